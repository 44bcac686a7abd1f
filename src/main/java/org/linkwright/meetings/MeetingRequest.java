package org.linkwright.meetings;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.meetingsolver.Session;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;
import org.linkwright.shared.Priority;

/**
 * The wish of one participant to meet another.
 *
 * @param from external id of the participant who asks
 * @param to external id of the participant who is asked
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
    @Schema(description = "SHOULD if left out") Priority priority,
    @Schema(description = "ANY if left out") HalfDay session,
    @Schema(examples = "2027-03-17T09:00") @Nullable LocalDateTime fixedSlot,
    @Size(max = 500) List<@NotNull LocalDateTime> forbiddenSlots,
    @Size(max = 1000) @Nullable String note,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  /** When in the day a meeting has to be. */
  public enum HalfDay {
    MORNING,
    AFTERNOON,
    ANY;

    @Nullable Session session() {
      return switch (this) {
        case MORNING -> Session.MORNING;
        case AFTERNOON -> Session.AFTERNOON;
        case ANY -> null;
      };
    }
  }

  public MeetingRequest {
    priority = Objects.requireNonNullElse(priority, Priority.SHOULD);
    session = Objects.requireNonNullElse(session, HalfDay.ANY);
    forbiddenSlots = Lists.orEmpty(forbiddenSlots);
  }

  /** What is kept in the document; the rest has columns of its own. */
  MeetingRequest asContent() {
    return stored(null, null, null);
  }

  MeetingRequest stored(
      @Nullable UUID id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    return new MeetingRequest(
        id,
        externalId,
        from,
        to,
        priority,
        session,
        fixedSlot,
        forbiddenSlots,
        note,
        createdAt,
        updatedAt);
  }
}
