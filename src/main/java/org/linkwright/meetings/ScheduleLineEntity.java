package org.linkwright.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** The same rows as {@link ScheduleEntity}, read without their documents. */
@Entity
@Immutable
@Table(name = "schedule")
class ScheduleLineEntity extends ScheduleRow {

  /** Nothing for a version of an early release, whose summary only its document has. */
  Optional<Schedule.Line> line() {
    if (seed == null
        || requests == null
        || placed == null
        || unplaced == null
        || participants == null
        || breaks == null
        || idleSlots == null
        || pending == null) {
      return Optional.empty();
    }
    return Optional.of(
        line(
            seed,
            new Schedule.Summary(
                requests, placed, unplaced, participants, breaks, idleSlots, pending)));
  }
}
