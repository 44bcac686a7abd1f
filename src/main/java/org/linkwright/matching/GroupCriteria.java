package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Outcome;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.SupplierGroup.GroupCriterion;
import org.linkwright.matching.SupplierGroup.Mending;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.Phrases;
import org.linkwright.shared.Rate;

/** Judges every criterion for a group as a whole, by what fit says of its members. */
final class GroupCriteria {

  /** The better first. What is only unknown may turn out to be met; a gap will not. */
  private static final List<Outcome> BETTER_FIRST =
      List.of(Outcome.MET, Outcome.PARTIAL, Outcome.UNKNOWN, Outcome.GAP);

  private static final Comparator<Outcome> BY_OUTCOME = Comparator.comparing(BETTER_FIRST::indexOf);

  /** A member's verdict on the criterion at hand. */
  private record Judged(GroupCandidate firm, JudgedSupplier candidate, Verdict verdict) {

    String name() {
      return candidate.supplier().name();
    }

    Mending mending() {
      return new Mending(firm.id(), verdict.sentence());
    }
  }

  private final GroupFacts facts;
  private final FirmGroup group;

  GroupCriteria(GroupFacts facts, FirmGroup group) {
    this.facts = facts;
    this.group = group;
  }

  List<GroupCriterion> all() {
    return facts.criteria().stream().map(this::judge).toList();
  }

  private GroupCriterion judge(Criterion criterion) {
    List<Judged> judged =
        group.members().stream()
            .map(firm -> judged(firm, facts.candidate(firm), criterion))
            .toList();
    return switch (facts.sharing(criterion)) {
      case EVERY_MEMBER -> ofEveryMember(criterion, judged);
      case LEADER -> ofLeader(criterion, judged);
      case ONE_MEMBER -> ofOneMember(criterion, judged);
      case SUM -> ofSum(criterion, judged);
      case MEAN -> ofMean(criterion, judged);
    };
  }

  private static Judged judged(GroupCandidate firm, JudgedSupplier candidate, Criterion criterion) {
    return new Judged(
        firm,
        candidate,
        candidate.fit().verdicts().stream()
            .filter(verdict -> verdict.criterion().id().equals(criterion.id()))
            .findFirst()
            .orElseThrow());
  }

  private GroupCriterion ofEveryMember(Criterion criterion, List<Judged> judged) {
    Outcome outcome = outcomes(judged).max(BY_OUTCOME).orElseThrow();
    String sentence =
        outcome == Outcome.MET
            ? "Each member meets it."
            : "Not met by " + names(judged.stream().filter(one -> !one.verdict().isMet())) + ".";
    return told(criterion, judged, outcome, sentence, notMeeting(judged));
  }

  private GroupCriterion ofLeader(Criterion criterion, List<Judged> judged) {
    Judged leader = judged.get(0);
    Outcome outcome = leader.verdict().outcome();
    String sentence =
        leader.name()
            + ", the leader, "
            + (outcome == Outcome.MET ? "meets it." : "does not meet it yet.");
    return told(
        criterion,
        judged,
        outcome,
        sentence,
        outcome == Outcome.MET ? List.of() : List.of(leader.mending()));
  }

  private GroupCriterion ofOneMember(Criterion criterion, List<Judged> judged) {
    Outcome outcome = outcomes(judged).min(BY_OUTCOME).orElseThrow();
    if (outcome == Outcome.MET) {
      String who = names(judged.stream().filter(one -> one.verdict().isMet()));
      return told(criterion, judged, outcome, "Met by " + who + ".", List.of());
    }
    List<Mending> nearest =
        judged.stream()
            .filter(one -> one.verdict().outcome() == outcome)
            .max(Comparator.comparing(one -> one.verdict().credit()))
            .map(Judged::mending)
            .stream()
            .toList();
    return told(criterion, judged, outcome, "No member meets it.", nearest);
  }

  private GroupCriterion ofSum(Criterion criterion, List<Judged> judged) {
    Rate asked = ((Condition.CapacityAtLeast) criterion.condition()).rate();
    BigDecimal sum =
        judged.stream()
            .map(one -> one.candidate().offer().perYear(asked.unit()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isEnough = sum.compareTo(YearlyQuantity.of(asked, asked.unit())) >= 0;
    String sentence =
        "Together "
            + YearlyQuantity.reached(sum, asked.unit(), asked.per()).text()
            + required(criterion);
    return told(
        criterion,
        judged,
        isEnough ? Outcome.MET : Outcome.GAP,
        sentence,
        isEnough ? List.of() : notMeeting(judged));
  }

  private GroupCriterion ofMean(Criterion criterion, List<Judged> judged) {
    BigDecimal mean = mean(judged);
    if (mean == null) {
      List<Mending> silent =
          judged.stream()
              .filter(one -> GroupFacts.price(one.verdict()) == null)
              .map(Judged::mending)
              .toList();
      return told(
          criterion, judged, Outcome.UNKNOWN, "The mean price cannot be worked out.", silent);
    }
    Condition.PriceAtMost asked = (Condition.PriceAtMost) criterion.condition();
    boolean isWithin = mean.compareTo(asked.ceiling().amount()) <= 0;
    String sentence =
        "The mean price is "
            + mean.stripTrailingZeros().toPlainString()
            + " "
            + asked.ceiling().currency().getCurrencyCode()
            + " per "
            + asked.unit().singular()
            + required(criterion);
    return told(
        criterion,
        judged,
        isWithin ? Outcome.MET : Outcome.GAP,
        sentence,
        isWithin ? List.of() : notMeeting(judged));
  }

  /** By what the members could supply, or all alike where no quantity is asked for. */
  private @Nullable BigDecimal mean(List<Judged> judged) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Judged one : judged) {
      BigDecimal weight = facts.required() == null ? BigDecimal.ONE : one.firm().quantity();
      BigDecimal price = GroupFacts.price(one.verdict());
      if (weight.signum() > 0) {
        if (price == null) {
          return null;
        }
        sum = sum.add(weight.multiply(price));
        weights = weights.add(weight);
      }
    }
    return weights.signum() == 0
        ? null
        : sum.divide(weights, BoundedDecimal.DECIMALS, RoundingMode.HALF_UP);
  }

  private static String required(Criterion criterion) {
    return " (required: " + criterion.condition().required().text() + ").";
  }

  private static Stream<Outcome> outcomes(List<Judged> judged) {
    return judged.stream().map(one -> one.verdict().outcome());
  }

  private static List<Mending> notMeeting(List<Judged> judged) {
    return judged.stream().filter(one -> !one.verdict().isMet()).map(Judged::mending).toList();
  }

  private static String names(Stream<Judged> judged) {
    return Phrases.joined(judged.map(Judged::name).toList());
  }

  private GroupCriterion told(
      Criterion criterion,
      List<Judged> judged,
      Outcome outcome,
      String sentence,
      List<Mending> mending) {
    return new GroupCriterion(
        criterion.id(),
        CriterionWords.type(criterion.kind()),
        CriterionWords.what(criterion.condition()),
        criterion.isMandatory(),
        facts.sharing(criterion),
        outcome,
        StatedValue.of(criterion.condition().required()),
        judged.stream().filter(one -> one.verdict().isMet()).map(one -> one.firm().id()).toList(),
        sentence,
        mending);
  }
}
