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
 * @param buyer external id of the buyer
 * @param startDate first day of supply
 * @param annualValue what the buyer expects to spend a year; absent when it has not said
 */
@Schema(description = "A requirement by its names, and what tells how much it matters")
public record RequirementReference(
    @Nullable UUID id,
    @Schema(examples = "R-001") String externalId,
    @Schema(examples = "Connector housings, glass-filled PA66") String title,
    @Schema(description = "External id of the buyer", examples = "B-01") String buyer,
    @Schema(examples = "Nordhaven Automotive") String buyerName,
    @Schema(description = "First day of supply", examples = "2027-06-01") LocalDate startDate,
    @Schema(description = "What the buyer expects to spend a year")
        @Nullable MoneyAmount annualValue,
    @Schema(examples = "2") int suppliersWanted,
    Requirement.Status status) {

  /** The reference to a requirement. */
  public static RequirementReference of(Requirement requirement, Buyer buyer) {
    return new RequirementReference(
        requirement.id(),
        requirement.externalId(),
        requirement.title(),
        buyer.externalId(),
        buyer.name(),
        requirement.startDate(),
        requirement.value(),
        requirement.suppliersWanted(),
        requirement.status());
  }
}
