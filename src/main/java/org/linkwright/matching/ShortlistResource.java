package org.linkwright.matching;

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

@Path(Api.PROGRAMME + "/requirements/{requirement}/shortlist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class ShortlistResource {

  private final Matching matching;
  private final CurrentCaller caller;

  ShortlistResource(Matching matching, CurrentCaller caller) {
    this.matching = matching;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Rank the suppliers for a requirement",
      description =
          "Candidates offer the required classification, one above it or one below it. The buyer's"
              + " own firm is left out.")
  public Shortlist shortlist(
      String programme, String requirement, @Valid @BeanParam RankingQuery query) {
    return matching.shortlist(caller.get(), programme, requirement, query.part());
  }
}
