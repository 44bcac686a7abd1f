package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.AsOf;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.Versioned;

@Path(Api.PROGRAMME + "/suppliers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppliers")
public class SupplierResource {

  private final Suppliers suppliers;
  private final CurrentCaller caller;

  SupplierResource(Suppliers suppliers, CurrentCaller caller) {
    this.suppliers = suppliers;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a supplier",
      description = "The answer tells which others are likely to be the same firm.")
  @APIResponse(responseCode = "201", description = "Added")
  public RestResponse<NewSupplier> create(
      String programme,
      @Parameter(description = "What to do if others are likely to be the same firm")
          @QueryParam("onDuplicate")
          @DefaultValue("REPORT")
          OnDuplicate onDuplicate,
      @NotNull @Valid Supplier body,
      @Context UriInfo uri) {
    return suppliers
        .create(caller.get(), programme, body, onDuplicate)
        .created(uri, body.externalId());
  }

  @GET
  @Operation(summary = "List suppliers")
  public RestResponse<Page<Supplier>> list(
      String programme,
      @Valid @BeanParam SupplierQuery narrowing,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    return PageQuery.respond(
        suppliers.list(caller.get(), programme, narrowing.narrowing(), query), uri);
  }

  @GET
  @Path("/{supplier}")
  @Operation(summary = "Read a supplier")
  public RestResponse<Supplier> get(
      String programme,
      String supplier,
      @Parameter(description = AsOf.DESCRIPTION, example = "2027-03-17") @QueryParam("at")
          @Nullable String at,
      @Context UriInfo uri) {
    Versioned<Supplier> found = suppliers.get(caller.get(), programme, supplier, AsOf.parse(at));
    return found.content().isCalled(supplier) ? found.ok() : movedTo(found.content(), uri);
  }

  /** 308, for what was merged into another. */
  private static RestResponse<Supplier> movedTo(Supplier survivor, UriInfo uri) {
    URI location =
        uri.getBaseUriBuilder()
            .path(SupplierResource.class)
            .path("{supplier}")
            .build(uri.getPathParameters().getFirst("programme"), survivor.externalId());
    return ResponseBuilder.<Supplier>create(RestResponse.Status.PERMANENT_REDIRECT)
        .location(location)
        .build();
  }

  @GET
  @Path("/{supplier}/history")
  @Operation(
      summary = "List what was done to a supplier",
      description = "The oldest first; also of a supplier that is deleted.")
  public RestResponse<Page<RecordChange>> history(
      String programme, String supplier, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(suppliers.history(caller.get(), programme, supplier, query), uri);
  }

  @GET
  @Path("/{supplier}/history/{version}")
  @Operation(summary = "Read one version of a supplier")
  public RestResponse<Supplier> version(
      String programme, String supplier, @PositiveOrZero Long version) {
    return suppliers.version(caller.get(), programme, supplier, version).ok();
  }

  @PUT
  @Path("/{supplier}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Replace a supplier",
      description = "Send in If-Match the ETag that was read.")
  public RestResponse<Supplier> replace(
      String programme,
      String supplier,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Supplier body) {
    return suppliers.replace(caller.get(), programme, supplier, ifMatch, body).ok();
  }

  @DELETE
  @Path("/{supplier}")
  @Operation(
      summary = "Delete a supplier",
      description = "Send in If-Match the ETag that was read.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, String supplier, @HeaderParam("If-Match") @Nullable String ifMatch) {
    suppliers.delete(caller.get(), programme, supplier, ifMatch);
  }
}
