package org.linkwright.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Money;

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
    Sieve sieve = uncounted(criterion, condition);
    if (condition instanceof Condition.OfAttribute) {
      return supplier -> {
        Provenance provenance = supplier.facts().provenance(condition);
        return assurance.counted(
            sieve.of(supplier),
            ProvenanceNumbers.level(provenance),
            ProvenanceNumbers.day(provenance));
      };
    }
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
      return turnover(criterion, asked);
    }
    if (condition instanceof Condition.YearsInBusinessAtLeast asked) {
      return years(asked.years(), requirement.start());
    }
    if (condition instanceof Condition.NumberAttribute asked) {
      return number(asked);
    }
    if (condition instanceof Condition.BooleanAttribute asked) {
      return yesOrNo(asked);
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

  private Sieve turnover(Criterion criterion, Condition.TurnoverAtLeast asked) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.MINIMUM_TURNOVER));
    long minimum = Millionths.of(asked.minimum().amount());
    Sieve inWords = inWords(criterion, asked);
    return supplier -> {
      Money stated = supplier.facts().annualTurnover();
      if (stated == null) {
        return Earned.NOTHING;
      }
      return stated.isComparableWith(asked.minimum())
              && Millionths.fits(minimum)
              && Millionths.fits(supplier.turnover)
          ? Earned.atLeast(supplier.turnover, minimum, partialFrom)
          : inWords.of(supplier);
    };
  }

  private Sieve years(int required, LocalDate start) {
    int partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.MINIMUM_YEARS));
    return supplier -> {
      LocalDate since = supplier.facts().inBusinessSince();
      return since == null
          ? Earned.NOTHING
          : Earned.atLeast(
              Math.max(0, ChronoUnit.YEARS.between(since, start)), required, partialFrom);
    };
  }

  private Sieve number(Condition.NumberAttribute asked) {
    BigDecimal partialFrom = rules.partialFrom(CriterionKind.ATTRIBUTE);
    String key = Words.key(asked.name());
    return supplier -> {
      @Nullable AttributeValue value = supplier.facts().attributes().get(key);
      if (!(value instanceof AttributeValue.NumberValue stated)) {
        return Earned.NOTHING;
      }
      return Earned.by(
          switch (asked.comparison()) {
            case AT_LEAST -> Grade.atLeast(stated.value(), asked.value(), partialFrom);
            case AT_MOST -> Grade.atMost(stated.value(), asked.value(), partialFrom);
            case EQUAL -> Grade.equal(stated.value(), asked.value());
          });
    };
  }

  private Sieve yesOrNo(Condition.BooleanAttribute asked) {
    String key = Words.key(asked.name());
    return supplier ->
        Earned.metOrNothing(
            supplier.facts().attributes().get(key) instanceof AttributeValue.BooleanValue stated
                && stated.value() == asked.value());
  }
}
