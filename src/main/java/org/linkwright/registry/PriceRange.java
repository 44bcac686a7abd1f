package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * What one unit costs, from the simplest to the most demanding order.
 *
 * @param per UN/ECE Recommendation 20 code of the unit that is priced
 */
@Schema(description = "What one unit costs, from the simplest to the most demanding order")
public record PriceRange(
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) @Schema(examples = "0.35")
        BigDecimal minimum,
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) @Schema(examples = "1.20")
        BigDecimal maximum,
    @NotNull @Code(CodeList.CURRENCY) @Schema(examples = "EUR") String currency,
    @NotNull @Code(CodeList.UNIT) @Schema(examples = "H87") String per) {

  @JsonIgnore
  @AssertTrue(message = "minimum must not be above maximum") @Schema(hidden = true)
  @SuppressWarnings("ReferenceEquality")
  boolean isOrdered() {
    return minimum == null || maximum == null || minimum.compareTo(maximum) <= 0;
  }
}
