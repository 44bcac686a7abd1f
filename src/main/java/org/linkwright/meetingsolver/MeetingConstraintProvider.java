package org.linkwright.meetingsolver;

import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_SOFT;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
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
import org.linkwright.shared.Priority;
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
      meetingsAreNotCutOff(factory),
      interpretersPerSlot(factory),
      maximumInARow(factory),
      timeToWalk(factory),
      breaksAreSharedFairly(factory),
      // medium
      requestsArePlaced(factory),
      leastOfMeetings(factory),
      publishedPlacesAreKept(factory),
      // soft
      fewBreaks(factory),
      fewIdleSlots(factory),
      preferredHalfOfTheDay(factory),
      targetOfMeetingsPerDay(factory),
      evenlySpreadOverTheDay(factory),
      mustsComeEarly(factory),
    };
  }

  /** As many meetings as delegates, that is. */
  Constraint oneMeetingPerParticipantAndSlot(ConstraintFactory factory) {
    return presences(factory)
        .groupBy(Presence::participant, Presence::slot, count())
        .filter((participant, slot, meetings) -> meetings > participant.delegates())
        .penalizeLong(ONE_HARD, (participant, slot, meetings) -> meetings - participant.delegates())
        .justifyWith(
            (participant, slot, meetings, score) ->
                new MeetingJustification.DoubleBooking(participant, slot, meetings))
        .asConstraint("One meeting per participant and slot");
  }

  Constraint tablesPerSlot(ConstraintFactory factory) {
    return occupations(factory)
        .join(Supplies.class)
        .map((slot, requests, supplies) -> Shortage.of(supplies.tables(), slot, requests))
        .filter(shortage -> shortage.missing() > 0)
        .penalizeLong(ONE_HARD, Shortage::missing)
        .justifyWith(
            (shortage, score) ->
                new MeetingJustification.TablesMissing(shortage.slot(), shortage.missing()))
        .asConstraint("Tables per slot");
  }

  Constraint interpretersPerSlot(ConstraintFactory factory) {
    return occupations(factory)
        .join(Supplies.class)
        .map((slot, requests, supplies) -> Shortage.of(supplies.interpreters(), slot, requests))
        .filter(shortage -> shortage.missing() > 0)
        .penalizeLong(ONE_HARD, Shortage::missing)
        .justifyWith(
            (shortage, score) ->
                new MeetingJustification.InterpretersMissing(shortage.slot(), shortage.missing()))
        .asConstraint("Interpreters per slot");
  }

  Constraint participantsAreThere(ConstraintFactory factory) {
    return presences(factory)
        .filter(Presence::duringAbsence)
        .penalizeLong(ONE_HARD, presence -> 1)
        .justifyWith(
            (presence, score) ->
                new MeetingJustification.MeetingDuringAbsence(
                    presence.participant(), presence.request(), presence.slot()))
        .asConstraint("Participants are there");
  }

  Constraint sessionIsRespected(ConstraintFactory factory) {
    return duringSlots(factory)
        .filter((request, slot) -> request.session() != null && request.session() != slot.session())
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith((request, slot, score) -> new MeetingJustification.WrongSession(request, slot))
        .asConstraint("Session is respected");
  }

  Constraint forbiddenSlotsAreAvoided(ConstraintFactory factory) {
    return duringSlots(factory)
        .filter((request, slot) -> request.forbidden().contains(slot.index()))
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith(
            (request, slot, score) -> new MeetingJustification.ForbiddenSlot(request, slot))
        .asConstraint("Forbidden slots are avoided");
  }

  Constraint fixedSlotIsKept(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .groupBy(Meeting::getRequest, Meeting::getSlot)
        .filter((request, slot) -> request.fixed() != null && !request.fixed().equals(slot))
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith(
            (request, slot, score) -> new MeetingJustification.NotInFixedSlot(request, slot))
        .asConstraint("Fixed slot is kept");
  }

  Constraint meetingsAreNotCutOff(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .filter(Meeting::isCutOff)
        .groupBy(Meeting::getRequest, Meeting::getSlot)
        .penalizeLong(ONE_HARD, (request, slot) -> 1)
        .justifyWith(
            (request, slot, score) -> new MeetingJustification.MeetingCutOff(request, slot))
        .asConstraint("Meetings are not cut off");
  }

  Constraint maximumInARow(ConstraintFactory factory) {
    return busySlots(factory)
        .filter((participant, busy) -> beyondRow(participant, busy) > 0)
        .penalizeLong(ONE_HARD, MeetingConstraintProvider::beyondRow)
        .justifyWith(
            (participant, busy, score) ->
                new MeetingJustification.RowTooLong(participant, beyondRow(participant, busy)))
        .asConstraint("Maximum of meetings in a row");
  }

  /** Of several delegates another one can go. */
  Constraint timeToWalk(ConstraintFactory factory) {
    return ends(factory)
        .join(
            attendances(factory).filter(attendance -> attendance.participant().delegates() == 1),
            equal(End::participant, Attendance::participant))
        .join(MeetingRules.class, filtering(End::isTooFarFrom))
        .penalizeLong(ONE_HARD, (end, next, rules) -> 1)
        .justifyWith(
            (end, next, rules, score) ->
                new MeetingJustification.NoTimeToWalk(
                    end.participant(), end.request(), next.request()))
        .asConstraint("Time to walk between halls");
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
        .penalizeLong(ONE_MEDIUM, (meeting, rules) -> rules.valueOf(meeting.getRequest()))
        .justifyWith(
            (meeting, rules, score) -> new MeetingJustification.Unplaced(meeting.getRequest()))
        .asConstraint("Requests are placed");
  }

  Constraint leastOfMeetings(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Meeting.class)
        .flattenLast(Meeting::invitations)
        .groupBy(Invitation::participant, sum(Invitation::meetings), count())
        .filter((participant, meetings, asked) -> participant.shortOfLeast(meetings, asked) > 0)
        .join(MeetingRules.class)
        .penalizeLong(
            ONE_MEDIUM,
            (participant, meetings, asked, rules) ->
                rules.values().leastMissed() * participant.shortOfLeast(meetings, asked))
        .justifyWith(
            (participant, meetings, asked, rules, score) ->
                new MeetingJustification.LeastMissed(
                    participant, participant.shortOfLeast(meetings, asked)))
        .asConstraint("Least of meetings");
  }

  Constraint publishedPlacesAreKept(ConstraintFactory factory) {
    return factory
        .forEachIncludingNullVars(Meeting.class)
        .filter(Meeting::isMoved)
        .join(MeetingRules.class)
        .penalizeLong(ONE_MEDIUM, (meeting, rules) -> rules.values().moved())
        .justifyWith(
            (meeting, rules, score) -> new MeetingJustification.Moved(meeting.getRequest()))
        .asConstraint("Published places are kept");
  }

  Constraint preferredHalfOfTheDay(ConstraintFactory factory) {
    return attendances(factory)
        .filter(Attendance::inOtherHalfThanPreferred)
        .join(MeetingRules.class)
        .penalizeLong(ONE_SOFT, (attendance, rules) -> rules.comfort().otherHalf())
        .justifyWith(
            (attendance, rules, score) ->
                new MeetingJustification.OtherHalf(attendance.participant(), attendance.request()))
        .asConstraint("Preferred half of the day");
  }

  Constraint targetOfMeetingsPerDay(ConstraintFactory factory) {
    return attendances(factory)
        .groupBy(Attendance::participant, Attendance::day, count())
        .filter((participant, day, meetings) -> participant.missesTargetBy(meetings) > 0)
        .join(MeetingRules.class)
        .penalizeLong(
            ONE_SOFT,
            (participant, day, meetings, rules) ->
                rules.comfort().targetMissed() * participant.missesTargetBy(meetings))
        .justifyWith(
            (participant, day, meetings, rules, score) ->
                new MeetingJustification.TargetMissed(
                    participant, day, participant.missesTargetBy(meetings)))
        .asConstraint("Target of meetings per day");
  }

  Constraint evenlySpreadOverTheDay(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .flattenLast(Meeting::occupations)
        .groupBy(Occupation::slot, count())
        .join(
            MeetingRules.class,
            filtering((slot, meetings, rules) -> rules.comfort().crowding() > 0))
        .penalizeLong(
            ONE_SOFT, (slot, meetings, rules) -> rules.comfort().crowding() * meetings * meetings)
        .justifyWith(
            (slot, meetings, rules, score) -> new MeetingJustification.Crowd(slot, meetings))
        .asConstraint("Evenly spread over the day");
  }

  Constraint mustsComeEarly(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .filter(meeting -> meeting.getRequest().priority() == Priority.MUST)
        .groupBy(Meeting::getRequest, Meeting::getSlot)
        .join(MeetingRules.class, filtering((request, slot, rules) -> rules.comfort().late() > 0))
        .penalizeLong(ONE_SOFT, (request, slot, rules) -> rules.comfort().late() * slot.index())
        .justifyWith((request, slot, rules, score) -> new MeetingJustification.Late(request, slot))
        .asConstraint("Musts come early");
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

  private static UniConstraintStream<Presence> presences(ConstraintFactory factory) {
    return factory.forEach(Meeting.class).flattenLast(Meeting::presences);
  }

  private static BiConstraintStream<Slot, List<MeetingRequest>> occupations(
      ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .flattenLast(Meeting::occupations)
        .groupBy(Occupation::slot, toList(Occupation::request));
  }

  private static BiConstraintStream<MeetingRequest, Slot> duringSlots(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .flattenLast(Meeting::occupations)
        .groupBy(Occupation::request, Occupation::slot);
  }

  /** How many meetings of a slot cannot be served. */
  private record Shortage(Slot slot, int missing) {

    static Shortage of(Supply supply, Slot slot, List<MeetingRequest> requests) {
      return new Shortage(slot, supply.shortage(slot, requests));
    }
  }

  private static UniConstraintStream<End> ends(ConstraintFactory factory) {
    return factory
        .forEach(Meeting.class)
        .flattenLast(MeetingConstraintProvider::endsOf)
        .filter(end -> end.participant().delegates() == 1);
  }

  private static List<End> endsOf(Meeting meeting) {
    List<Slot> covered = meeting.coveredSlots();
    MeetingRequest request = meeting.getRequest();
    return covered.isEmpty()
        ? List.of()
        : request.participants().stream()
            .map(participant -> new End(participant, request, covered.get(covered.size() - 1)))
            .toList();
  }

  /** One participant at the end of one meeting, in the last slot of it. */
  private record End(Participant participant, MeetingRequest request, Slot slot) {

    /** Whether the participant cannot be in time for another meeting that begins later. */
    boolean isTooFarFrom(Attendance next, MeetingRules rules) {
      String here = request.hall();
      String there = next.request().hall();
      return here != null
          && there != null
          && !here.equals(there)
          && slot.index() < next.slot().index()
          && slot.day() == next.day()
          && slot.time().minutesTo(next.slot().time()) < rules.walkingMinutes();
    }
  }

  private static BiConstraintStream<Participant, SortedSet<Slot>> busySlots(
      ConstraintFactory factory) {
    return presences(factory).groupBy(Presence::participant, toSortedSet(Presence::slot));
  }

  /** By how many slots the participant's rows are too long. */
  private static int beyondRow(Participant participant, SortedSet<Slot> busy) {
    int beyond = 0;
    int row = 0;
    Slot previous = null;
    for (Slot slot : busy) {
      row = previous != null && slot.follows(previous) ? row + 1 : 1;
      beyond += row > participant.limitInARow() ? 1 : 0;
      previous = slot;
    }
    return beyond;
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
