package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.fit.Eligibility;
import org.linkwright.shared.Api;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Since;

@Path(Api.PROGRAMME + "/eligible-pairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class EligiblePairsResource {

  private final EligiblePairs pairs;
  private final CurrentCaller caller;

  EligiblePairsResource(EligiblePairs pairs, CurrentCaller caller) {
    this.pairs = pairs;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List the pairs that have become eligible since a moment",
      description =
          "Of open requirements; because a profile, a requirement or its status has changed."
              + " `eligibility` says which are looked for, ELIGIBLE if it is left out;"
              + " `change=ENDED` lists those that had it and have it no more.")
  public RestResponse<PairChanges> since(
      String programme,
      @QueryParam("since")
          @Parameter(
              description = "ISO 8601 date and time with offset",
              required = true,
              example = "2027-03-17T09:00:00Z")
          @Nullable String since,
      @QueryParam("change")
          @Parameter(
              description = "BEGUN if it is left out",
              schema = @Schema(implementation = EligiblePairs.Change.class))
          @Nullable String change,
      @Valid @BeanParam RankingQuery query,
      @Context UriInfo uri) {
    Set<Eligibility> eligibilities = query.eligibilities();
    PairChanges changes =
        pairs.since(
            caller.get(),
            programme,
            moment(since),
            change == null
                ? EligiblePairs.Change.BEGUN
                : BestQuery.constant(EligiblePairs.Change.class, "change", change),
            eligibilities.isEmpty() ? Set.of(Eligibility.ELIGIBLE) : eligibilities,
            ListPosition.of(query.cursor),
            query.limit);
    return ListPosition.respond(changes, changes.next(), uri);
  }

  private static Instant moment(@Nullable String since) {
    if (since == null) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "since", "is required: a date and time with offset such as 2027-03-17T09:00:00Z"));
    }
    return Since.moment("since", since);
  }
}
