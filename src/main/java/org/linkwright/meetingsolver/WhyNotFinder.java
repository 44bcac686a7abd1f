package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Vacancies.Obstacle;
import org.linkwright.meetingsolver.WhyNot.Reason;
import org.linkwright.shared.Phrases;

/** Finds out what keeps unplaced requests out of a timetable. */
public final class WhyNotFinder {

  private final MeetingTimetable timetable;
  private final Board board;
  private final Vacancies vacancies;

  /** Looks at the timetable as it is now; later changes of it are not seen. */
  public WhyNotFinder(MeetingTimetable timetable) {
    this.timetable = timetable;
    board = Board.of(timetable);
    vacancies = new Vacancies(board);
  }

  /** The reason for every request without a place, in the order of the requests. */
  public List<WhyNot> explainAll() {
    return timetable.getMeetings().stream()
        .filter(meeting -> meeting.getSlot() == null)
        .map(meeting -> explain(meeting.getRequest()))
        .toList();
  }

  /**
   * The same with everything that binds, and the smallest change for each of the most valuable
   * requests.
   *
   * @param most for how many requests a change is looked for
   */
  public List<WhyNot> explainWithChanges(int most) {
    SmallestChange changes = new SmallestChange(timetable);
    MeetingRules rules = timetable.getRules();
    Set<MeetingRequest> worthMost =
        timetable.getMeetings().stream()
            .filter(meeting -> meeting.getSlot() == null)
            .map(Meeting::getRequest)
            .sorted(
                Comparator.comparingLong((MeetingRequest request) -> -rules.valueOf(request))
                    .thenComparingInt(MeetingRequest::index))
            .limit(most)
            .collect(Collectors.toSet());
    return explainAll().stream()
        .map(
            why ->
                why.with(
                    bindings(why.request()),
                    worthMost.contains(why.request())
                        ? changes.find(why.request()).orElse(null)
                        : null))
        .toList();
  }

  private List<WhyNot.Binding> bindings(MeetingRequest request) {
    List<WhyNot.Binding> bindings = new ArrayList<>();
    for (Obstacle obstacle : Obstacle.values()) {
      List<Slot> slots =
          request.allowed().stream()
              .filter(slot -> vacancies.isInTheWay(obstacle, request.index(), slot))
              .mapToObj(timetable.getSlots()::get)
              .toList();
      if (!slots.isEmpty()) {
        bindings.add(new WhyNot.Binding(reason(obstacle), slots));
      }
    }
    return bindings;
  }

  private static Reason reason(Obstacle obstacle) {
    return switch (obstacle) {
      case NONE -> Reason.PLACE_LEFT;
      case PARTICIPANT_BUSY -> Reason.PARTICIPANTS_BUSY;
      case MAXIMUM_REACHED -> Reason.MAXIMUM_REACHED;
      case DAILY_MAXIMUM_REACHED -> Reason.DAILY_MAXIMUM_REACHED;
      case NO_TABLE -> Reason.NO_TABLE_FREE;
      case NO_INTERPRETER -> Reason.NO_INTERPRETER_FREE;
      case TOO_MANY_IN_A_ROW -> Reason.TOO_MANY_IN_A_ROW;
      case NO_TIME_TO_WALK -> Reason.NO_TIME_TO_WALK;
      case PRECEDENCE -> Reason.ORDER_OF_MEETINGS;
    };
  }

  /**
   * The reason for one request.
   *
   * @throws IllegalArgumentException if the request has a place
   */
  public WhyNot explain(MeetingRequest request) {
    if (board.slotOf(request.index()) != Board.NOWHERE) {
      throw new IllegalArgumentException("request " + request.id() + " has a place");
    }
    Slot fixed = request.fixed();
    if (isEmpty(request.tables())) {
      return because(
          request,
          Reason.NO_SUITABLE_TABLE,
          List.of(),
          List.of(),
          "No table offers what the meeting of %s needs.".formatted(names(request)));
    }
    if (isEmpty(request.interpreters())) {
      return because(
          request,
          Reason.NO_INTERPRETER,
          request.participants(),
          List.of(),
          "%s have no language in common, and no interpreter knows both."
              .formatted(names(request)));
    }
    if (request.allowed().isEmpty()) {
      return fixed == null ? noSlotInCommon(request) : fixedSlotExcluded(request, fixed);
    }
    Map<Obstacle, List<Slot>> obstacles = obstacles(request);
    if (obstacles.containsKey(Obstacle.NONE)) {
      return placeLeft(request, obstacles.get(Obstacle.NONE));
    }
    List<Participant> full = both(request).filter(vacancies::hasReachedMaximum).toList();
    if (!full.isEmpty()) {
      return maximumReached(request, full);
    }
    if (fixed != null) {
      return fixedSlotTaken(request, fixed);
    }
    return nearestToAPlace(request, obstacles);
  }

  private Map<Obstacle, List<Slot>> obstacles(MeetingRequest request) {
    Map<Obstacle, List<Slot>> obstacles = new EnumMap<>(Obstacle.class);
    request.allowed().stream()
        .forEach(
            slot ->
                obstacles
                    .computeIfAbsent(
                        vacancies.obstacle(request.index(), slot), obstacle -> new ArrayList<>())
                    .add(timetable.getSlots().get(slot)));
    return obstacles;
  }

  /** The obstacle that leaves least to be changed speaks for all slots. */
  private WhyNot nearestToAPlace(MeetingRequest request, Map<Obstacle, List<Slot>> obstacles) {
    List<Slot> outOfOrder = obstacles.get(Obstacle.PRECEDENCE);
    if (outOfOrder != null) {
      return outOfOrder(request, outOfOrder);
    }
    List<Slot> tooFar = obstacles.get(Obstacle.NO_TIME_TO_WALK);
    if (tooFar != null) {
      return bothFree(request, Reason.NO_TIME_TO_WALK, tooFar, "could not walk over in time");
    }
    List<Slot> inARow = obstacles.get(Obstacle.TOO_MANY_IN_A_ROW);
    if (inARow != null) {
      return bothFree(
          request, Reason.TOO_MANY_IN_A_ROW, inARow, "would have too many meetings in a row");
    }
    List<Slot> withoutInterpreter = obstacles.get(Obstacle.NO_INTERPRETER);
    if (withoutInterpreter != null) {
      return because(
          request,
          Reason.NO_INTERPRETER_FREE,
          List.of(),
          withoutInterpreter,
          "%s are free at %s, but every interpreter for them is busy then."
              .formatted(names(request), times(withoutInterpreter)));
    }
    List<Slot> withoutTable = obstacles.get(Obstacle.NO_TABLE);
    if (withoutTable != null) {
      return noTableFree(request, withoutTable);
    }
    List<Slot> onFullDays = obstacles.get(Obstacle.DAILY_MAXIMUM_REACHED);
    return onFullDays == null ? participantsBusy(request) : dailyMaximum(request, onFullDays);
  }

  private static boolean isEmpty(@Nullable BitSet resources) {
    return resources != null && resources.isEmpty();
  }

  private WhyNot bothFree(
      MeetingRequest request, Reason reason, List<Slot> slots, String predicate) {
    return because(
        request,
        reason,
        request.participants(),
        slots,
        "%s are free at %s, but one of them %s."
            .formatted(names(request), times(slots), predicate));
  }

  private WhyNot noSlotInCommon(MeetingRequest request) {
    List<Participant> absent =
        both(request).filter(participant -> !participant.absences().isEmpty()).toList();
    return because(
        request,
        Reason.NO_SLOT_IN_COMMON,
        absent,
        List.of(),
        "%s have no slot in common that the request allows.".formatted(names(request)));
  }

  private WhyNot fixedSlotExcluded(MeetingRequest request, Slot fixed) {
    List<Participant> absent =
        both(request)
            .filter(participant -> participant.absences().contains(fixed.index()))
            .toList();
    String cause =
        absent.isEmpty()
            ? "the request itself excludes that time."
            : isOrAre(absent, "not there at that time.");
    return because(
        request,
        Reason.FIXED_SLOT_EXCLUDED,
        absent,
        List.of(fixed),
        "The meeting of %s is fixed at %s, but %s".formatted(names(request), fixed.id(), cause));
  }

  private WhyNot fixedSlotTaken(MeetingRequest request, Slot fixed) {
    List<Participant> busy = busyAt(request, fixed);
    String cause =
        busy.isEmpty()
            ? "every table is taken, or another rule leaves no room, at that time."
            : isOrAre(busy, "in another meeting at that time.");
    return because(
        request,
        Reason.FIXED_SLOT_TAKEN,
        busy,
        List.of(fixed),
        "The meeting of %s is fixed at %s, but %s".formatted(names(request), fixed.id(), cause));
  }

  private WhyNot maximumReached(MeetingRequest request, List<Participant> full) {
    String limits =
        full.stream()
            .map(
                participant ->
                    "%s has reached its maximum of meetings, %d"
                        .formatted(participant.name(), participant.limit()))
            .collect(Collectors.joining(" and "));
    return because(request, Reason.MAXIMUM_REACHED, full, List.of(), limits + ".");
  }

  private WhyNot participantsBusy(MeetingRequest request) {
    List<Slot> common = request.allowed().stream().mapToObj(timetable.getSlots()::get).toList();
    List<Participant> alwaysBusy =
        both(request)
            .filter(
                participant ->
                    common.stream()
                        .allMatch(
                            slot ->
                                vacancies.isBusyDuring(
                                    participant, slot.index(), request.length())))
            .toList();
    String sentence =
        alwaysBusy.isEmpty()
            ? "In each of the %d slots that suit %s, one of the two meets somebody else."
                .formatted(common.size(), names(request))
            : "In all %d slots that suit %s, %s"
                .formatted(
                    common.size(), names(request), isOrAre(alwaysBusy, "in other meetings."));
    return because(
        request,
        Reason.PARTICIPANTS_BUSY,
        alwaysBusy.isEmpty() ? both(request).toList() : alwaysBusy,
        common,
        sentence);
  }

  private WhyNot dailyMaximum(MeetingRequest request, List<Slot> slots) {
    List<Participant> full =
        both(request)
            .filter(
                participant ->
                    slots.stream()
                        .anyMatch(slot -> vacancies.hasReachedMaximumOn(participant, slot.day())))
            .toList();
    return because(
        request,
        Reason.DAILY_MAXIMUM_REACHED,
        full,
        slots,
        "Both are free at %s, but %s at the maximum of meetings for that day."
            .formatted(times(slots), isOrAre(full, "").stripTrailing()));
  }

  private WhyNot noTableFree(MeetingRequest request, List<Slot> slots) {
    return because(
        request,
        Reason.NO_TABLE_FREE,
        List.of(),
        slots,
        "%s are both free at %s, but every table is taken then."
            .formatted(names(request), times(slots)));
  }

  private WhyNot outOfOrder(MeetingRequest request, List<Slot> slots) {
    return because(
        request,
        Reason.ORDER_OF_MEETINGS,
        List.of(),
        slots,
        "%s could meet at %s only against the order asked for between meetings."
            .formatted(names(request), times(slots)));
  }

  private WhyNot placeLeft(MeetingRequest request, List<Slot> slots) {
    return because(
        request,
        Reason.PLACE_LEFT,
        List.of(),
        slots,
        "A place is left for %s at %s: the search ended before it was taken, or waiting would be"
                .formatted(names(request), times(slots))
            + " shared less fairly than asked for.");
  }

  private List<Participant> busyAt(MeetingRequest request, Slot slot) {
    return both(request)
        .filter(participant -> vacancies.isBusyDuring(participant, slot.index(), request.length()))
        .toList();
  }

  private static Stream<Participant> both(MeetingRequest request) {
    return request.participants().stream();
  }

  /** Who is to meet, in words. */
  static String names(MeetingRequest request) {
    return Phrases.joined(request.participants().stream().map(Participant::name).toList());
  }

  private static String isOrAre(List<Participant> participants, String predicate) {
    return participants.stream().map(Participant::name).collect(Collectors.joining(" and "))
        + (participants.size() == 1 ? " is " : " are ")
        + predicate;
  }

  private static String times(List<Slot> slots) {
    return slots.stream().map(Slot::id).collect(Collectors.joining(", "));
  }

  private static WhyNot because(
      MeetingRequest request,
      Reason reason,
      List<Participant> participants,
      List<Slot> slots,
      String sentence) {
    return new WhyNot(request, reason, participants, slots, sentence, List.of(), null);
  }
}
