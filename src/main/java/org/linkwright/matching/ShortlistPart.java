package org.linkwright.matching;

/**
 * Which part of a shortlist is shown.
 *
 * @param offset how many of those that the filter shows to leave out, zero or more
 * @param limit how many at the most, 1 or more
 * @param declined what becomes of pairs that were declined and have not changed since
 */
record ShortlistPart(
    SupplierFilter filter, ShortlistOrder order, int offset, int limit, DeclinedChoice declined) {}
