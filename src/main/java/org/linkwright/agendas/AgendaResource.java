package org.linkwright.agendas;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.shared.Api;

@Path(Api.PROGRAMME + "/events/{event}/schedules/{schedule}/agendas")
@Tag(name = "Agendas")
public class AgendaResource {

  private final Agendas agendas;
  private final CurrentCaller caller;

  AgendaResource(Agendas agendas, CurrentCaller caller) {
    this.agendas = agendas;
    this.caller = caller;
  }

  @GET
  @Path("/{kind: " + AgendaKind.PATHS + "}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Read all agendas of a kind")
  public List<Agenda> list(
      String programme,
      String event,
      String schedule,
      @Parameter(description = "Whose: `participants`, `tables`, `interpreters` or `halls`")
          String kind) {
    return agendas.all(
        caller.get(), new EventPlace(programme, event), schedule, AgendaKind.ofPath(kind));
  }

  @GET
  @Path("/{kind: " + AgendaKind.PATHS + "}/{owner}")
  @Produces({
    MediaType.APPLICATION_JSON,
    AgendaFormat.PDF_TYPE,
    AgendaFormat.XLSX_TYPE,
    AgendaFormat.CALENDAR_TYPE
  })
  @Operation(
      summary = "Read one agenda",
      description =
          "In the form that `Accept` asks for, or that the end of the path names: `.json`, `.pdf`,"
              + " `.xlsx` or `.ics`. What is printed is in the owner's language and time zone.")
  @APIResponse(
      responseCode = "200",
      description = "The agenda",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Agenda.class)),
        @Content(
            mediaType = AgendaFormat.PDF_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = AgendaFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = AgendaFormat.CALENDAR_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  public Response get(
      String programme,
      String event,
      String schedule,
      @Parameter(description = "Whose: `participants`, `tables`, `interpreters` or `halls`")
          String kind,
      @Parameter(
              description =
                  "Id or external id of a participant, id of a table or an interpreter, name of a"
                      + " hall; `-` for the hall without a name")
          String owner,
      @Context Request request) {
    Optional<AgendaFormat> named = AgendaFormat.ofExtension(owner);
    AgendaFormat format = named.orElseGet(() -> accepted(request));
    String reference = named.map(extension -> extension.strip(owner)).orElse(owner);
    return agendas
        .get(
            caller.get(),
            new EventPlace(programme, event),
            schedule,
            AgendaKind.ofPath(kind),
            reference,
            format)
        .respond(format.type());
  }

  @GET
  @Path("/participants/{participant}/publish.ics")
  @Produces(AgendaFormat.CALENDAR_TYPE)
  @Operation(
      summary = "Read what to mail of a participant's meetings",
      description = "METHOD:PUBLISH (RFC 5546) with what stays; 204 if nothing does.")
  public Response publish(String programme, String event, String schedule, String participant) {
    return agendas
        .published(caller.get(), new EventPlace(programme, event), schedule, participant)
        .respond(AgendaFormat.ICALENDAR.type());
  }

  @GET
  @Path("/participants/{participant}/cancel.ics")
  @Produces(AgendaFormat.CALENDAR_TYPE)
  @Operation(
      summary = "Read what to take back by mail of a participant's meetings",
      description =
          "METHOD:CANCEL (RFC 5546) with what was in an earlier version and is gone; 204 if nothing"
              + " is.")
  public Response cancel(String programme, String event, String schedule, String participant) {
    return agendas
        .cancelled(caller.get(), new EventPlace(programme, event), schedule, participant)
        .respond(AgendaFormat.ICALENDAR.type());
  }

  private static AgendaFormat accepted(Request request) {
    Variant chosen = request.selectVariant(AgendaFormat.variants());
    return chosen == null ? AgendaFormat.JSON : AgendaFormat.of(chosen);
  }
}
