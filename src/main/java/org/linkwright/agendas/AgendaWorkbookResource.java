package org.linkwright.agendas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/schedules/{schedule}/agendas.xlsx")
@Tag(name = "Agendas")
public class AgendaWorkbookResource {

  private final Agendas agendas;
  private final CurrentCaller caller;

  AgendaWorkbookResource(Agendas agendas, CurrentCaller caller) {
    this.agendas = agendas;
    this.caller = caller;
  }

  @GET
  @Produces(AgendaFormat.XLSX_TYPE)
  @Operation(
      summary = "Read the whole event as a workbook",
      description =
          "Sheets of all meetings, by participant, by table, and of requests without a place with"
              + " their reasons: for organisers.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(String programme, String event, String schedule) {
    return agendas
        .workbook(caller.get(), new EventPlace(programme, event), schedule)
        .respond(MediaType.valueOf(AgendaFormat.XLSX_TYPE));
  }
}
