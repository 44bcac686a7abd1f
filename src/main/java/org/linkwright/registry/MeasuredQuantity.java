package org.linkwright.registry;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * So much of something, once.
 *
 * @param value 0 or more, in {@code unit}
 * @param unit UN/ECE Recommendation 20 code
 */
@Schema(description = "So much of something, once")
public record MeasuredQuantity(
    @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4) @Schema(examples = "500")
        BigDecimal value,
    @NotNull @Code(CodeList.UNIT) @Schema(examples = "H87") String unit) {}
