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

@Path(Api.PROGRAMME + "/requirements/{requirement}/shortlist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class ShortlistResource {

  private final Shortlists shortlists;
  private final CurrentCaller caller;

  ShortlistResource(Shortlists shortlists, CurrentCaller caller) {
    this.shortlists = shortlists;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Rank the suppliers for a requirement",
      description =
          "Candidates offer the required classification, one above it or one below it. The buyer's"
              + " own firm is left out. Filters leave counts and ranks as they are.")
  public RestResponse<Shortlist> shortlist(
      String programme,
      String requirement,
      @Valid @BeanParam ShortlistQuery query,
      @Context UriInfo uri) {
    Shortlist shortlist =
        shortlists.ofRequirement(caller.get(), programme, requirement, query.shortlistPart());
    return ListPosition.respond(shortlist, shortlist.next(), uri);
  }
}
