package org.linkwright.meetings;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwright.access.Caller;
import org.linkwright.matching.RatedPair;
import org.linkwright.matching.RatedPairs;
import org.linkwright.matchplans.MatchPlan;
import org.linkwright.matchplans.MatchPlans;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/**
 * The suppliers that a match plan has for the requirements, with the fit that it tells. Whoever was
 * deleted or declined since, or does not offer what is asked for any more, is left out.
 */
@ApplicationScoped
class PlannedProspects {

  private final MatchPlans plans;
  private final Suppliers suppliers;
  private final RatedPairs pairs;

  PlannedProspects(MatchPlans plans, Suppliers suppliers, RatedPairs pairs) {
    this.plans = plans;
    this.suppliers = suppliers;
    this.pairs = pairs;
  }

  /** Names a requirement and a supplier by their external ids. */
  private record Pair(String requirement, String supplier) {}

  /**
   * @param plan its number, or {@code latest}
   * @param requirements with a buyer each
   * @throws ProblemException that tells that there is no such plan
   */
  List<Prospect> of(Caller caller, String programme, String plan, List<Requirement> requirements) {
    List<MatchPlan.Assignment> assignments = plan(caller, programme, plan).assignments();
    List<String> names =
        assignments.stream().map(MatchPlan.Assignment::supplier).distinct().toList();
    Map<String, String> survivors = suppliers.survivors(caller, programme, names);
    Map<Pair, RatedPair> proposable =
        proposable(
            caller,
            programme,
            planned(requirements, assignments),
            names.stream().map(name -> survivors.getOrDefault(name, name)).distinct().toList());
    Map<Pair, Prospect> prospects = new LinkedHashMap<>();
    for (MatchPlan.Assignment assignment : assignments) {
      String supplier = survivors.getOrDefault(assignment.supplier(), assignment.supplier());
      Pair key = new Pair(assignment.requirement(), supplier);
      RatedPair pair = proposable.get(key);
      Buyer buyer = pair == null ? null : pair.buyer();
      if (pair != null && buyer != null) {
        prospects.merge(key, prospect(pair, buyer, assignment), PlannedProspects::better);
      }
    }
    return List.copyOf(prospects.values());
  }

  private MatchPlan plan(Caller caller, String programme, String plan) {
    try {
      return plans.get(caller, programme, plan);
    } catch (ProblemException refusal) {
      if (refusal.type() == ProblemType.NOT_FOUND) {
        throw ProblemException.invalid(
            FieldError.body("/matchPlan", "\"" + plan + "\" is no plan of this programme"));
      }
      throw refusal;
    }
  }

  private static List<Requirement> planned(
      List<Requirement> requirements, List<MatchPlan.Assignment> assignments) {
    Set<String> names =
        assignments.stream().map(MatchPlan.Assignment::requirement).collect(Collectors.toSet());
    return requirements.stream().filter(one -> names.contains(one.externalId())).toList();
  }

  private Map<Pair, RatedPair> proposable(
      Caller caller, String programme, List<Requirement> requirements, List<String> names) {
    Set<UUID> ids =
        suppliers.byExternalId(caller, programme, names).stream()
            .map(Supplier::id)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    return pairs.of(caller, programme, requirements, ids).stream()
        .collect(
            toMap(
                pair -> new Pair(pair.requirement().externalId(), pair.supplier().externalId()),
                Function.identity()));
  }

  private static Prospect prospect(RatedPair pair, Buyer buyer, MatchPlan.Assignment assignment) {
    return new Prospect(
        pair.requirement(),
        buyer,
        pair.supplier(),
        assignment.score(),
        assignment.eligibility(),
        assignment::summary);
  }

  /** Where two suppliers of the plan have become one. */
  private static Prospect better(Prospect one, Prospect other) {
    return one.score().compareTo(other.score()) >= 0 ? one : other;
  }
}
