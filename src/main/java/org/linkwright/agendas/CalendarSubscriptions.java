package org.linkwright.agendas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.access.Secrets;
import org.linkwright.meetings.Event;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.Events;
import org.linkwright.meetings.Participant;
import org.linkwright.meetings.Participants;
import org.linkwright.meetings.Schedule;
import org.linkwright.meetings.ScheduledEvents;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The addresses under which phones read the calendars of participants without an API key. */
@ApplicationScoped
public class CalendarSubscriptions {

  private final CalendarSubscriptionRepository subscriptions;
  private final ScheduledEvents scheduledEvents;
  private final Programmes programmes;
  private final Events events;
  private final Participants participants;
  private final Ids ids;
  private final Clock clock;

  CalendarSubscriptions(
      CalendarSubscriptionRepository subscriptions,
      ScheduledEvents scheduledEvents,
      Programmes programmes,
      Events events,
      Participants participants,
      Ids ids,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.scheduledEvents = scheduledEvents;
    this.programmes = programmes;
    this.events = events;
    this.participants = participants;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes the address of a participant's calendar, or a new one in place of the old, which then
   * reads nothing any more.
   *
   * @param participant external id or id
   * @param address makes an address of a secret
   */
  @Transactional
  public CalendarSubscription renew(
      Caller caller, EventPlace place, String participant, UnaryOperator<String> address) {
    Participant found = participants.get(caller, place, participant).content();
    CalendarSubscriptionEntity entity =
        subscriptions
            .ofParticipant(idOf(found))
            .orElseGet(() -> blank(caller, place, eventId(caller, place), found));
    return withSecret(entity, found, address);
  }

  /**
   * Makes the addresses of all participants of an event that have none yet.
   *
   * @return what was made, by external id of the participants
   */
  @Transactional
  public List<CalendarSubscription> addMissing(
      Caller caller, EventPlace place, UnaryOperator<String> address) {
    UUID eventId = eventId(caller, place);
    Set<UUID> present = new HashSet<>();
    subscriptions.ofEvent(eventId).forEach(entity -> present.add(entity.participantId));
    List<CalendarSubscription> made = new ArrayList<>();
    for (Participant participant : scheduledEvents.participants(caller, place)) {
      if (!present.contains(idOf(participant))) {
        made.add(withSecret(blank(caller, place, eventId, participant), participant, address));
      }
    }
    return made;
  }

  /** What is known of a participant's subscription; its address is not. */
  @Transactional
  public CalendarSubscription get(Caller caller, EventPlace place, String participant) {
    Participant found = participants.get(caller, place, participant).content();
    return new CalendarSubscription(found.externalId(), null, require(found).createdAt);
  }

  /** Takes the address back: it reads nothing any more. */
  @Transactional
  public void revoke(Caller caller, EventPlace place, String participant) {
    subscriptions.delete(require(participants.get(caller, place, participant).content()));
  }

  /**
   * The calendar as its subscriber is to see it now.
   *
   * @throws ProblemException that tells no more than that there is nothing, if the secret is wrong
   */
  @Transactional
  public SubscribedCalendar read(String secret) {
    CalendarSubscriptionEntity subscription =
        subscriptions.byHash(Secrets.hash(secret)).orElseThrow(CalendarSubscriptions::nothing);
    Caller subscriber =
        new Caller(
            subscription.id, "calendar subscription", Role.ADMINISTRATOR, subscription.programmeId);
    EventPlace place =
        new EventPlace(subscription.programmeId.toString(), subscription.eventId.toString());
    List<Schedule> issued = scheduledEvents.published(subscriber, place);
    if (issued.isEmpty()) {
      return new SubscribedCalendar(AgendaCalendar.empty(), subscription.createdAt);
    }
    Schedule last = issued.get(issued.size() - 1);
    AgendaBook book = AgendaBook.of(scheduledEvents.get(subscriber, place, last));
    Participant participant =
        book.participant(subscription.participantId.toString())
            .orElseThrow(CalendarSubscriptions::nothing);
    String text = AgendaCalendar.of(book, book.of(participant), CalendarHistory.of(issued)).whole();
    return new SubscribedCalendar(
        text, lastModified(subscription, last, book.event(), participant));
  }

  private static Instant lastModified(
      CalendarSubscriptionEntity subscription,
      Schedule version,
      Event event,
      Participant participant) {
    return Stream.of(
            subscription.createdAt,
            version.publishedAt(),
            event.updatedAt(),
            participant.updatedAt())
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private CalendarSubscription withSecret(
      CalendarSubscriptionEntity entity, Participant participant, UnaryOperator<String> address) {
    String secret = Secrets.next();
    entity.secretHash = Secrets.hash(secret);
    entity.createdAt = clock.instant();
    subscriptions.persist(entity);
    return new CalendarSubscription(
        participant.externalId(), address.apply(secret), entity.createdAt);
  }

  private CalendarSubscriptionEntity blank(
      Caller caller, EventPlace place, UUID eventId, Participant participant) {
    CalendarSubscriptionEntity entity = new CalendarSubscriptionEntity();
    entity.id = ids.next();
    entity.programmeId = programmes.require(caller, place.programme());
    entity.eventId = eventId;
    entity.participantId = idOf(participant);
    return entity;
  }

  private CalendarSubscriptionEntity require(Participant participant) {
    return subscriptions
        .ofParticipant(idOf(participant))
        .orElseThrow(
            () -> ProblemException.notFound("calendar subscription of", participant.externalId()));
  }

  private UUID eventId(Caller caller, EventPlace place) {
    Event event = events.get(caller, place.programme(), place.event()).content();
    return Optional.ofNullable(event.id()).orElseThrow();
  }

  private static UUID idOf(Participant participant) {
    return Optional.ofNullable(participant.id()).orElseThrow();
  }

  /** The secret is not repeated: it may be right but for a letter. */
  private static ProblemException nothing() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no such calendar.");
  }
}
