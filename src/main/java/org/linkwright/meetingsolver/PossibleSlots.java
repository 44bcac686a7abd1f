package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.PossibleSlot.Effect;
import org.linkwright.meetingsolver.PossibleSlot.NeededMove;

/** Tries one request in every slot of its event. */
public final class PossibleSlots {

  private final MeetingTimetable timetable;
  private final Judge judge;
  private final int request;
  private final @Nullable Slot own;
  private final Set<String> begun;
  private final List<ParticipantWaiting> before;

  private PossibleSlots(MeetingTimetable timetable, int request, Set<String> begun) {
    this.timetable = timetable;
    this.request = request;
    this.begun = begun;
    judge = new Judge(MeetingTimetable.of(timetable.getEvent(), timetable.places()));
    own = judge.slotOf(request);
    before = ParticipantWaiting.ofAll(timetable);
  }

  /**
   * Every slot of the event, in time order, with the effect of holding the meeting then.
   *
   * @param requestId of a request with a place, or without
   * @param begun ids of requests whose meetings cannot be moved any more
   * @throws IllegalArgumentException if the event has no such request
   */
  public static List<PossibleSlot> of(
      MeetingTimetable timetable, String requestId, Set<String> begun) {
    int index =
        timetable.getEvent().requests().stream()
            .filter(request -> request.id().equals(requestId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("unknown request " + requestId))
            .index();
    PossibleSlots slots = new PossibleSlots(timetable, index, begun);
    return timetable.getSlots().stream().map(slots::effect).toList();
  }

  private PossibleSlot effect(Slot slot) {
    judge.put(request, slot);
    try {
      if (judge.isLegal()) {
        List<WaitingChange> waiting = waiting();
        boolean longer = waiting.stream().anyMatch(change -> change.addedIdleSlots() > 0);
        return new PossibleSlot(
            slot.id(), longer ? Effect.CAUSES_IDLE_TIME : Effect.FREE, waiting, null, List.of());
      }
      PossibleSlot withMove = withOneMove(slot);
      return withMove == null ? breaksRule(slot) : withMove;
    } finally {
      judge.put(request, own);
    }
  }

  private List<WaitingChange> waiting() {
    return WaitingChange.between(before, ParticipantWaiting.ofAll(judge.timetable()));
  }

  /** The single move of another meeting that makes room with the least waiting, if there is one. */
  private @Nullable PossibleSlot withOneMove(Slot slot) {
    if (!judge.allowedSlots(request).contains(slot)) {
      return null;
    }
    PossibleSlot best = null;
    long least = Long.MAX_VALUE;
    for (int other : inTheWay(slot)) {
      Slot own = judge.slotOf(other);
      judge.put(other, null);
      for (Slot refuge : judge.isLegal() ? judge.allowedSlots(other) : List.<Slot>of()) {
        judge.put(other, refuge);
        long waiting = -judge.score().softScore();
        if (own != null && !refuge.equals(own) && waiting < least && judge.isLegal()) {
          least = waiting;
          NeededMove move = new NeededMove(judge.meeting(other).getId(), own.id(), refuge.id());
          best = new PossibleSlot(slot.id(), Effect.NEEDS_MOVE, waiting(), move, List.of());
        }
      }
      judge.put(other, own);
    }
    return best;
  }

  /** Meetings at the slot that can move; if the same participants' are not, then anybody's. */
  private List<Integer> inTheWay(Slot slot) {
    List<Integer> sharing = new ArrayList<>();
    List<Integer> anybody = new ArrayList<>();
    for (Meeting meeting : timetable.getMeetings()) {
      int index = meeting.getRequest().index();
      if (index != request
          && judge.isDuring(index, request, slot)
          && !begun.contains(meeting.getId())) {
        (judge.shareSomebody(request, index) ? sharing : anybody).add(index);
      }
    }
    return sharing.isEmpty() ? anybody : sharing;
  }

  private PossibleSlot breaksRule(Slot slot) {
    String id = judge.meeting(request).getId();
    HandVerdict verdict = HandVerdict.on(timetable, Map.of(id, slot.id()));
    return new PossibleSlot(
        slot.id(), Effect.BREAKS_RULE, verdict.waiting(), null, verdict.broken());
  }
}
