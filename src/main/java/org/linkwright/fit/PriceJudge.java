package org.linkwright.fit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Money;
import org.linkwright.shared.UnitOfMeasure;

/** Judges a capability's price range against a ceiling. */
final class PriceJudge {

  private final FitRules rules;

  PriceJudge(FitRules rules) {
    this.rules = rules;
  }

  Verdict judge(Criterion criterion, Condition.PriceAtMost asked, CapabilityFacts capability) {
    @Nullable PriceRange price = capability.price();
    if (price == null) {
      return Verdict.notStated(criterion, capability.id(), "Price");
    }
    if (!price.highest().isComparableWith(asked.ceiling())) {
      return notComparable(
          criterion, Reason.CURRENCY_NOT_COMPARABLE, price, capability, "another currency");
    }
    if (!price.unit().isCompatibleWith(asked.unit())) {
      return notComparable(
          criterion, Reason.UNIT_NOT_COMPARABLE, price, capability, "a unit that does not convert");
    }
    BigDecimal highest = perUnit(price.highest(), price.unit(), asked.unit());
    BigDecimal lowest = perUnit(price.lowest(), price.unit(), asked.unit());
    return GradedVerdict.of(
        criterion,
        grade(lowest, highest, asked.ceiling().amount()),
        Stated.price(highest, asked.ceiling().currency(), asked.unit()).inWords(price.text()),
        excess -> Stated.price(excess, asked.ceiling().currency(), asked.unit()),
        capability.id(),
        "Price");
  }

  /**
   * The highest price decides; where the range begins within the ceiling there is room to agree, so
   * that it earns at least the least partial credit.
   */
  private Grade grade(BigDecimal lowest, BigDecimal highest, BigDecimal ceiling) {
    BigDecimal partialFrom = rules.partialFrom(CriterionKind.PRICE_CEILING);
    Grade grade = Grade.atMost(highest, ceiling, partialFrom);
    if (grade.isMet() || lowest.compareTo(ceiling) > 0) {
      return grade;
    }
    return new Grade(
        Reason.PRICE_RANGE_REACHES_ABOVE, grade.credit().max(partialFrom), grade.shortfall());
  }

  // A price per unit converts the other way round than an amount does: 12 for a dozen is 1 for one.
  private static BigDecimal perUnit(Money price, UnitOfMeasure from, UnitOfMeasure to) {
    return to.convert(price.amount(), from);
  }

  private static Verdict notComparable(
      Criterion criterion,
      Reason reason,
      PriceRange price,
      CapabilityFacts capability,
      String obstacle) {
    Stated actual =
        Stated.price(price.highest().amount(), price.highest().currency(), price.unit())
            .inWords(price.text());
    String finding = "Price is " + price.text() + ", in " + obstacle;
    return Verdict.withoutCredit(criterion, reason, actual, capability.id(), finding);
  }
}
