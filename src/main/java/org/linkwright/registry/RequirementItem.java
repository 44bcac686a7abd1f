package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a requirement asks for, with where and when it is to be delivered.
 *
 * @param id the buyer's own name for it, unique in the requirement
 * @param classification more exact than that of the requirement, or of another taxonomy
 * @param quantity all of it together
 * @param deliveryLocation where that is on the map; distances are measured from there
 * @param deliveryFrom first day of delivery
 * @param deliveryUntil last day of delivery
 */
@Schema(description = "One of the things that a requirement asks for")
public record RequirementItem(
    @NotBlank @Size(max = 40) @Schema(examples = "1") String id,
    @NotBlank @Size(max = 1000) @Schema(examples = "Connector housing, 12 poles, PA66 GF30")
        String description,
    @Valid @Nullable Classification classification,
    @Valid @Nullable MeasuredQuantity quantity,
    @Valid @Nullable Address deliveryAddress,
    @Valid @Nullable Coordinates deliveryLocation,
    @Schema(examples = "2027-06-01") @Nullable LocalDate deliveryFrom,
    @Schema(examples = "2027-12-31") @Nullable LocalDate deliveryUntil) {

  @JsonIgnore
  @AssertTrue(message = "deliveryFrom must not be after deliveryUntil") @Schema(hidden = true)
  boolean isOrdered() {
    return deliveryFrom == null || deliveryUntil == null || !deliveryFrom.isAfter(deliveryUntil);
  }
}
