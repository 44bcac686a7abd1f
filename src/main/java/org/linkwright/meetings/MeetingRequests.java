package org.linkwright.meetings;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.registry.Records;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

/** Who wants to meet whom at an event. */
@Singleton
public class MeetingRequests extends Records<EventPlace, MeetingRequestEntity, MeetingRequest> {

  private final MeetingRequestRepository requests;
  private final ParticipantRepository participants;
  private final EventRepository eventRepository;
  private final Events events;

  MeetingRequests(
      MeetingRequestRepository requests,
      ParticipantRepository participants,
      EventRepository eventRepository,
      Events events,
      Ids ids,
      Clock clock) {
    super(requests, ids, clock);
    this.requests = requests;
    this.participants = participants;
    this.eventRepository = eventRepository;
    this.events = events;
  }

  /**
   * @param participant external id of a participant whose requests are wanted; null for all
   */
  @Transactional
  public Page<MeetingRequest> list(
      Caller caller, EventPlace place, @Nullable String participant, PageQuery query) {
    return requests
        .page(events.require(caller, place), filter(participant), query)
        .map(MeetingRequestEntity::toMeetingRequest);
  }

  /**
   * The same narrowing, for {@link #each}.
   *
   * @param participant external id of a participant whose requests are wanted; null for all
   */
  public Filter filter(@Nullable String participant) {
    return new Filter()
        .and(
            "(e.fromExternalId = :participant or e.toExternalId = :participant)",
            "participant",
            participant);
  }

  @Override
  protected UUID scope(Caller caller, EventPlace place) {
    return events.require(caller, place);
  }

  @Override
  protected void changed(UUID eventId, Collection<MeetingRequestEntity> entities) {
    boolean deleted = entities.isEmpty();
    if (deleted || entities.stream().anyMatch(request -> request.mattersToTimetables)) {
      eventRepository.countInputChange(eventId);
    }
  }

  @Override
  protected MeetingRequestEntity blank() {
    return new MeetingRequestEntity();
  }

  @Override
  protected String externalId(MeetingRequest body) {
    return body.externalId();
  }

  @Override
  protected MeetingRequest read(MeetingRequestEntity entity) {
    return entity.toMeetingRequest();
  }

  @Override
  protected BiConsumer<MeetingRequestEntity, MeetingRequest> writer(
      UUID eventId, List<MeetingRequest> bodies) {
    return MeetingRequests::write;
  }

  private static void write(MeetingRequestEntity entity, MeetingRequest body) {
    entity.fromExternalId = body.from();
    entity.toExternalId = body.to();
    entity.write(body);
  }

  @Override
  protected List<List<FieldError>> check(UUID eventId, List<MeetingRequest> bodies) {
    Event event = eventRepository.findById(eventId).content;
    Set<LocalDateTime> starts =
        event.slots().stream().map(EventSlot::start).collect(Collectors.toSet());
    Map<String, ParticipantEntity> known =
        participants.byExternalId(
            eventId, bodies.stream().flatMap(MeetingRequest::participants).distinct().toList());
    Set<String> requestIds =
        bodies.stream().map(MeetingRequest::externalId).collect(Collectors.toSet());
    requestIds.addAll(
        requests
            .byExternalId(eventId, bodies.stream().flatMap(body -> body.after().stream()).toList())
            .keySet());
    return bodies.stream().map(body -> check(body, starts, known, requestIds)).toList();
  }

  private static List<FieldError> check(
      MeetingRequest body,
      Set<LocalDateTime> starts,
      Map<String, ParticipantEntity> known,
      Set<String> requestIds) {
    List<FieldError> errors = new ArrayList<>();
    addIfUnknown(errors, "/from", body.from(), known);
    addIfUnknown(errors, "/to", body.to(), known);
    if (body.from().equals(body.to())) {
      errors.add(FieldError.body("/to", "is the participant who asks: nobody meets itself"));
    }
    checkOthers(errors, body, known);
    for (int i = 0; i < body.after().size(); i++) {
      String earlier = body.after().get(i);
      if (!requestIds.contains(earlier)) {
        errors.add(
            FieldError.body("/after/" + i, "\"" + earlier + "\" is no request of this event"));
      } else if (earlier.equals(body.externalId())) {
        errors.add(FieldError.body("/after/" + i, "is the request itself"));
      }
    }
    if (body.fixedSlot() != null && !starts.contains(body.fixedSlot())) {
      errors.add(FieldError.body("/fixedSlot", noSlotStarts(body.fixedSlot())));
    }
    for (int i = 0; i < body.forbiddenSlots().size(); i++) {
      if (!starts.contains(body.forbiddenSlots().get(i))) {
        errors.add(
            FieldError.body("/forbiddenSlots/" + i, noSlotStarts(body.forbiddenSlots().get(i))));
      }
    }
    return errors;
  }

  private static void checkOthers(
      List<FieldError> errors, MeetingRequest body, Map<String, ParticipantEntity> known) {
    Set<String> there = new HashSet<>(Set.of(body.from()));
    there.add(body.to());
    for (int i = 0; i < body.others().size(); i++) {
      addIfUnknown(errors, "/others/" + i, body.others().get(i), known);
      if (!there.add(body.others().get(i))) {
        errors.add(FieldError.body("/others/" + i, "is named twice"));
      }
    }
  }

  private static void addIfUnknown(
      List<FieldError> errors, String pointer, String id, Map<String, ParticipantEntity> known) {
    if (!known.containsKey(id)) {
      errors.add(FieldError.body(pointer, "\"" + id + "\" is no participant of this event"));
    }
  }

  private static String noSlotStarts(LocalDateTime time) {
    return "no slot of this event starts at " + time;
  }
}
