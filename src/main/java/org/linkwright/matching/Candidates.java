package org.linkwright.matching;

import java.util.List;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;

/**
 * A requirement with every supplier whose classification matches, its own buyer left out.
 *
 * @param pairings the best first
 */
public record Candidates(Requirement requirement, Buyer buyer, List<Pairing> pairings) {}
