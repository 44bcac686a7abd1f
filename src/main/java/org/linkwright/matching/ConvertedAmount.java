package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Conversion;

/**
 * How an amount of money was told in the currency asked for.
 *
 * @param original what the supplier states
 * @param currency ISO 4217, the currency asked for
 * @param rate what one unit of the supplier's currency is worth in it, up to 12 decimals
 * @param rateDate from which that rate holds
 */
@Schema(description = "How an amount of money was told in the currency asked for")
public record ConvertedAmount(
    @Schema(description = "What the supplier states") StatedValue original,
    @Schema(examples = "EUR") String currency,
    @Schema(
            description = "What one unit of the supplier's currency is worth in it",
            examples = "0.925925925926")
        BigDecimal rate,
    @Schema(description = "From which the rate holds; the last known on the day of the start")
        LocalDate rateDate) {

  static @Nullable ConvertedAmount ofNullable(@Nullable Conversion conversion) {
    return conversion == null
        ? null
        : new ConvertedAmount(
            StatedValue.of(conversion.original()),
            conversion.currency().getCurrencyCode(),
            conversion.rate(),
            conversion.date());
  }
}
