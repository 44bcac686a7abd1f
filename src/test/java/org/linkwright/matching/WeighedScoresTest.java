package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.linkwright.matching.WeighedScores.Figures;
import org.linkwright.registry.SelectionCriterion;

class WeighedScoresTest {

  private static final List<SelectionCriterion> SPEED_60_PRICE_40 =
      List.of(new SelectionCriterion("Speed", null, 60), new SelectionCriterion("Price", null, 40));

  @Test
  void theTotalIsTheWeightedMeanOfTheMeans() {
    WeighedScores scores =
        WeighedScores.of(
            SPEED_60_PRICE_40, List.of(given("Speed", 80, 90), given("Price", 50, 55)), 2);

    // (60 × 85 + 40 × 52.5) / 100
    assertThat(scores.total()).isEqualByComparingTo("72");
    assertThat(scores.criteria().get(1).mean()).isEqualByComparingTo("52.5");
    assertThat(scores.criteria().get(1).spread()).isEqualByComparingTo("5");
  }

  @Test
  void aScoreThatIsStillToComeLeavesItWithoutATotal() {
    WeighedScores scores =
        WeighedScores.of(SPEED_60_PRICE_40, List.of(given("Speed", 80, 90), given("Price", 50)), 2);

    assertThat(scores.complete()).isFalse();
    assertThat(scores.total()).isNull();
    assertThat(scores.missing()).isEqualTo(1);
  }

  @Test
  void whatNobodyHasScoredIsIncomplete() {
    WeighedScores scores = WeighedScores.of(SPEED_60_PRICE_40, List.of(), 0);

    assertThat(scores.complete()).isFalse();
    assertThat(scores.criteria()).allMatch(criterion -> criterion.mean() == null);
  }

  @Test
  void aTieGoesToTheHigherMeanOfTheHeaviestCriterion() {
    List<SelectionCriterion> price40Speed60 =
        List.of(
            new SelectionCriterion("Price", null, 40), new SelectionCriterion("Speed", null, 60));
    WeighedScores cheap = ofOne(price40Speed60, 90, 40);
    WeighedScores fast = ofOne(price40Speed60, 60, 60);

    assertThat(cheap.total()).isEqualByComparingTo(fast.total());
    assertThat(WeighedScores.BEST_FIRST.compare(fast, cheap)).isNegative();
  }

  @Test
  void whatIsIncompleteComesLast() {
    WeighedScores poor = ofOne(SPEED_60_PRICE_40, 0, 0);
    WeighedScores incomplete = WeighedScores.of(SPEED_60_PRICE_40, List.of(given("Speed", 100)), 1);

    assertThat(WeighedScores.BEST_FIRST.compare(poor, incomplete)).isNegative();
    assertThat(WeighedScores.BEST_FIRST.compare(incomplete, poor)).isPositive();
  }

  @Property
  void theTotalLiesBetweenTheLowestAndTheHighestScore(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100) Integer> scores,
      @ForAll @Size(value = 6) List<@IntRange(min = 1, max = 100) Integer> weights) {
    List<SelectionCriterion> criteria = new ArrayList<>();
    List<Figures> figures = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      criteria.add(new SelectionCriterion("C" + i, null, weights.get(i)));
      figures.add(given("C" + i, scores.get(i)));
    }

    assertThat(WeighedScores.of(criteria, figures, 1).total())
        .isBetween(
            BigDecimal.valueOf(scores.stream().min(Integer::compare).orElseThrow()),
            BigDecimal.valueOf(scores.stream().max(Integer::compare).orElseThrow()));
  }

  @Property
  void allWeightsTimesTheSameFactorChangeNothing(
      @ForAll @IntRange(max = 100) int speed,
      @ForAll @IntRange(max = 100) int price,
      @ForAll @IntRange(min = 1, max = 10) int weight,
      @ForAll @IntRange(min = 1, max = 10) int factor) {
    List<SelectionCriterion> light =
        List.of(
            new SelectionCriterion("Speed", null, weight),
            new SelectionCriterion("Price", null, 3));
    List<SelectionCriterion> heavy =
        List.of(
            new SelectionCriterion("Speed", null, weight * factor),
            new SelectionCriterion("Price", null, 3 * factor));

    assertThat(ofOne(light, speed, price).total())
        .isEqualByComparingTo(ofOne(heavy, speed, price).total());
  }

  private static WeighedScores ofOne(List<SelectionCriterion> criteria, int first, int second) {
    return WeighedScores.of(
        criteria,
        List.of(given(criteria.get(0).name(), first), given(criteria.get(1).name(), second)),
        1);
  }

  private static Figures given(String criterion, int... scores) {
    int sum = 0;
    int minimum = 100;
    int maximum = 0;
    for (int score : scores) {
      sum += score;
      minimum = Math.min(minimum, score);
      maximum = Math.max(maximum, score);
    }
    return new Figures(
        criterion,
        scores.length,
        BigDecimal.valueOf(sum),
        BigDecimal.valueOf(minimum),
        BigDecimal.valueOf(maximum));
  }
}
