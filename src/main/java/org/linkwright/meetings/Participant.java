package org.linkwright.meetings;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;

/**
 * Somebody who comes to an event to meet others.
 *
 * @param organisation external id or id of the buyer or supplier this is, as {@code role} says
 * @param language of its agenda
 * @param languages it can talk in; if left out, anybody understands it
 * @param delegates how many meetings it can hold at the same time; 1 if left out
 * @param maximumMeetings over the whole event; no limit if left out
 * @param maximumMeetingsPerDay no limit if left out
 * @param targetMeetingsPerDay how many it would like to have on each day it has any
 * @param minimumMeetings below which the journey is not worth it; the event's if left out
 * @param maximumInARow meetings in consecutive slots, without a break between; no limit if left out
 * @param preferredHalf of the day; any if left out
 * @param tableNeeds what every table it meets at has to offer
 * @param online when it can be called, if it takes part online; it comes in person if left out
 * @param absences local times at which it cannot meet anybody
 */
@Schema(description = "Somebody who comes to an event to meet others")
public record Participant(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "P-B-01") String externalId,
    @NotBlank @Size(max = 200) @Schema(examples = "Nordhaven Automotive") String name,
    @Schema(description = "OTHER if left out") Role role,
    @Size(min = 1, max = 100) @Schema(examples = "B-01") @Nullable String organisation,
    @Email @Size(max = 254) @Nullable String email,
    @Code(CodeList.LANGUAGE) @Schema(examples = "en") @Nullable String language,
    @Size(max = 20) List<@NotNull @Code(CodeList.LANGUAGE) String> languages,
    @Min(1) @Max(50) @Schema(description = "1 if left out") Integer delegates,
    @Min(0) @Max(1000) @Nullable Integer maximumMeetings,
    @Min(0) @Max(1000) @Nullable Integer maximumMeetingsPerDay,
    @Min(0) @Max(1000) @Nullable Integer targetMeetingsPerDay,
    @Min(0) @Max(1000) @Nullable Integer minimumMeetings,
    @Min(1) @Max(1000) @Nullable Integer maximumInARow,
    @Schema(description = "ANY if left out") HalfDay preferredHalf,
    @Size(max = 10) List<@NotNull TableFeature> tableNeeds,
    @Valid @Nullable OnlineHours online,
    @Size(max = 200) List<@NotNull @Valid TimeSpan> absences,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  /** What a participant comes as. A label: any two may meet. */
  @Schema(name = "ParticipantRole")
  public enum Role {
    BUYER,
    SUPPLIER,
    OTHER
  }

  public Participant {
    role = Objects.requireNonNullElse(role, Role.OTHER);
    languages = Lists.orEmpty(languages);
    delegates = Objects.requireNonNullElse(delegates, 1);
    preferredHalf = Objects.requireNonNullElse(preferredHalf, HalfDay.ANY);
    tableNeeds = Lists.orEmpty(tableNeeds);
    absences = Lists.orEmpty(absences);
  }

  public boolean isAbsentAt(EventSlot slot) {
    return absences.stream().anyMatch(slot::overlaps);
  }

  /**
   * Whether it cannot meet in a slot: it is absent, or it takes part online and is not at work
   * then.
   *
   * @param zone of the event
   */
  boolean isAwayAt(EventSlot slot, ZoneId zone) {
    return isAbsentAt(slot)
        || (online != null && !online.cover(slot.start().atZone(zone), slot.end().atZone(zone)));
  }

  /** What is kept in the document; the rest has columns of its own. */
  Participant asContent() {
    return stored(null, null, null);
  }

  /**
   * The same without what no timetable depends on. Two that are equal in this way have the same
   * timetables; a field matters unless it is left out here.
   */
  Participant asTimetablesSeeIt() {
    return new Participant(
        null,
        externalId,
        "",
        role,
        organisation,
        null,
        language,
        languages,
        delegates,
        maximumMeetings,
        maximumMeetingsPerDay,
        targetMeetingsPerDay,
        minimumMeetings,
        maximumInARow,
        preferredHalf,
        tableNeeds,
        online,
        absences,
        null,
        null);
  }

  Participant stored(@Nullable UUID id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    return new Participant(
        id,
        externalId,
        name,
        role,
        organisation,
        email,
        language,
        languages,
        delegates,
        maximumMeetings,
        maximumMeetingsPerDay,
        targetMeetingsPerDay,
        minimumMeetings,
        maximumInARow,
        preferredHalf,
        tableNeeds,
        online,
        absences,
        createdAt,
        updatedAt);
  }

  Participant withAbsences(List<TimeSpan> spans) {
    return with(delegates, spans, maximumMeetings, maximumMeetingsPerDay);
  }

  /** The same participant, with so many delegates. */
  Participant withDelegates(int number) {
    return with(number, absences, maximumMeetings, maximumMeetingsPerDay);
  }

  /** The same participant, whose limits are no lower than these. */
  Participant withLimitsOfAtLeast(int meetings, int meetingsPerDay) {
    return with(
        delegates,
        absences,
        maximumMeetings == null ? null : Math.max(maximumMeetings, meetings),
        maximumMeetingsPerDay == null ? null : Math.max(maximumMeetingsPerDay, meetingsPerDay));
  }

  private Participant with(
      int number,
      List<TimeSpan> spans,
      @Nullable Integer maximum,
      @Nullable Integer maximumPerDay) {
    return new Participant(
        id,
        externalId,
        name,
        role,
        organisation,
        email,
        language,
        languages,
        number,
        maximum,
        maximumPerDay,
        targetMeetingsPerDay,
        minimumMeetings,
        maximumInARow,
        preferredHalf,
        tableNeeds,
        online,
        spans,
        createdAt,
        updatedAt);
  }
}
