package org.linkwright.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.linkwright.access.CurrentCaller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.shared.Api;
import org.linkwright.shared.Problem;

@Path(Api.PROGRAMME + "/events/{event}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class EventImportResource {

  private final Imports imports;
  private final CurrentCaller caller;

  EventImportResource(Imports imports, CurrentCaller caller) {
    this.imports = imports;
    this.caller = caller;
  }

  @POST
  @Path("/{kind}")
  @Consumes("text/csv")
  @Operation(
      summary = "Import a CSV file of an event",
      description =
          """
          UTF-8, commas, a header that names the columns in any order; taken as a whole or not at \
          all. Records are created or replaced by external id.

          * `participants`: **externalId**, **name**, role, organisation, email, language, \
          maximumMeetings, absences (`2027-03-17T09:00/2027-03-17T10:30`, separated by semicolons).
          * `requests`: **externalId**, **from**, **to**, priority, session, fixedSlot, \
          forbiddenSlots (slots by their start, separated by semicolons), note.

          Columns in bold are needed.
          """)
  @APIResponse(responseCode = "200", description = "Taken, or nothing found wrong")
  @APIResponse(
      responseCode = "422",
      description = "The file has rows that cannot be taken",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public Imported take(
      String programme,
      String event,
      @Parameter(schema = @Schema(enumeration = {"participants", "requests"})) String kind,
      @QueryParam("dryRun")
          @DefaultValue("false")
          @Parameter(
              description = "`true` checks the file and writes nothing",
              schema =
                  @Schema(
                      enumeration = {"true", "false"},
                      defaultValue = "false"))
          String dryRun,
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              content =
                  @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
          byte[] body) {
    Utf8.require(headers.getMediaType());
    return imports.take(
        caller.get(), new EventPlace(programme, event), kind, body, DryRun.isTrue(dryRun));
  }
}
