package org.linkwright.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.Since;
import org.linkwright.shared.Versioned;

@Path(Api.PROGRAMME + "/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchResource {

  private final Matches matches;
  private final MatchMoves moves;
  private final CurrentCaller caller;

  MatchResource(Matches matches, MatchMoves moves, CurrentCaller caller) {
    this.matches = matches;
    this.moves = moves;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose a supplier for a requirement",
      description =
          "A pair has one open match at a time (duplicate-match). One that was declined is refused"
              + " (wrong-state) as long as neither side has changed.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = Match.class)))
  public RestResponse<Match> create(
      String programme, @NotNull @Valid NewMatch body, @Context UriInfo uri) {
    Versioned<Match> made = matches.propose(caller.get(), programme, body);
    return made.created(uri, made.content().externalId());
  }

  @GET
  @Operation(summary = "List matches")
  public RestResponse<Page<Match>> list(
      String programme,
      @QueryParam("state") @Nullable MatchState state,
      @Parameter(description = "Only those that are gone on with, or only those that are not")
          @QueryParam("standing")
          Matches.@Nullable Standing standing,
      @QueryParam("requirement") @Nullable String requirement,
      @QueryParam("supplier") @Nullable String supplier,
      @Parameter(description = "The buyer for whom the match was made") @QueryParam("buyer")
          @Nullable String buyer,
      @QueryParam("updatedSince") @Nullable String updatedSince,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    Matches.Narrowing narrowing =
        new Matches.Narrowing(
            state, standing, requirement, supplier, buyer, Since.parse(updatedSince));
    return PageQuery.respond(matches.list(caller.get(), programme, narrowing, query), uri);
  }

  @GET
  @Path("/{match}")
  @Operation(summary = "Read a match with its history, answers and feedback")
  public RestResponse<Match> get(String programme, String match) {
    return matches.get(caller.get(), programme, match).ok();
  }

  @DELETE
  @Path("/{match}")
  @Operation(
      summary = "Delete a match that nothing has become of",
      description =
          "Send in If-Match the ETag that was read. Refused (wrong-state) once it was moved or"
              + " spoken about.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, String match, @HeaderParam("If-Match") @Nullable String ifMatch) {
    matches.delete(caller.get(), programme, match, ifMatch);
  }

  @POST
  @Path("/{match}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Move a match",
      description =
          "Send in If-Match the ETag that was read. Where it can be moved to stands in its"
              + " possibleMoves; any other move is refused (wrong-state).")
  public RestResponse<Match> move(
      String programme,
      String match,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMove body) {
    return moves.move(caller.get(), programme, match, ifMatch, body).ok();
  }

  @POST
  @Path("/{match}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Note down that a side accepts or declines a match",
      description = "A decline closes it.")
  public RestResponse<Match> answer(
      String programme, String match, @NotNull @Valid NewAnswer body) {
    return moves.answer(caller.get(), programme, match, body).ok();
  }

  @POST
  @Path("/{match}/feedback")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Note down what a side thinks of a match")
  public GivenFeedback giveFeedback(
      String programme, String match, @NotNull @Valid NewFeedback body) {
    return moves.giveFeedback(caller.get(), programme, match, body);
  }
}
