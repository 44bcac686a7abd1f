package org.linkwright.meetingsolver;

/** Which tables and which interpreters can serve which meetings. */
public record Supplies(Supply tables, Supply interpreters) {}
