package org.linkwright.matchplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.JobTexts;
import org.linkwright.jobs.Jobs;
import org.linkwright.matchsolver.Refusal;
import org.linkwright.registry.Programmes;
import org.linkwright.shared.Api;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.ProblemException;

/** Match plans of a programme: ordered here, read here, compared here. */
@ApplicationScoped
public class MatchPlans {

  private final StoredMatchPlans stored;
  private final PlanDrafting drafting;
  private final MatchPlanning planning;
  private final Programmes programmes;
  private final Jobs jobs;
  private final JobTexts texts;
  private final Ids ids;

  MatchPlans(
      StoredMatchPlans stored,
      PlanDrafting drafting,
      MatchPlanning planning,
      Programmes programmes,
      Jobs jobs,
      JobTexts texts,
      Ids ids) {
    this.stored = stored;
    this.drafting = drafting;
    this.planning = planning;
    this.programmes = programmes;
    this.jobs = jobs;
    this.texts = texts;
    this.ids = ids;
  }

  static String path(String programme, int number) {
    return UriBuilder.fromPath(Api.ROOT)
        .segment("programmes", programme)
        .segment("match-plans", Integer.toString(number))
        .build()
        .toString();
  }

  /**
   * Reads what the plan is about and queues the job that draws it up, once what can be known before
   * is right. Several can be drawn up at the same time; each is a plan of its own.
   *
   * @throws ProblemException that names what leads nowhere or contradicts itself
   */
  @Transactional
  public Job order(Caller caller, String programme, MatchPlanOrder order) {
    UUID programmeId = programmes.require(caller, programme);
    String former = order.former();
    StoredPlan begun = former == null ? null : former(programmeId, former);
    PlanInput input = drafting.draft(caller, programme, order, begun);
    requireSense(input);
    UUID jobId = ids.next();
    stored.keep(caller, programmeId, jobId, order, input);
    String what = texts.write(new MatchPlanning.Input(jobId, programme));
    return jobs.submit(caller, programmeId, planning, jobId, what);
  }

  private StoredPlan former(UUID programmeId, String reference) {
    try {
      return stored.require(programmeId, reference);
    } catch (ProblemException notThere) {
      throw ProblemException.invalid(
          FieldError.body("/former", "\"" + reference + "\" is no plan of this programme"));
    }
  }

  private static void requireSense(PlanInput input) {
    List<Refusal> refusals = Refusal.of(input.problem());
    if (!refusals.isEmpty()) {
      throw ProblemException.invalid(
          refusals.stream()
              .map(refusal -> FieldError.body(place(input, refusal), refusal.sentence()))
              .toList());
    }
  }

  /** The pin that is at fault, where one is. */
  private static String place(PlanInput input, Refusal refusal) {
    for (int i = 0; i < input.problem().pins().size(); i++) {
      var pin = input.problem().pins().get(i);
      if (pin.demandId().equals(refusal.demandId())
          && (refusal.sourceId() == null || pin.sourceId().equals(refusal.sourceId()))) {
        return "/pins/" + i;
      }
      if (refusal.demandId() == null && pin.sourceId().equals(refusal.sourceId())) {
        return "/pins/" + i;
      }
    }
    return "/pins";
  }

  /** The plans of a programme, newest first. */
  @Transactional
  public Page<MatchPlan.Line> list(
      Caller caller, String programme, int limit, @Nullable Integer before) {
    UUID programmeId = programmes.require(caller, programme);
    return stored.lines(programmeId, before == null ? Integer.MAX_VALUE : before, limit);
  }

  /**
   * @param reference its number, or {@code latest}
   */
  @Transactional
  public MatchPlan get(Caller caller, String programme, String reference) {
    return stored.require(programmes.require(caller, programme), reference).plan();
  }

  /**
   * What is different in a plan.
   *
   * @param reference its number, or {@code latest}
   * @param from number of the plan it is compared with
   */
  @Transactional
  public MatchPlanChanges changes(Caller caller, String programme, String reference, String from) {
    UUID programmeId = programmes.require(caller, programme);
    return MatchPlanChanges.between(
        stored.require(programmeId, from).plan(), stored.require(programmeId, reference).plan());
  }

  /** Deletes a plan; its number is not given again as long as later ones are there. */
  @Transactional
  public void delete(Caller caller, String programme, String reference) {
    stored.delete(programmes.require(caller, programme), reference);
  }
}
