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
 * @param processes lower-case names joined by hyphens, such as {@code injection-moulding}
 * @param capacity the most it can supply in each period
 * @param leadTimeDays calendar days from order to delivery
 * @param deliveryRegions ISO 3166-1 or 3166-2 codes of where it delivers to
 */
@Schema(description = "What a supplier can make or do; what is left out is unknown")
public record Capability(
    @NotNull @Valid Classification classification,
    @Size(max = 500) @Nullable String description,
    @Size(max = 50) List<@NotNull @ProcessName String> processes,
    @Valid @Nullable Volume capacity,
    @Valid @Nullable MeasuredQuantity minimumOrder,
    @PositiveOrZero @Max(3650) @Schema(examples = "21") @Nullable Integer leadTimeDays,
    @Valid @Nullable PriceRange price,
    @Size(max = 300) List<@NotNull @Code(CodeList.DELIVERY_REGION) String> deliveryRegions) {

  public Capability {
    processes = Lists.orEmpty(processes);
    deliveryRegions = Lists.orEmpty(deliveryRegions);
  }
}
