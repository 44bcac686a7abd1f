package org.linkwright.meetings;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.linkwright.access.Caller;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Records;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

/** The events of a programme. */
@Singleton
public class Events extends Records<String, EventEntity, Event> {

  private final EventRepository events;
  private final MeetingRequestRepository requests;
  private final Programmes programmes;

  Events(
      EventRepository events,
      MeetingRequestRepository requests,
      Programmes programmes,
      Ids ids,
      Clock clock) {
    super(events, ids, clock);
    this.events = events;
    this.requests = requests;
    this.programmes = programmes;
  }

  @Transactional
  public Page<Event> list(Caller caller, String programme, PageQuery query) {
    return events
        .page(programmes.require(caller, programme), new Filter(), query)
        .map(EventEntity::toEvent);
  }

  /** The id of an event that this caller may touch. To a caller who may not, it does not exist. */
  @Transactional
  UUID require(Caller caller, EventPlace place) {
    return events.require(programmes.require(caller, place.programme()), place.event()).id;
  }

  @Override
  protected UUID scope(Caller caller, String programme) {
    return programmes.require(caller, programme);
  }

  @Override
  protected EventEntity blank() {
    return new EventEntity();
  }

  @Override
  protected String externalId(Event body) {
    return body.externalId();
  }

  @Override
  protected Event read(EventEntity entity) {
    return entity.toEvent();
  }

  @Override
  protected BiConsumer<EventEntity, Event> writer(UUID programmeId, List<Event> bodies) {
    return Events::write;
  }

  private static void write(EventEntity entity, Event body) {
    entity.name = body.name();
    entity.write(body);
  }

  @Override
  protected List<List<FieldError>> check(UUID programmeId, List<Event> bodies) {
    return bodies.stream().map(Events::check).toList();
  }

  @Override
  protected void changed(UUID programmeId, Collection<EventEntity> entities) {
    entities.stream()
        .filter(event -> event.mattersToTimetables)
        .forEach(event -> events.countInputChange(event.id));
  }

  @Override
  protected void beforeDelete(EventEntity entity) {
    requests.delete("scopeId", entity.id);
  }

  private static List<FieldError> check(Event body) {
    List<FieldError> errors = new ArrayList<>();
    checkTables(errors, body);
    checkInterpreters(errors, body);
    for (int i = 0; i < body.breaks().size(); i++) {
      EventBreak pause = body.breaks().get(i);
      addIfNotBefore(errors, "/breaks/" + i + "/end", pause.start(), pause.end());
    }
    for (int i = 0; i < body.slots().size(); i++) {
      checkSlot(errors, body, i);
    }
    return errors;
  }

  private static void checkTables(List<FieldError> errors, Event body) {
    if ((body.tables() == null) == body.tablePlan().isEmpty()) {
      errors.add(
          FieldError.body(
              "/tables", "is needed, or a tablePlan in its place: exactly one of the two"));
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < body.tablePlan().size(); i++) {
      EventTable table = body.tablePlan().get(i);
      if (!ids.add(table.id())) {
        errors.add(FieldError.body("/tablePlan/" + i + "/id", "is the id of another table"));
      }
      checkSpans(errors, "/tablePlan/" + i + "/outOfUse/", table.outOfUse());
    }
  }

  private static void checkInterpreters(List<FieldError> errors, Event body) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < body.interpreters().size(); i++) {
      Interpreter interpreter = body.interpreters().get(i);
      if (!ids.add(interpreter.id())) {
        errors.add(
            FieldError.body("/interpreters/" + i + "/id", "is the id of another interpreter"));
      }
      checkSpans(errors, "/interpreters/" + i + "/absences/", interpreter.absences());
    }
  }

  private static void checkSpans(List<FieldError> errors, String pointer, List<TimeSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      TimeSpan span = spans.get(i);
      addIfNotBefore(errors, pointer + i + "/end", span.start(), span.end());
    }
  }

  private static void checkSlot(List<FieldError> errors, Event body, int i) {
    EventSlot slot = body.slots().get(i);
    String pointer = "/slots/" + i;
    if (i > 0 && slot.start().isBefore(body.slots().get(i - 1).end())) {
      errors.add(
          FieldError.body(
              pointer + "/start",
              "begins before the slot before it has ended at " + body.slots().get(i - 1).end()));
    }
    checkSlot(errors, pointer, body, slot);
  }

  /**
   * Adds what is wrong with a slot by itself at an event.
   *
   * @param pointer to the slot
   */
  static void checkSlot(List<FieldError> errors, String pointer, Event body, EventSlot slot) {
    addIfNotBefore(errors, pointer + "/end", slot.start(), slot.end());
    if (!slot.start().toLocalDate().equals(slot.end().toLocalDate())) {
      errors.add(FieldError.body(pointer + "/end", "is on another day than the start"));
    }
    for (EventBreak pause : body.breaks()) {
      if (slot.overlaps(pause.start(), pause.end())) {
        errors.add(
            FieldError.body(
                pointer, "overlaps the break from %s to %s".formatted(pause.start(), pause.end())));
      }
    }
    if (isSkipped(body, slot.start())) {
      errors.add(FieldError.body(pointer + "/start", skipped(body)));
    } else if (isSkipped(body, slot.end().minusNanos(1))) {
      errors.add(FieldError.body(pointer + "/end", skipped(body)));
    } else if (isLongerOrShorterThanTheClockTells(body, slot)) {
      errors.add(
          FieldError.body(
              pointer + "/end",
              "the clock is changed in %s between %s and %s; give slots before or after that"
                  .formatted(body.timeZone(), slot.start(), slot.end())));
    }
  }

  /** In spring an hour is missing in many zones; nobody can meet in it. */
  private static boolean isSkipped(Event body, LocalDateTime time) {
    return body.zone().getRules().getValidOffsets(time).isEmpty();
  }

  private static String skipped(Event body) {
    return "does not exist in " + body.timeZone() + ": the clock is put forward then";
  }

  private static boolean isLongerOrShorterThanTheClockTells(Event body, EventSlot slot) {
    Duration real =
        Duration.between(slot.start().atZone(body.zone()), slot.end().atZone(body.zone()));
    return !real.equals(Duration.between(slot.start(), slot.end()));
  }

  private static void addIfNotBefore(
      List<FieldError> errors, String pointer, LocalDateTime start, LocalDateTime end) {
    if (!start.isBefore(end)) {
      errors.add(FieldError.body(pointer, "is not after the start " + start));
    }
  }
}
