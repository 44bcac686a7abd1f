package org.linkwright.agendas;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ICalParameters;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.agendas.Agenda.Meeting;
import org.linkwright.agendas.CalendarHistory.Entry;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.ScheduleStatus;

/**
 * An agenda as a calendar that phones and desktops read (RFC 5545). A meeting keeps its UID from
 * version to version of the schedule. Times are in UTC, which holds over every change of clocks and
 * which a phone shows in the time of where it is.
 */
final class AgendaCalendar {

  private static final String PRODUCT = "-//Linkwright//Agendas//EN";

  /** How often a subscriber is asked to look again. */
  private static final Duration REFRESH = Duration.builder().minutes(15).build();

  private final AgendaBook book;
  private final Agenda agenda;
  private final Texts texts;
  private final List<Entry> entries;

  private AgendaCalendar(AgendaBook book, Agenda agenda, CalendarHistory history) {
    this.book = book;
    this.agenda = agenda;
    this.texts = Texts.in(agenda.locale());
    this.entries = history.of(agenda.owner());
  }

  static AgendaCalendar of(AgendaBook book, Agenda agenda, CalendarHistory history) {
    return new AgendaCalendar(book, agenda, history);
  }

  /** What a subscriber reads before there is anything to read. */
  static String empty() {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(PRODUCT);
    calendar.setRefreshInterval(REFRESH);
    return write(calendar);
  }

  /** A file to read or to subscribe to: all that stays, and all that is gone as cancelled. */
  String whole() {
    ICalendar calendar = calendar(entries);
    calendar.setRefreshInterval(REFRESH);
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
    return write(calendar);
  }

  /** A file to mail: what stays, as METHOD:PUBLISH. Empty if nothing stays. */
  String published() {
    return message(Method.PUBLISH, entries.stream().filter(entry -> !entry.cancelled()).toList());
  }

  /** A file to mail: what is gone, as METHOD:CANCEL. Empty if nothing is gone. */
  String cancelled() {
    return message(Method.CANCEL, entries.stream().filter(Entry::cancelled).toList());
  }

  /** A calendar object without any component would not be one. */
  private String message(String method, List<Entry> which) {
    if (which.isEmpty()) {
      return "";
    }
    ICalendar calendar = calendar(which);
    calendar.setMethod(method);
    calendar.getEvents().forEach(event -> event.setOrganizer(organiser()));
    return write(calendar);
  }

  private ICalendar calendar(List<Entry> which) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(PRODUCT);
    calendar.setName(agenda.event());
    calendar.addExperimentalProperty("X-WR-CALNAME", agenda.event());
    calendar.addExperimentalProperty("X-WR-TIMEZONE", agenda.ownZone().getId());
    which.forEach(entry -> calendar.addEvent(event(entry)));
    return calendar;
  }

  /**
   * RFC 5546 wants an organiser in every message. The event stands for its people here: nobody's
   * address is handed out.
   */
  private Organizer organiser() {
    Organizer organiser = new Organizer(agenda.event(), null);
    organiser.setUri("urn:uuid:" + book.event().id());
    return organiser;
  }

  private VEvent event(Entry entry) {
    Meeting meeting = book.seenBy(agenda.owner(), entry.meeting());
    VEvent event = new VEvent();
    event.setUid(uid(meeting));
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(entry.changedAt()));
    event.setLastModified(Date.from(entry.changedAt()));
    event.setDateStart(date(meeting.start()));
    event.setDateEnd(date(meeting.end()));
    event.setStatus(status(entry));
    event.setTransparency(entry.cancelled());
    event
        .setSummary(Printable.cleaned(names(meeting)))
        .getParameters()
        .put(ICalParameters.LANGUAGE, texts.language());
    String description = description(meeting);
    if (!description.isEmpty()) {
      event.setDescription(Printable.cleaned(description));
    }
    event.setLocation(Printable.clean(location(meeting)));
    return event;
  }

  private Status status(Entry entry) {
    if (entry.cancelled()) {
      return Status.cancelled();
    }
    return agenda.scheduleStatus() == ScheduleStatus.DRAFT
        ? Status.tentative()
        : Status.confirmed();
  }

  private static String names(Meeting meeting) {
    return meeting.with().stream().map(Attendee::name).collect(Collectors.joining(", "));
  }

  private String description(Meeting meeting) {
    Attendee interpreter = meeting.interpreter();
    String helps =
        interpreter == null ? null : texts.get("interpreter") + ": " + interpreter.name();
    return Stream.of(meeting.note(), helps)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private String location(Meeting meeting) {
    if (meeting.online()) {
      return texts.get("online");
    }
    return Stream.of(texts.get("table") + " " + meeting.table(), meeting.hall(), agenda.venue())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String uid(Meeting meeting) {
    String name = book.event().id() + "/" + meeting.request() + "/" + agenda.owner().key();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@linkwright";
  }

  private static ICalDate date(OffsetDateTime time) {
    return new ICalDate(Date.from(time.toInstant()), true);
  }

  private static String write(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return OctetFolding.fold(text.toString());
  }
}
