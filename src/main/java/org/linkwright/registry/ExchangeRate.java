package org.linkwright.registry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a currency was worth on a day.
 *
 * @param date from which it holds, until the next rate of the two currencies
 * @param currency ISO 4217
 * @param base the currency it is told in, ISO 4217
 * @param rate above 0; how it is read, {@code quotation} says
 */
@Schema(description = "What a currency was worth on a day")
public record ExchangeRate(
    @Schema(required = true, examples = "2026-11-20") LocalDate date,
    @Schema(required = true, examples = "USD") String currency,
    @Schema(required = true, examples = "KES") String base,
    @Schema(required = true, examples = "129.25") BigDecimal rate,
    @Schema(required = true) Quotation quotation) {

  /** An amount of the currency, told in the base; to 34 significant digits. */
  public BigDecimal toBase(BigDecimal amount) {
    return quotation == Quotation.DIRECT
        ? amount.multiply(rate, MathContext.DECIMAL128)
        : amount.divide(rate, MathContext.DECIMAL128);
  }

  /** An amount of the base, told in the currency; to 34 significant digits. */
  BigDecimal fromBase(BigDecimal amount) {
    return quotation == Quotation.DIRECT
        ? amount.divide(rate, MathContext.DECIMAL128)
        : amount.multiply(rate, MathContext.DECIMAL128);
  }
}
