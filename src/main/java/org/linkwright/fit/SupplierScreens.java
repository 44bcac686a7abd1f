package org.linkwright.fit;

import java.time.LocalDate;

/** The criteria of {@link SupplierJudge} in numbers: the same verdicts, without words. */
final class SupplierScreens {

  /** What a supplier earns by one criterion, as {@link Earned}. */
  interface Sieve {
    int of(ScreenedSupplier supplier);
  }

  private final RequirementFacts requirement;
  private final FitRules rules;
  private final SupplierJudge judge;
  private final AssuranceScale assurance;
  private final Lexicons lexicons;

  SupplierScreens(
      RequirementFacts requirement,
      FitEvaluator evaluator,
      AssuranceScale assurance,
      Lexicons lexicons) {
    this.requirement = requirement;
    this.rules = evaluator.rules();
    this.judge = evaluator.suppliers();
    this.assurance = assurance;
    this.lexicons = lexicons;
  }

  Sieve of(Criterion criterion, Condition.OfSupplier condition) {
    if (condition instanceof Condition.HoldsCertificate asked) {
      return new CertificateScreen(asked, requirement.start(), rules, assurance, lexicons);
    }
    if (condition instanceof Condition.OfAttribute asked) {
      return new AttributeScreen(asked, rules, assurance, lexicons);
    }
    Sieve sieve = uncounted(criterion, condition);
    CriterionKind kind = criterion.kind();
    return supplier ->
        assurance.counted(
            sieve.of(supplier),
            ProvenanceNumbers.level(supplier.provenance, kind),
            ProvenanceNumbers.day(supplier.provenance, kind));
  }

  private Sieve uncounted(Criterion criterion, Condition.OfSupplier condition) {
    if (condition instanceof Condition.SpeaksLanguage asked) {
      return language(asked.language());
    }
    if (condition instanceof Condition.MaturityAtLeast asked) {
      return maturity(asked);
    }
    if (condition instanceof Condition.TurnoverAtLeast asked) {
      return new TurnoverScreen(
          asked, requirement.rates(), rules, inWords(criterion, asked), lexicons);
    }
    if (condition instanceof Condition.YearsInBusinessAtLeast asked) {
      return years(
          asked.years(),
          requirement.start(),
          Millionths.ofShare(rules.partialFrom(CriterionKind.MINIMUM_YEARS)));
    }
    return inWords(criterion, condition);
  }

  /** For what there is no shorter way for: slow, and right. */
  private Sieve inWords(Criterion criterion, Condition.OfSupplier condition) {
    return supplier ->
        Earned.by(judge.judgeFact(criterion, condition, supplier.facts(), requirement));
  }

  private Sieve language(Language asked) {
    int inVariant = Millionths.ofShare(rules.variantCredit());
    return supplier -> {
      int earned = Earned.NOTHING;
      for (Language spoken : supplier.languages) {
        if (spoken.includes(asked)) {
          return Earned.ALL;
        }
        if (asked.isRelatedTo(spoken)) {
          earned = inVariant;
        }
      }
      return earned;
    };
  }

  private Sieve maturity(Condition.MaturityAtLeast asked) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.MATURITY));
    return supplier -> {
      int stage = supplier.stage(asked.dimension());
      return stage == ScreenedSupplier.UNSTATED
          ? Earned.NOTHING
          : Earned.atLeast(stage, asked.stage(), partialFrom);
    };
  }

  private static Sieve years(int required, LocalDate start, int partialFrom) {
    int until = ScreenedSupplier.months(start);
    return supplier ->
        supplier.inBusinessSince == ScreenedSupplier.NO_DAY
            ? Earned.NOTHING
            : Earned.atLeast(
                ScreenedSupplier.years(supplier.inBusinessSince, until), required, partialFrom);
  }
}
