package org.linkwright.fit;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Judges which of a supplier's capabilities are what a requirement asks for. */
final class ClassificationJudge {

  private static final int UNRELATED = -1;

  private final Classification classification;

  ClassificationJudge(Classification classification) {
    this.classification = classification;
  }

  /**
   * A capability that matches.
   *
   * @param distance levels between its code and the required one, 0 for the same code
   */
  record Match(CapabilityFacts capability, int distance) {}

  /** The capabilities at, below or above the required code. */
  List<Match> matches(ClassificationCode required, List<CapabilityFacts> capabilities) {
    List<ClassificationCode> above = classification.ancestorsOf(required);
    return capabilities.stream()
        .map(capability -> new Match(capability, distance(required, above, capability)))
        .filter(match -> match.distance() != UNRELATED)
        .toList();
  }

  /** Levels between the codes, or {@link #UNRELATED} when neither lies above the other. */
  private int distance(
      ClassificationCode required, List<ClassificationCode> above, CapabilityFacts capability) {
    ClassificationCode offered = capability.classification();
    if (offered.equals(required)) {
      return 0;
    }
    int levelsUp = above.indexOf(offered);
    int levelsDown = classification.ancestorsOf(offered).indexOf(required);
    if (levelsUp < 0 && levelsDown < 0) {
      return UNRELATED;
    }
    return Math.max(levelsUp, levelsDown) + 1;
  }

  Verdict met(Criterion criterion, ClassificationCode required, CapabilityFacts capability) {
    ClassificationCode offered = capability.classification();
    return Verdict.met(
        criterion,
        Stated.text(offered.text()),
        capability.id(),
        "The supplier offers " + offered.text() + relation(required, offered));
  }

  private String relation(ClassificationCode required, ClassificationCode offered) {
    if (offered.equals(required)) {
      return "";
    }
    return classification.ancestorsOf(required).contains(offered)
        ? ", which includes it"
        : ", which lies within it";
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
        ? Verdict.withoutCredit(
            criterion,
            Reason.CLASSIFICATION_DIFFERS,
            actual,
            null,
            "The supplier offers " + actual.text())
        : Verdict.withoutCredit(
            criterion,
            Reason.CLASSIFICATION_NOT_COMPARABLE,
            actual,
            null,
            "The supplier offers " + actual.text() + ", in another classification");
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
