package org.linkwright.registry;

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

@Path(Api.ROOT + "/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammeResource {

  private final Programmes programmes;
  private final CurrentCaller caller;

  ProgrammeResource(Programmes programmes, CurrentCaller caller) {
    this.programmes = programmes;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a programme")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<Programme> create(@NotNull @Valid Programme body, @Context UriInfo uri) {
    return programmes.create(caller.get(), body).created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List programmes")
  public RestResponse<Page<Programme>> list(
      @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(programmes.list(caller.get(), query), uri);
  }

  @GET
  @Path("/{programme}")
  @Operation(summary = "Read a programme")
  public RestResponse<Programme> get(String programme) {
    return programmes.get(caller.get(), programme).ok();
  }

  @PUT
  @Path("/{programme}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Replace a programme",
      description = "Send in If-Match the ETag that was read.")
  public RestResponse<Programme> replace(
      String programme,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Programme body) {
    return programmes.replace(caller.get(), programme, ifMatch, body).ok();
  }

  @DELETE
  @Path("/{programme}")
  @Operation(
      summary = "Delete an empty programme",
      description = "Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(String programme, @HeaderParam("If-Match") @Nullable String ifMatch) {
    programmes.delete(caller.get(), programme, ifMatch);
  }
}
