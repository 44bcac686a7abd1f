package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.Money;

/** Each demand is for 12,000 pieces a year. */
class CoveredPoolTest {

  private static final int BOTH = 24_000;

  @Test
  void whatIsWorthMostUncoveredComesFirst() {
    CoveredPool much = pool("2731", 4, 2, dollars(300), 0);
    CoveredPool little = pool("2731", 4, 2, dollars(100), 0);
    CoveredPool halfOfMore = pool("2731", 4, 2, dollars(500), BOTH / 2);
    CoveredPool coveredWorthMost = pool("2731", 4, 9, dollars(900), 9 * 12_000);

    assertInOrder(much, halfOfMore, little, coveredWorthMost);
  }

  @Test
  void amountsInOtherCurrenciesDoNotDecideTheOrder() {
    assertInOrder(
        pool("2731", 4, 2, dollars(1), 0),
        pool("2731", 4, 2, Money.of(900, "EUR"), 0),
        pool("2731", 4, 2, null, BOTH / 2));
  }

  @Test
  void ofEqualWorthTheLargestUncoveredPartThenTheMostBuyersThenTheMoreExactCodeComesFirst() {
    assertInOrder(
        pool("2731", 4, 3, null, 0),
        pool("2732", 4, 2, null, 0),
        pool("273", 3, 2, null, 0),
        pool("274", 3, 2, null, 0),
        pool("2731", 4, 9, null, 12_000));
  }

  @Test
  void theUncoveredPartOfAValueIsToldToTheCent() {
    CoveredPool pool = pool("2731", 4, 2, dollars(50), 8_000);

    assertThat(pool.uncoveredShare()).isEqualByComparingTo("0.6666666667");
    assertThat(pool.values()).containsExactly(new MoneyAmount(new BigDecimal("100"), "USD"));
    assertThat(pool.uncoveredValues())
        .containsExactly(new MoneyAmount(new BigDecimal("66.67"), "USD"));
  }

  private static void assertInOrder(CoveredPool... pools) {
    List<CoveredPool> reversed = new ArrayList<>();
    for (CoveredPool pool : pools) {
      reversed.add(0, pool);
    }

    assertThat(reversed.stream().sorted(CoveredPool.mostUncoveredFirst("USD")))
        .containsExactly(pools);
  }

  private static Money dollars(long amount) {
    return Money.of(amount, "USD");
  }

  /**
   * @param value of each of the demands, one for each buyer
   * @param free what one eligible supplier has free a year
   */
  private static CoveredPool pool(
      String code, int level, int buyers, @Nullable Money value, long free) {
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < buyers; i++) {
      Demand demand = DemandPoolingTest.demand("R-" + i, "B-" + i, code);
      demands.add(new Demand(demand.facts(), demand.buyer(), value));
    }
    DemandPool pool = new DemandPool(new ClassificationCode("ISIC4", code), level, demands);
    return new CoveredPool(
        pool,
        CombinedCriteria.of(pool),
        new DemandCoverage(1, BigDecimal.valueOf(free), 0, BigDecimal.ZERO));
  }
}
