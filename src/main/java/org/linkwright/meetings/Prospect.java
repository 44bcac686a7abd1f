package org.linkwright.meetings;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.linkwright.fit.Eligibility;
import org.linkwright.matching.SupplierReference;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;

/**
 * A supplier that might serve a requirement, whoever says so.
 *
 * @param buyer whose requirement it is
 * @param score 0 to 100, as on shortlists
 * @param inWords writes the fit in a sentence or two; only few of many prospects are told
 */
record Prospect(
    Requirement requirement,
    Buyer buyer,
    SupplierReference supplier,
    BigDecimal score,
    Eligibility eligibility,
    Supplier<String> inWords) {

  /** The fit in a sentence or two. */
  String summary() {
    return inWords.get();
  }
}
