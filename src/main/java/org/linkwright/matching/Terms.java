package org.linkwright.matching;

import java.util.List;
import java.util.Set;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.registry.Classification;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Taxonomies;

/**
 * By what the pairs of one call are judged, all read beforehand: the programme's rules, the day,
 * the taxonomies with their crosswalks, and the exchange rates.
 *
 * @param rulesVersion of the rules that the evaluator goes by
 * @param rates of each day on which one of the requirements starts
 */
record Terms(
    long rulesVersion,
    FitEvaluator evaluator,
    RatesOfDays rates,
    Taxonomies taxonomies,
    CrosswalkIndex crosswalks) {

  /**
   * What fit looks at in a requirement.
   *
   * @param requirement one of those the terms were made for, with a classification
   */
  RequirementFacts facts(Requirement requirement) {
    return FactsOfRequirement.of(requirement, rates.on(requirement.startDate()));
  }

  /** All codes that match a classification, and perhaps others. */
  List<ClassificationCode> mayMatch(Classification classification) {
    Set<Classification> codes = taxonomies.mayMatch(classification, crosswalks);
    return codes.stream().map(FactValues::code).toList();
  }

  /**
   * The codes that match every one of some codes.
   *
   * @param required one at least; the fewer match the first, the sooner this is told
   */
  List<ClassificationCode> matchingAll(List<ClassificationCode> required) {
    ClassificationCode first = required.get(0);
    return mayMatch(new Classification(first.scheme(), first.code())).stream()
        .filter(offered -> required.stream().allMatch(one -> evaluator.matches(one, offered)))
        .toList();
  }
}
