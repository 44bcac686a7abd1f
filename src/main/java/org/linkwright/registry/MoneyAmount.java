package org.linkwright.registry;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;

/**
 * A sum of money.
 *
 * @param amount 0 or more, in whole units of the currency with up to four decimals
 * @param currency ISO 4217 code
 */
@Schema(description = "A sum of money")
public record MoneyAmount(
    @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4) @Schema(examples = "1250000")
        BigDecimal amount,
    @NotNull @Code(CodeList.CURRENCY) @Schema(examples = "EUR") String currency) {}
