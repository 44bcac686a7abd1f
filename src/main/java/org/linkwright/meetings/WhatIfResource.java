package org.linkwright.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.linkwright.access.CurrentCaller;
import org.linkwright.jobs.AcceptedJob;
import org.linkwright.jobs.Job;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/what-ifs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What-if")
public class WhatIfResource {

  private final WhatIfs whatIfs;
  private final CurrentCaller caller;

  WhatIfResource(WhatIfs whatIfs, CurrentCaller caller) {
    this.whatIfs = whatIfs;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Try an event out with other tables, slots or delegates",
      description =
          "Answers at once with the job that draws up the event as it is and then each scenario."
              + " The event itself is not changed. Ended early, the job keeps the scenarios that"
              + " are done.")
  @APIResponse(responseCode = "202", description = "Queued; follow the job at Location")
  public RestResponse<Job> order(
      String programme, String event, @Valid @NotNull WhatIfOrder body, @Context UriInfo uri) {
    Job job = whatIfs.order(caller.get(), new EventPlace(programme, event), body);
    return AcceptedJob.answer(job, uri);
  }

  @GET
  @Operation(summary = "List what was tried out at an event")
  public List<WhatIf.Line> list(String programme, String event) {
    return whatIfs.list(caller.get(), new EventPlace(programme, event));
  }

  @GET
  @Path("/{whatIf}")
  @Operation(
      summary = "Read what came of it",
      description = "The event as it is, each scenario, and the difference in words.")
  public WhatIf get(
      String programme,
      String event,
      @Parameter(description = "Its number, or `latest`") String whatIf) {
    return whatIfs.get(caller.get(), new EventPlace(programme, event), whatIf);
  }
}
