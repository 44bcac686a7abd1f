package org.linkwright.meetings;

import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Session;

/** A half of the day, or either. */
public enum HalfDay {
  MORNING,
  AFTERNOON,
  ANY;

  @Nullable Session session() {
    return switch (this) {
      case MORNING -> Session.MORNING;
      case AFTERNOON -> Session.AFTERNOON;
      case ANY -> null;
    };
  }
}
