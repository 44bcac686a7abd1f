package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.Versioned;

@Path(Api.PROGRAMME + "/requirements/{requirement}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ProposalResource {

  private final Proposals proposals;
  private final CurrentCaller caller;

  ProposalResource(Proposals proposals, CurrentCaller caller) {
    this.proposals = proposals;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Submit a supplier's proposal for a challenge",
      description = "Until its answers are due; refused (wrong-state) later and for other kinds.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted",
      content = @Content(schema = @Schema(implementation = Proposal.class)))
  public RestResponse<Proposal> create(
      String programme,
      String requirement,
      @NotNull @Valid NewProposal body,
      @Context UriInfo uri) {
    Versioned<Proposal> submitted = proposals.submit(caller.get(), programme, requirement, body);
    return submitted.created(uri, submitted.content().externalId());
  }

  @GET
  @Operation(
      summary = "Rank the proposals for a challenge",
      description =
          "By the weighted mean of their scores. Where totals are equal, the mean of the criterion"
              + " that weighs most decides, then that of the next, then who came first.")
  public ProposalRanking rank(String programme, String requirement) {
    return proposals.rank(caller.get(), programme, requirement);
  }

  @GET
  @Path("/{proposal}")
  @Operation(summary = "Read a proposal with its scores")
  public RestResponse<Proposal> get(String programme, String requirement, String proposal) {
    return proposals.get(caller.get(), programme, requirement, proposal).ok();
  }

  @PUT
  @Path("/{proposal}/scorings/{scorer}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Score a proposal by the published criteria",
      description = "In place of what the same scorer gave before.")
  public Proposal score(
      String programme,
      String requirement,
      String proposal,
      @Parameter(description = "Name of who scores") @Size(min = 1, max = 100) String scorer,
      @NotNull @Valid Scoring body) {
    return proposals.score(caller.get(), programme, requirement, proposal, scorer, body);
  }

  @POST
  @Path("/{proposal}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Select, reject or withdraw a proposal",
      description =
          "Send in If-Match the ETag that was read. Selecting one makes a match that begins with the"
              + " introduction; selecting it again changes nothing.")
  public RestResponse<Proposal> decide(
      String programme,
      String requirement,
      String proposal,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision body) {
    return proposals.decide(caller.get(), programme, requirement, proposal, ifMatch, body).ok();
  }
}
