package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyAmountTest {

  @Test
  void theUsualCurrencyIsThatOfMostAmountsAndOfSeveralTheFirstInTheAlphabet() {
    assertThat(MoneyAmount.usualCurrency(Stream.of("USD", "EUR", "USD"))).hasValue("USD");
    assertThat(MoneyAmount.usualCurrency(Stream.of("USD", "EUR", "CZK", "EUR", "USD")))
        .hasValue("EUR");
    assertThat(MoneyAmount.usualCurrency(Stream.of())).isEmpty();
  }
}
