package org.linkwright.meetings;

import java.math.BigDecimal;
import org.linkwright.fit.Eligibility;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

/**
 * A supplier that might serve a requirement, whoever says so.
 *
 * @param buyer whose requirement it is
 * @param score 0 to 100, as on shortlists
 * @param summary the fit in a sentence or two
 */
record Prospect(
    Requirement requirement,
    Buyer buyer,
    Supplier supplier,
    BigDecimal score,
    Eligibility eligibility,
    String summary) {}
