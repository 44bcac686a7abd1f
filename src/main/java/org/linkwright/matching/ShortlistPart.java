package org.linkwright.matching;

/**
 * Which part of a shortlist is shown.
 *
 * @param offset how many of those that the filter shows to leave out, zero or more
 * @param limit how many at the most, 1 or more
 */
record ShortlistPart(SupplierFilter filter, ShortlistOrder order, int offset, int limit) {}
