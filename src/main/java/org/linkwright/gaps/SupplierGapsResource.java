package org.linkwright.gaps;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/suppliers/{supplier}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gap lists")
public class SupplierGapsResource {

  private final GapLists gapLists;
  private final CurrentCaller caller;

  SupplierGapsResource(GapLists gapLists, CurrentCaller caller) {
    this.gapLists = gapLists;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List what a supplier lacks for the open requirements",
      description =
          "Looks at all open requirements for what the supplier offers; lists its gaps by"
              + " requirement and by what is missing, with the annual value at stake in each"
              + " currency, and apart from them the questions to ask.")
  public SupplierGaps ofSupplier(String programme, String supplier) {
    return gapLists.ofSupplier(caller.get(), programme, supplier);
  }
}
