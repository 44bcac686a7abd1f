package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
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
  private int[] meetingsOf = {};
  private int[] meetingsOnDayOf = {};
  private int[] maximumOf = {};
  private int[] maximumPerDayOf = {};
  private int days;
  private List<List<Precedence>> precedencesOf = List.of();
  private long brokenRules;
  private long valueOfUnplaced;

  @Override
  public void resetWorkingSolution(MeetingTimetable timetable) {
    MeetingEvent event = timetable.getEvent();
    board = new Board(event);
    rules = event.rules();
    days = event.days();
    meetingsOf = new int[event.participants().size()];
    meetingsOnDayOf = new int[meetingsOf.length * days];
    maximumOf = event.participants().stream().mapToInt(Participant::limit).toArray();
    maximumPerDayOf = event.participants().stream().mapToInt(Participant::limitPerDay).toArray();
    precedencesOf = precedencesByRequest(event);
    brokenRules = 0;
    valueOfUnplaced =
        event.requests().stream().mapToLong(request -> rules.weightOf(request.priority())).sum();
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
    long waiting = rules.waiting(busy.breaks(), busy.idleSlots());
    return HardMediumSoftLongScore.of(-brokenRules - unfair, -valueOfUnplaced, -waiting);
  }

  private void insert(Meeting meeting) {
    Slot slot = meeting.getSlot();
    if (slot == null) {
      return;
    }
    MeetingRequest request = meeting.getRequest();
    board.place(request.index(), slot.index());
    valueOfUnplaced -= rules.weightOf(request.priority());
    brokenRules += rulesBrokenInPlace(request, slot) + precedencesBroken(request);
    brokenRules += board.tablesTaken(slot.index()) > slot.tables() ? 1 : 0;
    brokenRules += countIn(request.first(), slot) + countIn(request.second(), slot);
  }

  private void retract(Meeting meeting) {
    Slot slot = meeting.getSlot();
    if (slot == null) {
      return;
    }
    MeetingRequest request = meeting.getRequest();
    brokenRules -= countOut(request.first(), slot) + countOut(request.second(), slot);
    brokenRules -= board.tablesTaken(slot.index()) > slot.tables() ? 1 : 0;
    brokenRules -= rulesBrokenInPlace(request, slot) + precedencesBroken(request);
    valueOfUnplaced += rules.weightOf(request.priority());
    board.remove(request.index());
  }

  /** Counts one meeting more for the participant and returns the rules it breaks by that. */
  private int countIn(Participant participant, Slot slot) {
    int index = participant.index();
    int broken = board.meetingsAt(index, slot.index()) > 1 ? 1 : 0;
    broken += ++meetingsOf[index] > maximumOf[index] ? 1 : 0;
    broken += ++meetingsOnDayOf[index * days + slot.day()] > maximumPerDayOf[index] ? 1 : 0;
    return broken;
  }

  /** Counts one meeting less for the participant and returns the rules that were broken by it. */
  private int countOut(Participant participant, Slot slot) {
    int index = participant.index();
    int broken = board.meetingsAt(index, slot.index()) > 1 ? 1 : 0;
    broken += meetingsOf[index]-- > maximumOf[index] ? 1 : 0;
    broken += meetingsOnDayOf[index * days + slot.day()]-- > maximumPerDayOf[index] ? 1 : 0;
    return broken;
  }

  private static int rulesBrokenInPlace(MeetingRequest request, Slot slot) {
    int index = slot.index();
    if (request.allowed().contains(index)) {
      return 0;
    }
    int broken = request.first().absences().contains(index) ? 1 : 0;
    broken += request.second().absences().contains(index) ? 1 : 0;
    broken += request.session() != null && request.session() != slot.session() ? 1 : 0;
    broken += request.forbidden().contains(index) ? 1 : 0;
    broken += request.fixed() != null && !slot.equals(request.fixed()) ? 1 : 0;
    return broken;
  }

  private int precedencesBroken(MeetingRequest request) {
    int broken = 0;
    for (Precedence precedence : precedencesOf.get(request.index())) {
      int earlier = board.slotOf(precedence.earlier().index());
      int later = board.slotOf(precedence.later().index());
      broken += later != Board.NOWHERE && earlier >= later ? 1 : 0;
    }
    return broken;
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
