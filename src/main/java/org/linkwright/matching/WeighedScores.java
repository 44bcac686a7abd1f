package org.linkwright.matching;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.SelectionCriterion;

/**
 * The scores of a proposal, weighed as the challenge has published. The total is the sum of weight
 * × mean over the sum of the weights; there is none before every scorer has scored every criterion.
 *
 * @param complete whether every scorer has scored every criterion, and there is at least one
 * @param total 0 to 100, to two decimals; absent while incomplete
 * @param scorers who has scored anything
 * @param missing how many scores are still to come
 * @param criteria in the order in which they are published
 */
@Schema(description = "The scores of a proposal, weighed as the challenge has published")
public record WeighedScores(
    boolean complete,
    @Schema(description = "0 to 100; absent while incomplete", examples = "78.4")
        @Nullable BigDecimal total,
    @Schema(description = "How many have scored anything", examples = "3") int scorers,
    @Schema(description = "How many scores are still to come", examples = "0") int missing,
    List<OfCriterion> criteria) {

  private static final int DECIMALS = 2;

  /**
   * The higher total first; then the higher mean of the criterion that weighs most, of the next,
   * and so on, of equal weight in the order in which they are published. What is incomplete comes
   * last.
   */
  static final Comparator<WeighedScores> BEST_FIRST = WeighedScores::compare;

  /**
   * What all scorers gave for one criterion.
   *
   * @param scores how many there are
   * @param mean to two decimals; absent like the others while there is no score
   * @param spread from the lowest to the highest
   */
  @Schema(name = "WeighedCriterion", description = "What all scorers gave for one criterion")
  public record OfCriterion(
      String name,
      int weight,
      int scores,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @Schema(description = "From the lowest to the highest") @Nullable BigDecimal spread) {

    static OfCriterion of(SelectionCriterion criterion, @Nullable Figures given) {
      return given == null
          ? new OfCriterion(criterion.name(), criterion.weight(), 0, null, null, null, null)
          : new OfCriterion(
              criterion.name(),
              criterion.weight(),
              given.count(),
              rounded(given.mean()),
              MatchMove.plain(given.minimum()),
              MatchMove.plain(given.maximum()),
              MatchMove.plain(given.maximum().subtract(given.minimum())));
    }
  }

  /**
   * The scores that were given for one criterion, added up.
   *
   * @param count 1 or more
   */
  record Figures(
      String criterion, int count, BigDecimal sum, BigDecimal minimum, BigDecimal maximum) {

    BigDecimal mean() {
      return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
    }
  }

  /**
   * Weighs scores.
   *
   * @param criteria as they are published now; scores for others do not count
   * @param figures of the criteria that anybody has scored
   * @param scorers how many people have scored anything that is published
   */
  static WeighedScores of(List<SelectionCriterion> criteria, List<Figures> figures, int scorers) {
    Map<String, Figures> given =
        figures.stream().collect(toMap(Figures::criterion, Function.identity()));
    int missing =
        criteria.stream().mapToInt(criterion -> scorers - count(given.get(criterion.name()))).sum();
    boolean complete = scorers > 0 && missing == 0;
    return new WeighedScores(
        complete,
        complete ? total(criteria, given) : null,
        scorers,
        missing,
        criteria.stream()
            .map(criterion -> OfCriterion.of(criterion, given.get(criterion.name())))
            .toList());
  }

  private static int count(@Nullable Figures figures) {
    return figures == null ? 0 : figures.count();
  }

  private static BigDecimal total(List<SelectionCriterion> criteria, Map<String, Figures> given) {
    BigDecimal weighed = BigDecimal.ZERO;
    int weights = 0;
    for (SelectionCriterion criterion : criteria) {
      Figures figures = given.get(criterion.name());
      if (figures != null) {
        weighed = weighed.add(figures.mean().multiply(BigDecimal.valueOf(criterion.weight())));
        weights += criterion.weight();
      }
    }
    return rounded(weighed.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128));
  }

  private static BigDecimal rounded(BigDecimal number) {
    return MatchMove.plain(number.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private static int compare(WeighedScores one, WeighedScores other) {
    if (one.total == null || other.total == null) {
      return Boolean.compare(one.total == null, other.total == null);
    }
    int byTotal = other.total.compareTo(one.total);
    return byTotal != 0 ? byTotal : compareMeans(one.heaviestFirst(), other.heaviestFirst());
  }

  private static int compareMeans(List<OfCriterion> one, List<OfCriterion> other) {
    for (int i = 0; i < one.size(); i++) {
      BigDecimal mean = one.get(i).mean();
      BigDecimal otherMean = other.get(i).mean();
      int byMean = mean == null || otherMean == null ? 0 : otherMean.compareTo(mean);
      if (byMean != 0) {
        return byMean;
      }
    }
    return 0;
  }

  private List<OfCriterion> heaviestFirst() {
    return criteria.stream()
        .sorted(Comparator.comparing(OfCriterion::weight, Comparator.reverseOrder()))
        .toList();
  }
}
