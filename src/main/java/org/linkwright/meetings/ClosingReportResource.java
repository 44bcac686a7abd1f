package org.linkwright.meetings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "On the day")
public class ClosingReportResource {

  private final ClosingReports reports;
  private final CurrentCaller caller;

  ClosingReportResource(ClosingReports reports, CurrentCaller caller) {
    this.reports = reports;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Read what became of an event",
      description = "By the published schedule and what was noted on the spot.")
  public ClosingReport report(String programme, String event) {
    return reports.report(caller.get(), new EventPlace(programme, event));
  }
}
