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
import jakarta.ws.rs.QueryParam;
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

@Path(Api.PROGRAMME + "/events/{event}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting requests")
public class MeetingRequestResource {

  private final MeetingRequests requests;
  private final CurrentCaller caller;

  MeetingRequestResource(MeetingRequests requests, CurrentCaller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a meeting request")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<MeetingRequest> create(
      String programme, String event, @NotNull @Valid MeetingRequest body, @Context UriInfo uri) {
    return requests
        .create(caller.get(), new EventPlace(programme, event), body)
        .created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List meeting requests, of one participant or all")
  public RestResponse<Page<MeetingRequest>> list(
      String programme,
      String event,
      @QueryParam("participant") @Nullable String participant,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    return PageQuery.respond(
        requests.list(caller.get(), new EventPlace(programme, event), participant, query), uri);
  }

  @GET
  @Path("/{request}")
  @Operation(summary = "Read a meeting request")
  public RestResponse<MeetingRequest> get(String programme, String event, String request) {
    return requests.get(caller.get(), new EventPlace(programme, event), request).ok();
  }

  @PUT
  @Path("/{request}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Replace a meeting request",
      description = "Send in If-Match the ETag that was read.")
  public RestResponse<MeetingRequest> replace(
      String programme,
      String event,
      String request,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid MeetingRequest body) {
    return requests
        .replace(caller.get(), new EventPlace(programme, event), request, ifMatch, body)
        .ok();
  }

  @DELETE
  @Path("/{request}")
  @Operation(
      summary = "Delete a meeting request",
      description = "Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme,
      String event,
      String request,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    requests.delete(caller.get(), new EventPlace(programme, event), request, ifMatch);
  }
}
