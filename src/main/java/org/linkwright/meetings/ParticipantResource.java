package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.PROGRAMME + "/events/{event}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ParticipantResource {

  private final Participants participants;
  private final CurrentCaller caller;

  ParticipantResource(Participants participants, CurrentCaller caller) {
    this.participants = participants;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a participant")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<Participant> create(
      String programme, String event, @NotNull @Valid Participant body, @Context UriInfo uri) {
    return participants
        .create(caller.get(), new EventPlace(programme, event), body)
        .created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List participants")
  public RestResponse<Page<Participant>> list(
      String programme, String event, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(
        participants.list(caller.get(), new EventPlace(programme, event), query), uri);
  }

  @GET
  @Path("/{participant}")
  @Operation(summary = "Read a participant")
  public RestResponse<Participant> get(String programme, String event, String participant) {
    return participants.get(caller.get(), new EventPlace(programme, event), participant).ok();
  }

  @PUT
  @Path("/{participant}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Replace a participant",
      description = "Send in If-Match the ETag that was read.")
  public RestResponse<Participant> replace(
      String programme,
      String event,
      String participant,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Participant body) {
    return participants
        .replace(caller.get(), new EventPlace(programme, event), participant, ifMatch, body)
        .ok();
  }

  @DELETE
  @Path("/{participant}")
  @Operation(
      summary = "Delete a participant",
      description = "Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme,
      String event,
      String participant,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    participants.delete(caller.get(), new EventPlace(programme, event), participant, ifMatch);
  }
}
