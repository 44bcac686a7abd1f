package org.linkwright.meetingsolver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A relaxation that forgets who meets whom: participants with as many meetings and the same
 * possible slots are one kind, and how many of a kind meet, wait, have not begun or are done is a
 * flow from slot to slot. The kinds share the tables, two participants to each.
 *
 * <p>It bounds the waiting from below where tables are scarce. The full model shows that only by
 * trying out which of the many alike waits.
 */
final class ExactWaitingBound implements ExactQuestion {

  /** Beyond this the relaxation takes longer than what it saves. */
  private static final int MOST_FLOWS = 6_000;

  /** Participants nobody can tell apart here. */
  private record Kind(int meetings, SlotSet possible) {}

  /** What a participant does in a slot. */
  private enum Doing {
    NOT_BEGUN,
    MEETS,
    WAITS,
    DONE
  }

  /** Where some of a kind stand after a slot: what they do and how many meetings they had. */
  private record State(Doing doing, int had) {}

  private final MeetingEvent event;
  private final CpModel model = new CpModel();
  private final LinearExprBuilder waiting = LinearExpr.newBuilder();
  private final List<LinearExprBuilder> busy = new ArrayList<>();
  private int flows;

  private ExactWaitingBound(MeetingEvent event) {
    this.event = event;
  }

  /** The relaxation of the timetables in which everything is placed, unless it is too large. */
  static Optional<ExactWaitingBound> of(MeetingEvent event) {
    ExactWaitingBound bound = new ExactWaitingBound(event);
    return bound.build() ? Optional.of(bound) : Optional.empty();
  }

  @Override
  public CpModel model() {
    return model;
  }

  /** It knows of no places. */
  @Override
  public Map<String, String> read(Predicate<Literal> solution) {
    return Map.of();
  }

  @Override
  public boolean isAboutNumbers() {
    return true;
  }

  private boolean build() {
    event.slots().forEach(slot -> busy.add(LinearExpr.newBuilder()));
    for (Map.Entry<Kind, Integer> kind : kinds().entrySet()) {
      addFlow(kind.getKey(), kind.getValue());
      if (flows > MOST_FLOWS) {
        return false;
      }
    }
    for (Slot slot : event.slots()) {
      IntVar tables = model.newIntVar(0, slot.tables(), "tables taken");
      model.addEquality(busy.get(slot.index()), LinearExpr.term(tables, 2));
    }
    model.minimize(waiting);
    return true;
  }

  private Map<Kind, Integer> kinds() {
    Map<Kind, Integer> kinds = new LinkedHashMap<>();
    for (Participant participant : event.participants()) {
      List<MeetingRequest> requests = event.requestsOf(participant);
      if (!requests.isEmpty()) {
        SlotSet possible =
            SlotSet.of(requests.stream().flatMapToInt(request -> request.allowed().stream()));
        kinds.merge(new Kind(requests.size(), possible), 1, Integer::sum);
      }
    }
    return kinds;
  }

  private void addFlow(Kind kind, int size) {
    Map<State, LinearExprBuilder> here = new LinkedHashMap<>();
    here.put(new State(Doing.NOT_BEGUN, 0), LinearExpr.newBuilder().add(size));
    int day = 0;
    for (Slot slot : event.slots()) {
      if (slot.day() != day) {
        here = overNight(here);
        day = slot.day();
      }
      here = through(slot, kind, size, withoutTheLate(here, slot, kind));
    }
    here = overNight(here);
    for (Map.Entry<State, LinearExprBuilder> end : here.entrySet()) {
      if (end.getKey().had() < kind.meetings()) {
        model.addEquality(end.getValue(), 0);
      }
    }
  }

  /** Nobody is left with more meetings than there are slots to come. */
  private Map<State, LinearExprBuilder> withoutTheLate(
      Map<State, LinearExprBuilder> before, Slot slot, Kind kind) {
    long toCome = kind.possible().stream().filter(index -> index >= slot.index()).count();
    Map<State, LinearExprBuilder> inTime = new LinkedHashMap<>();
    before.forEach(
        (state, number) -> {
          if (kind.meetings() - state.had() > toCome) {
            model.addEquality(number, 0);
          } else {
            inTime.put(state, number);
          }
        });
    return inTime;
  }

  /** Nobody waits over night, and everybody begins anew. */
  private Map<State, LinearExprBuilder> overNight(Map<State, LinearExprBuilder> evening) {
    Map<State, LinearExprBuilder> morning = new LinkedHashMap<>();
    evening.forEach(
        (state, number) -> {
          if (state.doing() == Doing.WAITS) {
            model.addEquality(number, 0);
          } else {
            morning
                .computeIfAbsent(
                    new State(Doing.NOT_BEGUN, state.had()), any -> LinearExpr.newBuilder())
                .add(number);
          }
        });
    return morning;
  }

  private Map<State, LinearExprBuilder> through(
      Slot slot, Kind kind, int size, Map<State, LinearExprBuilder> before) {
    Map<State, LinearExprBuilder> after = new LinkedHashMap<>();
    before.forEach(
        (state, number) -> {
          LinearExprBuilder leaving = LinearExpr.newBuilder();
          for (State next : following(slot, kind, state)) {
            IntVar flow = model.newIntVar(0, size, next.doing().name());
            flows++;
            leaving.add(flow);
            after.computeIfAbsent(next, any -> LinearExpr.newBuilder()).add(flow);
            count(slot, state, next, flow);
          }
          model.addEquality(leaving, number);
        });
    return after;
  }

  private static List<State> following(Slot slot, Kind kind, State state) {
    List<State> following = new ArrayList<>();
    boolean more = state.had() < kind.meetings();
    if (more && state.doing() != Doing.DONE && kind.possible().contains(slot.index())) {
      following.add(new State(Doing.MEETS, state.had() + 1));
    }
    switch (state.doing()) {
      case NOT_BEGUN, DONE -> following.add(state);
      case WAITS -> {
        if (more) {
          following.add(state);
        }
      }
      case MEETS -> {
        following.add(new State(Doing.DONE, state.had()));
        if (more) {
          following.add(new State(Doing.WAITS, state.had()));
        }
      }
    }
    return following;
  }

  private void count(Slot slot, State state, State next, IntVar flow) {
    MeetingRules rules = event.rules();
    if (next.doing() == Doing.MEETS) {
      busy.get(slot.index()).add(flow);
    }
    if (next.doing() == Doing.WAITS) {
      long begins = state.doing() == Doing.MEETS ? rules.breakWeight() : 0;
      waiting.addTerm(flow, begins + rules.idleSlotWeight());
    }
  }
}
