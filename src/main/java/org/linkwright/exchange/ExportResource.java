package org.linkwright.exchange;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.meetings.EventPlace;
import org.linkwright.shared.Api;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

@Path(Api.PROGRAMME)
@Produces({FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE, FileFormat.NDJSON_TYPE})
@Tag(name = "Exports")
public class ExportResource {

  private final Exports exports;
  private final CurrentCaller caller;

  ExportResource(Exports exports, CurrentCaller caller) {
    this.exports = exports;
    this.caller = caller;
  }

  @GET
  @Path("/exports/{kind}")
  @Operation(
      summary = "Export the records of a kind",
      description =
          "`suppliers`, `buyers`, `requirements`, or one of their lists such as `capabilities`, as"
              + " CSV, XLSX or NDJSON, by `format` or by Accept. It arrives while it is written, is"
              + " the state of one moment, and the import reads it back unchanged. A line of NDJSON"
              + " is a record with all its lists. CSV files and workbooks go into a fresh programme"
              + " in this order: `suppliers` and their lists, the `sites` among them before"
              + " `capabilities`, `machines` and `certificates`, then `buyers`, then `requirements`"
              + " and their lists, the `items` before the `criteria`. An export takes the parameters"
              + " by which the list of the same records is narrowed, and refuses all others; a list"
              + " such as `capabilities` takes those of its `suppliers`.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response ofProgramme(
      String programme,
      String kind,
      @QueryParam("format") @Parameter(schema = @Schema(enumeration = {"csv", "xlsx", "ndjson"}))
          @Nullable String format,
      @BeanParam ExportQuery query,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    FileFormat chosen = format(format, headers);
    Set<String> sent = uri.getQueryParameters().keySet();
    return answer(
        exports.ofProgramme(caller.get(), programme, kind, query, sent, chosen), kind, chosen);
  }

  @GET
  @Path("/events/{event}/exports/{kind}")
  @Operation(
      summary = "Export all participants or requests of an event",
      description = "`participants` or `requests`, as CSV, XLSX or NDJSON.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response ofEvent(
      String programme,
      String event,
      String kind,
      @QueryParam("format") @Parameter(schema = @Schema(enumeration = {"csv", "xlsx", "ndjson"}))
          @Nullable String format,
      @Parameter(description = "External id of a participant whose `requests` are wanted")
          @QueryParam("participant")
          @Nullable String participant,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    FileFormat chosen = format(format, headers);
    EventPlace place = new EventPlace(programme, event);
    Set<String> sent = uri.getQueryParameters().keySet();
    return answer(
        exports.ofEvent(caller.get(), place, kind, participant, sent, chosen), kind, chosen);
  }

  @GET
  @Path("/imports/{kind}/template")
  @Produces({FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
  @Operation(
      summary = "Read an empty file to be filled in",
      description = "With all columns; as XLSX, a second sheet says what belongs into each.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response template(
      String programme,
      String kind,
      @QueryParam("format") @Parameter(schema = @Schema(enumeration = {"csv", "xlsx"}))
          @Nullable String format,
      @Context HttpHeaders headers) {
    FileFormat chosen = format(format, headers);
    if (!chosen.hasHeader()) {
      throw ProblemException.invalid(
          FieldError.parameter("format", "should be csv or xlsx; NDJSON has no columns"));
    }
    return answer(exports.template(kind, chosen), kind + "-template", chosen);
  }

  private static FileFormat format(@Nullable String format, HttpHeaders headers) {
    if (format != null) {
      return FileFormat.named(format);
    }
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      for (FileFormat each : FileFormat.values()) {
        if (accepted.isCompatible(MediaType.valueOf(each.mediaType()))) {
          return each;
        }
      }
    }
    return FileFormat.CSV;
  }

  private static Response answer(Exports.Export export, String name, FileFormat format) {
    StreamingOutput body = export::write;
    return Response.ok(body, format.answeredType())
        .header(
            "Content-Disposition", "attachment; filename=\"" + name + "." + format.ending() + "\"")
        .build();
  }
}
