package org.linkwright.fit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges which of a supplier's capabilities are what a requirement asks for. */
final class ClassificationJudge {

  private final CodeComparison codes;
  private final FitRules rules;

  ClassificationJudge(Classification classification, FitRules rules) {
    this.codes = new CodeComparison(classification);
    this.rules = rules;
  }

  /**
   * A capability that matches.
   *
   * @param distance how its code stands to the required one
   */
  record Match(CapabilityFacts capability, CodeDistance distance) {}

  /** The capabilities at, below or above the required code, or mapped to it by crosswalks. */
  List<Match> matches(ClassificationCode required, List<CapabilityFacts> capabilities) {
    List<Match> matches = new ArrayList<>();
    for (CapabilityFacts capability : capabilities) {
      @Nullable CodeDistance distance = match(required, capability.classification());
      if (distance != null) {
        matches.add(new Match(capability, distance));
      }
    }
    return matches;
  }

  /** How a code that matches stands to the required one; null for one that does not. */
  @Nullable CodeDistance match(ClassificationCode required, ClassificationCode offered) {
    @Nullable CodeDistance distance = codes.distance(required, offered);
    return distance != null && distance.matches() ? distance : null;
  }

  Verdict met(Criterion criterion, Match match) {
    ClassificationCode offered = match.distance().offered();
    return Verdict.of(
            criterion,
            Reason.REQUIREMENT_MET,
            match.distance().credit(rules),
            Stated.text(offered.text()),
            null,
            match.capability().id(),
            "The supplier offers " + offered.text() + match.distance().words())
        .at(match.distance());
  }

  /** The verdict when no capability matches. */
  Verdict notMet(
      Criterion criterion, ClassificationCode required, List<CapabilityFacts> capabilities) {
    if (capabilities.isEmpty()) {
      return Verdict.notStated(criterion, null, "What the supplier offers");
    }
    boolean comparable =
        capabilities.stream()
            .anyMatch(held -> held.classification().scheme().equals(required.scheme()));
    Stated actual = actual(required, capabilities, comparable);
    return comparable
        ? differs(criterion, required, capabilities, actual)
        : Verdict.withoutCredit(
            criterion,
            Reason.CLASSIFICATION_NOT_COMPARABLE,
            actual,
            null,
            "The supplier offers " + actual.text() + ", in another classification");
  }

  private Verdict differs(
      Criterion criterion,
      ClassificationCode required,
      List<CapabilityFacts> capabilities,
      Stated actual) {
    @Nullable CodeDistance nearest =
        capabilities.stream()
            .map(held -> codes.distance(required, held.classification()))
            .filter(Objects::nonNull)
            .min(CodeDistance.NEAREST_FIRST)
            .orElse(null);
    String finding = "The supplier offers " + actual.text();
    return Verdict.withoutCredit(
            criterion,
            Reason.CLASSIFICATION_DIFFERS,
            actual,
            null,
            nearest == null
                ? finding
                : finding + "; the nearest is " + nearest.offered().text() + nearest.words())
        .at(nearest);
  }

  private static Stated actual(
      ClassificationCode required, List<CapabilityFacts> capabilities, boolean sameSchemeOnly) {
    return Stated.text(
        capabilities.stream()
            .map(CapabilityFacts::classification)
            .filter(code -> !sameSchemeOnly || code.scheme().equals(required.scheme()))
            .map(ClassificationCode::text)
            .distinct()
            .sorted()
            .collect(joining(", ")));
  }

  /** The verdict on a criterion of a capability when no capability matches. */
  static Verdict noCapability(Criterion criterion) {
    return Verdict.withoutCredit(
        criterion,
        Reason.NO_MATCHING_CAPABILITY,
        null,
        null,
        "No capability of the required classification is stated");
  }
}
