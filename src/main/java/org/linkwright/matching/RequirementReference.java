package org.linkwright.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.registry.Requirement;

/**
 * A requirement by its names, and what tells how much it matters.
 *
 * @param buyer external id of the buyer; absent for what a market segment asks for
 * @param segment name of that segment; absent where there is a buyer
 * @param startDate first day of supply
 * @param annualValue what the buyer expects to spend a year; absent when it has not said
 */
@Schema(description = "A requirement by its names, and what tells how much it matters")
public record RequirementReference(
    @Nullable UUID id,
    @Schema(examples = "R-001") String externalId,
    @Schema(examples = "Connector housings, glass-filled PA66") String title,
    Requirement.Kind kind,
    @Schema(description = "External id of the buyer; absent for a segment", examples = "B-01")
        @Nullable String buyer,
    @Schema(examples = "Nordhaven Automotive") @Nullable String buyerName,
    @Schema(
            description = "Name of the market segment; absent where there is a buyer",
            examples = "Organic table olive oil, retail")
        @Nullable String segment,
    @Schema(description = "First day of supply", examples = "2027-06-01") LocalDate startDate,
    @Schema(description = "What the buyer expects to spend a year")
        @Nullable MoneyAmount annualValue,
    @Schema(examples = "2") int suppliersWanted,
    Requirement.Status status) {

  /** The reference to a requirement. */
  public static RequirementReference of(Requirement requirement, @Nullable Buyer buyer) {
    return new RequirementReference(
        requirement.id(),
        requirement.externalId(),
        requirement.title(),
        requirement.kind(),
        buyer == null ? null : buyer.externalId(),
        buyer == null ? null : buyer.name(),
        requirement.segment() == null ? null : requirement.segment().name(),
        requirement.startDate(),
        requirement.value(),
        requirement.suppliersWanted(),
        requirement.status());
  }
}
