package org.linkwright.meetings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/disruptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "On the day")
public class DisruptionResource {

  private final Disruptions disruptions;
  private final CurrentCaller caller;

  DisruptionResource(Disruptions disruptions, CurrentCaller caller) {
    this.disruptions = disruptions;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List what has happened, with the state of each")
  public List<Disruption> list(String programme, String event) {
    return disruptions.list(caller.get(), new EventPlace(programme, event));
  }

  @POST
  @Path("/{disruption}/withdraw")
  @Operation(
      summary = "Take back what was said to have happened",
      description = "Plans made from now on do not know of it; no schedule changes by itself.")
  public Disruption withdraw(String programme, String event, String disruption) {
    return disruptions.withdraw(caller.get(), new EventPlace(programme, event), disruption);
  }
}
