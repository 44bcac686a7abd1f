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
 * What a buyer needs, a problem a buyer wants solved, or what the buyers of a market segment ask
 * for.
 *
 * @param kind decides what is needed beside it, see {@link RequirementCheck}
 * @param buyer external id of the buyer; its id is understood too
 * @param segment what a requirement of that kind is about, in place of a buyer
 * @param challenge what a requirement of that kind is about
 * @param classification what is needed; a supplier's code matches if it is the same, an ancestor or
 *     a descendant. Without one nobody can be found by it.
 * @param volume how much in each period
 * @param items the things asked for one by one, ids unique
 * @param startDate first day of supply; certificates must still be valid on it
 * @param endDate last day of supply; open if left out
 * @param answersDue until when suppliers may answer
 * @param value what the buyer expects to spend a year
 * @param suppliersWanted how many suppliers it wants to end up with, 1 to 100; if left out {@code
 *     minimumSuppliers}, or else 1
 * @param minimumSuppliers with fewer it would not begin
 * @param maximumSuppliers with more it would not work
 */
@Schema(description = "What a buyer needs, and by which criteria it chooses")
public record Requirement(
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable UUID id,
    @ExternalId @Schema(examples = "R-001") String externalId,
    @Schema(description = "ORDER if left out") Kind kind,
    @Size(min = 1, max = 100) @Schema(examples = "B-01") @Nullable String buyer,
    @Valid @Nullable Segment segment,
    @NotBlank @Size(max = 200) @Schema(examples = "Connector housings, glass-filled PA66")
        String title,
    @Size(max = 4000) @Nullable String description,
    @Valid @Nullable Challenge challenge,
    @Valid @Nullable Classification classification,
    @Valid @Nullable Volume volume,
    @Size(max = 200) List<@NotNull @Valid RequirementItem> items,
    @NotNull @Schema(examples = "2027-06-01") LocalDate startDate,
    @Schema(examples = "2030-05-31") @Nullable LocalDate endDate,
    @Schema(examples = "2027-02-28T17:00:00Z") @Nullable Instant answersDue,
    @Valid @Nullable MoneyAmount value,
    @Min(1) @Max(100) @Schema(examples = "2") Integer suppliersWanted,
    @Min(1) @Max(100) @Nullable Integer minimumSuppliers,
    @Min(1) @Max(100) @Nullable Integer maximumSuppliers,
    @Schema(description = "OPEN if left out") Status status,
    @Size(max = 100) List<@NotNull @Valid Criterion> criteria,
    @Size(max = 50) List<@NotNull @Valid Attachment> attachments,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant createdAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt) {

  /** What sort of need it is. */
  @Schema(name = "RequirementKind")
  public enum Kind {
    /** A buyer wants something it can specify. */
    ORDER,
    /** A buyer wants a problem solved and does not know how. */
    CHALLENGE,
    /** What the buyers of a market segment ask for, without one buyer. */
    SEGMENT
  }

  /** Whether suppliers are still looked for. */
  @Schema(name = "RequirementStatus")
  public enum Status {
    OPEN,
    CLOSED
  }

  public Requirement {
    kind = Objects.requireNonNullElse(kind, Kind.ORDER);
    items = Lists.orEmpty(items);
    criteria = Lists.orEmpty(criteria);
    attachments = Lists.orEmpty(attachments);
    status = Objects.requireNonNullElse(status, Status.OPEN);
    suppliersWanted =
        Objects.requireNonNullElse(
            suppliersWanted, Objects.requireNonNullElse(minimumSuppliers, 1));
  }

  /** A copy to change; see {@link RequirementDraft#requirement()}. */
  public RequirementDraft draft() {
    return new RequirementDraft(this);
  }

  /** What is kept in the document; the rest has columns of its own. */
  Requirement asContent() {
    return stored(null, buyer, null, null);
  }

  Requirement stored(
      @Nullable UUID id,
      @Nullable String buyer,
      @Nullable Instant createdAt,
      @Nullable Instant updatedAt) {
    RequirementDraft draft = draft();
    draft.id = id;
    draft.buyer = buyer;
    draft.createdAt = createdAt;
    draft.updatedAt = updatedAt;
    return draft.requirement();
  }

  /** The same requirement with these criteria in place of its own. */
  public Requirement withCriteria(List<Criterion> others) {
    RequirementDraft draft = draft();
    draft.criteria = others;
    return draft.requirement();
  }
}
