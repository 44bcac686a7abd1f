package org.linkwright.exchange;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.jobs.AcceptedJob;
import org.linkwright.jobs.Job;
import org.linkwright.shared.Api;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.Problem;
import org.linkwright.shared.ProblemException;

@Path(Api.PROGRAMME + "/import-jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportJobResource {

  private final ImportJobs imports;
  private final CurrentCaller caller;

  ImportJobResource(ImportJobs imports, CurrentCaller caller) {
    this.imports = imports;
    this.caller = caller;
  }

  @POST
  @Consumes({FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE, FileFormat.NDJSON_TYPE})
  @Operation(
      summary = "Import a file of any size",
      description =
          "CSV, XLSX or NDJSON, as Content-Type says, up to 512 MiB. The file is kept and taken in"
              + " by a job: follow it at Location; what it has brought and the rows that were not"
              + " taken are at `/import-jobs/{job}`. A header that is not understood is refused at"
              + " once. See docs/exchange.md.")
  @APIResponse(responseCode = "202", description = "Kept; follow the job at Location")
  @APIResponse(
      responseCode = "422",
      description = "The file is empty, or its header is not understood",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public RestResponse<Job> order(
      String programme,
      @QueryParam("kind")
          @DefaultValue("")
          @Parameter(required = true, description = "Such as `suppliers` or `capabilities`")
          String kind,
      @QueryParam("mode")
          @DefaultValue("UPSERT")
          @Parameter(
              description =
                  "`CREATE` refuses rows of records that exist, `UPDATE` those that do not and"
                      + " changes only what the file has columns for, `UPSERT` does both,"
                      + " `REPLACE` makes unknown what the file has no column for",
              schema =
                  @Schema(
                      enumeration = {"CREATE", "UPDATE", "UPSERT", "REPLACE"},
                      defaultValue = "UPSERT"))
          String mode,
      @QueryParam("onError")
          @DefaultValue("REFUSE_ALL")
          @Parameter(
              description = "What becomes of the file if rows of it are wrong",
              schema =
                  @Schema(
                      enumeration = {"REFUSE_ALL", "SKIP_ROWS"},
                      defaultValue = "REFUSE_ALL"))
          String onError,
      @QueryParam("dryRun")
          @DefaultValue("false")
          @Parameter(
              description = "`true` checks the file and writes nothing",
              schema =
                  @Schema(
                      enumeration = {"true", "false"},
                      defaultValue = "false"))
          String dryRun,
      @QueryParam("columns")
          @Parameter(
              description =
                  "What the file calls our columns, as a JSON object such as `{\"Firm\": \"name\","
                      + " \"Notes\": null}`; null ignores a column")
          @Nullable String columns,
      @QueryParam("decimal")
          @DefaultValue("AUTO")
          @Parameter(
              description = "What decimals are written with; `AUTO` goes by what separates cells",
              schema =
                  @Schema(
                      enumeration = {"AUTO", "POINT", "COMMA"},
                      defaultValue = "AUTO"))
          String decimal,
      @Context HttpHeaders headers,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = FileFormat.CSV_TYPE,
                    schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = FileFormat.XLSX_TYPE,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = FileFormat.NDJSON_TYPE,
                    schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    MediaType type = headers.getMediaType();
    ImportJobs.Wishes wishes =
        new ImportJobs.Wishes(
            kind, mode, onError, DryRun.isTrue(dryRun), columns, charset(type), comma(decimal));
    Job job = imports.order(caller.get(), programme, wishes, FileFormat.of(type), body);
    return AcceptedJob.answer(job, uri);
  }

  private static @Nullable String charset(@Nullable MediaType type) {
    String said = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return said == null ? null : said.replace("\"", "");
  }

  private static @Nullable Boolean comma(String decimal) {
    return switch (decimal) {
      case "AUTO" -> null;
      case "COMMA" -> true;
      case "POINT" -> false;
      default ->
          throw ProblemException.invalid(
              FieldError.parameter("decimal", "should be AUTO, POINT or COMMA"));
    };
  }

  @GET
  @Path("/{job}")
  @Operation(summary = "Read how far a file has come, and what it has brought")
  public ImportState get(String programme, UUID job) {
    return imports.state(caller.get(), programme, job);
  }

  @GET
  @Path("/{job}/failed-rows")
  @Produces({FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE, FileFormat.NDJSON_TYPE})
  @Operation(
      summary = "Read the rows that were not taken, and why",
      description =
          "In the form of the file that was sent, with `line` and `reason` before its columns."
              + " Mended, it can be sent again as it is.")
  @APIResponse(
      responseCode = "200",
      description = "The rows",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response failedRows(String programme, UUID job) {
    FailedRows rows = imports.failedRows(caller.get(), programme, job);
    StreamingOutput body = rows::write;
    return Response.ok(body, rows.format().answeredType())
        .header("Content-Disposition", "attachment; filename=\"" + rows.name() + "\"")
        .build();
  }

  @GET
  @Path("/{job}/likely-duplicates")
  @Operation(
      summary = "List the suppliers of a file that are likely to be others",
      description =
          "Those that the file has created, or would in a dry run, in its order, up to 10,000. See"
              + " docs/duplicates.md.")
  public RestResponse<Page<ImportedDuplicate>> likelyDuplicates(
      String programme, UUID job, @Valid @BeanParam PageQuery query, @Context UriInfo uri) {
    return PageQuery.respond(imports.likelyDuplicates(caller.get(), programme, job, query), uri);
  }
}
