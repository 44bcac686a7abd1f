package org.linkwright.meetingsolver;

/** The half of the day to which a slot belongs and to which a request can be restricted. */
public enum Session {
  MORNING,
  AFTERNOON
}
