package org.linkwright.matchplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.matching.Matching;
import org.linkwright.registry.ExchangeRates;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/** Reads what a plan is about, as it is at one moment. */
@ApplicationScoped
class PlanDrafting {

  /** So many requirements are planned at once at the most. */
  static final int MOST_REQUIREMENTS = 2_000;

  private static final int A_PAGE = 200;

  private final Matching matching;
  private final Requirements requirements;
  private final Programmes programmes;
  private final ExchangeRates rates;
  private final Clock clock;

  PlanDrafting(
      Matching matching,
      Requirements requirements,
      Programmes programmes,
      ExchangeRates rates,
      Clock clock) {
    this.matching = matching;
    this.requirements = requirements;
    this.programmes = programmes;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * @param former the plan to begin with; null for none
   * @throws ProblemException that names what in the order leads nowhere or contradicts itself
   */
  @Transactional
  PlanInput draft(
      Caller caller, String programme, MatchPlanOrder order, @Nullable StoredPlan former) {
    List<Requirement> asked = asked(caller, programme, order.requirements());
    String currency =
        PlanValues.currency(programmes.get(caller, programme).content().currency(), asked);
    PlanValues values =
        new PlanValues(asked, from -> rates.factor(caller, programme, from, currency, today()));
    PlanInputDraft draft = new PlanInputDraft(order, today(), values);
    for (Requirement requirement : asked) {
      if (draft.add(requirement)) {
        draft.offer(
            requirement,
            matching.candidates(caller, programme, requirement.externalId()).pairings());
      }
    }
    return draft.input(clock.instant(), currency, former);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private List<Requirement> asked(Caller caller, String programme, List<String> references) {
    return references.isEmpty() ? open(caller, programme) : named(caller, programme, references);
  }

  private List<Requirement> open(Caller caller, String programme) {
    Requirements.Narrowing narrowing =
        new Requirements.Narrowing(
            null, null, Requirement.Status.OPEN, Requirement.Kind.ORDER, null, null);
    List<Requirement> open = new ArrayList<>();
    PageQuery query = new PageQuery();
    query.limit = A_PAGE;
    do {
      Page<Requirement> page = requirements.list(caller, programme, narrowing, query);
      open.addAll(page.items());
      query.cursor = page.next();
      if (open.size() > MOST_REQUIREMENTS) {
        throw ProblemException.invalid(
            FieldError.body(
                "/requirements",
                "should name those to plan: there are more than " + MOST_REQUIREMENTS + " open"));
      }
    } while (query.cursor != null);
    return open;
  }

  private List<Requirement> named(Caller caller, String programme, List<String> references) {
    Map<String, Requirement> known = requirements.byReference(caller, programme, references);
    Map<String, Requirement> named = new LinkedHashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Requirement requirement = known.get(references.get(i));
      if (requirement == null) {
        throw ProblemException.invalid(
            FieldError.body(
                "/requirements/" + i,
                "\"" + references.get(i) + "\" is no requirement of this programme"));
      }
      named.put(requirement.externalId(), requirement);
    }
    return List.copyOf(named.values());
  }
}
