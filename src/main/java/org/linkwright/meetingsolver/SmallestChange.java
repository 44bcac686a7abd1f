package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.meetingsolver.Vacancies.Obstacle;

/**
 * Looks for the smallest change that gives an unplaced request a place while everybody else's
 * meetings stay. Each is tried out: the event is told anew with the change, and the timetable with
 * the meeting in it is checked from scratch.
 */
final class SmallestChange {

  /** So many ideas are tried out for a request; the smallest come first, and mostly succeed. */
  private static final int MOST_TRIED = 8;

  private final MeetingTimetable timetable;
  private final MeetingEvent event;
  private final Board board;
  private final Vacancies vacancies;

  SmallestChange(MeetingTimetable timetable) {
    this.timetable = timetable;
    event = timetable.getEvent();
    board = Board.of(timetable);
    vacancies = new Vacancies(board);
  }

  /** A change, and the slot at which the meeting then begins. */
  private record Idea(Change change, Slot slot) {}

  /** The smallest change, if one change is enough. */
  Optional<Change> find(MeetingRequest request) {
    return ideas(request).stream()
        .sorted(Comparator.comparing((Idea idea) -> idea.change().kind()).thenComparing(Idea::slot))
        .limit(MOST_TRIED)
        .filter(idea -> works(idea, request))
        .map(Idea::change)
        .findFirst();
  }

  private List<Idea> ideas(MeetingRequest request) {
    List<Idea> ideas = new ArrayList<>();
    for (Slot slot : event.slots()) {
      List<Slot> covered = covered(request, slot);
      if (!covered.isEmpty()) {
        idea(request, covered).ifPresent(change -> ideas.add(new Idea(change, slot)));
      }
    }
    return ideas;
  }

  /** The slots a meeting from here on would take; none if it would be cut off. */
  private List<Slot> covered(MeetingRequest request, Slot slot) {
    int end = slot.index() + request.length();
    if (end > event.slots().size()) {
      return List.of();
    }
    List<Slot> covered = event.slots().subList(slot.index(), end);
    for (int i = 1; i < covered.size(); i++) {
      if (!covered.get(i).follows(covered.get(i - 1))) {
        return List.of();
      }
    }
    return covered;
  }

  /** The change that removes what is in the way from here on, if a single thing is. */
  private Optional<Change> idea(MeetingRequest request, List<Slot> covered) {
    int slot = covered.get(0).index();
    List<Participant> absent =
        request.participants().stream()
            .filter(one -> covered.stream().anyMatch(at -> one.absences().contains(at.index())))
            .toList();
    boolean excluded = isExcluded(request, covered);
    List<Obstacle> obstacles =
        Stream.of(Obstacle.values())
            .filter(obstacle -> vacancies.isInTheWay(obstacle, request.index(), slot))
            .toList();
    boolean theyCouldMeet = absent.isEmpty() && !excluded;
    if (theyCouldMeet && obstacles.contains(Obstacle.PARTICIPANT_BUSY)) {
      return makingRoom(request, covered, obstacles.size() == 1);
    }
    int inTheWay = obstacles.size() + absent.size() + (excluded ? 1 : 0);
    if (inTheWay != 1) {
      return Optional.empty();
    }
    if (excluded) {
      return Optional.of(new Change.AllowSlot(covered));
    }
    if (!absent.isEmpty()) {
      Participant participant = absent.get(0);
      List<Slot> away =
          covered.stream().filter(at -> participant.absences().contains(at.index())).toList();
      return Optional.of(new Change.BeThere(participant, away));
    }
    return removing(obstacles.get(0), request, covered);
  }

  private static boolean isExcluded(MeetingRequest request, List<Slot> covered) {
    Slot fixed = request.fixed();
    return (fixed != null && !fixed.equals(covered.get(0)))
        || covered.stream()
            .anyMatch(
                slot ->
                    request.forbidden().contains(slot.index())
                        || (request.session() != null && request.session() != slot.session()));
  }

  private Optional<Change> removing(Obstacle obstacle, MeetingRequest request, List<Slot> covered) {
    return switch (obstacle) {
      case NO_TABLE -> Optional.of(oneMoreTable(request, covered));
      case NO_INTERPRETER -> Optional.of(oneMoreInterpreter(request, covered));
      case MAXIMUM_REACHED, DAILY_MAXIMUM_REACHED, TOO_MANY_IN_A_ROW ->
          Optional.of(new Change.RaiseMaximum(atTheirLimit(obstacle, request, covered)));
      case PRECEDENCE -> Optional.of(new Change.GiveUpOrder());
      case PARTICIPANT_BUSY, NO_TIME_TO_WALK, NONE -> Optional.empty();
    };
  }

  private Change oneMoreTable(MeetingRequest request, List<Slot> covered) {
    Set<String> others = idsWithout(covered);
    return new Change.OneMoreTable(List.copyOf(covered), Change.tableFor(wish(request), others));
  }

  private Change oneMoreInterpreter(MeetingRequest request, List<Slot> covered) {
    Set<String> languages = new LinkedHashSet<>();
    for (Participant participant : request.participants()) {
      boolean isUnderstood = participant.languages().stream().anyMatch(languages::contains);
      if (!isUnderstood) {
        participant.languages().stream().sorted().findFirst().ifPresent(languages::add);
      }
    }
    return new Change.OneMoreInterpreter(
        List.copyOf(covered), new InterpreterOffer("one more", languages, idsWithout(covered)));
  }

  private List<Participant> atTheirLimit(
      Obstacle obstacle, MeetingRequest request, List<Slot> covered) {
    Slot slot = covered.get(0);
    return request.participants().stream()
        .filter(
            one ->
                switch (obstacle) {
                  case MAXIMUM_REACHED -> vacancies.hasReachedMaximum(one);
                  case DAILY_MAXIMUM_REACHED -> vacancies.hasReachedMaximumOn(one, slot.day());
                  default -> vacancies.rowGrowsTooLong(one, slot.index(), request.length());
                })
        .toList();
  }

  /**
   * Who is in the way moves on, or gives way if that is worth less; or somebody helps out, where
   * nothing else is in the way.
   */
  private Optional<Change> makingRoom(
      MeetingRequest request, List<Slot> covered, boolean onlyBusy) {
    Set<MeetingRequest> others = new LinkedHashSet<>();
    Set<Participant> busy = new HashSet<>();
    for (Participant participant : request.participants()) {
      for (Slot slot : covered) {
        int meeting = board.meetingAt(participant.index(), slot.index());
        if (meeting >= 0) {
          others.add(event.requests().get(meeting));
          busy.add(participant);
        }
      }
    }
    if (others.size() == 1) {
      MeetingRequest other = others.iterator().next();
      Optional<Change> move = moving(other, request, covered.get(0));
      if (move.isPresent()) {
        return move;
      }
    }
    long lost = others.stream().mapToLong(event.rules()::valueOf).sum();
    if (!others.isEmpty() && lost < event.rules().valueOf(request)) {
      return Optional.of(new Change.Drop(List.copyOf(others)));
    }
    return onlyBusy && busy.size() == 1
        ? Optional.of(new Change.AnotherDelegate(busy.iterator().next()))
        : Optional.empty();
  }

  private Optional<Change> moving(MeetingRequest other, MeetingRequest request, Slot slot) {
    int former = board.slotOf(other.index());
    board.remove(other.index());
    try {
      if (!vacancies.isVacant(request.index(), slot.index())) {
        return Optional.empty();
      }
      board.place(request.index(), slot.index());
      int free = firstVacant(other, former);
      board.remove(request.index());
      return free == Board.NOWHERE
          ? Optional.empty()
          : Optional.of(new Change.Move(other, event.slots().get(former), event.slots().get(free)));
    } finally {
      board.place(other.index(), former);
    }
  }

  private int firstVacant(MeetingRequest other, int butNot) {
    for (int slot : board.allowedSlots(other.index())) {
      if (slot != butNot && vacancies.isVacant(other.index(), slot)) {
        return slot;
      }
    }
    return Board.NOWHERE;
  }

  private boolean works(Idea idea, MeetingRequest request) {
    MeetingEvent changed = idea.change().apply(event.told(), request).event();
    Map<String, String> places = new HashMap<>(timetable.places());
    idea.change().requestIds().forEach(places::remove);
    if (idea.change() instanceof Change.Move move) {
      places.put(move.other().id(), move.to().id());
    }
    places.put(request.id(), idea.slot().id());
    return TimetableChecker.check(MeetingTimetable.of(changed, places)).violations().isEmpty();
  }

  private MeetingWish wish(MeetingRequest request) {
    return event.told().wishes().get(request.index());
  }

  private Set<String> idsWithout(List<Slot> covered) {
    return event.slots().stream()
        .filter(slot -> !covered.contains(slot))
        .map(Slot::id)
        .collect(Collectors.toSet());
  }
}
