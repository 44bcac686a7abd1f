package org.linkwright.agendas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/schedules/{schedule}/agendas.zip")
@Tag(name = "Agendas")
public class AgendaArchiveResource {

  private static final String ZIP = "application/zip";

  private final Agendas agendas;
  private final CurrentCaller caller;

  AgendaArchiveResource(Agendas agendas, CurrentCaller caller) {
    this.agendas = agendas;
    this.caller = caller;
  }

  @GET
  @Produces(ZIP)
  @Operation(
      summary = "Read the agendas of all participants as one ZIP",
      description = "A PDF and a calendar each. It arrives while it is printed.")
  @APIResponse(
      responseCode = "200",
      description = "The archive",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(String programme, String event, String schedule) {
    AgendaArchive archive =
        agendas.archive(caller.get(), new EventPlace(programme, event), schedule);
    StreamingOutput body = archive::write;
    return Response.ok(body, ZIP)
        .header("Content-Disposition", FileNames.disposition("attachment", archive.name()))
        .build();
  }
}
