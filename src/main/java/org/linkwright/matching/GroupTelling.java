package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Outcome;
import org.linkwright.fit.Verdict;
import org.linkwright.matching.SupplierGroup.Carried;
import org.linkwright.matching.SupplierGroup.GroupCriterion;
import org.linkwright.matching.SupplierGroup.Member;
import org.linkwright.shared.Phrases;

/** Tells a group that was found: who leads and why, what each brings, what is still open. */
final class GroupTelling {

  private static final int MOST_STAND_INS = 3;

  private final GroupFacts facts;
  private final FirmGroup group;
  private final StandIns standIns;
  private final Function<JudgedSupplier, MatchedCapability> capabilities;
  private final List<GroupCriterion> criteria;

  /**
   * @param capabilities what each member was judged by, in its own words
   */
  GroupTelling(
      GroupFacts facts,
      FirmGroup group,
      StandIns standIns,
      Function<JudgedSupplier, MatchedCapability> capabilities) {
    this.facts = facts;
    this.group = group;
    this.standIns = standIns;
    this.capabilities = capabilities;
    this.criteria = new GroupCriteria(facts, group).all();
  }

  SupplierGroup tell(int rank) {
    List<Member> members = group.members().stream().map(this::member).toList();
    return new SupplierGroup(
        rank,
        reference(group.leader()),
        leaderBecause(),
        members,
        group.kilometres(),
        members.stream().allMatch(Member::measured),
        facts.required() == null ? null : facts.reached(group.quantity()),
        facts.required() == null ? null : facts.reached(group.quantity().subtract(needed())),
        carried(),
        criteria,
        summary());
  }

  private BigDecimal needed() {
    return requireNonNull(facts.task().quantity());
  }

  private SupplierReference reference(GroupCandidate firm) {
    return facts.supplier(firm).reference();
  }

  private String name(GroupCandidate firm) {
    return facts.supplier(firm).name();
  }

  private Member member(GroupCandidate firm) {
    JudgedSupplier candidate = facts.candidate(firm);
    Whereabouts.Distance distance = group.leader().place().to(firm.place());
    boolean isLeader = firm.equals(group.leader());
    return new Member(
        reference(firm),
        firm.score(),
        candidate.fit().eligibility(),
        capabilities.apply(candidate),
        facts.required() == null ? null : facts.reached(firm.quantity()),
        share(firm),
        met(candidate, Condition.MastersProcess.class),
        met(candidate, Condition.HoldsCertificate.class),
        isLeader ? 0 : distance.kilometres(),
        isLeader || distance.measured(),
        brings(firm),
        standIns.of(group, firm, MOST_STAND_INS).stream().map(this::reference).toList());
  }

  private @Nullable BigDecimal share(GroupCandidate firm) {
    return facts.required() == null
        ? null
        : firm.quantity()
            .multiply(BigDecimal.valueOf(100))
            .divide(group.quantity(), 1, RoundingMode.HALF_UP);
  }

  private static List<String> met(JudgedSupplier candidate, Class<? extends Condition> kind) {
    return candidate.fit().verdicts().stream()
        .filter(Verdict::isMet)
        .map(verdict -> verdict.criterion().condition())
        .filter(kind::isInstance)
        .map(CriterionWords::what)
        .distinct()
        .toList();
  }

  private String brings(GroupCandidate firm) {
    List<String> brought = new ArrayList<>();
    BigDecimal share = share(firm);
    if (share != null && firm.quantity().signum() > 0) {
      brought.add(
          facts.reached(firm.quantity()).text()
              + " ("
              + share.stripTrailingZeros().toPlainString()
              + " % of the order)");
    }
    JudgedSupplier candidate = facts.candidate(firm);
    brought.addAll(met(candidate, Condition.MastersProcess.class));
    brought.addAll(met(candidate, Condition.HoldsCertificate.class));
    return brought.isEmpty() ? "what the buyer asks of the leader" : Phrases.joined(brought);
  }

  private List<Carried> carried() {
    return mandatoryProcesses().map(this::carried).toList();
  }

  private Stream<Criterion> mandatoryProcesses() {
    return facts.criteria().stream()
        .filter(Criterion::isMandatory)
        .filter(criterion -> criterion.condition() instanceof Condition.MastersProcess);
  }

  private Carried carried(Criterion process) {
    List<GroupCandidate> carriers =
        group.members().stream().filter(firm -> firm.covers().contains(process.id())).toList();
    BigDecimal quantity =
        carriers.stream().map(GroupCandidate::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Carried(
        CriterionWords.what(process.condition()),
        carriers.stream().map(GroupCandidate::id).toList(),
        facts.required() == null ? null : facts.reached(quantity),
        facts.required() == null || quantity.compareTo(needed()) >= 0);
  }

  private String leaderBecause() {
    List<String> formal =
        criteria.stream()
            .filter(one -> one.mandatory() && one.sharing() == Sharing.LEADER)
            .map(GroupCriterion::what)
            .toList();
    boolean isAlone = group.members().stream().filter(GroupCandidate::canLead).count() == 1;
    if (formal.isEmpty()) {
      return "The buyer asks nothing of a leader in particular; the others are nearest to it.";
    }
    String asked = "what the buyer asks of a leader: " + Phrases.joined(formal) + ".";
    return isAlone
        ? "It alone meets " + asked
        : "Of those that could lead, the others are nearest to it. It meets " + asked;
  }

  private String summary() {
    List<String> others = group.members().stream().skip(1).map(this::name).toList();
    StringBuilder summary = new StringBuilder(name(group.leader()));
    summary.append(" could supply together with ").append(Phrases.joined(others));
    if (facts.required() != null) {
      summary
          .append(": ")
          .append(facts.reached(group.quantity()).text())
          .append(" of the ")
          .append(requireNonNull(facts.required()).text())
          .append(" required");
    }
    summary.append(", ").append(distance()).append('.');
    summary.append(narrow());
    return summary.append(standing()).toString();
  }

  private String standing() {
    List<String> open =
        criteria.stream()
            .filter(one -> one.outcome() != Outcome.MET)
            .map(GroupCriterion::what)
            .toList();
    if (criteria.isEmpty()) {
      return " Nothing else is asked.";
    }
    return open.isEmpty()
        ? " Together they meet every criterion."
        : " Still open: " + Phrases.joined(open) + ".";
  }

  private String distance() {
    return "at "
        + group.kilometres()
        + " km from the leader"
        + (group.size() > 2 ? ", added up" : "");
  }

  /** The steps that are not carried for the whole quantity. */
  private String narrow() {
    List<String> steps =
        carried().stream()
            .filter(step -> !step.carriesAll())
            .map(step -> step.process() + " (" + requireNonNull(step.quantity()).text() + ")")
            .toList();
    return steps.isEmpty() ? "" : " Narrow: " + Phrases.joined(steps) + ".";
  }
}
