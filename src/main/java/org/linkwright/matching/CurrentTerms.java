package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.linkwright.access.Caller;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.Crosswalks;
import org.linkwright.registry.ExchangeRates;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.Versioned;

/** Reads by what pairs of a programme are judged today. */
@ApplicationScoped
class CurrentTerms {

  private final Programmes programmes;
  private final FitRulesBook rules;
  private final Taxonomies taxonomies;
  private final Crosswalks crosswalks;
  private final ExchangeRates rates;
  private final Clock clock;

  CurrentTerms(
      Programmes programmes,
      FitRulesBook rules,
      Taxonomies taxonomies,
      Crosswalks crosswalks,
      ExchangeRates rates,
      Clock clock) {
    this.programmes = programmes;
    this.rules = rules;
    this.taxonomies = taxonomies;
    this.crosswalks = crosswalks;
    this.rates = rates;
    this.clock = clock;
  }

  /** The terms for these requirements, in a number of queries that does not grow with them. */
  @Transactional
  Terms of(Caller caller, String programme, Collection<Requirement> requirements) {
    Versioned<ProgrammeFitRules> inForce = rules.get(caller, programme);
    int freshnessMonths = programmes.get(caller, programme).content().freshnessMonths();
    CrosswalkIndex index = crosswalks.index();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Terms(
        inForce.version(),
        new FitEvaluator(
            new TaxonomyClassification(taxonomies, index),
            inForce.content().rules(freshnessMonths),
            today),
        RatesOfDays.of(
            rates.lastOn(
                caller,
                programme,
                requirements.stream().map(Requirement::startDate).distinct().toList())),
        taxonomies,
        index);
  }
}
