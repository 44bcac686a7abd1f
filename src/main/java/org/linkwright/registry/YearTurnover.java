package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * What a firm turned over in one financial year.
 *
 * @param year in which the financial year ended
 * @param amount in whole units of the currency with up to four decimals
 * @param currency ISO 4217 code
 */
@Schema(description = "What a firm turned over in one financial year")
public record YearTurnover(
    @NotNull @Min(1900) @Max(2100) @Schema(examples = "2025") Integer year,
    @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4) @Schema(examples = "7200000")
        BigDecimal amount,
    @NotNull @Code(CodeList.CURRENCY) @Schema(examples = "EUR") String currency,
    @Valid @Nullable Provenance provenance) {

  MoneyAmount money() {
    return new MoneyAmount(amount, currency);
  }
}
