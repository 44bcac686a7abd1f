package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Criterion;
import org.linkwright.matching.SupplierGroups.Alone;
import org.linkwright.matching.SupplierGroups.Furthest;
import org.linkwright.matching.SupplierGroups.Obstacle;
import org.linkwright.matching.SupplierGroups.Searched;
import org.linkwright.shared.Phrases;
import org.linkwright.shared.Rate;

/** Makes the answer about groups out of a requirement and what was found for it. */
final class GroupProposal {

  /** How many of those that suffice alone are named. */
  private static final int MOST_NAMED = 5;

  static final String NOTHING_TO_SHARE =
      "The requirement states no quantity (a volume or a mandatory capacity) and no mandatory"
          + " process, so there is nothing that firms could reach together and none alone; each"
          + " supplier of the shortlist can be held against it by itself.";

  private final AskedRequirement asked;
  private final GroupFacts facts;
  private final GroupLimits limits;
  private final FoundGroups found;

  /**
   * @param facts of the requirement and its candidates
   * @param found among these
   */
  GroupProposal(AskedRequirement asked, GroupFacts facts, GroupLimits limits, FoundGroups found) {
    this.asked = asked;
    this.facts = facts;
    this.limits = limits;
    this.found = found;
  }

  /** The answer where nobody was looked for. */
  static SupplierGroups without(
      RequirementReference requirement, long rulesVersion, GroupLimits limits, String note) {
    return new SupplierGroups(
        requirement,
        rulesVersion,
        null,
        List.of(),
        limits.largest(),
        new Alone(0, List.of()),
        List.of(),
        null,
        List.of(),
        new Searched(0, 0, true),
        note);
  }

  /** The members of all groups and those that are named as enough alone. */
  List<KnownSupplier> shown() {
    return Stream.concat(
            found.groups().stream().flatMap(group -> group.members().stream()),
            found.alone().stream().limit(MOST_NAMED))
        .distinct()
        .map(facts::supplier)
        .toList();
  }

  /**
   * @param profiles of those that are {@link #shown}, as they were known when they were chosen
   */
  SupplierGroups answer(StoredProfiles profiles) {
    Furthest furthest = furthest();
    return new SupplierGroups(
        asked.reference(),
        asked.terms().rulesVersion(),
        facts.required() == null ? null : facts.reached(requireNonNull(facts.task().quantity())),
        processes(),
        limits.largest(),
        alone(),
        groups(profiles),
        furthest,
        obstacles(),
        new Searched(found.candidates(), found.searched().size(), found.exhaustive()),
        note(furthest));
  }

  private List<String> processes() {
    return facts.criteria().stream()
        .filter(Criterion::isMandatory)
        .filter(criterion -> criterion.condition() instanceof Condition.MastersProcess)
        .map(criterion -> CriterionWords.what(criterion.condition()))
        .toList();
  }

  private Alone alone() {
    return new Alone(
        found.alone().size(),
        found.alone().stream()
            .limit(MOST_NAMED)
            .map(firm -> facts.supplier(firm).reference())
            .toList());
  }

  private List<SupplierGroup> groups(StoredProfiles profiles) {
    StandIns standIns = new StandIns(facts.task(), found.searched());
    List<SupplierGroup> told = new ArrayList<>();
    for (FirmGroup group : found.groups()) {
      told.add(
          new GroupTelling(
                  facts, group, standIns, member -> member.capability(profiles, asked.terms()))
              .tell(told.size() + 1));
    }
    return told;
  }

  private List<Obstacle> obstacles() {
    return facts.obstacles().entrySet().stream()
        .filter(obstacle -> obstacle.getValue() > 0)
        .map(this::obstacle)
        .toList();
  }

  private Obstacle obstacle(Map.Entry<Criterion, Integer> obstacle) {
    Criterion criterion = obstacle.getKey();
    return new Obstacle(
        criterion.id(),
        CriterionWords.type(criterion.kind()),
        CriterionWords.what(criterion.condition()),
        facts.sharing(criterion),
        obstacle.getValue());
  }

  /** Null where a quantity is reached or none is asked for. */
  private @Nullable Furthest furthest() {
    Rate required = facts.required();
    if (required == null || !found.groups().isEmpty() || !found.alone().isEmpty()) {
      return null;
    }
    BigDecimal needed = requireNonNull(facts.task().quantity());
    List<BigDecimal> largest =
        facts.firms().stream()
            .sorted(GroupCandidate.LARGEST_FIRST)
            .map(GroupCandidate::quantity)
            .filter(quantity -> quantity.signum() > 0)
            .toList();
    int firms = Math.min(limits.largest(), largest.size());
    BigDecimal reached = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    int firmsNeeded = 0;
    for (int count = 1; count <= largest.size(); count++) {
      all = all.add(largest.get(count - 1));
      reached = count == firms ? all : reached;
      firmsNeeded = firmsNeeded == 0 && all.compareTo(needed) >= 0 ? count : firmsNeeded;
    }
    return new Furthest(
        firms,
        facts.reached(reached),
        firmsNeeded == 0 ? null : Integer.valueOf(firmsNeeded),
        facts.reached(all));
  }

  private @Nullable String note(@Nullable Furthest furthest) {
    if (!found.alone().isEmpty()) {
      return aloneInWords();
    }
    if (!found.groups().isEmpty()) {
      return null;
    }
    if (facts.firms().isEmpty()) {
      return "No candidate meets what every member of a group has to meet.";
    }
    if (facts.firms().stream().noneMatch(GroupCandidate::canLead)) {
      return "No candidate meets all that the buyer asks of the leader; see the obstacles.";
    }
    String uncovered = uncovered();
    if (!uncovered.isEmpty()) {
      return "No candidate meets " + uncovered + ".";
    }
    return furthest == null || reaches(furthest)
        ? "No group of up to " + limits.largest() + " firms meets all mandatory criteria together."
        : tooSmall(furthest);
  }

  private boolean reaches(Furthest furthest) {
    return furthest.firmsNeeded() != null && furthest.firmsNeeded() <= limits.largest();
  }

  private String aloneInWords() {
    String who = Phrases.joined(alone().suppliers().stream().map(SupplierReference::name).toList());
    int more = found.alone().size() - Math.min(MOST_NAMED, found.alone().size());
    String reach =
        who
            + (more > 0 ? " and " + more + " more" : "")
            + (found.alone().size() == 1 ? " reaches" : " reach")
            + " it alone.";
    return limits.evenIfOneSuffices()
        ? reach + " The groups are made up of the others."
        : reach + " No group is needed; ask with evenIfOneSuffices=true for groups of the others.";
  }

  private String uncovered() {
    return Phrases.joined(
        facts.criteria().stream()
            .filter(criterion -> facts.task().shared().contains(criterion.id()))
            .filter(
                criterion ->
                    facts.firms().stream()
                        .noneMatch(firm -> firm.covers().contains(criterion.id())))
            .map(criterion -> CriterionWords.what(criterion.condition()))
            .toList());
  }

  private String tooSmall(Furthest furthest) {
    String required = requireNonNull(facts.required()).text();
    if (furthest.firms() == 0) {
      return "No candidate states a capacity that counts towards " + required + ".";
    }
    String need =
        furthest.firmsNeeded() == null
            ? "; all candidates together reach " + furthest.all().text() + "."
            : "; it takes a network of at least " + furthest.firmsNeeded() + " firms.";
    return "The "
        + furthest.firms()
        + (furthest.firms() == 1 ? " largest firm reaches " : " largest firms together reach ")
        + furthest.quantity().text()
        + " of "
        + required
        + need;
  }
}
