package org.linkwright.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Change;
import org.linkwright.meetingsolver.WhyNot;
import org.linkwright.shared.Lists;
import org.linkwright.shared.Priority;

/**
 * One version of the timetable of an event.
 *
 * @param number counts the versions of one event from 1; none is given twice; 0 for a preview
 * @param origin how it came about
 * @param basedOn number of the version it was made from
 * @param publishedAt when it was published, if it was
 * @param seed of the search; the same event, seed and move limit give the same schedule
 * @param certainty what is proven about it; null for what was not searched for, or with a limit of
 *     moves
 * @param meetings in time order, then by table
 * @param unplaced requests without a place, each with its reason
 */
@Schema(description = "One version of the timetable of an event")
public record Schedule(
    UUID id,
    int number,
    ScheduleStatus status,
    ScheduleOrigin origin,
    @Nullable Integer basedOn,
    Instant createdAt,
    @Nullable Instant publishedAt,
    long seed,
    Summary summary,
    @Nullable ScheduleCertainty certainty,
    List<PlacedMeeting> meetings,
    List<UnplacedRequest> unplaced) {

  private static final UUID NOT_STORED_YET = new UUID(0, 0);

  /** A version that has no number yet. */
  static Schedule draft(
      Instant now,
      long seed,
      Summary summary,
      List<PlacedMeeting> meetings,
      List<UnplacedRequest> unplaced) {
    return new Schedule(
        NOT_STORED_YET,
        0,
        ScheduleStatus.DRAFT,
        ScheduleOrigin.SEARCH,
        null,
        now,
        null,
        seed,
        summary,
        null,
        meetings,
        unplaced);
  }

  /**
   * How good it is.
   *
   * @param requests that were accepted, placed and unplaced together
   * @param breaks times somebody waits between two meetings of a day, however long, over all
   *     participants
   * @param idleSlots slots that are waited through in those breaks
   * @param pending requests that nobody has answered yet; they block no slot
   */
  @Schema(name = "ScheduleSummary", description = "How good a schedule is")
  public record Summary(
      int requests,
      int placed,
      int unplaced,
      int participants,
      int breaks,
      int idleSlots,
      int pending) {}

  /** Somebody of a meeting. */
  @Schema(name = "Attendee")
  public record Attendee(String externalId, String name) {}

  /**
   * A meeting with its place.
   *
   * @param request external id of the request it comes from
   * @param others further participants of a group meeting
   * @param start local time of the event
   * @param end local time of the event, after the last of its slots
   * @param table its name, or nothing where it is held online
   * @param hall where the table stands, if the event has halls
   * @param interpreter who helps, where they have no common language
   * @param online whether it is held online
   * @param note what the request said it is about
   */
  @Schema(description = "A meeting with its place")
  public record PlacedMeeting(
      String request,
      Attendee from,
      Attendee to,
      List<Attendee> others,
      Priority priority,
      LocalDateTime start,
      LocalDateTime end,
      @Nullable String table,
      @Nullable String hall,
      @Nullable Attendee interpreter,
      boolean online,
      @Nullable String note) {

    public PlacedMeeting {
      others = Lists.orEmpty(others);
    }

    /** Where and when, without who. */
    MeetingPlace place() {
      return new MeetingPlace(start, end, table, hall, online);
    }

    /** Everybody who meets: who asked, who was asked, and the others. */
    public Stream<Attendee> attendees() {
      return Stream.concat(Stream.of(from, to), others.stream());
    }

    public boolean isOf(String participant) {
      return attendees().anyMatch(attendee -> attendee.externalId().equals(participant));
    }

    /** Whom somebody meets. */
    public List<Attendee> othersThan(String participant) {
      return attendees().filter(attendee -> !attendee.externalId().equals(participant)).toList();
    }
  }

  /**
   * A request without a place.
   *
   * @param reason what binds
   * @param sentence the same for organisers
   * @param participants external ids of whom it binds
   * @param slots starts of the slots the reason speaks about
   * @param bindings everything that binds and where; empty where no slot suits the request by
   *     itself
   * @param smallestChange what would give it a place while all else stays, tried out; null where no
   *     single change does, or for all but the most important of very many
   */
  @Schema(description = "A request without a place, and why")
  public record UnplacedRequest(
      String request,
      Attendee from,
      Attendee to,
      Priority priority,
      WhyNot.Reason reason,
      String sentence,
      List<String> participants,
      List<LocalDateTime> slots,
      List<Binding> bindings,
      @Nullable SmallestChange smallestChange) {

    public UnplacedRequest {
      bindings = Lists.orEmpty(bindings);
    }

    public boolean isOf(String participant) {
      return from.externalId().equals(participant) || to.externalId().equals(participant);
    }
  }

  /** One thing that binds a request, in these slots. */
  @Schema(description = "One thing that keeps a request out of these slots")
  public record Binding(WhyNot.Reason reason, List<LocalDateTime> slots) {}

  /**
   * A change that gives an unplaced request a place.
   *
   * @param slots that it speaks about
   * @param participants external ids of whom it asks something
   * @param requests external ids of other requests that it moves or drops
   */
  @Schema(description = "A change that gives a request a place while all else stays, tried out")
  public record SmallestChange(
      Change.Kind kind,
      String sentence,
      List<LocalDateTime> slots,
      List<String> participants,
      List<String> requests) {

    static SmallestChange of(Change change) {
      return new SmallestChange(
          change.kind(),
          change.sentence(),
          change.slotIds().stream().map(LocalDateTime::parse).toList(),
          change.participantIds(),
          change.requestIds());
    }
  }

  /** The same version without its meetings, for lists. */
  @Schema(description = "A schedule without its meetings")
  public record Line(
      UUID id,
      int number,
      ScheduleStatus status,
      ScheduleOrigin origin,
      @Nullable Integer basedOn,
      Instant createdAt,
      @Nullable String createdBy,
      @Nullable Instant publishedAt,
      @Nullable String publishedBy,
      long seed,
      Summary summary) {}

  /** The same version, with what is certain about it. */
  Schedule withCertainty(@Nullable ScheduleCertainty known) {
    return new Schedule(
        id,
        number,
        status,
        origin,
        basedOn,
        createdAt,
        publishedAt,
        seed,
        summary,
        known,
        meetings,
        unplaced);
  }

  /** The same version as the best so far of a job that still runs. */
  Schedule asPreview() {
    return new Schedule(
        id,
        number,
        ScheduleStatus.PREVIEW,
        origin,
        basedOn,
        createdAt,
        publishedAt,
        seed,
        summary,
        certainty,
        meetings,
        unplaced);
  }

  /** The meeting of a request, if it has a place. */
  Optional<PlacedMeeting> meetingOf(String request) {
    return meetings.stream().filter(meeting -> meeting.request().equals(request)).findFirst();
  }

  /** The same version once it is stored. */
  Schedule numbered(Line line) {
    return new Schedule(
        line.id(),
        line.number(),
        line.status(),
        line.origin(),
        line.basedOn(),
        line.createdAt(),
        line.publishedAt(),
        seed,
        summary,
        certainty,
        meetings,
        unplaced);
  }
}
