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
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.PROGRAMME + "/combined-demands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class CombinedDemandsResource {

  private final CombinedDemands demands;
  private final CurrentCaller caller;

  CombinedDemandsResource(CombinedDemands demands, CurrentCaller caller) {
    this.demands = demands;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List what several buyers ask for, pooled",
      description =
          "Open requirements of different buyers that ask for the same thing at the same time, with"
              + " what the supplier base has free for them and what is uncovered: the part that would"
              + " justify an investment. What is worth most uncovered comes first.")
  public RestResponse<Page<CombinedDemand>> list(
      String programme,
      @Valid @BeanParam CombinedDemandQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return PageQuery.respond(demands.list(caller.get(), programme, query.minimumBuyers, page), uri);
  }
}
