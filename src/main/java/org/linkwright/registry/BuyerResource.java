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

@Path(Api.PROGRAMME + "/buyers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Buyers")
public class BuyerResource {

  private final Buyers buyers;
  private final CurrentCaller caller;

  BuyerResource(Buyers buyers, CurrentCaller caller) {
    this.buyers = buyers;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a buyer")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<Buyer> create(
      String programme, @NotNull @Valid Buyer body, @Context UriInfo uri) {
    return buyers.create(caller.get(), programme, body).created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List buyers")
  public RestResponse<Page<Buyer>> list(
      String programme,
      @Valid @BeanParam BuyerQuery narrowing,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    return PageQuery.respond(
        buyers.list(caller.get(), programme, narrowing.narrowing(), query), uri);
  }

  @GET
  @Path("/{buyer}")
  @Operation(summary = "Read a buyer")
  public RestResponse<Buyer> get(
      String programme,
      String buyer,
      @Parameter(description = AsOf.DESCRIPTION, example = "2027-03-17") @QueryParam("at")
          @Nullable String at) {
    return buyers.get(caller.get(), programme, buyer, AsOf.parse(at)).ok();
  }

  @GET
  @Path("/{buyer}/history")
  @Operation(
      summary = "List what was done to a buyer",
      description = "The oldest first; also of a buyer that is deleted.")
  public RestResponse<Page<RecordChange>> history(
      String programme, String buyer, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(buyers.history(caller.get(), programme, buyer, query), uri);
  }

  @GET
  @Path("/{buyer}/history/{version}")
  @Operation(summary = "Read one version of a buyer")
  public RestResponse<Buyer> version(String programme, String buyer, @PositiveOrZero Long version) {
    return buyers.version(caller.get(), programme, buyer, version).ok();
  }

  @PUT
  @Path("/{buyer}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Replace a buyer", description = "Send in If-Match the ETag that was read.")
  public RestResponse<Buyer> replace(
      String programme,
      String buyer,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Buyer body) {
    return buyers.replace(caller.get(), programme, buyer, ifMatch, body).ok();
  }

  @DELETE
  @Path("/{buyer}")
  @Operation(summary = "Delete a buyer", description = "Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, String buyer, @HeaderParam("If-Match") @Nullable String ifMatch) {
    buyers.delete(caller.get(), programme, buyer, ifMatch);
  }
}
