package org.linkwright.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Judges how far the sites of a capability are from where they are needed. */
final class DistanceJudge {

  private static final Comparator<Verdict> NEAREST_FIRST =
      Comparator.comparing(DistanceJudge::kilometres)
          .thenComparing(Verdict::counted, Comparator.reverseOrder())
          .thenComparing(verdict -> String.valueOf(verdict.evidenceId()));

  private final FitRules rules;
  private final LocalDate asOf;

  DistanceJudge(FitRules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  /**
   * The verdict on the nearest site. As much of it counts as of any of them, so that a further site
   * never does harm by being less well known.
   */
  Verdict judge(Criterion criterion, Condition.DistanceAtMost asked, CapabilityFacts capability) {
    List<Verdict> verdicts =
        capability.sites().stream().map(site -> judgeOne(criterion, asked, site)).toList();
    return Verdict.nearest(verdicts, NEAREST_FIRST)
        .orElseGet(
            () ->
                Verdict.notStated(criterion, capability.id(), "The place of its site on the map"));
  }

  private Verdict judgeOne(Criterion criterion, Condition.DistanceAtMost asked, SiteFacts site) {
    BigDecimal kilometres = asked.farthest(site);
    return GradedVerdict.of(
            criterion,
            Grade.atMost(kilometres, asked.kilometres(), rules.partialFrom(CriterionKind.DISTANCE)),
            Stated.kilometres(kilometres),
            Stated::kilometres,
            site.id(),
            "The distance from " + site.name())
        .assured(rules.assurance().of(site.provenance(), asOf, null, null), rules.assurance());
  }

  private static BigDecimal kilometres(Verdict verdict) {
    return verdict.actual() == null || verdict.actual().amount() == null
        ? BigDecimal.ZERO
        : verdict.actual().amount();
  }
}
