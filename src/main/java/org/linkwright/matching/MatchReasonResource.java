package org.linkwright.matching;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.shared.Api;

@Path(Api.ROOT + "/match-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchReasonResource {

  @GET
  @Operation(summary = "List the reasons that close a match or that feedback is about")
  public List<MatchReasonEntry> list() {
    return MatchReasonEntry.all();
  }
}
