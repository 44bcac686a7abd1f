package org.linkwright.fit;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Money;

/** Judges the criteria that are asked of the supplier as a whole. */
final class SupplierJudge {

  private final FitRules rules;
  private final CertificateJudge certificates;
  private final AttributeJudge attributes;
  private final LocalDate asOf;

  SupplierJudge(FitRules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
    this.certificates = new CertificateJudge(rules, asOf);
    this.attributes = new AttributeJudge(rules);
  }

  Verdict judge(
      Criterion criterion,
      Condition.OfSupplier condition,
      SupplierFacts supplier,
      RequirementFacts requirement) {
    if (condition instanceof Condition.HoldsCertificate asked) {
      return certificates.judge(criterion, asked, supplier.certificates(), requirement);
    }
    Verdict verdict = judgeFact(criterion, condition, supplier, requirement);
    return verdict.actual() == null
        ? verdict
        : verdict.assured(
            rules.assurance().of(supplier.provenance(condition), asOf, null, null),
            rules.assurance());
  }

  /**
   * The verdict as far as it does not hang on how far facts can be trusted.
   *
   * @param condition of anything but a certificate
   */
  Verdict judgeFact(
      Criterion criterion,
      Condition.OfSupplier condition,
      SupplierFacts supplier,
      RequirementFacts requirement) {
    if (condition instanceof Condition.SpeaksLanguage asked) {
      return language(criterion, asked.language(), supplier.languages());
    }
    if (condition instanceof Condition.MaturityAtLeast asked) {
      return maturity(criterion, asked, supplier.maturity().get(asked.dimension()));
    }
    if (condition instanceof Condition.TurnoverAtLeast asked) {
      return turnover(criterion, asked.minimum(), supplier.annualTurnover(), requirement.rates());
    }
    if (condition instanceof Condition.YearsInBusinessAtLeast asked) {
      return years(criterion, asked.years(), supplier.inBusinessSince(), requirement.start());
    }
    if (condition instanceof Condition.NumberAttribute asked) {
      return attributes.number(criterion, asked, supplier);
    }
    if (condition instanceof Condition.BooleanAttribute asked) {
      return attributes.yesOrNo(criterion, asked, supplier);
    }
    if (condition instanceof Condition.TextAttribute asked) {
      return attributes.text(criterion, asked, supplier);
    }
    throw new IllegalArgumentException("No judge for " + condition);
  }

  private Verdict language(Criterion criterion, Language asked, Set<Language> spoken) {
    if (spoken.isEmpty()) {
      return Verdict.notStated(criterion, null, "The list of languages");
    }
    Stated actual =
        Stated.text(spoken.stream().map(Language::name).sorted().collect(joining(", ")));
    String finding = "The supplier deals in " + actual.text();
    if (spoken.stream().anyMatch(language -> language.includes(asked))) {
      return Verdict.met(criterion, actual, null, finding);
    }
    if (spoken.stream().anyMatch(asked::isRelatedTo)) {
      return Verdict.of(
          criterion,
          Reason.LANGUAGE_IN_OTHER_VARIANT,
          rules.variantCredit(),
          actual,
          null,
          null,
          finding);
    }
    return Verdict.withoutCredit(criterion, Reason.LANGUAGE_NOT_SPOKEN, actual, null, finding);
  }

  private Verdict maturity(
      Criterion criterion, Condition.MaturityAtLeast asked, @Nullable Integer stage) {
    String words = asked.dimension().words();
    String subject = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    if (stage == null) {
      return Verdict.notStated(criterion, null, subject);
    }
    Stated actual = Stated.stages(stage).inWords("at stage " + stage);
    return GradedVerdict.of(
        criterion,
        Grade.atLeast(
            BigDecimal.valueOf(stage),
            BigDecimal.valueOf(asked.stage()),
            rules.partialFrom(CriterionKind.MATURITY)),
        actual,
        missing -> Stated.stages(missing.longValueExact()),
        null,
        subject);
  }

  private Verdict turnover(
      Criterion criterion, Money minimum, @Nullable Money turnover, ExchangeTable rates) {
    if (turnover == null) {
      return Verdict.notStated(criterion, null, "Annual turnover");
    }
    Stated original = Stated.money(turnover);
    ExchangeTable.@Nullable CrossRate rate = rates.rate(turnover.currency(), minimum.currency());
    if (rate == null && !turnover.isComparableWith(minimum)) {
      return Verdict.withoutCredit(
          criterion,
          Reason.CURRENCY_NOT_COMPARABLE,
          original,
          null,
          "Annual turnover is " + original.text() + ", in another currency without a rate");
    }
    BigDecimal amount = Conversion.amount(turnover.amount(), rate);
    @Nullable Conversion conversion =
        rate == null ? null : Conversion.of(original, minimum.currency(), rate);
    return GradedVerdict.of(
            criterion,
            Grade.atLeast(
                amount, minimum.amount(), rules.partialFrom(CriterionKind.MINIMUM_TURNOVER)),
            told(original, Stated.money(amount, minimum.currency()), conversion),
            missing -> Stated.money(missing, minimum.currency()),
            null,
            "Annual turnover")
        .converted(conversion);
  }

  private static Stated told(Stated original, Stated converted, @Nullable Conversion conversion) {
    return conversion == null
        ? original
        : converted.inWords(
            original.text() + ", which is " + converted.text() + " " + conversion.words());
  }

  private Verdict years(
      Criterion criterion, int required, @Nullable LocalDate since, LocalDate start) {
    if (since == null) {
      return Verdict.notStated(criterion, null, "The time in business");
    }
    // A firm founded after the start has been in business for no year by then.
    long years = Math.max(0, ChronoUnit.YEARS.between(since, start));
    return GradedVerdict.of(
        criterion,
        Grade.atLeast(
            BigDecimal.valueOf(years),
            BigDecimal.valueOf(required),
            rules.partialFrom(CriterionKind.MINIMUM_YEARS)),
        Stated.years(years).inWords(Stated.years(years).text() + " by " + start),
        missing -> Stated.years(missing.longValueExact()),
        null,
        "The time in business");
  }
}
