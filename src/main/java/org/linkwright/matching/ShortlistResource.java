package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
  private final Matches matches;
  private final CurrentCaller caller;

  ShortlistResource(Shortlists shortlists, Matches matches, CurrentCaller caller) {
    this.shortlists = shortlists;
    this.matches = matches;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Rank the suppliers for a requirement",
      description =
          "Candidates offer the required classification, one above it or one below it. The buyer's"
              + " own firm is left out, and so are pairs that were declined as long as neither side"
              + " has changed. Filters leave counts and ranks as they are.")
  public RestResponse<Shortlist> shortlist(
      String programme,
      String requirement,
      @Valid @BeanParam ShortlistQuery query,
      @Context UriInfo uri) {
    Shortlist shortlist =
        shortlists.ofRequirement(caller.get(), programme, requirement, query.shortlistPart());
    return ListPosition.respond(shortlist, shortlist.next(), uri);
  }

  @POST
  @Path("/matches")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose suppliers of the shortlist",
      description =
          "Those named, or so many of the best that have no open match yet. All of them become"
              + " matches, or none.")
  public ProposedMatches propose(
      String programme, String requirement, @NotNull @Valid NewMatches body) {
    return matches.propose(caller.get(), programme, requirement, body);
  }
}
