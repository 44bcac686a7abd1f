package org.linkwright.matchsolver;

/** The officer's word that a source does not serve a demand. */
public record Forbidden(String demandId, String sourceId) {}
