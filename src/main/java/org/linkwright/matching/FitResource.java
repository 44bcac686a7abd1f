package org.linkwright.matching;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/requirements/{requirement}/fit/{supplier}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class FitResource {

  private final Matching matching;
  private final CurrentCaller caller;

  FitResource(Matching matching, CurrentCaller caller) {
    this.matching = matching;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Judge one supplier against one requirement",
      description =
          "With a verdict on every criterion, whatever the supplier offers. Refused with 409"
              + " (wrong-state) while the requirement has no classification.")
  public PairFit fit(String programme, String requirement, String supplier) {
    return matching.fit(caller.get(), programme, requirement, supplier);
  }
}
