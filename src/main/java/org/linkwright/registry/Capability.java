package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.Lists;

/**
 * What a supplier can make or do. What is left out is unknown, which is neither met nor a gap.
 *
 * @param site id of the site it is at; left out, it is the whole firm's
 * @param processes lower-case names joined by hyphens, such as {@code injection-moulding}
 * @param capacity the most it can supply in each period
 * @param freeCapacity what of it is not sold yet
 * @param leadTimeDays calendar days from order to delivery
 * @param deliveryRegions ISO 3166-1 or 3166-2 codes of where it delivers to
 */
@Schema(description = "What a supplier can make or do; what is left out is unknown")
public record Capability(
    @NotNull @Valid Classification classification,
    @Size(max = 500) @Nullable String description,
    @Size(min = 1, max = 40) @Schema(examples = "brno") @Nullable String site,
    @Size(max = 50) List<@NotNull @ProcessName String> processes,
    @Valid @Nullable Volume capacity,
    @Valid @Nullable Volume freeCapacity,
    @Valid @Nullable MeasuredQuantity minimumOrder,
    @PositiveOrZero @Max(3650) @Schema(examples = "21") @Nullable Integer leadTimeDays,
    @Valid @Nullable PriceRange price,
    @Size(max = 300) List<@NotNull @Code(CodeList.DELIVERY_REGION) String> deliveryRegions,
    @Valid @Nullable Provenance provenance) {

  public Capability {
    processes = Lists.orEmpty(processes);
    deliveryRegions = Lists.orEmpty(deliveryRegions);
  }
}
