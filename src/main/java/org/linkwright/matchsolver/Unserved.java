package org.linkwright.matchsolver;

/**
 * What of a demand is not served.
 *
 * @param quantity units of the demand per month, 1 or more
 * @param value of it, in cents a year
 * @param why what keeps it, and what would serve it
 */
public record Unserved(Demand demand, long quantity, long value, WhyUnserved why) {}
