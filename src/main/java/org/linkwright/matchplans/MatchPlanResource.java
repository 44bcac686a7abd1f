package org.linkwright.matchplans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.jobs.AcceptedJob;
import org.linkwright.jobs.Job;
import org.linkwright.shared.Api;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.PROGRAMME + "/match-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Match plans")
public class MatchPlanResource {

  private final MatchPlans plans;
  private final CurrentCaller caller;

  MatchPlanResource(MatchPlans plans, CurrentCaller caller) {
    this.plans = plans;
    this.caller = caller;
  }

  /** Which part of the list of plans is asked for. */
  public static class Query {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "must be 1 to 200") @Max(value = 200, message = "must be 1 to 200") @Parameter(description = "How many items at the most", example = "50")
    public int limit = 50;

    @QueryParam("cursor")
    @Min(value = 1, message = "is not a cursor of this list; leave it out to begin anew") @Parameter(description = "The `next` of the page before")
    public @Nullable Integer cursor;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Draw up a match plan",
      description =
          "Who supplies what of many requirements at once, within everybody's capacity. What is"
              + " asked for and what is offered is read now; the answer is the job that draws the"
              + " plan up. Ended early, it keeps the best so far.")
  @APIResponse(responseCode = "202", description = "Queued; follow the job at Location")
  public RestResponse<Job> order(
      String programme, @Valid @NotNull MatchPlanOrder body, @Context UriInfo uri) {
    return AcceptedJob.answer(plans.order(caller.get(), programme, body), uri);
  }

  @GET
  @Operation(summary = "List the match plans, newest first")
  public RestResponse<Page<MatchPlan.Line>> list(
      String programme, @Valid @BeanParam Query query, @Context UriInfo uri) {
    return PageQuery.respond(plans.list(caller.get(), programme, query.limit, query.cursor), uri);
  }

  @GET
  @Path("/{plan}")
  @Operation(
      summary = "Read a match plan",
      description =
          "Every assignment with what the next best would be, and what is not served with why and"
              + " the smallest change that would serve it.")
  public MatchPlan get(
      String programme, @Parameter(description = "Its number, or `latest`") String plan) {
    return plans.get(caller.get(), programme, plan);
  }

  @GET
  @Path("/{plan}/changes")
  @Operation(summary = "Compare a match plan with another")
  public MatchPlanChanges changes(
      String programme,
      @Parameter(description = "Its number, or `latest`") String plan,
      @QueryParam("from")
          @NotNull @Parameter(description = "Number of the plan it is compared with", example = "1")
          String from) {
    return plans.changes(caller.get(), programme, plan, from);
  }

  @DELETE
  @Path("/{plan}")
  @Operation(summary = "Delete a match plan")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, @Parameter(description = "Its number, or `latest`") String plan) {
    plans.delete(caller.get(), programme, plan);
  }
}
