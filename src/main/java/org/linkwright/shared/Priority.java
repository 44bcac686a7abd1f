package org.linkwright.shared;

/** How much a request is worth to the organiser when not everything fits. */
public enum Priority {
  MUST,
  SHOULD,
  MAY
}
