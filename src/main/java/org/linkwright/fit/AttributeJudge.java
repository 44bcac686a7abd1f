package org.linkwright.fit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Judges the free attributes of a supplier. */
final class AttributeJudge {

  private final FitRules rules;

  AttributeJudge(FitRules rules) {
    this.rules = rules;
  }

  Verdict number(Criterion criterion, Condition.NumberAttribute asked, SupplierFacts supplier) {
    @Nullable AttributeValue value = supplier.attribute(asked.name());
    if (value instanceof AttributeValue.NumberValue stated) {
      return GradedVerdict.of(
          criterion,
          grade(asked, stated.value(), rules),
          Stated.number(stated.value()),
          Stated::number,
          null,
          asked.name());
    }
    return notComparable(criterion, asked.name(), value);
  }

  Verdict yesOrNo(Criterion criterion, Condition.BooleanAttribute asked, SupplierFacts supplier) {
    @Nullable AttributeValue value = supplier.attribute(asked.name());
    if (value instanceof AttributeValue.BooleanValue stated) {
      return same(criterion, asked.name(), stated, stated.value() == asked.value());
    }
    return notComparable(criterion, asked.name(), value);
  }

  Verdict text(Criterion criterion, Condition.TextAttribute asked, SupplierFacts supplier) {
    @Nullable AttributeValue value = supplier.attribute(asked.name());
    if (value instanceof AttributeValue.TextValue stated) {
      return same(criterion, asked.name(), stated, matches(asked, stated.value()));
    }
    return notComparable(criterion, asked.name(), value);
  }

  static Grade grade(Condition.NumberAttribute asked, BigDecimal actual, FitRules rules) {
    BigDecimal partialFrom = rules.partialFrom(CriterionKind.ATTRIBUTE);
    return switch (asked.comparison()) {
      case AT_LEAST -> Grade.atLeast(actual, asked.value(), partialFrom);
      case AT_MOST -> Grade.atMost(actual, asked.value(), partialFrom);
      case EQUAL -> Grade.equal(actual, asked.value());
    };
  }

  static boolean matches(Condition.TextAttribute asked, String stated) {
    String wanted = Words.plain(asked.value());
    String actual = Words.plain(stated);
    return switch (asked.comparison()) {
      case EQUAL -> actual.equals(wanted);
      case CONTAINS -> actual.contains(wanted);
    };
  }

  private static Verdict same(
      Criterion criterion, String name, AttributeValue stated, boolean isMet) {
    Stated actual = Stated.text(stated.text());
    String finding = name + " is " + stated.text();
    return isMet
        ? Verdict.met(criterion, actual, null, finding)
        : Verdict.withoutCredit(criterion, Reason.VALUE_DIFFERS, actual, null, finding);
  }

  private static Verdict notComparable(
      Criterion criterion, String name, @Nullable AttributeValue value) {
    if (value == null) {
      return Verdict.notStated(criterion, null, name);
    }
    return Verdict.withoutCredit(
        criterion,
        Reason.TYPE_NOT_COMPARABLE,
        Stated.text(value.text()),
        null,
        name + " is " + value.text() + ", which is another type of value");
  }
}
