package org.linkwright.access;

/** What a caller is in the programme. */
public enum Role {
  /** May do everything. */
  ADMINISTRATOR
}
