package org.linkwright.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.SlotEffect.NeededMove;
import org.linkwright.meetingsolver.HandVerdict;
import org.linkwright.meetingsolver.MeetingTimetable;
import org.linkwright.meetingsolver.PossibleSlot;
import org.linkwright.meetingsolver.PossibleSlots;
import org.linkwright.meetingsolver.Seating;
import org.linkwright.meetingsolver.TimetableChecker;
import org.linkwright.meetingsolver.WaitingChange;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Tries changes by hand out on one version of a schedule. */
final class HandPlan {

  private final Schedule base;
  private final LocalDateTime now;
  private final EventSnapshot today;
  private final MeetingTimetable timetable;
  private final Set<String> begun;
  private final Map<String, Seating.Seat> seats;

  HandPlan(Replanning situation) {
    base = situation.base();
    now = situation.now();
    today = situation.today();
    timetable = StoredTimetable.of(base.meetings(), today.forSolver(base));
    begun = situation.begun().stream().map(PlacedMeeting::request).collect(Collectors.toSet());
    seats = StoredTimetable.seats(base.meetings());
  }

  /** What a change would do, before anything is stored. */
  final class Outcome {

    private final HandVerdict verdict;
    private final List<BrokenRule> broken;
    private final Map<String, Seating.Seat> newSeats;

    private Outcome(
        HandVerdict verdict, List<BrokenRule> broken, Map<String, Seating.Seat> newSeats) {
      this.verdict = verdict;
      this.broken = broken;
      this.newSeats = newSeats;
    }

    List<BrokenRule> broken() {
      return broken;
    }

    HandChange toChange(Schedule.@Nullable Line draft) {
      return new HandChange(broken.isEmpty(), broken, effects(verdict.waiting()), draft);
    }

    /** The changed schedule; what was wrong with it before stays so. */
    Schedule write(long seed, Instant at) {
      return ScheduleWriter.write(
          today,
          verdict.timetable(),
          newSeats,
          TimetableChecker.check(timetable).violations(),
          seed,
          at);
    }
  }

  Outcome swap(String first, String second) {
    if (first.equals(second)) {
      throw ProblemException.invalid(
          FieldError.body("/second", "is the same request as first; two meetings are swapped"));
    }
    PlacedMeeting one = requireMovable(first);
    PlacedMeeting other = requireMovable(second);
    Map<String, Seating.Seat> newSeats = new HashMap<>(seats);
    seat(newSeats, first, other);
    seat(newSeats, second, one);
    HandVerdict verdict =
        HandVerdict.on(
            timetable, Map.of(first, other.start().toString(), second, one.start().toString()));
    return outcome(verdict, new ArrayList<>(), newSeats);
  }

  /** Gives a meeting the seat of another. */
  private static void seat(Map<String, Seating.Seat> seats, String request, PlacedMeeting other) {
    if (other.table() == null) {
      seats.remove(request);
    } else {
      seats.put(request, new Seating.Seat(other.start().toString(), other.table()));
    }
  }

  Outcome move(String request, LocalDateTime start, @Nullable String table) {
    requireKnown(request);
    requireNotBegun(request);
    EventSlot slot = today.slotsByStart().get(start.toString());
    if (slot == null) {
      throw ProblemException.invalid(
          FieldError.body("/slot", "no slot of this event starts at " + start));
    }
    List<BrokenRule> broken = new ArrayList<>();
    Map<String, Seating.Seat> newSeats = new HashMap<>(seats);
    if (!start.isAfter(now)) {
      broken.add(BrokenRule.hasBegun(start));
    }
    HandVerdict verdict = HandVerdict.on(timetable, Map.of(request, start.toString()));
    if (table != null) {
      newSeats.put(request, new Seating.Seat(start.toString(), table));
      checkTable(request, slot, table, verdict, newSeats).ifPresent(broken::add);
    }
    return outcome(verdict, broken, newSeats);
  }

  private Optional<BrokenRule> checkTable(
      String request,
      EventSlot slot,
      String table,
      HandVerdict verdict,
      Map<String, Seating.Seat> newSeats) {
    if (today.event().allTables().stream().noneMatch(known -> known.id().equals(table))) {
      throw ProblemException.invalid(FieldError.body("/table", "is no table of this event"));
    }
    if (!today.tableIdsAt(slot).contains(table)) {
      return Optional.of(
          new BrokenRule(
              "TABLE_OUT_OF_USE", "Table %s is not in use at %s.".formatted(table, slot.start())));
    }
    Optional<PlacedMeeting> taken =
        base.meetings().stream()
            .filter(meeting -> table.equals(meeting.table()) && !meeting.request().equals(request))
            .filter(meeting -> slot.overlaps(meeting.start(), meeting.end()))
            .findFirst();
    if (taken.isPresent()) {
      return Optional.of(
          new BrokenRule(
              "TABLE_TAKEN",
              "At table %s the meeting of request %s takes place at %s."
                  .formatted(table, taken.get().request(), slot.start())));
    }
    String dealt = Seating.of(verdict.timetable(), newSeats).tables().get(request);
    return table.equals(dealt)
        ? Optional.empty()
        : Optional.of(
            new BrokenRule(
                "TABLE_UNSUITABLE",
                "Table %s does not suit the meeting of request %s, or not for all of it."
                    .formatted(table, request)));
  }

  private Outcome outcome(
      HandVerdict verdict, List<BrokenRule> broken, Map<String, Seating.Seat> newSeats) {
    boolean inThePast = !broken.isEmpty() && broken.get(0).rule().equals("HAS_BEGUN");
    verdict.broken().stream()
        .filter(violation -> !inThePast || violation.rule() != TimetableChecker.Rule.FORBIDDEN_SLOT)
        .map(BrokenRule::of)
        .forEach(broken::add);
    return new Outcome(verdict, List.copyOf(broken), newSeats);
  }

  /** Every slot with what it would mean to hold the meeting then. */
  List<SlotEffect> slots(String request) {
    requireKnown(request);
    requireNotBegun(request);
    Optional<PlacedMeeting> own = base.meetingOf(request);
    return PossibleSlots.of(timetable, request, begun).stream()
        .map(
            slot -> {
              LocalDateTime start = LocalDateTime.parse(slot.slot());
              boolean current = own.filter(at -> at.start().equals(start)).isPresent();
              return start.isAfter(now) ? effect(slot, start, current) : past(start, current);
            })
        .toList();
  }

  private static SlotEffect past(LocalDateTime start, boolean current) {
    BrokenRule rule = BrokenRule.hasBegun(start);
    return new SlotEffect(
        start,
        current,
        PossibleSlot.Effect.BREAKS_RULE,
        rule.sentence(),
        List.of(),
        null,
        List.of(rule));
  }

  private SlotEffect effect(PossibleSlot slot, LocalDateTime start, boolean current) {
    List<BrokenRule> broken = slot.broken().stream().map(BrokenRule::of).toList();
    PossibleSlot.NeededMove needed = slot.needed();
    NeededMove needs =
        needed == null
            ? null
            : new NeededMove(
                needed.request(),
                base.meetingOf(needed.request())
                    .map(meeting -> meeting.attendees().toList())
                    .orElse(List.of()),
                LocalDateTime.parse(needed.from()),
                LocalDateTime.parse(needed.to()));
    return new SlotEffect(
        start,
        current,
        slot.effect(),
        sentence(slot, needs, broken),
        effects(slot.waiting()),
        needs,
        broken);
  }

  private String sentence(PossibleSlot slot, @Nullable NeededMove needs, List<BrokenRule> broken) {
    return switch (slot.effect()) {
      case FREE -> "Nobody would wait longer.";
      case CAUSES_IDLE_TIME ->
          slot.waiting().stream()
              .filter(change -> change.addedIdleSlots() > 0)
              .map(
                  change ->
                      "%s would wait through %d slots more."
                          .formatted(name(change.participant()), change.addedIdleSlots()))
              .collect(Collectors.joining(" "));
      case NEEDS_MOVE ->
          needs == null
              ? ""
              : "The meeting of request %s would have to move to %s."
                  .formatted(needs.request(), needs.to());
      case BREAKS_RULE ->
          broken.stream().map(BrokenRule::sentence).collect(Collectors.joining("; "));
    };
  }

  private List<WaitingEffect> effects(List<WaitingChange> changes) {
    return changes.stream()
        .map(
            change ->
                WaitingEffect.of(
                    change, new Attendee(change.participant(), name(change.participant()))))
        .toList();
  }

  private String name(String participant) {
    return today.participants().stream()
        .filter(who -> who.externalId().equals(participant))
        .findFirst()
        .map(Participant::name)
        .orElse(participant);
  }

  private PlacedMeeting requireMovable(String request) {
    requireNotBegun(request);
    requireKnown(request);
    return base.meetingOf(request)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.WRONG_STATE,
                    "Request %s has no place; give it one with a move.".formatted(request)));
  }

  private void requireNotBegun(String request) {
    if (begun.contains(request)) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The meeting of request %s has begun, or is marked.".formatted(request));
    }
  }

  private void requireKnown(String request) {
    if (timetable.getEvent().requests().stream().noneMatch(known -> known.id().equals(request))) {
      throw ProblemException.notFound("request that can be placed", request);
    }
  }
}
