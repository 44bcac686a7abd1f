package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/invitation-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class InvitationResource {

  private final Invitations invitations;
  private final CurrentCaller caller;

  InvitationResource(Invitations invitations, CurrentCaller caller) {
    this.invitations = invitations;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Propose whom to invite and which meetings to request",
      description =
          "From the shortlists of the buyers' requirements: the meetings that are worth most"
              + " together within everybody's time, every invited supplier with at least one that"
              + " is worth its journey. Nothing is stored. The ETag is the event's.")
  @APIResponse(responseCode = "200", description = "Proposed")
  public RestResponse<InvitationProposal> propose(
      String programme, String event, @NotNull @Valid InvitationOrder body) {
    return invitations.propose(caller.get(), new EventPlace(programme, event), body).ok();
  }

  @POST
  @Path("/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Accept proposed meetings",
      description =
          "Adds the participants and requests that the event does not have yet, all or none. What"
              + " it has stays as it is, so that sending the same again changes nothing. Send in"
              + " If-Match the ETag of the event, as it came with the proposal.")
  @APIResponse(responseCode = "200", description = "Accepted")
  public InvitationResult accept(
      String programme,
      String event,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid InvitationAcceptance body) {
    return invitations.accept(caller.get(), new EventPlace(programme, event), ifMatch, body);
  }
}
