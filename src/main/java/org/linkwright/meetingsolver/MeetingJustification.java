package org.linkwright.meetingsolver;

import java.util.List;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** Why a constraint of {@link MeetingConstraintProvider} counts against a timetable, as data. */
public sealed interface MeetingJustification extends ConstraintJustification {

  /** A participant has {@code meetings} meetings, 2 or more, in one slot. */
  record DoubleBooking(Participant participant, Slot slot, int meetings)
      implements MeetingJustification {}

  /** A slot holds {@code meetings} meetings, more than its tables. */
  record TablesExceeded(Slot slot, int meetings) implements MeetingJustification {}

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

  /** A request has no place. */
  record Unplaced(MeetingRequest request) implements MeetingJustification {}

  /** A participant has breaks, 1 or more. */
  record Breaks(Participant participant, int breaks) implements MeetingJustification {}

  /** A participant waits, for 1 slot or more in all. */
  record IdleSlots(Participant participant, int idleSlots) implements MeetingJustification {}
}
