package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of verdicts adds up to.
 *
 * @param eligibility from the mandatory criteria
 * @param earned the sum of weight × credit that counts
 * @param total the sum of weights, above zero
 */
record Standing(Eligibility eligibility, BigDecimal earned, BigDecimal total) {

  /** The better first; only for standings on the same requirement, whose totals are the same. */
  static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing(Standing::eligibility)
          .thenComparing(Standing::earned, Comparator.reverseOrder());

  static final BigDecimal NEAR_MISS_FROM = BigDecimal.valueOf(30);
  static final BigDecimal ELIGIBLE_FROM = BigDecimal.valueOf(60);
  static final BigDecimal FULL = BigDecimal.valueOf(100);

  /**
   * @param words what the texts have in common; null where the requirement has no text
   */
  static Standing of(List<Verdict> verdicts, @Nullable WordsInCommon words, FitRules rules) {
    BigDecimal total = words == null ? BigDecimal.ZERO : rules.textWeight();
    BigDecimal earned = words == null ? BigDecimal.ZERO : total.multiply(words.share());
    for (Verdict verdict : verdicts) {
      BigDecimal weight = verdict.weight();
      total = total.add(weight);
      earned = earned.add(weight.multiply(verdict.counted()));
    }
    return new Standing(eligibilityOf(verdicts, rules), earned, total);
  }

  private static Eligibility eligibilityOf(List<Verdict> verdicts, FitRules rules) {
    List<Verdict> open =
        verdicts.stream()
            .filter(verdict -> verdict.criterion().isMandatory() && !verdict.isMet())
            .toList();
    if (open.isEmpty()) {
      return Eligibility.ELIGIBLE;
    }
    boolean offersIt =
        open.stream()
            .noneMatch(verdict -> verdict.criterion().kind() == CriterionKind.CLASSIFICATION);
    return offersIt && open.size() <= rules.nearMissLimit()
        ? Eligibility.NEAR_MISS
        : Eligibility.INELIGIBLE;
  }

  /**
   * The score: each eligibility has its own band, and the share of the weight that is earned places
   * the supplier within it. Rounded down to one decimal, so that no near miss reads as eligible.
   */
  BigDecimal score() {
    return switch (eligibility) {
      case ELIGIBLE -> within(ELIGIBLE_FROM, FULL);
      case NEAR_MISS -> within(NEAR_MISS_FROM, ELIGIBLE_FROM);
      case INELIGIBLE -> within(BigDecimal.ZERO, NEAR_MISS_FROM);
    };
  }

  private BigDecimal within(BigDecimal from, BigDecimal to) {
    return from.add(to.subtract(from).multiply(earned).divide(total, 1, RoundingMode.DOWN));
  }
}
