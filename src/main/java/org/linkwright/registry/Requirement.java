package org.linkwright.registry;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ExternalId;
import org.linkwright.shared.Lists;

/**
 * What a buyer needs.
 *
 * @param buyer external id of the buyer; its id is understood too
 * @param classification what is needed; a supplier's code matches if it is the same, an ancestor or
 *     a descendant
 * @param volume how much in each period
 * @param startDate first day of supply; certificates must still be valid on it
 * @param value what the buyer expects to spend a year
 * @param suppliersWanted how many suppliers it wants to end up with, 1 to 100; 1 if left out
 */
@Schema(description = "What a buyer needs, and by which criteria it chooses")
public record Requirement(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "R-001") String externalId,
    @NotNull @Size(min = 1, max = 100) @Schema(examples = "B-01") String buyer,
    @NotBlank @Size(max = 200) @Schema(examples = "Connector housings, glass-filled PA66")
        String title,
    @Size(max = 4000) @Nullable String description,
    @NotNull @Valid Classification classification,
    @Valid @Nullable Volume volume,
    @NotNull @Schema(examples = "2027-06-01") LocalDate startDate,
    @Valid @Nullable MoneyAmount value,
    @Min(1) @Max(100) @Schema(examples = "2") Integer suppliersWanted,
    @Schema(description = "OPEN if left out") Status status,
    @Size(max = 100) List<@NotNull @Valid Criterion> criteria,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  /** Whether suppliers are still looked for. */
  @Schema(name = "RequirementStatus")
  public enum Status {
    OPEN,
    CLOSED
  }

  public Requirement {
    criteria = Lists.orEmpty(criteria);
    status = Objects.requireNonNullElse(status, Status.OPEN);
    suppliersWanted = Objects.requireNonNullElse(suppliersWanted, 1);
  }

  /** What is kept in the document; the rest has columns of its own. */
  Requirement asContent() {
    return stored(null, buyer, null, null);
  }

  Requirement stored(
      @Nullable UUID id, String buyer, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    return new Requirement(
        id,
        externalId,
        buyer,
        title,
        description,
        classification,
        volume,
        startDate,
        value,
        suppliersWanted,
        status,
        criteria,
        createdAt,
        updatedAt);
  }

  /** The same requirement with these criteria in place of its own. */
  public Requirement withCriteria(List<Criterion> criteria) {
    return new Requirement(
        id,
        externalId,
        buyer,
        title,
        description,
        classification,
        volume,
        startDate,
        value,
        suppliersWanted,
        status,
        criteria,
        createdAt,
        updatedAt);
  }
}
