package org.linkwright.meetings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/capacity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class CapacityResource {

  private final Schedules schedules;
  private final CurrentCaller caller;

  CapacityResource(Schedules schedules, CurrentCaller caller) {
    this.schedules = schedules;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Check an event's capacity",
      description =
          "Before a schedule is drawn up: what contradicts itself, which requests can have no"
              + " place, who is asked for too much, and at least how many requests will be dropped.")
  public Capacity capacity(String programme, String event) {
    return schedules.capacity(caller.get(), new EventPlace(programme, event));
  }
}
