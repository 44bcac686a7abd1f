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
import java.time.LocalDateTime;
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
 * @param maximumMeetings over the whole event; no limit if left out
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
    @Min(0) @Max(1000) @Nullable Integer maximumMeetings,
    @Size(max = 200) List<@NotNull @Valid Absence> absences,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  /** What a participant comes as. A label: any two may meet. */
  @Schema(name = "ParticipantRole")
  public enum Role {
    BUYER,
    SUPPLIER,
    OTHER
  }

  /**
   * A time at which somebody is not there.
   *
   * @param start local time, included
   * @param end local time, excluded
   */
  @Schema(description = "A time at which somebody is not there")
  public record Absence(
      @NotNull @Schema(examples = "2027-03-17T09:00") LocalDateTime start,
      @NotNull @Schema(examples = "2027-03-17T10:30") LocalDateTime end) {}

  public Participant {
    role = Objects.requireNonNullElse(role, Role.OTHER);
    absences = Lists.orEmpty(absences);
  }

  boolean isAbsentAt(EventSlot slot) {
    return absences.stream().anyMatch(away -> slot.overlaps(away.start(), away.end()));
  }

  /** What is kept in the document; the rest has columns of its own. */
  Participant asContent() {
    return stored(null, null, null);
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
        maximumMeetings,
        absences,
        createdAt,
        updatedAt);
  }
}
