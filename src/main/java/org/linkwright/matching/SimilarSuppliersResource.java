package org.linkwright.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/suppliers/{supplier}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class SimilarSuppliersResource {

  private final Similarity similarity;
  private final CurrentCaller caller;

  SimilarSuppliersResource(Similarity similarity, CurrentCaller caller) {
    this.similarity = similarity;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List the suppliers most like one of them",
      description =
          "By the codes, processes, standards, capacities and places that they have in common; only"
              + " suppliers that offer something related are compared.")
  public SimilarSuppliers similar(
      String programme,
      String supplier,
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(value = 1, message = "must be 1 to 200") @Max(value = 200, message = "must be 1 to 200") @Parameter(description = "How many at the most", example = "20")
          int limit) {
    return similarity.to(caller.get(), programme, supplier, limit);
  }
}
