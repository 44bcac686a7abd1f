package org.linkwright.jobs;

/**
 * Clears away what a feature has kept for long enough. Every bean of this type takes its turn a few
 * times a day, on one of the nodes that share a database.
 */
public interface Housekeeping {

  void clearAway();
}
