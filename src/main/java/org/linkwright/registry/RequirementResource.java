package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.AsOf;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

@Path(Api.PROGRAMME + "/requirements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requirements")
public class RequirementResource {

  private final Requirements requirements;
  private final CurrentCaller caller;

  RequirementResource(Requirements requirements, CurrentCaller caller) {
    this.requirements = requirements;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a requirement")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<Requirement> create(
      String programme, @NotNull @Valid Requirement body, @Context UriInfo uri) {
    return requirements.create(caller.get(), programme, body).created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List requirements")
  public RestResponse<Page<Requirement>> list(
      String programme,
      @Valid @BeanParam RequirementQuery narrowing,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    return PageQuery.respond(
        requirements.list(caller.get(), programme, narrowing.narrowing(), query), uri);
  }

  @GET
  @Path("/{requirement}")
  @Operation(summary = "Read a requirement")
  public RestResponse<Requirement> get(
      String programme,
      String requirement,
      @Parameter(description = AsOf.DESCRIPTION, example = "2027-03-17") @QueryParam("at")
          @Nullable String at) {
    return requirements.get(caller.get(), programme, requirement, AsOf.parse(at)).ok();
  }

  @GET
  @Path("/{requirement}/history")
  @Operation(
      summary = "List what was done to a requirement",
      description = "The oldest first; also of a requirement that is deleted.")
  public RestResponse<Page<RecordChange>> history(
      String programme,
      String requirement,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    return PageQuery.respond(
        requirements.history(caller.get(), programme, requirement, query), uri);
  }

  @GET
  @Path("/{requirement}/history/{version}")
  @Operation(summary = "Read one version of a requirement")
  public RestResponse<Requirement> version(
      String programme, String requirement, @PositiveOrZero Long version) {
    return requirements.version(caller.get(), programme, requirement, version).ok();
  }

  @PUT
  @Path("/{requirement}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Replace a requirement",
      description = "Send in If-Match the ETag that was read.")
  public RestResponse<Requirement> replace(
      String programme,
      String requirement,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Requirement body) {
    return requirements.replace(caller.get(), programme, requirement, ifMatch, body).ok();
  }

  @DELETE
  @Path("/{requirement}")
  @Operation(
      summary = "Delete a requirement",
      description = "Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, String requirement, @HeaderParam("If-Match") @Nullable String ifMatch) {
    requirements.delete(caller.get(), programme, requirement, ifMatch);
  }
}
