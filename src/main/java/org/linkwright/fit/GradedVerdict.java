package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a grade into words: the verdict on a criterion that is a matter of degree. */
final class GradedVerdict {

  private GradedVerdict() {}

  /**
   * @param subject what was graded, as the start of a sentence: {@code "Capacity"}
   * @param tell the shortfall's number in its unit
   */
  static Verdict of(
      Criterion criterion,
      Grade grade,
      Stated actual,
      Function<BigDecimal, Stated> tell,
      @Nullable String evidenceId,
      String subject) {
    String finding = subject + " is " + actual.text();
    if (grade.isMet()) {
      return Verdict.met(criterion, actual, evidenceId, finding);
    }
    Stated shortfall = tell.apply(grade.shortfall());
    return Verdict.of(
        criterion,
        grade.reason(),
        grade.credit(),
        actual,
        shortfall,
        evidenceId,
        finding + ", " + shortfall.text() + " " + side(grade.reason()));
  }

  private static String side(Reason reason) {
    return reason == Reason.BELOW_MINIMUM || reason == Reason.BELOW_MINIMUM_BUT_NEAR
        ? "too little"
        : "too much";
  }
}
