package org.linkwright.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money told in another currency.
 *
 * @param amount in {@code from}
 * @param date on which it was converted
 * @param result in {@code to}, rounded half up to 6 decimals
 * @param rates that were used, in order: none for the same currency, two if the way led over a
 *     base; each of the last day on or before {@code date}
 */
@Schema(description = "An amount of money told in another currency, and by which rates")
public record ConvertedMoney(
    @Schema(required = true, examples = "1000") BigDecimal amount,
    @Schema(required = true, examples = "USD") String from,
    @Schema(required = true, examples = "KES") String to,
    @Schema(required = true, examples = "2026-11-22") LocalDate date,
    @Schema(required = true, examples = "129250") BigDecimal result,
    @Schema(required = true) List<ExchangeRate> rates) {}
