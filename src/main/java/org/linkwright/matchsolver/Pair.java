package org.linkwright.matchsolver;

/** A demand and a source, by their ids. */
record Pair(String demandId, String sourceId) {}
