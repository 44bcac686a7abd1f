package org.linkwright.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwright.meetingsolver.CapacityCheck;
import org.linkwright.meetingsolver.MeetingEvent;
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

  /** Beyond this, nobody waits for a timetable on one machine. */
  private static final int MOST_REQUESTS = 20_000;

  EventSnapshot {
    participants =
        participants.stream().sorted(Comparator.comparing(Participant::externalId)).toList();
    requests = requests.stream().sorted(Comparator.comparing(MeetingRequest::externalId)).toList();
  }

  EventSnapshot withEvent(Event other) {
    return new EventSnapshot(eventId, inputRevision, other, participants, requests);
  }

  EventSnapshot withParticipants(List<Participant> others) {
    return new EventSnapshot(eventId, inputRevision, event, others, requests);
  }

  EventSnapshot withRequests(List<MeetingRequest> others) {
    return new EventSnapshot(eventId, inputRevision, event, participants, others);
  }

  /** The same for the solver. Slots go by their local start there. */
  MeetingEvent forSolver() {
    return new SolverFacts(this, Map.of()).tell();
  }

  /** The same for the solver, where meetings that have a place stay in their halls. */
  MeetingEvent forSolver(Schedule former) {
    Map<String, String> halls = new HashMap<>();
    for (Schedule.PlacedMeeting meeting : former.meetings()) {
      if (meeting.hall() != null) {
        halls.put(meeting.request(), meeting.hall());
      }
    }
    return new SolverFacts(this, halls).tell();
  }

  /**
   * The requests that can have a place: a pending one blocks no slot, a declined one never will.
   */
  List<MeetingRequest> accepted() {
    return withStatus(MeetingRequest.Status.ACCEPTED);
  }

  List<MeetingRequest> withStatus(MeetingRequest.Status status) {
    return requests.stream().filter(request -> request.status() == status).toList();
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
    if (accepted().isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The event has no accepted meeting requests yet; add some first.");
    }
    if (accepted().size() > MOST_REQUESTS) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The event has %d accepted requests; a schedule is drawn up for %d at most."
              .formatted(accepted().size(), MOST_REQUESTS));
    }
    requireSlotsAreThere();
  }

  /**
   * Makes sure that the event is not over: whoever orders a schedule then has mistaken a date.
   *
   * @throws ProblemException that tells when it was over and what would be right
   */
  void requireNotOver(Instant now) {
    LocalDateTime end = event.slots().get(event.slots().size() - 1).end();
    // An hour that the clock shows twice counts as its second time: there may still be a slot.
    Instant over = end.atZone(event.zone()).withLaterOffsetAtOverlap().toInstant();
    if (!over.isAfter(now)) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The event was over at %s (%s). Give it slots that are still to come, or say \"rehearsal\": true to have it drawn up all the same."
              .formatted(end, event.timeZone()));
    }
  }

  /**
   * Makes sure that no request names a slot that the event does not have any more.
   *
   * @throws ProblemException that names the requests
   */
  void requireSlotsAreThere() {
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

  /**
   * Makes sure that what was fixed by hand can all be kept. Asked before a search; what happens on
   * the day may well contradict what was fixed, and is then weighed like everything else.
   *
   * @throws ProblemException that names the requests
   */
  void requireNoContradiction() {
    List<CapacityCheck.Finding> contradictions = CapacityCheck.of(forSolver()).contradictions();
    if (!contradictions.isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "What is fixed by hand contradicts itself, so that no schedule can keep it.",
          contradictions.stream()
              .map(
                  finding ->
                      FieldError.parameter(
                          "request " + String.join(", ", finding.requestIds()), finding.sentence()))
              .toList());
    }
  }

  /** Requests fixed to, or forbidden in, slots that the event does not have any more. */
  List<String> requestsOfLostSlots() {
    Set<String> starts = slotsByStart().keySet();
    List<String> lost = new ArrayList<>();
    for (MeetingRequest request : accepted()) {
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

  /** The tables in use in a slot, by id, in the order of the plan. */
  List<String> tableIdsAt(EventSlot slot) {
    return event.allTables().stream()
        .filter(table -> table.isInUseAt(slot))
        .map(EventTable::id)
        .toList();
  }
}
