package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/suppliers/{supplier}/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class OpportunitiesResource {

  private final Matching matching;
  private final CurrentCaller caller;

  OpportunitiesResource(Matching matching, CurrentCaller caller) {
    this.matching = matching;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Rank the open requirements for a supplier",
      description =
          "All open requirements for what it offers, codes above and below included. Those of"
              + " its own firm are left out.")
  public RestResponse<Opportunities> opportunities(
      String programme,
      String supplier,
      @Valid @BeanParam RankingQuery query,
      @Context UriInfo uri) {
    Opportunities opportunities =
        matching.opportunities(caller.get(), programme, supplier, query.part());
    return ListPosition.respond(opportunities, opportunities.next(), uri);
  }
}
