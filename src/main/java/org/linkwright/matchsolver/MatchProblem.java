package org.linkwright.matchsolver;

import java.util.List;

/**
 * Many demands and many sources at once, and what is known of the plan beforehand. All of it is
 * plain data; {@link Refusal#of(MatchProblem)} says whether it makes sense together.
 *
 * @param demands ids unique, their values together at most {@link Demand#MOST_VALUE}
 * @param sources ids unique
 * @param options each pair of demand and source at most once, both known
 * @param pins each of an option
 * @param forbidden pairs without an option do no harm
 * @param former the plan that is to be changed as little as possible, empty where there is none;
 *     what has no option any more does no harm
 */
public record MatchProblem(
    List<Demand> demands,
    List<Source> sources,
    List<Option> options,
    PlanRules rules,
    List<Pin> pins,
    List<Forbidden> forbidden,
    List<Allotment> former) {

  /** Nobody asks for anything. */
  public static final MatchProblem EMPTY = of(List.of(), List.of(), List.of(), PlanRules.DEFAULT);

  public MatchProblem {
    demands = List.copyOf(demands);
    sources = List.copyOf(sources);
    options = List.copyOf(options);
    pins = List.copyOf(pins);
    forbidden = List.copyOf(forbidden);
    former = List.copyOf(former);
  }

  /** A problem about which nothing is known beforehand. */
  public static MatchProblem of(
      List<Demand> demands, List<Source> sources, List<Option> options, PlanRules rules) {
    return new MatchProblem(demands, sources, options, rules, List.of(), List.of(), List.of());
  }

  public MatchProblem withDemands(List<Demand> other) {
    return new MatchProblem(other, sources, options, rules, pins, forbidden, former);
  }

  public MatchProblem withSources(List<Source> other) {
    return new MatchProblem(demands, other, options, rules, pins, forbidden, former);
  }

  public MatchProblem withOptions(List<Option> other) {
    return new MatchProblem(demands, sources, other, rules, pins, forbidden, former);
  }

  public MatchProblem withRules(PlanRules other) {
    return new MatchProblem(demands, sources, options, other, pins, forbidden, former);
  }

  public MatchProblem withPins(List<Pin> other) {
    return new MatchProblem(demands, sources, options, rules, other, forbidden, former);
  }

  public MatchProblem withForbidden(List<Forbidden> other) {
    return new MatchProblem(demands, sources, options, rules, pins, other, former);
  }

  public MatchProblem withFormer(List<Allotment> other) {
    return new MatchProblem(demands, sources, options, rules, pins, forbidden, other);
  }
}
