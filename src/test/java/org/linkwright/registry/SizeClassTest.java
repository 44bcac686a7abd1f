package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.registry.Profiles.profile;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds are those of Recommendation 2003/361/EC, Annex, article 2. */
class SizeClassTest {

  @ParameterizedTest
  @CsvSource({
    "9, 2000000, MICRO",
    "9, 2000001, SMALL",
    "10, 2000000, SMALL",
    "49, 10000000, SMALL",
    "49, 10000001, MEDIUM",
    "50, 10000000, MEDIUM",
    "249, 50000000, MEDIUM",
    "249, 50000001, LARGE",
    "250, 1, LARGE",
  })
  void personsAndTurnoverBothCount(int persons, BigDecimal turnover, SizeClass expected) {
    assertThat(SizeClass.of(persons, new MoneyAmount(turnover, "EUR"), null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"249, 43000000, MEDIUM", "249, 43000001, LARGE", "9, 2000000, MICRO"})
  void theBalanceSheetMayStandForTheTurnover(int persons, BigDecimal total, SizeClass expected) {
    MoneyAmount far = new MoneyAmount(BigDecimal.valueOf(900_000_000), "EUR");

    assertThat(SizeClass.of(persons, far, new MoneyAmount(total, "EUR"))).isEqualTo(expected);
  }

  @Test
  void tooFewFiguresLeadToNoClass() {
    assertThat(SizeClass.of(null, new MoneyAmount(BigDecimal.ONE, "EUR"), null)).isNull();
    assertThat(SizeClass.of(9, null, null)).isNull();
    assertThat(SizeClass.of(9, new MoneyAmount(BigDecimal.ONE, "CZK"), null)).isNull();
    assertThat(SizeClass.of(250, null, null)).isEqualTo(SizeClass.LARGE);
  }

  @Test
  void theTurnoverStatedGoesBeforeTheOneOfTheLatestYear() {
    String years =
        ", 'turnoverByYear': [{'year': 2024, 'amount': 5, 'currency': 'EUR'},"
            + " {'year': 2025, 'amount': 7, 'currency': 'EUR'},"
            + " {'year': 2023, 'amount': 9, 'currency': 'EUR'}]";

    assertThat(profile(years).lastTurnover())
        .isEqualTo(new MoneyAmount(BigDecimal.valueOf(7), "EUR"));
    assertThat(profile(years + ", 'turnover': {'amount': 1, 'currency': 'CZK'}").lastTurnover())
        .isEqualTo(new MoneyAmount(BigDecimal.ONE, "CZK"));
  }

  @Test
  void whatIsSentAsDerivedIsNotLookedAt() {
    assertThat(profile(", 'employees': 300, 'derivedSizeClass': 'MICRO'").derivedSizeClass())
        .isEqualTo(SizeClass.LARGE);
  }
}
