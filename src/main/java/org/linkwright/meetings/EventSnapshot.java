package org.linkwright.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwright.meetingsolver.MeetingEvent;
import org.linkwright.meetingsolver.MeetingWish;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * Everything a schedule depends on, as it was at one moment.
 *
 * @param inputRevision tells at the end whether that moment has passed
 * @param participants by external id, so that the same event gives the same schedule however it was
 *     put in
 * @param requests by external id
 */
record EventSnapshot(
    UUID eventId,
    long inputRevision,
    Event event,
    List<Participant> participants,
    List<MeetingRequest> requests) {

  EventSnapshot {
    participants =
        participants.stream().sorted(Comparator.comparing(Participant::externalId)).toList();
    requests = requests.stream().sorted(Comparator.comparing(MeetingRequest::externalId)).toList();
  }

  /** The same for the solver. Slots go by their local start there. */
  MeetingEvent forSolver() {
    MeetingEvent.Builder builder = MeetingEvent.builder();
    List<LocalDate> days = event.slots().stream().map(EventSnapshot::day).distinct().toList();
    for (EventSlot slot : event.slots()) {
      builder.slot(slot.start().toString(), days.indexOf(day(slot)), slot.half(), tablesAt(slot));
    }
    participants.forEach(participant -> add(builder, participant));
    requests.forEach(request -> add(builder, request));
    return builder.build();
  }

  Map<String, Participant> participantsById() {
    return participants.stream()
        .collect(Collectors.toMap(Participant::externalId, Function.identity()));
  }

  Map<String, EventSlot> slotsByStart() {
    return event.slots().stream()
        .collect(Collectors.toMap(slot -> slot.start().toString(), Function.identity()));
  }

  /**
   * Makes sure that there is something to draw up, and that it fits the event.
   *
   * @throws ProblemException that tells what to mend
   */
  void requireSchedulable() {
    if (requests.isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE, "The event has no meeting requests yet; add some first.");
    }
    List<String> lost = requestsOfLostSlots();
    if (!lost.isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "Requests are fixed to, or forbidden in, slots that the event does not have any more.",
          lost.stream()
              .map(id -> FieldError.parameter("request " + id, "names a slot that is gone"))
              .toList());
    }
  }

  /** Requests fixed to, or forbidden in, slots that the event does not have any more. */
  private List<String> requestsOfLostSlots() {
    Set<String> starts = slotsByStart().keySet();
    List<String> lost = new ArrayList<>();
    for (MeetingRequest request : requests) {
      boolean fixedIsThere =
          request.fixedSlot() == null || starts.contains(request.fixedSlot().toString());
      boolean forbiddenAreThere =
          request.forbiddenSlots().stream().allMatch(slot -> starts.contains(slot.toString()));
      if (!fixedIsThere || !forbiddenAreThere) {
        lost.add(request.externalId());
      }
    }
    return lost;
  }

  private void add(MeetingEvent.Builder builder, Participant participant) {
    Set<String> absent =
        event.slots().stream()
            .filter(participant::isAbsentAt)
            .map(slot -> slot.start().toString())
            .collect(Collectors.toSet());
    builder.participant(
        participant.externalId(), participant.name(), absent, participant.maximumMeetings(), null);
  }

  private static void add(MeetingEvent.Builder builder, MeetingRequest request) {
    builder.request(
        MeetingWish.between(request.externalId(), request.from(), request.to())
            .withPriority(request.priority())
            .withSession(request.session().session())
            .withForbiddenSlots(
                request.forbiddenSlots().stream().map(Object::toString).collect(Collectors.toSet()))
            .withFixedSlot(request.fixedSlot() == null ? null : request.fixedSlot().toString()));
  }

  private int tablesAt(EventSlot slot) {
    return (int) event.allTables().stream().filter(table -> table.isInUseAt(slot)).count();
  }

  private static LocalDate day(EventSlot slot) {
    return slot.start().toLocalDate();
  }
}
