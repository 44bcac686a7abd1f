package org.linkwright.agendas;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetings.Schedule.Attendee;
import org.linkwright.meetings.Schedule.PlacedMeeting;
import org.linkwright.meetings.Schedule.UnplacedRequest;
import org.linkwright.meetings.ScheduleStatus;

/**
 * When and where one participant meets whom; or who meets at one table, with one interpreter or in
 * one hall.
 *
 * @param timeZone IANA zone of the event
 * @param ownTimeZone IANA zone of a participant who takes part online from elsewhere
 * @param language BCP 47 tag of what is printed for this owner
 * @param scheduleNumber the version of the schedule it is taken from
 * @param scheduledAt when that version was drawn up
 * @param meetings in time order, then by table
 * @param breaks of the event, in time order
 * @param free slots in which the owner is there and has no meeting
 * @param unplaced a participant's requests without a place, each with its reason: for organisers,
 *     never printed
 */
@Schema(description = "The day of one participant, table, interpreter or hall")
public record Agenda(
    Owner owner,
    String event,
    @Nullable String venue,
    String timeZone,
    @Nullable String ownTimeZone,
    String language,
    int scheduleNumber,
    ScheduleStatus scheduleStatus,
    Instant scheduledAt,
    List<Meeting> meetings,
    List<Span> breaks,
    List<Span> free,
    List<UnplacedRequest> unplaced) {

  /** The name in paths of the hall that the tables without a hall stand in. */
  static final String HALL_WITHOUT_NAME = "-";

  /**
   * Whose agenda it is.
   *
   * @param id external id of a participant, id of a table or an interpreter, name of a hall
   * @param hall where a table stands
   * @param host who has all the meetings of a table
   */
  @Schema(name = "AgendaOwner", description = "Whose agenda it is")
  public record Owner(
      AgendaKind kind, String id, String name, @Nullable String hall, @Nullable Attendee host) {

    /** Whether a meeting belongs into this agenda. */
    boolean has(PlacedMeeting meeting) {
      return switch (kind) {
        case PARTICIPANT -> meeting.isOf(id);
        case TABLE -> id.equals(meeting.table());
        case INTERPRETER ->
            meeting.interpreter() != null && id.equals(meeting.interpreter().externalId());
        case HALL -> !meeting.online() && id.equals(hallOf(meeting.hall()));
      };
    }

    /** Tells owners apart in the identifiers of calendars, and is never to change. */
    String key() {
      return kind == AgendaKind.PARTICIPANT ? id : kind.noun() + ":" + id;
    }
  }

  /**
   * One meeting, as its owner sees it.
   *
   * @param request external id of the request it comes from
   * @param start with the offset of the event's time zone
   * @param end with the offset of the event's time zone
   * @param ownStart the same moment in the owner's time zone, if it has one of its own
   * @param ownEnd the same moment in the owner's time zone, if it has one of its own
   * @param table its name, or nothing where it is held online
   * @param with everybody else; everybody, where the owner is no participant
   * @param note what the request said it is about; only participants see it
   */
  @Schema(name = "AgendaMeeting", description = "One meeting, as its owner sees it")
  public record Meeting(
      String request,
      OffsetDateTime start,
      OffsetDateTime end,
      @Nullable OffsetDateTime ownStart,
      @Nullable OffsetDateTime ownEnd,
      @Nullable String table,
      @Nullable String hall,
      @Nullable Attendee interpreter,
      boolean online,
      List<Attendee> with,
      @Nullable String note) {}

  /**
   * A time without a meeting.
   *
   * @param name of a break
   */
  @Schema(name = "AgendaSpan", description = "A time without a meeting")
  public record Span(OffsetDateTime start, OffsetDateTime end, @Nullable String name) {}

  /** The hall by its name in paths. */
  static String hallOf(@Nullable String hall) {
    return Objects.requireNonNullElse(hall, HALL_WITHOUT_NAME);
  }

  ZoneId eventZone() {
    return ZoneId.of(timeZone);
  }

  /** The zone of the clock that the owner looks at. */
  ZoneId ownZone() {
    return ZoneId.of(Objects.requireNonNullElse(ownTimeZone, timeZone));
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
