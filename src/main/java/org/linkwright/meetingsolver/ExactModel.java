package org.linkwright.meetingsolver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An event in which everything has a place, as a constraint program: who is busy when, and where a
 * break begins.
 *
 * <p>Beside the rules it states what follows from them and helps the proof: the participants busy
 * in a slot are an even number, at most twice its tables, and each is busy in as many slots as it
 * has meetings.
 */
final class ExactModel {

  private final MeetingEvent event;
  private final CpModel model = new CpModel();
  private final List<Map<Integer, BoolVar>> places = new ArrayList<>();
  private final List<List<MeetingRequest>> requestsOf = new ArrayList<>();
  private final LinearExprBuilder waiting = LinearExpr.newBuilder();

  ExactModel(MeetingEvent event) {
    this.event = event;
    event.participants().forEach(participant -> requestsOf.add(new ArrayList<>()));
    for (MeetingRequest request : event.requests()) {
      requestsOf.get(request.first().index()).add(request);
      requestsOf.get(request.second().index()).add(request);
      givePlace(request);
    }
    Literal[][] busy = busyLiterals();
    keepTables(busy);
    keepDailyMaximums(busy);
    event.precedences().forEach(this::keepOrder);
    countWaiting(busy);
    model.minimize(waiting);
  }

  CpModel model() {
    return model;
  }

  /** Asks for a timetable with less waiting than this. */
  void demandLessWaitingThan(long known) {
    model.addLessOrEqual(waiting, known - 1);
  }

  /** Suggests the places of a timetable to start from. */
  void suggest(Map<String, String> slotIdByRequestId) {
    for (MeetingRequest request : event.requests()) {
      String slotId = slotIdByRequestId.get(request.id());
      places
          .get(request.index())
          .forEach(
              (slot, place) -> model.addHint(place, event.slots().get(slot).id().equals(slotId)));
    }
  }

  /** The places of a solution, as slot ids by request id. */
  Map<String, String> read(Predicate<Literal> solution) {
    Map<String, String> found = new HashMap<>();
    for (MeetingRequest request : event.requests()) {
      places
          .get(request.index())
          .forEach(
              (slot, place) -> {
                if (solution.test(place)) {
                  found.put(request.id(), event.slots().get(slot).id());
                }
              });
    }
    return found;
  }

  private void givePlace(MeetingRequest request) {
    Map<Integer, BoolVar> slots = new HashMap<>();
    request.allowed().stream()
        .forEach(slot -> slots.put(slot, model.newBoolVar(request.id() + " at " + slot)));
    places.add(slots);
    model.addExactlyOne(slots.values().toArray(Literal[]::new));
  }

  /** For each participant and slot whether they meet; false where they never can. */
  private Literal[][] busyLiterals() {
    int slots = event.slots().size();
    Literal[][] busy = new Literal[event.participants().size()][slots];
    for (Participant participant : event.participants()) {
      List<MeetingRequest> requests = requestsOf.get(participant.index());
      for (int slot = 0; slot < slots; slot++) {
        busy[participant.index()][slot] = busyLiteral(requests, slot);
      }
      model.addEquality(LinearExpr.sum(busy[participant.index()]), requests.size());
      if (requests.size() > participant.limit()) {
        model.addBoolOr(new Literal[0]);
      }
    }
    return busy;
  }

  private Literal busyLiteral(List<MeetingRequest> requests, int slot) {
    Literal[] meetings =
        requests.stream()
            .map(request -> places.get(request.index()).get(slot))
            .filter(place -> place != null)
            .toArray(Literal[]::new);
    if (meetings.length == 0) {
      return model.falseLiteral();
    }
    BoolVar busy = model.newBoolVar("busy");
    Literal[] busyOrIdle = new Literal[meetings.length + 1];
    System.arraycopy(meetings, 0, busyOrIdle, 0, meetings.length);
    busyOrIdle[meetings.length] = busy.not();
    model.addExactlyOne(busyOrIdle);
    return busy;
  }

  private void keepTables(Literal[][] busy) {
    for (Slot slot : event.slots()) {
      LinearExprBuilder meetings = LinearExpr.newBuilder();
      for (Map<Integer, BoolVar> ofRequest : places) {
        BoolVar place = ofRequest.get(slot.index());
        if (place != null) {
          meetings.add(place);
        }
      }
      IntVar taken = model.newIntVar(0, slot.tables(), "tables taken");
      model.addEquality(meetings, taken);
      LinearExprBuilder participants = LinearExpr.newBuilder();
      for (Literal[] ofParticipant : busy) {
        participants.add(ofParticipant[slot.index()]);
      }
      model.addEquality(participants, LinearExpr.term(taken, 2));
    }
  }

  private void keepDailyMaximums(Literal[][] busy) {
    for (Participant participant : event.participants()) {
      for (int day = 0; participant.maximumMeetingsPerDay() != null && day < event.days(); day++) {
        Literal[] ofDay = ofDay(busy[participant.index()], day);
        model.addLessOrEqual(LinearExpr.sum(ofDay), participant.limitPerDay());
      }
    }
  }

  private void keepOrder(Precedence precedence) {
    Map<Integer, BoolVar> earlier = places.get(precedence.earlier().index());
    Map<Integer, BoolVar> later = places.get(precedence.later().index());
    later.forEach(
        (slot, place) -> {
          List<Literal> inOrder = new ArrayList<>(List.of(place.not()));
          earlier.forEach(
              (before, earlierPlace) -> {
                if (before < slot) {
                  inOrder.add(earlierPlace);
                }
              });
          model.addBoolOr(inOrder);
        });
  }

  private void countWaiting(Literal[][] busy) {
    MeetingRules rules = event.rules();
    List<LinearExpr> breaksOfEach = new ArrayList<>();
    boolean somebodyNeverWaits = false;
    for (Participant participant : event.participants()) {
      LinearExprBuilder breaks = LinearExpr.newBuilder();
      if (requestsOf.get(participant.index()).size() > 1) {
        for (int day = 0; day < event.days(); day++) {
          countWaitingOn(ofDay(busy[participant.index()], day), breaks);
        }
      } else {
        somebodyNeverWaits = true;
      }
      breaksOfEach.add(breaks.build());
    }
    if (rules.fairnessBound() != null) {
      shareFairly(breaksOfEach, rules.fairnessBound(), somebodyNeverWaits);
    }
  }

  /** A break begins in an idle slot after a busy one, if a busy one is still to come. */
  private void countWaitingOn(Literal[] busy, LinearExprBuilder breaks) {
    MeetingRules rules = event.rules();
    @Nullable Literal[] comesLater = comesLater(busy);
    Literal started = model.falseLiteral();
    for (int slot = 1; slot < busy.length - 1; slot++) {
      Literal later = comesLater[slot];
      if (later == null) {
        continue;
      }
      if (rules.breakWeight() > 0 || rules.fairnessBound() != null) {
        Literal begins = allOf("break begins", busy[slot - 1], busy[slot].not(), later);
        breaks.add(begins);
        waiting.addTerm(begins, rules.breakWeight());
      }
      if (rules.idleSlotWeight() > 0) {
        started = anyOf("has met", started, busy[slot - 1]);
        waiting.addTerm(allOf("idle", started, busy[slot].not(), later), rules.idleSlotWeight());
      }
    }
  }

  /** For each slot whether the participant meets in a later one; null where it never can. */
  private @Nullable Literal[] comesLater(Literal[] busy) {
    @Nullable Literal[] later = new Literal[busy.length];
    for (int slot = busy.length - 2; slot >= 0; slot--) {
      Literal next = busy[slot + 1];
      Literal afterNext = later[slot + 1];
      later[slot] = afterNext == null ? next : anyOf("meets later", next, afterNext);
    }
    return later;
  }

  private Literal allOf(String name, Literal... parts) {
    BoolVar all = model.newBoolVar(name);
    Literal[] clause = new Literal[parts.length + 1];
    for (int i = 0; i < parts.length; i++) {
      model.addImplication(all, parts[i]);
      clause[i] = parts[i].not();
    }
    clause[parts.length] = all;
    model.addBoolOr(clause);
    return all;
  }

  private Literal anyOf(String name, Literal left, Literal right) {
    return allOf(name, left.not(), right.not()).not();
  }

  private void shareFairly(List<LinearExpr> breaksOfEach, int bound, boolean somebodyNeverWaits) {
    IntVar fewest = model.newIntVar(0, somebodyNeverWaits ? 0 : event.slots().size(), "fewest");
    for (LinearExpr breaks : breaksOfEach) {
      model.addLessOrEqual(fewest, breaks);
      model.addLessOrEqual(breaks, LinearExpr.newBuilder().addTerm(fewest, 1).add(bound).build());
    }
  }

  private Literal[] ofDay(Literal[] ofParticipant, int day) {
    return event.slots().stream()
        .filter(slot -> slot.day() == day)
        .map(slot -> ofParticipant[slot.index()])
        .toArray(Literal[]::new);
  }
}
