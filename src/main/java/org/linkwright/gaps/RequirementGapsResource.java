package org.linkwright.gaps;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/requirements/{requirement}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gap lists")
public class RequirementGapsResource {

  private final GapLists gapLists;
  private final CurrentCaller caller;

  RequirementGapsResource(GapLists gapLists, CurrentCaller caller) {
    this.gapLists = gapLists;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "List what the near misses of a requirement lack",
      description = "The suppliers that are closest to being eligible come first.")
  public RequirementGaps ofRequirement(String programme, String requirement) {
    return gapLists.ofRequirement(caller.get(), programme, requirement);
  }

  @GET
  @Path("/{supplier}")
  @Operation(
      summary = "List what one supplier lacks for a requirement",
      description =
          "What is unknown is not a gap: it is listed apart, as a question to ask. Refused with 409"
              + " (wrong-state) while the requirement has no classification.")
  public PairGaps ofPair(String programme, String requirement, String supplier) {
    return gapLists.ofPair(caller.get(), programme, requirement, supplier);
  }
}
