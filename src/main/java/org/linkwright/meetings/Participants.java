package org.linkwright.meetings;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Records;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Who comes to an event. */
@Singleton
public class Participants extends Records<EventPlace, ParticipantEntity, Participant> {

  private final ParticipantRepository participants;
  private final MeetingRequestRepository requests;
  private final EventRepository eventRepository;
  private final Events events;

  Participants(
      ParticipantRepository participants,
      MeetingRequestRepository requests,
      EventRepository eventRepository,
      Events events,
      Ids ids,
      Clock clock) {
    super(participants, ids, clock);
    this.participants = participants;
    this.requests = requests;
    this.eventRepository = eventRepository;
    this.events = events;
  }

  @Transactional
  public Page<Participant> list(Caller caller, EventPlace place, PageQuery query) {
    return participants
        .page(events.require(caller, place), new Filter(), query)
        .map(ParticipantEntity::toParticipant);
  }

  @Override
  protected UUID scope(Caller caller, EventPlace place) {
    return events.require(caller, place);
  }

  @Override
  protected void changed(UUID eventId, Collection<ParticipantEntity> entities) {
    boolean deleted = entities.isEmpty();
    if (deleted || entities.stream().anyMatch(participant -> participant.mattersToTimetables)) {
      eventRepository.countInputChange(eventId);
    }
  }

  @Override
  protected ParticipantEntity blank() {
    return new ParticipantEntity();
  }

  @Override
  protected String externalId(Participant body) {
    return body.externalId();
  }

  @Override
  protected Participant read(ParticipantEntity entity) {
    return entity.toParticipant();
  }

  @Override
  protected BiConsumer<ParticipantEntity, Participant> writer(
      UUID eventId, List<Participant> bodies) {
    return Participants::write;
  }

  private static void write(ParticipantEntity entity, Participant body) {
    entity.write(body);
  }

  @Override
  protected List<List<FieldError>> check(UUID eventId, List<Participant> bodies) {
    return bodies.stream().map(Participants::check).toList();
  }

  private static List<FieldError> check(Participant body) {
    List<FieldError> errors = new ArrayList<>();
    addIfAbove(errors, "/minimumMeetings", body.minimumMeetings(), body.maximumMeetings());
    addIfAbove(
        errors, "/targetMeetingsPerDay", body.targetMeetingsPerDay(), body.maximumMeetingsPerDay());
    OnlineHours online = body.online();
    if (online != null && !online.from().isBefore(online.until())) {
      errors.add(FieldError.body("/online/until", "is not after " + online.from()));
    }
    for (int i = 0; i < body.absences().size(); i++) {
      TimeSpan absence = body.absences().get(i);
      if (absence.isEmpty()) {
        errors.add(
            FieldError.body(
                "/absences/" + i + "/end", "is not after the start " + absence.start()));
      }
    }
    return errors;
  }

  private static void addIfAbove(
      List<FieldError> errors, String pointer, @Nullable Integer value, @Nullable Integer maximum) {
    if (value != null && maximum != null && value > maximum) {
      errors.add(FieldError.body(pointer, "is above the maximum of " + maximum));
    }
  }

  @Override
  protected void beforeDelete(ParticipantEntity entity) {
    long open =
        requests.list("scopeId", entity.scopeId).stream()
            .filter(request -> request.toMeetingRequest().isOf(entity.externalId))
            .count();
    if (open > 0) {
      throw new ProblemException(
          ProblemType.IN_USE,
          "The participant has " + open + " meeting requests; delete them first.");
    }
  }
}
