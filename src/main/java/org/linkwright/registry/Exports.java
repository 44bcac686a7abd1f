package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * What a firm sells abroad.
 *
 * @param percent share of its turnover; 0 for a firm that does not export
 * @param markets the countries it sells to, the most important first
 */
@Schema(description = "What a firm sells abroad")
public record Exports(
    @Percent @Schema(examples = "35") @Nullable BigDecimal percent,
    @Size(max = 100) List<@NotNull @Valid ExportMarket> markets) {

  public Exports {
    markets = Lists.orEmpty(markets);
  }

  @JsonIgnore
  @AssertTrue(message = "the shares of the markets add up to more than 100 percent") @Schema(hidden = true)
  boolean isWithinTurnover() {
    BigDecimal sum =
        markets.stream()
            .filter(market -> market != null && market.percent() != null)
            .map(market -> Objects.requireNonNull(market.percent()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(BigDecimal.valueOf(100)) <= 0;
  }
}
