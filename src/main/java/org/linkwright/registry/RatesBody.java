package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Code;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/**
 * Exchange rates to be loaded.
 *
 * @param base of rates that name none; the programme's currency if it is left out
 * @param quotation of rates that do not say; {@code DIRECT} if it is left out
 */
@Schema(description = "Exchange rates to be loaded")
public record RatesBody(
    @Code(CodeList.CURRENCY) @Schema(examples = "EUR") @Nullable String base,
    @Nullable Quotation quotation,
    @NotNull @Size(max = 20_000) List<@NotNull @Valid Rate> rates) {

  /**
   * What a currency is worth from a day on.
   *
   * @param rate above 0; how it is read, {@code quotation} says
   */
  @Schema(name = "RateToLoad", description = "What a currency is worth from a day on")
  public record Rate(
      @NotNull @Schema(examples = "2026-11-20") LocalDate date,
      @NotNull @Code(CodeList.CURRENCY) @Schema(examples = "USD") String currency,
      @NotNull @Positive @Digits(integer = 10, fraction = 12) @Schema(examples = "129.25")
          BigDecimal rate,
      @Code(CodeList.CURRENCY) @Nullable String base,
      @Nullable Quotation quotation) {

    private record Key(LocalDate date, String currency, @Nullable String base) {}
  }

  /**
   * The rates with what they leave out.
   *
   * @throws ProblemException {@code validation-failed} for a day out of range, a currency that is
   *     its own base or has none, and two rates of the same day, currency and base
   */
  List<ExchangeRate> rates(@Nullable String own, LocalDate latest) {
    List<ExchangeRate> complete = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    Set<Rate.Key> seen = new HashSet<>();
    for (int i = 0; i < rates.size(); i++) {
      Rate rate = rates.get(i);
      String inBase = rate.base() != null ? rate.base() : base != null ? base : own;
      String at = "/rates/" + i;
      if (inBase == null) {
        errors.add(FieldError.body(at + "/base", "is needed: the programme has no currency"));
      } else if (inBase.equals(rate.currency())) {
        errors.add(FieldError.body(at + "/currency", "is the base itself"));
      } else if (!seen.add(new Rate.Key(rate.date(), rate.currency(), inBase))) {
        errors.add(FieldError.body(at, "has the day, currency and base of another rate"));
      } else if (rate.date().isBefore(ExchangeRateFile.EARLIEST) || rate.date().isAfter(latest)) {
        errors.add(
            FieldError.body(
                at + "/date", "should be from " + ExchangeRateFile.EARLIEST + " to " + latest));
      } else {
        complete.add(
            new ExchangeRate(rate.date(), rate.currency(), inBase, rate.rate(), quotationOf(rate)));
      }
    }
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
    return complete;
  }

  private Quotation quotationOf(Rate rate) {
    if (rate.quotation() != null) {
      return rate.quotation();
    }
    return quotation == null ? Quotation.DIRECT : quotation;
  }
}
