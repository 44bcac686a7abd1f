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

@Path(Api.PROGRAMME + "/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventResource {

  private final Events events;
  private final CurrentCaller caller;

  EventResource(Events events, CurrentCaller caller) {
    this.events = events;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add an event")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<Event> create(
      String programme, @NotNull @Valid Event body, @Context UriInfo uri) {
    return events.create(caller.get(), programme, body).created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List events")
  public RestResponse<Page<Event>> list(
      String programme, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(events.list(caller.get(), programme, query), uri);
  }

  @GET
  @Path("/{event}")
  @Operation(summary = "Read an event")
  public RestResponse<Event> get(String programme, String event) {
    return events.get(caller.get(), programme, event).ok();
  }

  @PUT
  @Path("/{event}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace an event", description = "Send in If-Match the ETag that was read.")
  public RestResponse<Event> replace(
      String programme,
      String event,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Event body) {
    return events.replace(caller.get(), programme, event, ifMatch, body).ok();
  }

  @DELETE
  @Path("/{event}")
  @Operation(
      summary = "Delete an event",
      description =
          "Its participants, requests and schedules go with it. Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, String event, @HeaderParam("If-Match") @Nullable String ifMatch) {
    events.delete(caller.get(), programme, event, ifMatch);
  }
}
