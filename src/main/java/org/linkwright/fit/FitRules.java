package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.BoundedDecimal;

/**
 * The figures in the formulas of fit; {@code docs/fit.md} explains each.
 *
 * @param nearMissLimit how many mandatory criteria a near miss may leave not met, zero or more
 * @param mandatoryWeight what a mandatory criterion weighs, above zero
 * @param variantCredit the credit for the right thing in another variant (another version of a
 *     standard, another variety of a language, part of a region), above 0 and below 1
 * @param partialFrom for each kind of criterion that is a matter of degree, how close the supplier
 *     must come for partial credit, as a ratio above 0 and below 1
 * @param broaderCredit what of the credit for the classification each level leaves by which the
 *     offered code is broader than the required one, above 0 and not above 1
 * @param relatedCredit what a crosswalk that only relates the two codes leaves of it, above 0 and
 *     not above 1
 * @param textWeight what the words that need and offer have in common weigh, 0 to 1; 0 leaves them
 *     out
 * @param kindWeights by what the weight of each criterion of a kind is multiplied, above 0; kinds
 *     left out keep their weight
 * @param assurance how much verification and freshness weigh
 */
public record FitRules(
    int nearMissLimit,
    BigDecimal mandatoryWeight,
    BigDecimal variantCredit,
    Map<CriterionKind, BigDecimal> partialFrom,
    BigDecimal broaderCredit,
    BigDecimal relatedCredit,
    BigDecimal textWeight,
    Map<CriterionKind, BigDecimal> kindWeights,
    AssuranceRules assurance) {

  private static final Set<CriterionKind> GRADED =
      EnumSet.of(
          CriterionKind.CAPACITY,
          CriterionKind.LEAD_TIME,
          CriterionKind.PRICE_CEILING,
          CriterionKind.DISTANCE,
          CriterionKind.MATURITY,
          CriterionKind.MINIMUM_TURNOVER,
          CriterionKind.MINIMUM_YEARS,
          CriterionKind.ATTRIBUTE);

  /**
   * @throws IllegalArgumentException if a figure is out of its range, or a kind that is a matter of
   *     degree has none
   */
  public FitRules {
    if (nearMissLimit < 0) {
      throw new IllegalArgumentException("The limit of a near miss must not be negative.");
    }
    mandatoryWeight = BoundedDecimal.positive(mandatoryWeight);
    variantCredit = betweenZeroAndOne(variantCredit);
    if (!partialFrom.keySet().equals(GRADED)) {
      throw new IllegalArgumentException("A ratio is needed for each of " + GRADED + ".");
    }
    broaderCredit = BoundedDecimal.share(broaderCredit);
    relatedCredit = BoundedDecimal.share(relatedCredit);
    textWeight = BoundedDecimal.notNegative(textWeight);
    if (textWeight.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("Text must not weigh more than a criterion.");
    }
    kindWeights = Map.copyOf(kindWeights);
    kindWeights.values().forEach(BoundedDecimal::positive);
    partialFrom = Map.copyOf(partialFrom);
    partialFrom.values().forEach(FitRules::betweenZeroAndOne);
  }

  /**
   * The rules without a programme's own: a near miss leaves at most 3 mandatory criteria not met;
   * half of what is asked earns partial credit, for prices and free attributes four fifths.
   */
  public static FitRules standard() {
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal fourFifths = new BigDecimal("0.8");
    Map<CriterionKind, BigDecimal> partialFrom = new EnumMap<>(CriterionKind.class);
    GRADED.forEach(kind -> partialFrom.put(kind, half));
    partialFrom.put(CriterionKind.PRICE_CEILING, fourFifths);
    partialFrom.put(CriterionKind.ATTRIBUTE, fourFifths);
    return new FitRules(
        3,
        BigDecimal.ONE,
        half,
        partialFrom,
        new BigDecimal("0.9"),
        new BigDecimal("0.7"),
        new BigDecimal("0.25"),
        Map.of(),
        AssuranceRules.standard());
  }

  BigDecimal partialFrom(CriterionKind kind) {
    @Nullable BigDecimal ratio = partialFrom.get(kind);
    if (ratio == null) {
      throw new IllegalArgumentException(kind + " is not a matter of degree.");
    }
    return ratio;
  }

  BigDecimal weightOf(Criterion criterion) {
    BigDecimal weight =
        criterion.importance() instanceof Importance.Weighted weighted
            ? weighted.weight()
            : mandatoryWeight;
    return weight.multiply(kindWeights.getOrDefault(criterion.kind(), BigDecimal.ONE));
  }

  private static BigDecimal betweenZeroAndOne(BigDecimal ratio) {
    BigDecimal bounded = BoundedDecimal.positive(ratio);
    if (bounded.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("A partial credit must be below 1.");
    }
    return bounded;
  }
}
