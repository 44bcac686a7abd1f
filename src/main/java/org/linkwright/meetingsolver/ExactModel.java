package org.linkwright.meetingsolver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An event as a constraint program: which meeting has which slot, or none, and who is busy when.
 *
 * <p>Beside the rules it states what follows from them and helps the proof: the participants busy
 * in a slot are an even number, at most twice its tables, and each is busy in as many slots as it
 * has meetings.
 *
 * <p>Source of these implied constraints: Bofill et al., JAIR 74 (2022), article 12670.
 */
final class ExactModel implements ExactQuestion {

  /** What becomes of a request in the model. */
  enum Wanted {
    PLACED,
    PLACED_OR_DROPPED,
    DROPPED
  }

  /**
   * The rules this model leaves out, one line each: true where the event makes use of the rule.
   * Nothing is proven about such an event.
   */
  private static final List<Predicate<MeetingEvent>> NOT_EXPRESSED =
      List.of(
          event -> anyOf(event, request -> request.participants().size() > 2),
          event -> anyOf(event, request -> request.length() > 1),
          event -> anyOf(event, request -> request.interpreters() != null),
          event -> anyOf(event, request -> !canBeAtAnyTable(event, request)),
          event -> anyOf(event, request -> request.former() != null),
          event -> anybodyOf(event, participant -> participant.delegates() > 1),
          event -> anybodyOf(event, participant -> participant.limits().mostInARow() != null),
          event -> anybodyOf(event, participant -> participant.limits().wantedPerDay() != null),
          event -> anybodyOf(event, participant -> participant.preferredHalf() != null),
          event -> event.rules().walkingMinutes() > 0,
          event -> event.rules().comfort().crowding() > 0,
          event -> event.rules().comfort().late() > 0);

  private final MeetingEvent event;
  private final CpModel model = new CpModel();
  private final List<Map<Integer, BoolVar>> places = new ArrayList<>();
  private final List<BoolVar> dropped = new ArrayList<>();
  private final List<Wanted> wanted;
  private final Literal[][] busy;
  private final LinearExpr droppedValue;
  private @Nullable ExactWaiting waiting;

  private ExactModel(MeetingEvent event, List<Wanted> wanted) {
    this.event = event;
    this.wanted = wanted;
    event.requests().forEach(this::givePlace);
    busy = new Literal[event.participants().size()][];
    event.participants().forEach(participant -> busy[participant.index()] = busyOf(participant));
    keepTables();
    keepMaximums();
    event.precedences().forEach(this::keepOrder);
    droppedValue = droppedValue();
    if (event.rules().fairnessBound() != null) {
      countWaiting();
    }
  }

  /** Whether the model knows every rule of the event; if not, it proves nothing about it. */
  static boolean covers(MeetingEvent event) {
    return NOT_EXPRESSED.stream().noneMatch(rule -> rule.test(event));
  }

  private static boolean anyOf(MeetingEvent event, Predicate<MeetingRequest> property) {
    return event.requests().stream().anyMatch(property);
  }

  private static boolean anybodyOf(MeetingEvent event, Predicate<Participant> property) {
    return event.participants().stream().anyMatch(property);
  }

  private static boolean canBeAtAnyTable(MeetingEvent event, MeetingRequest request) {
    BitSet tables = request.tables();
    return tables != null && tables.cardinality() == event.tables().size();
  }

  /** The timetables in which everything has a place. */
  static ExactModel everythingPlaced(MeetingEvent event) {
    return placing(event, request -> Wanted.PLACED);
  }

  /** All timetables, whatever they leave without a place. */
  static ExactModel somethingDropped(MeetingEvent event) {
    return placing(event, request -> Wanted.PLACED_OR_DROPPED);
  }

  /** The timetables that do with each request what is wanted of it. */
  static ExactModel placing(MeetingEvent event, Function<MeetingRequest, Wanted> wanted) {
    return new ExactModel(event, event.requests().stream().map(wanted).toList());
  }

  @Override
  public CpModel model() {
    return model;
  }

  /** True where the request has no place. */
  Literal dropped(MeetingRequest request) {
    return dropped.get(request.index());
  }

  void minimizeWaiting() {
    model.minimize(countWaiting().total());
  }

  void minimizeDroppedValue() {
    model.minimize(droppedValue);
  }

  /** Asks for a timetable with at least and at most so much waiting, in units of the soft score. */
  void demandWaiting(long least, long most) {
    if (least > 0 || most < Long.MAX_VALUE) {
      model.addLinearConstraint(countWaiting().total(), least, most);
    }
  }

  /** Asks for a timetable in which the participant waits; false if it never can. */
  boolean demandBreak(Participant participant) {
    Literal waits = countWaiting().waits(participant);
    if (waits != null) {
      model.addEquality(waits, 1);
    }
    return waits != null;
  }

  /** Asks for a timetable in which the participant does not wait. */
  void demandNoBreak(Participant participant) {
    Literal waits = countWaiting().waits(participant);
    if (waits != null) {
      model.addEquality(waits, 0);
    }
  }

  /** Asks for a timetable that drops at least and at most this value. */
  void demandDroppedValue(long least, long most) {
    model.addLinearConstraint(droppedValue, least, most);
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

  @Override
  public Map<String, String> read(Predicate<Literal> solution) {
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
    Map<Integer, BoolVar> slots = new TreeMap<>();
    BoolVar without = model.newBoolVar(request.id() + " dropped");
    Wanted fate = wanted.get(request.index());
    if (fate != Wanted.DROPPED) {
      request.allowed().stream()
          .forEach(slot -> slots.put(slot, model.newBoolVar(request.id() + " at " + slot)));
    }
    places.add(slots);
    dropped.add(without);
    if (fate == Wanted.PLACED) {
      model.addExactlyOne(slots.values().toArray(Literal[]::new));
      model.addEquality(without, 0);
    } else {
      model.addExactlyOne(with(without, slots.values().toArray(Literal[]::new)));
    }
  }

  private List<MeetingRequest> wantedOf(Participant participant) {
    return event.requestsOf(participant).stream()
        .filter(request -> wanted.get(request.index()) != Wanted.DROPPED)
        .toList();
  }

  /** For each slot whether the participant meets; false where it never can. */
  private Literal[] busyOf(Participant participant) {
    List<MeetingRequest> requests = wantedOf(participant);
    Literal[] ofParticipant = new Literal[event.slots().size()];
    for (int slot = 0; slot < ofParticipant.length; slot++) {
      ofParticipant[slot] = busyAt(requests, slot);
    }
    LinearExprBuilder meetings = LinearExpr.newBuilder().add(requests.size());
    requests.forEach(request -> meetings.addTerm(dropped(request), -1));
    model.addEquality(LinearExpr.sum(ofParticipant), meetings);
    return ofParticipant;
  }

  private Literal busyAt(List<MeetingRequest> requests, int slot) {
    Literal[] meetings =
        requests.stream()
            .map(request -> places.get(request.index()).get(slot))
            .filter(place -> place != null)
            .toArray(Literal[]::new);
    if (meetings.length == 0) {
      return model.falseLiteral();
    }
    BoolVar busyHere = model.newBoolVar("busy");
    model.addExactlyOne(with(busyHere.not(), meetings));
    return busyHere;
  }

  private void keepTables() {
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

  private void keepMaximums() {
    for (Participant participant : event.participants()) {
      Literal[] ofParticipant = busy[participant.index()];
      if (participant.maximumMeetings() != null) {
        model.addLessOrEqual(LinearExpr.sum(ofParticipant), participant.limit());
      }
      for (int day = 0; participant.maximumMeetingsPerDay() != null && day < event.days(); day++) {
        model.addLessOrEqual(LinearExpr.sum(ofDay(ofParticipant, day)), participant.limitPerDay());
      }
    }
  }

  /** The later meeting is dropped or after the earlier one, unless that is dropped. */
  private void keepOrder(Precedence precedence) {
    Map<Integer, BoolVar> earlier = places.get(precedence.earlier().index());
    Map<Integer, BoolVar> later = places.get(precedence.later().index());
    later.forEach(
        (slot, place) -> {
          List<Literal> inOrder =
              new ArrayList<>(List.of(place.not(), dropped(precedence.earlier())));
          earlier.forEach(
              (before, earlierPlace) -> {
                if (before < slot) {
                  inOrder.add(earlierPlace);
                }
              });
          model.addBoolOr(inOrder);
        });
  }

  private LinearExpr droppedValue() {
    LinearExprBuilder value = LinearExpr.newBuilder();
    for (MeetingRequest request : event.requests()) {
      value.addTerm(dropped(request), event.rules().valueOf(request));
    }
    long leastMissed = event.rules().values().leastMissed();
    for (Participant participant : event.participants()) {
      if (leastMissed > 0 && participant.limits().least() > 0) {
        value.addTerm(shortOfLeast(participant), leastMissed);
      }
    }
    return value.build();
  }

  /** Bound from below alone, and so exact where it is minimised. */
  private IntVar shortOfLeast(Participant participant) {
    List<MeetingRequest> requests = event.requestsOf(participant);
    int least = participant.shortOfLeast(0, requests.size());
    IntVar missing = model.newIntVar(0, least, "short of least");
    LinearExprBuilder needed = LinearExpr.newBuilder().add(least - requests.size());
    requests.forEach(request -> needed.add(dropped(request)));
    model.addGreaterOrEqual(missing, needed);
    return missing;
  }

  private ExactWaiting countWaiting() {
    ExactWaiting counted = waiting;
    if (counted == null) {
      counted =
          ExactWaiting.count(
              model, event.rules(), event.participants().stream().map(this::presence).toList());
      waiting = counted;
    }
    return counted;
  }

  private ExactWaiting.Presence presence(Participant participant) {
    List<MeetingRequest> requests = wantedOf(participant);
    List<Literal[]> days = new ArrayList<>();
    for (int day = 0; day < event.days(); day++) {
      days.add(ofDay(busy[participant.index()], day));
    }
    boolean allPlaced =
        requests.stream().allMatch(request -> wanted.get(request.index()) == Wanted.PLACED);
    return new ExactWaiting.Presence(days, requests.size(), allPlaced);
  }

  private Literal[] ofDay(Literal[] ofParticipant, int day) {
    return event.slots().stream()
        .filter(slot -> slot.day() == day)
        .map(slot -> ofParticipant[slot.index()])
        .toArray(Literal[]::new);
  }

  private static Literal[] with(Literal first, Literal[] others) {
    Literal[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = first;
    return all;
  }
}
