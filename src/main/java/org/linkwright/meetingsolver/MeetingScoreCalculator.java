package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * Scores as {@link MeetingConstraintProvider} does, in constant time for each meeting that changes
 * its slot. It keeps a {@link Board}, along which the moves look for their chains.
 */
public class MeetingScoreCalculator
    implements IncrementalScoreCalculator<MeetingTimetable, HardMediumSoftLongScore> {

  private Board board = new Board(MeetingEvent.builder().build());
  private MeetingRules rules = MeetingRules.DEFAULT;
  private List<Participant> participants = List.of();
  private long[] valueOf = {};
  private List<List<Precedence>> precedencesOf = List.of();
  private boolean isComfortUsed;
  private long brokenRules;
  private long valueMissed;
  private long discomfort;

  @Override
  public void resetWorkingSolution(MeetingTimetable timetable) {
    MeetingEvent event = timetable.getEvent();
    board = new Board(event);
    rules = event.rules();
    participants = event.participants();
    valueOf = event.requests().stream().mapToLong(rules::valueOf).toArray();
    precedencesOf = precedencesByRequest(event);
    isComfortUsed = usesMoreThanWaiting(event);
    brokenRules = 0;
    discomfort = 0;
    valueMissed = 0;
    for (MeetingRequest request : event.requests()) {
      valueMissed += valueOf[request.index()] + (request.former() == null ? 0 : movedCost());
    }
    for (Participant participant : participants) {
      valueMissed += leastMissed(participant);
    }
    timetable.getMeetings().forEach(this::insert);
    timetable.keep(board);
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    // An event's requests are given: meetings neither come nor go while it is solved.
  }

  @Override
  public void afterEntityAdded(Object entity) {
    insert((Meeting) entity);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variableName) {
    retract((Meeting) entity);
  }

  @Override
  public void afterVariableChanged(Object entity, String variableName) {
    insert((Meeting) entity);
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    retract((Meeting) entity);
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    // See beforeEntityAdded.
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    BusySlots busy = board.busySlots();
    Integer bound = rules.fairnessBound();
    long unfair = bound == null ? 0 : busy.excessOver(bound);
    long broken =
        brokenRules
            + unfair
            + board.doubleBookings()
            + board.tableShortage()
            + board.interpreterShortage()
            + board.rowExcess()
            + board.walksMissed();
    long waiting = rules.waiting(busy.breaks(), busy.idleSlots());
    return HardMediumSoftLongScore.of(-broken, -valueMissed, -waiting - discomfort);
  }

  private void insert(Meeting meeting) {
    Slot slot = meeting.getSlot();
    if (slot == null) {
      return;
    }
    MeetingRequest request = meeting.getRequest();
    beforeChange(request, slot);
    board.place(request.index(), slot.index());
    valueMissed -= valueOf[request.index()];
    valueMissed -= slot.equals(request.former()) ? movedCost() : 0;
    brokenRules += rulesBrokenInPlace(meeting, slot) + precedencesBroken(request);
    afterChange(request, slot, 1);
  }

  private void retract(Meeting meeting) {
    Slot slot = meeting.getSlot();
    if (slot == null) {
      return;
    }
    MeetingRequest request = meeting.getRequest();
    brokenRules -= rulesBrokenInPlace(meeting, slot) + precedencesBroken(request);
    valueMissed += valueOf[request.index()];
    valueMissed += slot.equals(request.former()) ? movedCost() : 0;
    beforeChange(request, slot);
    board.remove(request.index());
    afterChange(request, slot, -1);
  }

  /** Takes back what the participants' counts and the slots' crowds cost as they are. */
  private void beforeChange(MeetingRequest request, Slot slot) {
    for (Participant participant : request.participants()) {
      brokenRules -= maximumsExceeded(participant, slot.day());
      valueMissed -= leastMissed(participant);
      discomfort -= isComfortUsed ? targetMissed(participant, slot.day()) : 0;
    }
    discomfort -= isComfortUsed ? crowding(request, slot) : 0;
  }

  /** Counts them anew, and what the meeting itself costs in its place. */
  private void afterChange(MeetingRequest request, Slot slot, int sign) {
    for (Participant participant : request.participants()) {
      brokenRules += maximumsExceeded(participant, slot.day());
      valueMissed += leastMissed(participant);
      if (isComfortUsed) {
        discomfort += targetMissed(participant, slot.day());
        discomfort +=
            participant.prefersOtherHalfThan(slot.session())
                ? sign * rules.comfort().otherHalf()
                : 0;
      }
    }
    if (isComfortUsed) {
      discomfort += crowding(request, slot);
      discomfort +=
          request.priority() == Priority.MUST ? sign * rules.comfort().late() * slot.index() : 0;
    }
  }

  private int maximumsExceeded(Participant participant, int day) {
    int index = participant.index();
    return Math.max(0, board.meetingsOf(index) - participant.limit())
        + Math.max(0, board.meetingsOn(index, day) - participant.limitPerDay());
  }

  private long leastMissed(Participant participant) {
    if (participant.limits().least() == 0) {
      return 0;
    }
    int index = participant.index();
    int asked = board.requestsOf(index).length;
    return rules.values().leastMissed() * participant.shortOfLeast(board.meetingsOf(index), asked);
  }

  private long targetMissed(Participant participant, int day) {
    int meetings = board.meetingsOn(participant.index(), day);
    return rules.comfort().targetMissed() * participant.missesTargetBy(meetings);
  }

  private long crowding(MeetingRequest request, Slot slot) {
    long weight = rules.comfort().crowding();
    if (weight == 0) {
      return 0;
    }
    long crowding = 0;
    int end = Math.min(board.slots(), slot.index() + request.length());
    for (int covered = slot.index(); covered < end; covered++) {
      long meetings = board.meetingsHeldIn(covered);
      crowding += weight * meetings * meetings;
    }
    return crowding;
  }

  private long movedCost() {
    return rules.values().moved();
  }

  private static int rulesBrokenInPlace(Meeting meeting, Slot slot) {
    MeetingRequest request = meeting.getRequest();
    if (request.allowed().contains(slot.index())) {
      return 0;
    }
    int broken = request.fixed() != null && !slot.equals(request.fixed()) ? 1 : 0;
    broken += meeting.isCutOff() ? 1 : 0;
    for (Slot covered : meeting.coveredSlots()) {
      broken += request.session() != null && request.session() != covered.session() ? 1 : 0;
      broken += request.forbidden().contains(covered.index()) ? 1 : 0;
      for (Participant participant : request.participants()) {
        broken += participant.absences().contains(covered.index()) ? 1 : 0;
      }
    }
    return broken;
  }

  private int precedencesBroken(MeetingRequest request) {
    int broken = 0;
    for (Precedence precedence : precedencesOf.get(request.index())) {
      int earlier = precedence.earlier().index();
      int later = board.slotOf(precedence.later().index());
      int begin = board.slotOf(earlier);
      broken +=
          later != Board.NOWHERE && begin != Board.NOWHERE && begin + board.length(earlier) > later
              ? 1
              : 0;
    }
    return broken;
  }

  private static boolean usesMoreThanWaiting(MeetingEvent event) {
    MeetingRules.Comfort comfort = event.rules().comfort();
    return comfort.crowding() > 0
        || comfort.late() > 0
        || event.participants().stream()
            .anyMatch(
                participant ->
                    participant.preferredHalf() != null
                        || participant.limits().wantedPerDay() != null);
  }

  private static List<List<Precedence>> precedencesByRequest(MeetingEvent event) {
    List<List<Precedence>> byRequest = new ArrayList<>();
    event.requests().forEach(request -> byRequest.add(new ArrayList<>()));
    for (Precedence precedence : event.precedences()) {
      byRequest.get(precedence.earlier().index()).add(precedence);
      byRequest.get(precedence.later().index()).add(precedence);
    }
    return byRequest;
  }
}
