package org.linkwright.matchsolver;

/**
 * The most value a buyer may have with one supplier.
 *
 * @param most cents a year
 */
record BuyerBound(String buyerId, long most) {}
