package org.linkwright.meetings;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;
import org.linkwright.shared.Priority;

/**
 * The wish of one participant to meet another.
 *
 * @param from external id of the participant who asks
 * @param to external id of the participant who is asked
 * @param others external ids of further participants of a group meeting
 * @param status what became of the invitation; only what is accepted gets a place
 * @param requestedByBoth whether the one who is asked has asked, too
 * @param metBefore whether they have met at an earlier event
 * @param online whether it is held online though all could come; it is if anybody takes part online
 * @param lengthInSlots how many slots one after the other it takes; 1 if left out
 * @param tableNeeds what its table has to offer, beside what its participants need
 * @param after external ids of requests whose meetings have to be over before this one begins
 * @param session the half of the day it has to be in
 * @param fixedSlot start of the slot it has to be in
 * @param forbiddenSlots starts of slots it must not be in
 */
@Schema(description = "The wish of one participant to meet another")
public record MeetingRequest(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "M-001") String externalId,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "P-S-001") String from,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "P-B-01") String to,
    @Size(max = 20) List<@NotNull @Size(min = 1, max = 100) String> others,
    @Schema(description = "ACCEPTED if left out") Status status,
    @Schema(description = "SHOULD if left out") Priority priority,
    @Schema(description = "false if left out") Boolean requestedByBoth,
    @Schema(description = "false if left out") Boolean metBefore,
    @Schema(description = "false if left out") Boolean online,
    @Min(1) @Max(20) @Schema(description = "1 if left out") Integer lengthInSlots,
    @Size(max = 10) List<@NotNull TableFeature> tableNeeds,
    @Size(max = 50) List<@NotNull @Size(min = 1, max = 100) String> after,
    @Schema(description = "ANY if left out") HalfDay session,
    @Schema(examples = "2027-03-17T09:00") @Nullable LocalDateTime fixedSlot,
    @Size(max = 500) List<@NotNull LocalDateTime> forbiddenSlots,
    @Size(max = 1000) @Nullable String note,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  /** What became of the invitation. */
  @Schema(name = "MeetingRequestStatus")
  public enum Status {
    ACCEPTED,
    /** Not answered yet: it blocks no slot. */
    PENDING,
    /** Never gets a place. */
    DECLINED
  }

  public MeetingRequest {
    others = Lists.orEmpty(others);
    status = Objects.requireNonNullElse(status, Status.ACCEPTED);
    requestedByBoth = Objects.requireNonNullElse(requestedByBoth, false);
    metBefore = Objects.requireNonNullElse(metBefore, false);
    online = Objects.requireNonNullElse(online, false);
    lengthInSlots = Objects.requireNonNullElse(lengthInSlots, 1);
    tableNeeds = Lists.orEmpty(tableNeeds);
    after = Lists.orEmpty(after);
    priority = Objects.requireNonNullElse(priority, Priority.SHOULD);
    session = Objects.requireNonNullElse(session, HalfDay.ANY);
    forbiddenSlots = Lists.orEmpty(forbiddenSlots);
  }

  /** Everybody who is to meet, by external id: who asks, who is asked, and the others. */
  Stream<String> participants() {
    return Stream.concat(Stream.of(from, to), others.stream());
  }

  boolean isOf(String participant) {
    return participants().anyMatch(participant::equals);
  }

  /** What is kept in the document; the rest has columns of its own. */
  MeetingRequest asContent() {
    return stored(null, null, null);
  }

  /**
   * The same without what no timetable depends on. Two that are equal in this way have the same
   * timetables; a field matters unless it is left out here.
   */
  MeetingRequest asTimetablesSeeIt() {
    return new MeetingRequest(
        null,
        externalId,
        from,
        to,
        others,
        status,
        priority,
        requestedByBoth,
        metBefore,
        online,
        lengthInSlots,
        tableNeeds,
        after,
        session,
        fixedSlot,
        forbiddenSlots,
        null,
        null,
        null);
  }

  MeetingRequest stored(
      @Nullable UUID id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    return new MeetingRequest(
        id,
        externalId,
        from,
        to,
        others,
        status,
        priority,
        requestedByBoth,
        metBefore,
        online,
        lengthInSlots,
        tableNeeds,
        after,
        session,
        fixedSlot,
        forbiddenSlots,
        note,
        createdAt,
        updatedAt);
  }

  /**
   * The same request, whose meeting has begun: it is where it is, whatever was asked for.
   *
   * @param earlier what is left of the requests it was to come after
   */
  MeetingRequest begunAt(LocalDateTime start, List<String> earlier) {
    return with(Status.ACCEPTED, earlier, HalfDay.ANY, start, List.of());
  }

  /**
   * The same request, in none of these slots either.
   *
   * @param earlier what is left of the requests it is to come after
   */
  MeetingRequest withoutSlots(List<LocalDateTime> starts, List<String> earlier) {
    List<LocalDateTime> all =
        Stream.concat(forbiddenSlots.stream(), starts.stream()).distinct().toList();
    return with(status, earlier, session, fixedSlot, all);
  }

  /**
   * The same request at an event that does not have these slots.
   *
   * @param fixedIsLost whether the slot it is fixed in is among them, or one that it goes on
   *     through
   */
  MeetingRequest afterLossOf(Set<LocalDateTime> starts, boolean fixedIsLost) {
    return with(
        status,
        after,
        session,
        fixedIsLost ? null : fixedSlot,
        forbiddenSlots.stream().filter(start -> !starts.contains(start)).toList());
  }

  private MeetingRequest with(
      Status newStatus,
      List<String> earlier,
      HalfDay half,
      @Nullable LocalDateTime fixed,
      List<LocalDateTime> forbidden) {
    return new MeetingRequest(
        id,
        externalId,
        from,
        to,
        others,
        newStatus,
        priority,
        requestedByBoth,
        metBefore,
        online,
        lengthInSlots,
        tableNeeds,
        earlier,
        half,
        fixed,
        forbidden,
        note,
        createdAt,
        updatedAt);
  }
}
