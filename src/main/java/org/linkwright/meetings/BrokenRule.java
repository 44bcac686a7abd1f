package org.linkwright.meetings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.meetingsolver.TimetableChecker;

/**
 * A rule that a change by hand would break.
 *
 * @param rule its name: one of a timetable's rules, or {@code HAS_BEGUN}, {@code TABLE_TAKEN},
 *     {@code TABLE_OUT_OF_USE}, {@code TABLE_UNSUITABLE}
 * @param sentence what would be wrong
 */
@Schema(description = "A rule that a change by hand would break")
public record BrokenRule(@Schema(examples = "DOUBLE_BOOKING") String rule, String sentence) {

  static BrokenRule of(TimetableChecker.Violation violation) {
    return new BrokenRule(violation.rule().name(), violation.sentence());
  }

  static BrokenRule hasBegun(Object time) {
    return new BrokenRule("HAS_BEGUN", "The slot at " + time + " has begun.");
  }
}
