package org.linkwright.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.jobs.OutdatedInputException;
import org.linkwright.shared.ProblemException;

/**
 * Reads all of an event at one moment, and stores what was computed from it if that still holds.
 */
@ApplicationScoped
class EventSnapshots {

  private final EventRepository events;
  private final ParticipantRepository participants;
  private final MeetingRequestRepository requests;
  private final ScheduleVersions versions;
  private final Disruptions disruptions;

  EventSnapshots(
      EventRepository events,
      ParticipantRepository participants,
      MeetingRequestRepository requests,
      ScheduleVersions versions,
      Disruptions disruptions) {
    this.events = events;
    this.participants = participants;
    this.requests = requests;
    this.versions = versions;
    this.disruptions = disruptions;
  }

  /**
   * All of the event at one moment, with the disruptions that are in force.
   *
   * @throws OutdatedInputException if the event is gone
   */
  @Transactional
  EventSnapshot require(UUID eventId) {
    return underway(eventId).today();
  }

  /**
   * All of the event as it was entered, and the disruptions that are in force, at one moment.
   *
   * @throws OutdatedInputException if the event is gone
   */
  @Transactional
  EventUnderway underway(UUID eventId) {
    return new EventUnderway(asEntered(eventId), disruptions.inForce(eventId));
  }

  /**
   * Makes sure that the event is still the same in all that matters.
   *
   * @throws OutdatedInputException if it has changed since, or is gone
   */
  @Transactional
  void requireUnchanged(UUID eventId, long inputRevision) {
    EventEntity event = events.findByIdOptional(eventId).orElseThrow(EventSnapshots::gone);
    if (event.inputRevision != inputRevision) {
      throw changed();
    }
  }

  /**
   * All of the event as it was entered, at one moment: whoever changes anything in it counts the
   * change in the event's row, which is held here while the rest is read.
   *
   * @throws OutdatedInputException if the event is gone
   */
  @Transactional
  EventSnapshot asEntered(UUID eventId) {
    EventEntity event = events.lock(eventId).orElseThrow(EventSnapshots::gone);
    return new EventSnapshot(
        eventId,
        event.inputRevision,
        event.toEvent(),
        participants.list("scopeId", eventId).stream()
            .map(ParticipantEntity::toParticipant)
            .toList(),
        requests.list("scopeId", eventId).stream()
            .map(MeetingRequestEntity::toMeetingRequest)
            .toList());
  }

  /**
   * The same event again, with names and notes as they are by now.
   *
   * @throws OutdatedInputException if the event has changed since in a way that matters, or is gone
   */
  @Transactional
  EventSnapshot latest(EventSnapshot earlier) {
    EventSnapshot now = require(earlier.eventId());
    if (now.inputRevision() != earlier.inputRevision()) {
      throw changed();
    }
    return now;
  }

  @Transactional
  List<Participant> participants(UUID eventId) {
    return participants.list("scopeId = ?1 order by externalId", eventId).stream()
        .map(ParticipantEntity::toParticipant)
        .toList();
  }

  @Transactional
  Event event(UUID eventId) {
    return events.findByIdOptional(eventId).orElseThrow(EventSnapshots::gone).toEvent();
  }

  /**
   * @param reference id or external id
   */
  @Transactional
  Participant participant(UUID eventId, String reference) {
    return participants
        .lookUp(eventId, reference)
        .map(ParticipantEntity::toParticipant)
        .orElseThrow(() -> ProblemException.notFound("participant", reference));
  }

  /** The number of the schedule that a job has stored already, if it was cut off just after. */
  @Transactional
  Optional<Integer> numberOf(UUID jobId) {
    return versions.numberOf(jobId);
  }

  /**
   * Stores the next version of the event's schedule.
   *
   * @return its number
   * @throws OutdatedInputException if the event has changed since the snapshot, or is gone
   */
  @Transactional
  int store(EventSnapshot snapshot, UUID jobId, Schedule schedule) {
    EventEntity event = events.lockUnchanged(snapshot.eventId(), snapshot.inputRevision());
    Optional<Integer> storedMeanwhile = numberOf(jobId);
    if (storedMeanwhile.isPresent()) {
      return storedMeanwhile.get();
    }
    return versions.add(
            event, schedule, new ScheduleVersions.Making(ScheduleOrigin.SEARCH, null, jobId, null))
        .number;
  }

  static OutdatedInputException changed() {
    return new OutdatedInputException(
        "The event was changed while the job was at work on it; order it again.");
  }

  static OutdatedInputException gone() {
    return new OutdatedInputException("The event was deleted while the job was at work on it.");
  }
}
