package org.linkwright.matching;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Fit;
import org.linkwright.fit.Reason;
import org.linkwright.fit.Stated;
import org.linkwright.fit.Verdict;

/** Says in a sentence or two how a supplier fits: what an officer would tell the buyer. */
final class PairingSummary {

  private PairingSummary() {}

  static String of(Pairing pairing) {
    String name = pairing.supplier().name();
    return pairing.isOwnFirm()
        ? name + " is the buyer itself, so it is never proposed."
        : of(name, pairing.fit());
  }

  /**
   * @param name of a supplier that is not the buyer itself
   */
  static String of(String name, Fit fit) {
    return standing(name, fit)
        + sentence(" Missing: ", fit.gaps(), PairingSummary::phrase)
        + sentence(" To ask: ", questions(fit), PairingSummary::subject)
        + sentence(" To renew: ", endingSoon(fit), PairingSummary::ending);
  }

  private static String standing(String name, Fit fit) {
    return switch (fit.eligibility()) {
      case ELIGIBLE -> name + " can be proposed: it " + criteriaMet(fit) + ".";
      case NEAR_MISS ->
          name
              + (meetsMost(fit) ? " nearly fits: it " : " is still some way off: it ")
              + criteriaMet(fit)
              + ".";
      case INELIGIBLE ->
          fit.capabilityId() == null
              ? withoutCapability(name, fit)
              : name + " does not fit yet: it " + criteriaMet(fit) + ".";
    };
  }

  private static String withoutCapability(String name, Fit fit) {
    return fit.questions().stream().anyMatch(PairingSummary::isImplied)
        ? "It is not known whether " + name + " offers what is needed."
        : name + " does not offer what is needed.";
  }

  private static boolean meetsMost(Fit fit) {
    List<Verdict> listed = listed(fit);
    return listed.stream().filter(Verdict::isMet).count() * 2 >= listed.size();
  }

  private static List<Verdict> listed(Fit fit) {
    return fit.verdicts().stream().filter(verdict -> !isImplied(verdict)).toList();
  }

  private static String criteriaMet(Fit fit) {
    List<Verdict> listed = listed(fit);
    long met = listed.stream().filter(Verdict::isMet).count();
    if (listed.isEmpty()) {
      return "offers what is needed, and nothing else is asked";
    }
    if (listed.size() == 1) {
      return met == 1 ? "meets the only criterion" : "does not meet the only criterion";
    }
    if (met == 0) {
      return "meets none of " + listed.size() + " criteria";
    }
    return met == listed.size()
        ? "meets " + (met == 2 ? "both" : "all " + met) + " criteria"
        : "meets " + met + " of " + listed.size() + " criteria";
  }

  private static boolean isImplied(Verdict verdict) {
    return verdict.criterion().condition() instanceof Condition.Classified;
  }

  // Without a matching capability, every question about it comes down to the one first.
  private static List<Verdict> questions(Fit fit) {
    return fit.questions().stream()
        .filter(verdict -> verdict.reason() != Reason.NO_MATCHING_CAPABILITY)
        .toList();
  }

  private static List<Verdict> endingSoon(Fit fit) {
    return fit.verdicts().stream()
        .filter(verdict -> verdict.assurance() != null && verdict.assurance().warning() != null)
        .toList();
  }

  private static String ending(Verdict verdict) {
    String what = CriterionWords.what(verdict.criterion().condition());
    return verdict.assurance() == null
        ? what
        : what + " (valid until " + verdict.assurance().validUntil() + ")";
  }

  private interface Wording {
    String of(Verdict verdict);
  }

  private static String sentence(String opening, List<Verdict> verdicts, Wording wording) {
    return verdicts.isEmpty()
        ? ""
        : opening + verdicts.stream().map(wording::of).collect(joining(", ")) + ".";
  }

  private static String phrase(Verdict verdict) {
    return CriterionWords.what(verdict.criterion().condition())
        + " ("
        + (isListedAsMandatory(verdict) ? "mandatory; " : "")
        + how(verdict.reason(), verdict.shortfall())
        + ")";
  }

  private static String subject(Verdict verdict) {
    String what = CriterionWords.what(verdict.criterion().condition());
    String asked =
        switch (verdict.reason()) {
          case CERTIFICATE_VALIDITY_NOT_STATED -> "the last day of " + what;
          case CERTIFICATE_VERSION_NOT_STATED -> "the version of " + what;
          default -> isImplied(verdict) ? "whether it offers " + what : what;
        };
    return asked + (isListedAsMandatory(verdict) ? " (mandatory)" : "");
  }

  private static boolean isListedAsMandatory(Verdict verdict) {
    return verdict.criterion().isMandatory() && !isImplied(verdict);
  }

  /** What is wrong, to be read after what it is about. */
  private static String how(Reason reason, @Nullable Stated shortfall) {
    String amount = shortfall == null ? "" : shortfall.text();
    return switch (reason) {
      case BELOW_MINIMUM, BELOW_MINIMUM_BUT_NEAR -> "short by " + amount;
      case ABOVE_MAXIMUM, ABOVE_MAXIMUM_BUT_NEAR -> "over by " + amount;
      case PRICE_RANGE_REACHES_ABOVE -> "over by " + amount + " at the upper end";
      case CERTIFICATE_OTHER_VERSION -> "held in another version";
      case CERTIFICATE_LEVEL_TOO_LOW -> "held, but not checked far enough";
      case CERTIFICATE_NOT_HELD -> "not held";
      case CERTIFICATE_EXPIRED -> "ends " + amount + " before the start";
      case CERTIFICATE_NOT_YET_VALID -> "begins " + amount + " after the start";
      case REGION_SERVED_IN_PART -> "only in part";
      case REGION_NOT_SERVED -> "not offered";
      case LANGUAGE_IN_OTHER_VARIANT -> "in another variety";
      case LANGUAGE_NOT_SPOKEN -> "not spoken";
      case PROCESS_NOT_MASTERED -> "not mastered";
      case CLASSIFICATION_DIFFERS -> "not offered";
      case VALUE_DIFFERS -> "not as required";
      case REQUIREMENT_MET -> "met";
      case NOT_STATED,
          NO_MATCHING_CAPABILITY,
          CLASSIFICATION_NOT_COMPARABLE,
          CERTIFICATE_VALIDITY_NOT_STATED,
          CERTIFICATE_VERSION_NOT_STATED,
          UNIT_NOT_COMPARABLE,
          CURRENCY_NOT_COMPARABLE,
          TYPE_NOT_COMPARABLE ->
          "not known";
    };
  }
}
