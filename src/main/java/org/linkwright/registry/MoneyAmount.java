package org.linkwright.registry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    @NotNull @Code(CodeList.CURRENCY) @Schema(examples = "EUR") String currency) {

  /** The currency that most are stated in, of several the first in the alphabet. */
  public static Optional<String> usualCurrency(Stream<String> currencies) {
    return currencies.collect(groupingBy(identity(), counting())).entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
