package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/suppliers/{supplier}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppliers")
public class SupplierDuplicatesResource {

  private final Duplicates duplicates;
  private final SupplierMerges merges;
  private final CurrentCaller caller;

  SupplierDuplicatesResource(Duplicates duplicates, SupplierMerges merges, CurrentCaller caller) {
    this.duplicates = duplicates;
    this.merges = merges;
    this.caller = caller;
  }

  @GET
  @Path("/duplicates")
  @Operation(
      summary = "List suppliers that are likely to be the same firm",
      description = "The likeliest first.")
  public List<LikelyDuplicate> duplicates(String programme, String supplier) {
    return duplicates.of(caller.get(), programme, supplier);
  }

  @POST
  @Path("/merges")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Merge another supplier into this one",
      description =
          "Send in If-Match the ETag of this one. The history of both is kept; reading the other one"
              + " leads here from now on.")
  public RestResponse<Supplier> merge(
      String programme,
      String supplier,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Merge body) {
    return merges.merge(caller.get(), programme, supplier, ifMatch, body).ok();
  }
}
