package org.linkwright.meetings;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.InterpreterOffer;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingRules;
import org.linkwright.meetingsolver.MeetingWish;
import org.linkwright.meetingsolver.Registration;
import org.linkwright.meetingsolver.SlotTime;
import org.linkwright.meetingsolver.TableOffer;

/** Tells an event to the solver. Slots go by their local start there. */
final class SolverFacts {

  private static final int EVERYBODY_MEETS_SOMEBODY = 1;

  private final Event event;
  private final List<Participant> participants;
  private final List<MeetingRequest> requests;
  private final Map<String, String> formerHalls;
  private final Map<String, Participant> participantsById = new HashMap<>();
  private final MeetingEvent.Builder builder = MeetingEvent.builder();

  /**
   * @param formerHalls in which hall meetings were, by request
   */
  SolverFacts(EventSnapshot snapshot, Map<String, String> formerHalls) {
    event = snapshot.event();
    participants = snapshot.participants();
    requests = snapshot.accepted();
    this.formerHalls = Map.copyOf(formerHalls);
    participants.forEach(one -> participantsById.put(one.externalId(), one));
  }

  MeetingEvent tell() {
    tellSlots();
    participants.forEach(this::tell);
    if (event.tables() == null) {
      event.tablePlan().forEach(this::tell);
    }
    event.interpreters().forEach(this::tell);
    Map<String, String> homes = homeHalls();
    keepFormer(homes);
    requests.forEach(request -> tell(request, homes));
    tellOrder();
    return builder.rules(rules()).build();
  }

  private void tellSlots() {
    List<LocalDate> days = event.slots().stream().map(SolverFacts::day).distinct().toList();
    EventSlot before = null;
    for (EventSlot slot : event.slots()) {
      long tables = event.allTables().stream().filter(table -> table.isInUseAt(slot)).count();
      builder.slot(
          slot.start().toString(),
          days.indexOf(day(slot)),
          slot.half(),
          (int) tables,
          new SlotTime(
              minutes(days.get(0), slot.start()),
              minutes(days.get(0), slot.end()),
              before != null && pausesBetween(before, slot)));
      before = slot;
    }
  }

  private boolean pausesBetween(EventSlot before, EventSlot slot) {
    return event.breaks().stream()
        .anyMatch(
            pause -> !pause.start().isBefore(before.end()) && !pause.end().isAfter(slot.start()));
  }

  private void tell(Participant participant) {
    builder.participant(
        Registration.of(participant.externalId(), participant.name())
            .absentAt(slotsWhere(slot -> participant.isAwayAt(slot, event.zone())))
            .withDelegates(participant.delegates())
            .withLimits(
                new Registration.Limits(
                    participant.maximumMeetings(),
                    participant.maximumMeetingsPerDay(),
                    participant.maximumInARow(),
                    least(participant),
                    participant.targetMeetingsPerDay()))
            .preferring(participant.preferredHalf().session())
            .talking(Set.copyOf(participant.languages())));
  }

  private int least(Participant participant) {
    int ofEvent = requireNonNullElse(event.rules().minimumMeetings(), EVERYBODY_MEETS_SOMEBODY);
    return requireNonNullElse(participant.minimumMeetings(), ofEvent);
  }

  private void tell(EventTable table) {
    String keeper = table.keptFor();
    builder.table(
        new TableOffer(
            table.id(),
            table.hall(),
            table.seats(),
            names(table.features()),
            keeper == null || participantsById.containsKey(keeper) ? keeper : null,
            slotsWhere(slot -> !table.isInUseAt(slot))));
  }

  private void tell(Interpreter interpreter) {
    builder.interpreter(
        new InterpreterOffer(
            interpreter.id(),
            Set.copyOf(interpreter.languages()),
            slotsWhere(slot -> !interpreter.isThereAt(slot))));
  }

  private void tell(MeetingRequest request, Map<String, String> homes) {
    LocalDateTime fixed = request.fixedSlot();
    builder.request(
        MeetingWish.between(request.externalId(), request.from(), request.to())
            .withOthers(request.others())
            .withValue(
                new MeetingWish.Value(
                    request.priority(), request.requestedByBoth(), request.metBefore()))
            .withLength(request.lengthInSlots())
            .withSession(request.session().session())
            .withForbiddenSlots(
                request.forbiddenSlots().stream().map(Object::toString).collect(Collectors.toSet()))
            .withFixedSlot(fixed == null ? null : fixed.toString())
            .withPlace(place(request, homes)));
  }

  private MeetingWish.Place place(MeetingRequest request, Map<String, String> homes) {
    if (isOnline(request)) {
      return MeetingWish.Place.ONLINE;
    }
    Set<String> needs = names(request.tableNeeds());
    request.participants().forEach(id -> needs.addAll(needsOf(id)));
    String home =
        homes.isEmpty()
            ? null
            : formerHalls.getOrDefault(request.externalId(), homes.get(host(request)));
    boolean suits =
        event.tablePlan().stream()
            .anyMatch(
                table ->
                    home != null
                        && home.equals(table.hall())
                        && table.keptFor() == null
                        && names(table.features()).containsAll(needs));
    return new MeetingWish.Place(false, needs, suits ? home : null);
  }

  /** A meeting is held online if it was asked for so, or if anybody takes part online. */
  private boolean isOnline(MeetingRequest request) {
    return request.online()
        || request
            .participants()
            .map(participantsById::get)
            .anyMatch(one -> one != null && one.online() != null);
  }

  private Set<String> needsOf(String participant) {
    Participant known = participantsById.get(participant);
    return known == null ? Set.of() : names(known.tableNeeds());
  }

  private void tellOrder() {
    Set<String> told =
        requests.stream().map(MeetingRequest::externalId).collect(Collectors.toSet());
    for (MeetingRequest request : requests) {
      request.after().stream()
          .filter(told::contains)
          .distinct()
          .forEach(earlier -> builder.precedence(earlier, request.externalId()));
    }
  }

  /**
   * Where it takes time to walk from hall to hall, whoever receives others stays in one hall: the
   * hosts without a table of their own are spread over the halls, the busiest first, each to where
   * most room is left.
   */
  private Map<String, String> homeHalls() {
    Map<String, Integer> room = new HashMap<>();
    for (EventTable table : event.tablePlan()) {
      if (table.hall() != null && table.keptFor() == null) {
        room.merge(table.hall(), event.slots().size(), Integer::sum);
      }
    }
    Map<String, String> homes = new HashMap<>();
    if (room.size() < 2 || requireNonNullElse(event.rules().walkingMinutes(), 0) == 0) {
      return homes;
    }
    Map<String, Integer> hosted = new HashMap<>();
    requests.forEach(request -> hosted.merge(host(request), request.lengthInSlots(), Integer::sum));
    List<String> hosts = new ArrayList<>(hosted.keySet());
    hosts.sort(
        (one, other) -> {
          int byNumber = hosted.getOrDefault(other, 0) - hosted.getOrDefault(one, 0);
          return byNumber == 0 ? one.compareTo(other) : byNumber;
        });
    for (String host : hosts) {
      String roomiest =
          room.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElseThrow();
      homes.put(host, roomiest);
      room.merge(roomiest, -hosted.getOrDefault(host, 0), Integer::sum);
    }
    return homes;
  }

  /** Whoever has received others in a hall goes on there. */
  private void keepFormer(Map<String, String> homes) {
    for (MeetingRequest request : homes.isEmpty() ? List.<MeetingRequest>of() : requests) {
      String hall = formerHalls.get(request.externalId());
      if (hall != null) {
        homes.put(host(request), hall);
      }
    }
  }

  /** Who receives the others: the buyer among them, or else who was asked. */
  private String host(MeetingRequest request) {
    return request
        .participants()
        .filter(id -> isBuyer(participantsById.get(id)))
        .findFirst()
        .orElse(request.to());
  }

  private static boolean isBuyer(@Nullable Participant participant) {
    return participant != null && participant.role() == Participant.Role.BUYER;
  }

  private MeetingRules rules() {
    EventRules set = event.rules();
    MeetingRules.Values values = MeetingRules.Values.DEFAULT;
    MeetingRules.Comfort comfort = MeetingRules.Comfort.DEFAULT;
    return new MeetingRules(
        set.fairnessBound(),
        requireNonNullElse(set.walkingMinutes(), 0),
        new MeetingRules.Values(
            requireNonNullElse(set.mustWeight(), values.must()),
            requireNonNullElse(set.shouldWeight(), values.should()),
            requireNonNullElse(set.mayWeight(), values.may()),
            requireNonNullElse(set.bothAskedPercent(), values.bothAskedPercent()),
            requireNonNullElse(set.metBeforePercent(), values.metBeforePercent()),
            requireNonNullElse(set.minimumWeight(), values.leastMissed()),
            requireNonNullElse(set.movedWeight(), values.moved())),
        new MeetingRules.Comfort(
            requireNonNullElse(set.breakWeight(), comfort.aBreak()),
            requireNonNullElse(set.idleSlotWeight(), comfort.idleSlot()),
            requireNonNullElse(set.halfDayWeight(), comfort.otherHalf()),
            requireNonNullElse(set.targetWeight(), comfort.targetMissed()),
            requireNonNullElse(set.balanceWeight(), comfort.crowding()),
            requireNonNullElse(set.earlyWeight(), comfort.late())));
  }

  private Set<String> slotsWhere(Predicate<EventSlot> applies) {
    return event.slots().stream()
        .filter(applies)
        .map(slot -> slot.start().toString())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(List<TableFeature> features) {
    Set<String> names = new HashSet<>();
    features.forEach(feature -> names.add(feature.name()));
    return names;
  }

  private static int minutes(LocalDate firstDay, LocalDateTime time) {
    return (int) Duration.between(LocalDateTime.of(firstDay, LocalTime.MIDNIGHT), time).toMinutes();
  }

  private static LocalDate day(EventSlot slot) {
    return slot.start().toLocalDate();
  }
}
