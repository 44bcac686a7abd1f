package org.linkwright.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsInCommonTest {

  private static final Map<String, Integer> HOUSINGS =
      Map.of("connector", 2, "housing", 2, "plastic", 1, "seal", 1);

  private static RequirementFacts need(Map<String, Integer> words) {
    return new RequirementFacts(
        "r", Example.COMPONENTS, null, Example.START, null, ExchangeTable.none(), words, List.of());
  }

  @Test
  void theWeightOfTheSharedWordsIsTheShare() {
    WordsInCommon common = WordsInCommon.of(HOUSINGS, Set.of("seal", "plastic", "housing", "gear"));

    assertThat(common.share()).isEqualTo(new BigDecimal("0.666666"));
    assertThat(common.words()).containsExactly("housing", "plastic", "seal");
  }

  @Test
  void anOfferDoesNoWorseBySayingMore() {
    assertThat(WordsInCommon.of(HOUSINGS, Set.of("housing", "gear", "shaft", "bearing")))
        .isEqualTo(WordsInCommon.of(HOUSINGS, Set.of("housing")));
  }

  @Test
  void wordsWeighAQuarterOfACriterion() {
    Fit all =
        Example.fit(
            need(HOUSINGS),
            supplier(capability().described("connector", "housing", "plastic", "seal")).facts());
    Fit none = Example.fit(need(HOUSINGS), supplier(capability()).facts());

    assertThat(requireNonNull(all.words()).share()).isOne();
    assertThat(all.score()).isEqualByComparingTo("100");
    assertThat(none.words()).isEqualTo(new WordsInCommon(BigDecimal.ZERO, List.of()));
    // 60 + 40 × 1 / 1.25
    assertThat(none.score()).isEqualByComparingTo("92");
    assertThat(none.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void ofTwoCapabilitiesThatFitAlikeTheOneDescribedLikeTheNeedIsChosen() {
    Fit fit =
        Example.fit(
            need(HOUSINGS),
            supplier(capability().named("a"), capability().named("b").described("housing"))
                .facts());

    assertThat(fit.capabilityId()).isEqualTo("b");
    assertThat(requireNonNull(fit.words()).words()).containsExactly("housing");
  }

  @Test
  void wordsAloneMakeNobodyFit() {
    Fit fit =
        Example.fit(
            need(HOUSINGS),
            supplier(capability().of(Example.COMPUTERS).described("connector", "housing")).facts());

    assertThat(fit.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    assertThat(fit.score()).isEqualByComparingTo("0");
    assertThat(requireNonNull(fit.words()).words()).isEmpty();
  }

  @Test
  void aNeedWithoutTextLeavesTheWordsOut() {
    Fit fit = Example.fit(need(Map.of()), supplier(capability().described("housing")).facts());

    assertThat(fit.words()).isNull();
    assertThat(fit.score()).isEqualByComparingTo("100");
  }

  @Test
  void aWordWeighsSomething() {
    assertThatThrownBy(() -> need(Map.of("housing", 0))).hasMessageContaining("1 or more");
  }
}
