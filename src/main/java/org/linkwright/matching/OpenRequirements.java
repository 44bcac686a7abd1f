package org.linkwright.matching;

import java.util.List;
import org.linkwright.registry.Supplier;

/**
 * A supplier with every open requirement whose classification matches one of its capabilities, its
 * own left out.
 *
 * @param pairings the best first
 * @param rulesVersion of the programme's rules that they were judged by
 */
public record OpenRequirements(Supplier supplier, List<Pairing> pairings, long rulesVersion) {}
