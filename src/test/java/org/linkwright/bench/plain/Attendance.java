package org.linkwright.bench.plain;

/** A participant takes part in a meeting; both by their numbers. */
public record Attendance(int participant, int meeting) {}
