package org.linkwright.meetings;

import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.jobs.AcceptedJob;
import org.linkwright.jobs.Job;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class ScheduleResource {

  private final Schedules schedules;
  private final CurrentCaller caller;

  ScheduleResource(Schedules schedules, CurrentCaller caller) {
    this.schedules = schedules;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Order a schedule",
      description = "Answers at once with the job that draws it up; its result is the schedule.")
  @APIResponse(responseCode = "202", description = "Queued; follow the job at Location")
  public RestResponse<Job> order(
      String programme, String event, @Valid @Nullable ScheduleOrder body, @Context UriInfo uri) {
    Job job =
        schedules.order(
            caller.get(),
            new EventPlace(programme, event),
            body == null ? ScheduleOrder.usual() : body);
    return AcceptedJob.answer(job, uri);
  }

  @GET
  @Operation(summary = "List the versions of an event's schedule")
  public List<Schedule.Line> list(String programme, String event) {
    return schedules.list(caller.get(), new EventPlace(programme, event));
  }

  @GET
  @Path("/{schedule}")
  @Operation(
      summary = "Read a schedule",
      description =
          "By its number, its id, `latest` for the newest version or `published` for the one that holds.")
  public Schedule get(String programme, String event, String schedule) {
    return schedules.get(caller.get(), new EventPlace(programme, event), schedule);
  }
}
