package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * An event with a slot, or none, for every meeting request.
 *
 * <p>Score: hard counts broken rules, medium the value of the requests without a place, soft the
 * waiting (breaks and idle slots, weighted by {@link MeetingRules}).
 */
@PlanningSolution(solutionCloner = MeetingTimetable.Cloner.class)
public class MeetingTimetable {

  private MeetingEvent event;
  private List<Meeting> meetings;
  private @Nullable HardMediumSoftLongScore score;

  /** Shared by all copies. */
  private Certainty certainty;

  /** Belongs to the score calculator at work on this very copy; other copies have none. */
  private @Nullable Board board;

  /** When the search began, as {@link System#nanoTime()} told it; 0 before it began. */
  private long searchBegan;

  /** For the solver, which needs an empty solution to look at. */
  @SuppressWarnings("NullAway.Init")
  MeetingTimetable() {}

  private MeetingTimetable(MeetingEvent event, List<Meeting> meetings, Certainty certainty) {
    this.event = event;
    this.meetings = meetings;
    this.certainty = certainty;
  }

  /** The event with no meeting placed. */
  public static MeetingTimetable unsolved(MeetingEvent event) {
    return of(event, Map.of());
  }

  /**
   * The event with the meetings of a former timetable in their places.
   *
   * @param slotIdByRequestId places; requests that are missing have none
   * @throws IllegalArgumentException naming a request or a slot that the event does not have
   */
  public static MeetingTimetable of(MeetingEvent event, Map<String, String> slotIdByRequestId) {
    Map<String, Slot> slots = new HashMap<>();
    event.slots().forEach(slot -> slots.put(slot.id(), slot));
    Map<String, String> left = new HashMap<>(slotIdByRequestId);
    Map<SlotSet, List<Slot>> shared = new HashMap<>();
    List<Meeting> meetings = new ArrayList<>(event.requests().size());
    for (MeetingRequest request : event.requests()) {
      String slotId = left.remove(request.id());
      Slot slot = slotId == null ? null : slots.get(slotId);
      if (slotId != null && slot == null) {
        throw new IllegalArgumentException(
            "request " + request.id() + " is placed at an unknown slot: " + slotId);
      }
      List<Slot> allowed =
          shared.computeIfAbsent(
              request.allowed(), set -> set.stream().mapToObj(event.slots()::get).toList());
      meetings.add(new Meeting(request, event.slots(), allowed, slot));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("unknown request " + left.keySet().iterator().next());
    }
    return new MeetingTimetable(event, meetings, new Certainty());
  }

  /**
   * The event with meetings in these places and the verdict on them, by the score calculator of the
   * search.
   *
   * @throws IllegalArgumentException naming a request or a slot that the event does not have
   */
  public static MeetingTimetable judged(MeetingEvent event, Map<String, String> slotIdByRequestId) {
    MeetingTimetable timetable = of(event, slotIdByRequestId);
    timetable.setScore(new Judge(timetable).score());
    return timetable;
  }

  public MeetingEvent getEvent() {
    return event;
  }

  /** Every request of the event with its place, at the position of the request's index. */
  @PlanningEntityCollectionProperty
  public List<Meeting> getMeetings() {
    return meetings;
  }

  @ProblemFactCollectionProperty
  public List<Slot> getSlots() {
    return event.slots();
  }

  @ProblemFactCollectionProperty
  public List<Participant> getParticipants() {
    return event.participants();
  }

  @ProblemFactCollectionProperty
  public List<Precedence> getPrecedences() {
    return event.precedences();
  }

  @ProblemFactProperty
  public MeetingRules getRules() {
    return event.rules();
  }

  /** What there is to hold meetings with. */
  @ProblemFactProperty
  public Supplies getSupplies() {
    return new Supplies(event.tableSupply(), event.interpreterSupply());
  }

  /** The verdict on this timetable, or null before it was judged. */
  @PlanningScore
  public @Nullable HardMediumSoftLongScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftLongScore score) {
    this.score = score;
  }

  /**
   * What is certain about this timetable: whether it is proven best, or what waiting even the best
   * has. Nothing is, unless it was searched for {@linkplain MeetingSearch#withProof() with proof}.
   */
  public Proof proof() {
    Proof known = certainty.proof();
    boolean reached = score != null && reaches(known.leastDropped(), known.leastWaiting());
    return switch (known.verdict()) {
      case PROVEN_BEST, OPEN, PROVEN_NOT_EVERYTHING_FITS ->
          reached
              ? known.as(Proof.Verdict.PROVEN_BEST)
              : Proof.bounds(known.leastDropped(), known.leastWaiting(), known.conflict());
      case NOT_ATTEMPTED, UNAVAILABLE -> known;
    };
  }

  /**
   * Whether it keeps every rule and, by these lower bounds, no timetable is better.
   *
   * @param leastDropped see {@link Proof#leastDropped()}
   * @param leastWaiting see {@link Proof#leastWaiting()}
   * @throws NullPointerException before it was judged
   */
  public boolean reaches(long leastDropped, long leastWaiting) {
    return requireScore().hardScore() == 0
        && Proof.bounds(leastDropped, leastWaiting, null).isReachedBy(valueMissed(), discomfort());
  }

  /**
   * What its requests without a place, meetings missed and meetings moved cost together.
   *
   * @throws NullPointerException before it was judged
   */
  public long valueMissed() {
    return -requireScore().mediumScore();
  }

  /**
   * What its waiting and the wishes it misses cost together.
   *
   * @throws NullPointerException before it was judged
   */
  public long discomfort() {
    return -requireScore().softScore();
  }

  /**
   * Whether its score is better than that of another timetable of the same event.
   *
   * @throws NullPointerException before both were judged
   */
  public boolean isBetterThan(MeetingTimetable other) {
    return requireScore().compareTo(other.requireScore()) > 0;
  }

  private HardMediumSoftLongScore requireScore() {
    return Objects.requireNonNull(score, "not judged yet");
  }

  Certainty certainty() {
    return certainty;
  }

  long searchBegan() {
    return searchBegan;
  }

  void searchBegins(long nanoTime) {
    searchBegan = nanoTime;
  }

  /** Slot ids by request id, in the order of the requests, without the unplaced ones. */
  public Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    placements().forEach(placed -> places.put(placed.request().id(), placed.slot().id()));
    return places;
  }

  /** The ids of the requests whose meetings need no table. */
  public Set<String> online() {
    return event.requests().stream()
        .filter(request -> request.tables() == null)
        .map(MeetingRequest::id)
        .collect(Collectors.toSet());
  }

  /** The requests that have a place, in their order. */
  List<Placement> placements() {
    List<Placement> placements = new ArrayList<>(meetings.size());
    for (Meeting meeting : meetings) {
      Slot slot = meeting.getSlot();
      if (slot != null) {
        placements.add(new Placement(meeting.getRequest(), slot));
      }
    }
    return placements;
  }

  /** The board a score calculator keeps for this copy, or a new one made from the meetings. */
  Board board() {
    Board kept = board;
    return kept == null ? Board.of(this) : kept;
  }

  void keep(Board maintained) {
    this.board = maintained;
  }

  /** Copies the meetings and leaves the facts shared; a copy has no board of its own yet. */
  public static final class Cloner implements SolutionCloner<MeetingTimetable> {

    @Override
    public MeetingTimetable cloneSolution(MeetingTimetable original) {
      List<Meeting> meetings = new ArrayList<>(original.meetings.size());
      original.meetings.forEach(meeting -> meetings.add(meeting.copy()));
      MeetingTimetable copy = new MeetingTimetable(original.event, meetings, original.certainty);
      copy.score = original.score;
      copy.searchBegan = original.searchBegan;
      return copy;
    }
  }
}
