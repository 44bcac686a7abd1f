package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/suppliers/{supplier}/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppliers")
public class SupplierQualityResource {

  private final Quality quality;
  private final CurrentCaller caller;

  SupplierQualityResource(Quality quality, CurrentCaller caller) {
    this.quality = quality;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Read how good a profile is",
      description = "How complete and how fresh it is today, and what is stale or runs out.")
  public SupplierQuality get(
      String programme, String supplier, @Valid @BeanParam QualityQuery query) {
    return quality.ofSupplier(caller.get(), programme, supplier, query.expiringWithinDays);
  }
}
