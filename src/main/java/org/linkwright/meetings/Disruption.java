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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * Something that has happened on the day.
 *
 * @param kind what has happened; it tells which of the other values are needed
 * @param participant external id of whom it concerns
 * @param request external id of the request it concerns
 * @param tables ids of the tables that are lost
 * @param tableCount how many tables are lost, where it does not matter which
 * @param from local time it begins; the beginning of the event if left out
 * @param until local time it ends; the end of the event if left out
 * @param note for whoever reads it later
 * @param schedule number of the version it was told with
 * @param state whether it holds
 */
@Schema(description = "Something that has happened on the day")
public record Disruption(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @NotNull Kind kind,
    @Size(min = 1, max = 100) @Schema(examples = "P-B-01") @Nullable String participant,
    @Size(min = 1, max = 100) @Schema(examples = "M-001") @Nullable String request,
    @Size(max = 2000) List<@NotNull @Size(min = 1, max = 50) String> tables,
    @Min(1) @Max(2000) @Nullable Integer tableCount,
    @Schema(examples = "2027-03-17T13:00") @Nullable LocalDateTime from,
    @Schema(examples = "2027-03-17T14:00") @Nullable LocalDateTime until,
    @Size(max = 1000) @Nullable String note,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Integer schedule,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable State state,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable String createdBy,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant withdrawnAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable String withdrawnBy) {

  /** What can happen. */
  @Schema(name = "DisruptionKind")
  public enum Kind {
    /** A participant does not come, or leaves at {@code from}. */
    PARTICIPANT_GONE,
    /** A participant is there only at {@code until}. */
    LATE_ARRIVAL,
    /** Somebody who was not expected has come, and is stored with its requests. */
    WALK_IN,
    /** Tables cannot be used from {@code from} to {@code until}. */
    TABLE_LOST,
    /** Nobody meets from {@code from} to {@code until}. */
    BREAK,
    /** A request has come after the schedule was made, and is stored. */
    REQUEST_ADDED,
    /** A request is not wanted any more. */
    REQUEST_WITHDRAWN
  }

  /** Whether a disruption holds. */
  @Schema(name = "DisruptionState")
  public enum State {
    /** Told with a draft that is not published. */
    PREVIEW,
    /** Holds for everything that is planned from now on. */
    IN_FORCE,
    /** Was taken back. */
    WITHDRAWN
  }

  public Disruption {
    tables = Lists.orEmpty(tables);
  }

  /** The same, of tables that are known by name. */
  Disruption withTables(List<String> ids) {
    return new Disruption(
        id,
        kind,
        participant,
        request,
        ids,
        null,
        from,
        until,
        note,
        schedule,
        state,
        createdAt,
        createdBy,
        withdrawnAt,
        withdrawnBy);
  }

  /** What is kept in the document; the rest has columns of its own. */
  Disruption asContent() {
    return new Disruption(
        null,
        kind,
        participant,
        request,
        tables,
        tableCount,
        from,
        until,
        note,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
