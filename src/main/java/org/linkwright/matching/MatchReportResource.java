package org.linkwright.matching;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/match-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchReportResource {

  private final MatchReports reports;
  private final CurrentCaller caller;

  MatchReportResource(MatchReports reports, CurrentCaller caller) {
    this.reports = reports;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Report how far the matches of a programme have come",
      description =
          "By state and stage, with the days in each stage, reasons, feedback, and what contracts are"
              + " worth, by buyer and by sector.")
  public MatchReport report(String programme) {
    return reports.report(caller.get(), programme);
  }
}
