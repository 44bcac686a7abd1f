package org.linkwright.bench.plain;

/** A meeting comes before another; both by their numbers. */
public record Precedence(int earlier, int later) {}
