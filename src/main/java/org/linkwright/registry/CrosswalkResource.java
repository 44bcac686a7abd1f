package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.CsvBody;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.Problem;

@Path(Api.ROOT + "/taxonomies/{scheme}/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Taxonomies")
public class CrosswalkResource {

  private final Crosswalks crosswalks;
  private final CurrentCaller caller;

  CrosswalkResource(Crosswalks crosswalks, CurrentCaller caller) {
    this.crosswalks = crosswalks;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List the crosswalks of a taxonomy, seen from it")
  public Page<Crosswalk> list(String scheme) {
    return new Page<>(crosswalks.of(scheme), null);
  }

  @GET
  @Path("/{to}")
  @Operation(summary = "Read a crosswalk, in either direction")
  public RestResponse<Page<Mapping>> mappings(
      String scheme,
      @Parameter(description = "The other taxonomy") String to,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    return PageQuery.respond(NumberedPage.of(crosswalks.mappings(scheme, to), query), uri);
  }

  @PUT
  @Path("/{to}")
  @Consumes("text/csv")
  @Operation(
      summary = "Load or replace the crosswalk between two taxonomies",
      description =
          """
          A CSV file in UTF-8 with the columns **from**, **to** and kind (`EXACT`, `BROADER`: `to` \
          is the wider one, `NARROWER`, `RELATED`, which an empty cell means). There is one \
          crosswalk for two taxonomies; it is read in both directions, and loading it in either \
          direction replaces it. For administrators of the installation.
          """)
  @APIResponse(responseCode = "200", description = "Loaded, or nothing found wrong")
  @APIResponse(
      responseCode = "422",
      description = "The file has rows that cannot be taken",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public Crosswalk replace(
      String scheme,
      @Parameter(description = "The other taxonomy") String to,
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
    CsvBody.requireUtf8(headers.getMediaType());
    return crosswalks.replace(caller.get(), scheme, to, body, CsvBody.isTrue("dryRun", dryRun));
  }

  @DELETE
  @Path("/{to}")
  @Operation(
      summary = "Delete the crosswalk between two taxonomies",
      description = "For administrators of the installation.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(String scheme, @Parameter(description = "The other taxonomy") String to) {
    crosswalks.delete(caller.get(), scheme, to);
  }
}
