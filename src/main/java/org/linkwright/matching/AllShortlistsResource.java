package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/shortlists")
@Produces(AllShortlistsResource.NDJSON)
@Tag(name = "Matching")
public class AllShortlistsResource {

  static final String NDJSON = "application/x-ndjson";

  private final AllShortlists shortlists;
  private final CurrentCaller caller;

  AllShortlistsResource(AllShortlists shortlists, CurrentCaller caller) {
    this.shortlists = shortlists;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Rank the suppliers for all open requirements",
      description =
          "A line of NDJSON for each open requirement, with its best suppliers in brief; `limit` is"
              + " for each. The lines arrive while they are drawn.")
  @APIResponse(
      responseCode = "200",
      description = "A shortlist a line",
      content = @Content(schema = @Schema(implementation = BriefShortlist.class)))
  public Response shortlists(String programme, @Valid @BeanParam BestQuery query) {
    StreamingOutput body =
        shortlists.ofOpenRequirements(caller.get(), programme, query.eligibilities(), query.limit)
            ::write;
    return Response.ok(body, NDJSON).build();
  }
}
