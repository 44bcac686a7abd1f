package org.linkwright.matchsolver;

/** A buyer and a supplier: what the share of a buyer's value is counted for. */
record Trade(String buyerId, String supplierId) {}
