package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Money;
import org.linkwright.shared.UnitOfMeasure;

/** Judges a capability's price range against a ceiling. */
final class PriceJudge {

  private final FitRules rules;

  PriceJudge(FitRules rules) {
    this.rules = rules;
  }

  Verdict judge(
      Criterion criterion,
      Condition.PriceAtMost asked,
      CapabilityFacts capability,
      ExchangeTable rates) {
    @Nullable PriceRange price = capability.price();
    if (price == null) {
      return Verdict.notStated(criterion, capability.id(), "Price");
    }
    ExchangeTable.@Nullable CrossRate rate =
        rates.rate(price.highest().currency(), asked.ceiling().currency());
    if (rate == null && !price.highest().isComparableWith(asked.ceiling())) {
      return notComparable(
          criterion,
          Reason.CURRENCY_NOT_COMPARABLE,
          price,
          capability,
          "another currency without a rate");
    }
    if (!price.unit().isCompatibleWith(asked.unit())) {
      return notComparable(
          criterion, Reason.UNIT_NOT_COMPARABLE, price, capability, "a unit that does not convert");
    }
    BigDecimal highest = told(price.highest(), price.unit(), asked.unit(), rate);
    BigDecimal lowest = told(price.lowest(), price.unit(), asked.unit(), rate);
    Currency currency = asked.ceiling().currency();
    Stated actual = Stated.price(highest, currency, asked.unit());
    @Nullable Conversion conversion =
        rate == null ? null : Conversion.of(original(price), currency, rate);
    return GradedVerdict.of(
            criterion,
            grade(lowest, highest, asked.ceiling().amount()),
            actual.inWords(
                conversion == null
                    ? price.text()
                    : price.text() + ", " + upTo(price, actual) + " " + conversion.words()),
            excess -> Stated.price(excess, currency, asked.unit()),
            capability.id(),
            "Price")
        .converted(conversion);
  }

  private static String upTo(PriceRange price, Stated highest) {
    return (price.lowest().equals(price.highest()) ? "which is " : "which is up to ")
        + highest.text();
  }

  private static Stated original(PriceRange price) {
    return Stated.price(price.highest().amount(), price.highest().currency(), price.unit())
        .inWords(price.text());
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
  private static BigDecimal told(
      Money price, UnitOfMeasure from, UnitOfMeasure to, ExchangeTable.@Nullable CrossRate rate) {
    return Conversion.amount(to.convert(price.amount(), from), rate);
  }

  private static Verdict notComparable(
      Criterion criterion,
      Reason reason,
      PriceRange price,
      CapabilityFacts capability,
      String obstacle) {
    String finding = "Price is " + price.text() + ", in " + obstacle;
    return Verdict.withoutCredit(criterion, reason, original(price), capability.id(), finding);
  }
}
