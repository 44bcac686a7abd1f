package org.linkwright.meetingsolver;

import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toSortedMap;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.filtering;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/**
 * The definition of a good timetable. The search scores faster by {@link MeetingScoreCalculator};
 * where the two differ, this one is right.
 */
public class MeetingConstraintProvider implements ConstraintProvider {

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      // hard
      oneMeetingPerParticipantAndSlot(factory),
      tablesPerSlot(factory),
      participantsAreThere(factory),
      sessionIsRespected(factory),
      forbiddenSlotsAreAvoided(factory),
      fixedSlotIsKept(factory),
      maximumOfMeetings(factory),
      maximumOfMeetingsPerDay(factory),
      precedences(factory),
      breaksAreSharedFairly(factory),
      // medium
      requestsArePlaced(factory),
      // soft
      fewBreaks(factory),
      fewIdleSlots(factory),
    };
  }

  Constraint oneMeetingPerParticipantAndSlot(ConstraintFactory factory) {
    return attendances(factory)
        .groupBy(Attendance::participant, Attendance::slot, count())
        .filter((participant, slot, meetings) -> meetings > 1)
        .penalizeLong(ONE_HARD, (participant, slot, meetings) -> meetings - 1)
        .justifyWith(
            (participant, slot, meetings, score) ->
                new MeetingJustification.DoubleBooking(participant, slot, meetings))
        .asConstraint("One meeting per participant and slot");
  }

  Constraint tablesPerSlot(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .groupBy(Meeting::getSlot, count())
        .filter((slot, meetings) -> meetings > slot.tables())
        .penalizeLong(ONE_HARD, (slot, meetings) -> meetings - slot.tables())
        .justifyWith(
            (slot, meetings, score) -> new MeetingJustification.TablesExceeded(slot, meetings))
        .asConstraint("Tables per slot");
  }

  Constraint participantsAreThere(ConstraintFactory factory) {
    return attendances(factory)
        .filter(Attendance::duringAbsence)
        .penalizeLong(ONE_HARD, attendance -> 1)
        .justifyWith(
            (attendance, score) ->
                new MeetingJustification.MeetingDuringAbsence(
                    attendance.participant(), attendance.request(), attendance.slot()))
        .asConstraint("Participants are there");
  }

  Constraint sessionIsRespected(ConstraintFactory factory) {
    return placedMeetings(factory)
        .filter((request, slot) -> request.session() != null && request.session() != slot.session())
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith((request, slot, score) -> new MeetingJustification.WrongSession(request, slot))
        .asConstraint("Session is respected");
  }

  Constraint forbiddenSlotsAreAvoided(ConstraintFactory factory) {
    return placedMeetings(factory)
        .filter((request, slot) -> request.forbidden().contains(slot.index()))
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith(
            (request, slot, score) -> new MeetingJustification.ForbiddenSlot(request, slot))
        .asConstraint("Forbidden slots are avoided");
  }

  Constraint fixedSlotIsKept(ConstraintFactory factory) {
    return placedMeetings(factory)
        .filter((request, slot) -> request.fixed() != null && !request.fixed().equals(slot))
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith(
            (request, slot, score) -> new MeetingJustification.NotInFixedSlot(request, slot))
        .asConstraint("Fixed slot is kept");
  }

  Constraint maximumOfMeetings(ConstraintFactory factory) {
    return attendances(factory)
        .groupBy(Attendance::participant, count())
        .filter((participant, meetings) -> meetings > participant.limit())
        .penalizeLong(ONE_HARD, (participant, meetings) -> meetings - participant.limit())
        .justifyWith(
            (participant, meetings, score) ->
                new MeetingJustification.MaximumExceeded(participant, meetings))
        .asConstraint("Maximum of meetings");
  }

  Constraint maximumOfMeetingsPerDay(ConstraintFactory factory) {
    return attendances(factory)
        .groupBy(Attendance::participant, Attendance::day, count())
        .filter((participant, day, meetings) -> meetings > participant.limitPerDay())
        .penalizeLong(
            ONE_HARD, (participant, day, meetings) -> meetings - participant.limitPerDay())
        .justifyWith(
            (participant, day, meetings, score) ->
                new MeetingJustification.DailyMaximumExceeded(participant, day, meetings))
        .asConstraint("Maximum of meetings per day");
  }

  Constraint precedences(ConstraintFactory factory) {
    return factory
        .forEach(Precedence.class)
        .join(Meeting.class, equal(Precedence::earlier, Meeting::getRequest))
        .join(
            Meeting.class,
            equal((precedence, earlier) -> precedence.later(), Meeting::getRequest),
            filtering((precedence, earlier, later) -> !earlier.isBefore(later)))
        .penalizeLong(ONE_HARD, (precedence, earlier, later) -> 1)
        .justifyWith(
            (precedence, earlier, later, score) ->
                new MeetingJustification.PrecedenceBroken(precedence.earlier(), precedence.later()))
        .asConstraint("Precedences");
  }

  /** Participants without a meeting have no breaks, and count. */
  Constraint breaksAreSharedFairly(ConstraintFactory factory) {
    return busySlots(factory)
        .groupBy(
            toSortedMap((participant, busy) -> breaks(busy), (participant, busy) -> participant))
        .join(factory.forEach(Participant.class).groupBy(count()))
        .map(MeetingConstraintProvider::withThoseWhoHaveNoMeeting)
        .join(MeetingRules.class, filtering((spread, rules) -> spread.excess(rules) > 0))
        .penalizeLong(ONE_HARD, BreakSpread::excess)
        .justifyWith(
            (spread, rules, score) ->
                new MeetingJustification.UnfairBreaks(spread.fewest(), spread.beyond(rules)))
        .asConstraint("Breaks are shared fairly");
  }

  Constraint requestsArePlaced(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Meeting.class)
        .filter(meeting -> meeting.getSlot() == null)
        .join(MeetingRules.class)
        .penalizeLong(
            ONE_MEDIUM, (meeting, rules) -> rules.weightOf(meeting.getRequest().priority()))
        .justifyWith(
            (meeting, rules, score) -> new MeetingJustification.Unplaced(meeting.getRequest()))
        .asConstraint("Requests are placed");
  }

  Constraint fewBreaks(ConstraintFactory factory) {
    return busySlots(factory)
        .filter((participant, busy) -> breaks(busy) > 0)
        .join(MeetingRules.class)
        .penalizeLong(ONE_SOFT, (participant, busy, rules) -> rules.breakWeight() * breaks(busy))
        .justifyWith(
            (participant, busy, rules, score) ->
                new MeetingJustification.Breaks(participant, breaks(busy)))
        .asConstraint("Few breaks");
  }

  Constraint fewIdleSlots(ConstraintFactory factory) {
    return busySlots(factory)
        .filter((participant, busy) -> idleSlots(busy) > 0)
        .join(MeetingRules.class)
        .penalizeLong(
            ONE_SOFT, (participant, busy, rules) -> rules.idleSlotWeight() * idleSlots(busy))
        .justifyWith(
            (participant, busy, rules, score) ->
                new MeetingJustification.IdleSlots(participant, idleSlots(busy)))
        .asConstraint("Few idle slots");
  }

  private static UniConstraintStream<Attendance> attendances(ConstraintFactory factory) {
    return factory.forEach(Meeting.class).flattenLast(Meeting::attendances);
  }

  private static BiConstraintStream<MeetingRequest, Slot> placedMeetings(
      ConstraintFactory factory) {
    return factory.forEach(Meeting.class).groupBy(Meeting::getRequest, Meeting::getSlot);
  }

  private static BiConstraintStream<Participant, SortedSet<Slot>> busySlots(
      ConstraintFactory factory) {
    return attendances(factory).groupBy(Attendance::participant, toSortedSet(Attendance::slot));
  }

  private static int breaks(SortedSet<Slot> busy) {
    return Waiting.between(busy).breaks();
  }

  private static int idleSlots(SortedSet<Slot> busy) {
    return Waiting.between(busy).idleSlots();
  }

  private static BreakSpread withThoseWhoHaveNoMeeting(
      SortedMap<Integer, Set<Participant>> participantsByBreaks, int participants) {
    int withMeetings = participantsByBreaks.values().stream().mapToInt(Set::size).sum();
    return new BreakSpread(
        withMeetings < participants ? 0 : participantsByBreaks.firstKey(),
        new TreeMap<>(participantsByBreaks));
  }

  /** How many breaks participants have: the fewest of anybody, and who has how many. */
  private record BreakSpread(
      int fewest, SortedMap<Integer, Set<Participant>> participantsByBreaks) {

    long excess(MeetingRules rules) {
      int most = rules.mostBreaksBeside(fewest);
      return participantsByBreaks.entrySet().stream()
          .filter(entry -> entry.getKey() > most)
          .mapToLong(entry -> (long) (entry.getKey() - most) * entry.getValue().size())
          .sum();
    }

    List<Participant> beyond(MeetingRules rules) {
      return participantsByBreaks.entrySet().stream()
          .filter(entry -> entry.getKey() > rules.mostBreaksBeside(fewest))
          .flatMap(entry -> entry.getValue().stream())
          .sorted(Comparator.comparingInt(Participant::index))
          .toList();
    }
  }
}
