package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.linkwright.shared.BoundedDecimal;

/**
 * How a code that is offered stands to the one that is required.
 *
 * @param offered the code that is offered
 * @param relation how it stands to the required one
 * @param steps from one to the other: levels of the hierarchy, and one for a crosswalk that leads
 *     to a narrower or broader code
 * @param levelsUp how many of them lead to something broader; 0 unless the relation is broader or
 *     related
 * @param byCrosswalk whether the codes are of two schemes
 */
public record CodeDistance(
    ClassificationCode offered,
    CodeRelation relation,
    int steps,
    int levelsUp,
    boolean byCrosswalk) {

  /** The nearer first: the relation that says more, then the fewer steps. */
  static final Comparator<CodeDistance> NEAREST_FIRST =
      Comparator.comparing(CodeDistance::relation)
          .thenComparing(CodeDistance::steps)
          .thenComparing(distance -> distance.offered().text());

  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(BoundedDecimal.DECIMALS);

  /** Whether what is offered comes under what is required, or may. */
  boolean matches() {
    return relation != CodeRelation.APART;
  }

  /** 1 for the same or a narrower code, above 0 and not above 1 for any other that matches. */
  BigDecimal credit(FitRules rules) {
    BigDecimal credit = rules.broaderCredit().pow(levelsUp);
    if (relation == CodeRelation.RELATED) {
      credit = credit.multiply(rules.relatedCredit());
    }
    return BoundedDecimal.of(
        credit.setScale(BoundedDecimal.DECIMALS, RoundingMode.DOWN).max(LEAST));
  }

  /** For people, to follow the offered code; begins with a comma, or is empty for the same code. */
  String words() {
    String how = byCrosswalk ? " by a crosswalk" : "";
    return switch (relation) {
      case SAME -> byCrosswalk ? ", which is the same by a crosswalk" : "";
      case NARROWER -> ", which lies within it" + how;
      case BROADER -> ", which includes it" + how + ", " + count(levelsUp, "level") + " up";
      case RELATED -> ", which is related to it" + how;
      case APART -> ", " + count(steps, "step") + " away in the classification";
    };
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
