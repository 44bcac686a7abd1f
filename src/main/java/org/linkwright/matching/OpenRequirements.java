package org.linkwright.matching;

import java.util.List;
import org.linkwright.registry.Supplier;

/**
 * A supplier with every open requirement whose classification matches one of its capabilities, its
 * own left out.
 *
 * @param pairings the best first; those that were declined only where they were asked for
 * @param standings what has become so far of the pairs
 * @param declined how many pairs were declined and have not changed since, shown or not
 * @param rulesVersion of the programme's rules that they were judged by
 */
public record OpenRequirements(
    Supplier supplier,
    List<Pairing> pairings,
    PairStandings standings,
    int declined,
    long rulesVersion) {}
