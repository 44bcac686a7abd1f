package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.registry.Classification;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.CrosswalkLines;
import org.linkwright.registry.MappingKind;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.Money;

/** Terms to judge {@link RandomProfiles} by. */
final class RandomTerms {

  private static final String RULES =
      "{'nearMissLimit': 1, 'mandatoryWeight': 1.5, 'broaderCredit': 0.77, 'relatedCredit': 0.5,"
          + " 'textWeight': 0.9, 'weights': {'capacity': 3.25},"
          + " 'assurance': {'weight': 0.35, 'fadingMonths': 7, 'stale': 0.2}}";

  private static final Taxonomies TAXONOMIES = Taxonomies.shipped();

  private RandomTerms() {}

  /** Other rules, rates and a crosswalk at each try. */
  static Terms of(Random random) {
    MappingKind[] kinds = MappingKind.values();
    CrosswalkIndex crosswalks =
        CrosswalkLines.of(
            new Classification("ISIC4", List.of("26", "261", "2620").get(random.nextInt(3))),
            new Classification("CPV", "31000000"),
            kinds[random.nextInt(kinds.length)]);
    ProgrammeFitRules rules =
        random.nextBoolean() ? ProgrammeFitRules.usual() : Registered.rules(RULES);
    return new Terms(
        1,
        new FitEvaluator(
            new TaxonomyClassification(TAXONOMIES, crosswalks),
            rules.rules(6 + random.nextInt(12)),
            LocalDate.of(2026, 11, 22)),
        new RatesOfDays(Map.of(LocalDate.of(2027, 6, 1), rates(random))),
        TAXONOMIES,
        crosswalks);
  }

  private static ExchangeTable rates(Random random) {
    return random.nextInt(4) == 0
        ? ExchangeTable.none()
        : ExchangeTable.of(
            List.of(
                new ExchangeTable.BaseRate(
                    Money.currency("USD"),
                    Money.currency("EUR"),
                    BigDecimal.ONE.divide(
                        BigDecimal.valueOf(80 + random.nextInt(60), 2), MathContext.DECIMAL128),
                    LocalDate.of(2026, 11, 1))));
  }
}
