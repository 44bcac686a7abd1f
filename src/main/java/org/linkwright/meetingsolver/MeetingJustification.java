package org.linkwright.meetingsolver;

import java.util.List;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** Why a constraint of {@link MeetingConstraintProvider} counts against a timetable, as data. */
public sealed interface MeetingJustification extends ConstraintJustification {

  /** A participant has more meetings in one slot than delegates to hold them. */
  record DoubleBooking(Participant participant, Slot slot, int meetings)
      implements MeetingJustification {}

  /** A slot has {@code missing} tables too few that could serve its meetings. */
  record TablesMissing(Slot slot, int missing) implements MeetingJustification {}

  /** A slot has {@code missing} interpreters too few that could serve its meetings. */
  record InterpretersMissing(Slot slot, int missing) implements MeetingJustification {}

  /** A meeting of several slots does not fit between two pauses, or before the day's end. */
  record MeetingCutOff(MeetingRequest request, Slot slot) implements MeetingJustification {}

  /** A participant has {@code beyond} meetings in rows that are too long. */
  record RowTooLong(Participant participant, int beyond) implements MeetingJustification {}

  /** A participant cannot get from one hall to the other between two meetings. */
  record NoTimeToWalk(Participant participant, MeetingRequest earlier, MeetingRequest later)
      implements MeetingJustification {}

  /** A participant has a meeting while absent. */
  record MeetingDuringAbsence(Participant participant, MeetingRequest request, Slot slot)
      implements MeetingJustification {}

  /** A meeting is in the other half of the day than asked for. */
  record WrongSession(MeetingRequest request, Slot slot) implements MeetingJustification {}

  /** A meeting is in a slot forbidden to it. */
  record ForbiddenSlot(MeetingRequest request, Slot slot) implements MeetingJustification {}

  /** A meeting is elsewhere than in the slot the organiser gave it. */
  record NotInFixedSlot(MeetingRequest request, Slot slot) implements MeetingJustification {}

  /** A participant has {@code meetings} meetings in all, more than the maximum. */
  record MaximumExceeded(Participant participant, int meetings) implements MeetingJustification {}

  /** A participant has {@code meetings} meetings on a day, more than the daily maximum. */
  record DailyMaximumExceeded(Participant participant, int day, int meetings)
      implements MeetingJustification {}

  /** A meeting does not come before the one it has to precede. */
  record PrecedenceBroken(MeetingRequest earlier, MeetingRequest later)
      implements MeetingJustification {}

  /**
   * Some participants have too many breaks next to whoever has fewest.
   *
   * @param fewestBreaks of any participant
   * @param participants those beyond the bound
   */
  record UnfairBreaks(int fewestBreaks, List<Participant> participants)
      implements MeetingJustification {

    public UnfairBreaks {
      participants = List.copyOf(participants);
    }
  }

  /** A participant has fewer meetings than make its journey worth while. */
  record LeastMissed(Participant participant, int missing) implements MeetingJustification {}

  /** A meeting is not where it was published. */
  record Moved(MeetingRequest request) implements MeetingJustification {}

  /** A participant misses by so many meetings what it wants on a day. */
  record TargetMissed(Participant participant, int day, int by) implements MeetingJustification {}

  /** A participant meets in the half of the day that it does not prefer. */
  record OtherHalf(Participant participant, MeetingRequest request)
      implements MeetingJustification {}

  /** So many meetings go on in a slot. */
  record Crowd(Slot slot, int meetings) implements MeetingJustification {}

  /** A meeting that must be is not in the first slot. */
  record Late(MeetingRequest request, Slot slot) implements MeetingJustification {}

  /** A request has no place. */
  record Unplaced(MeetingRequest request) implements MeetingJustification {}

  /** A participant has breaks, 1 or more. */
  record Breaks(Participant participant, int breaks) implements MeetingJustification {}

  /** A participant waits, for 1 slot or more in all. */
  record IdleSlots(Participant participant, int idleSlots) implements MeetingJustification {}
}
