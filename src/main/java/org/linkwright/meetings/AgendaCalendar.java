package org.linkwright.meetings;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.meetings.Schedule.Attendee;

/** An agenda as a calendar that phones and desktops read (RFC 5545). */
final class AgendaCalendar {

  private static final String PRODUCT = "-//Linkwright//Agendas//EN";

  private AgendaCalendar() {}

  /**
   * The calendar. A meeting keeps its UID from version to version of the schedule, and SEQUENCE
   * grows with the version, so that a meeting that has moved is moved in a calendar that has it. It
   * has no METHOD, because it is a file to read and not an invitation to answer (RFC 5546).
   *
   * @param eventId tells apart requests of the same name in different events
   * @param stamp when the schedule was made
   */
  static String write(Agenda agenda, UUID eventId, Instant stamp) {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(PRODUCT);
    calendar.setName(agenda.event());
    for (Agenda.Meeting meeting : agenda.meetings()) {
      calendar.addEvent(event(agenda, meeting, eventId, stamp));
    }
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(Agenda agenda, Agenda.Meeting meeting, UUID eventId, Instant stamp) {
    VEvent event = new VEvent();
    event.setUid(uid(eventId, agenda, meeting));
    event.setSequence(agenda.scheduleNumber());
    event.setDateTimeStamp(Date.from(stamp));
    event.setDateStart(date(meeting.start()));
    event.setDateEnd(date(meeting.end()));
    event.setSummary(meeting.with().stream().map(Attendee::name).collect(Collectors.joining(", ")));
    if (meeting.note() != null) {
      event.setDescription(meeting.note());
    }
    event.setLocation(location(agenda, meeting));
    return event;
  }

  private static String location(Agenda agenda, Agenda.Meeting meeting) {
    if (meeting.online()) {
      return "Online";
    }
    return Stream.of("Table " + meeting.table(), meeting.hall(), agenda.venue())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String uid(UUID eventId, Agenda agenda, Agenda.Meeting meeting) {
    String name = eventId + "/" + meeting.request() + "/" + agenda.participant().externalId();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@linkwright";
  }

  private static ICalDate date(OffsetDateTime time) {
    return new ICalDate(Date.from(time.toInstant()), true);
  }
}
