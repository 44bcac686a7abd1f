package org.linkwright.matchsolver;

import org.jspecify.annotations.Nullable;

/**
 * What would be done if a lot did not go where it goes, everything else staying as it is.
 *
 * @param option who would serve it then, or null where nobody could
 * @param quantity how much of it, in units of the demand; 0 where nobody could
 * @param valueLost cents a year less served, and lost by changing the former plan, 0 or more where
 *     the plan is as good as can be; below 0 where this would be better
 * @param worthLost cents by which fit, and who is favoured, are worth less; below 0 where more
 * @param dropsDemand whether the other lots of the demand would be lost with it, because it would
 *     have too few suppliers
 */
public record NextBest(
    @Nullable Option option, long quantity, long valueLost, long worthLost, boolean dropsDemand) {}
