package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jspecify.annotations.Nullable;
import org.linkwright.access.CurrentCaller;
import org.linkwright.shared.Api;
import org.linkwright.shared.CsvBody;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.Problem;

@Path(Api.ROOT + "/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Taxonomies")
public class TaxonomyResource {

  private final TaxonomyCatalogue taxonomies;
  private final CurrentCaller caller;

  TaxonomyResource(TaxonomyCatalogue taxonomies, CurrentCaller caller) {
    this.taxonomies = taxonomies;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "List the taxonomies known here")
  public Page<Taxonomy> list() {
    return taxonomies.list();
  }

  @GET
  @Path("/codes")
  @Operation(
      summary = "Find codes by words",
      description =
          """
          In the labels of all languages, with typing mistakes tolerated; or by the beginning of a           code. Best first, and `match` tells how each was found.
          """)
  public Page<FoundCode> search(
      @QueryParam("q")
          @Parameter(
              required = true,
              description = "1 to 200 characters",
              example = "injecton molding")
          @Nullable String q,
      @QueryParam("scheme") @Parameter(description = "Narrows to one taxonomy", example = "ISIC4")
          @Nullable String scheme,
      @QueryParam("limit")
          @DefaultValue("20")
          @Min(value = 1, message = "must be 1 to 100") @Max(value = 100, message = "must be 1 to 100") @Parameter(description = "How many codes at the most")
          int limit,
      @Valid @BeanParam LanguageQuery language) {
    return taxonomies.search(q, scheme, language.choice(), limit);
  }

  @GET
  @Path("/{scheme}")
  @Operation(summary = "Read what is known of a taxonomy")
  public RestResponse<Taxonomy> get(@Parameter(description = "Such as `ISIC4`") String scheme) {
    return taxonomies.get(scheme).ok();
  }

  @PUT
  @Path("/{scheme}")
  @Consumes("text/csv")
  @Operation(
      summary = "Load or replace a taxonomy",
      description =
          """
          A CSV file in UTF-8 with the columns **code**, **label** and **parent**, and `label:TAG` \
          for labels in other languages (`label:de`). A row with an empty parent is a top code. The \
          file replaces the taxonomy as a whole, or, with up to 500 errors listed by line and \
          column, not at all. Codes that suppliers or requirements use may not vanish. For \
          administrators of the installation.
          """)
  @APIResponse(responseCode = "200", description = "Loaded, or nothing found wrong")
  @APIResponse(
      responseCode = "422",
      description = "The file has rows that cannot be taken",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public TaxonomyLoaded replace(
      @Parameter(description = "Capital letters, digits and `. _ -`, such as `CPV`") String scheme,
      @QueryParam("name") @Parameter(description = "Name for people") @Nullable String name,
      @QueryParam("version") @Parameter(description = "As the publisher calls it", example = "2008")
          @Nullable String version,
      @QueryParam("language")
          @DefaultValue("en")
          @Parameter(description = "Language of the column `label`, BCP 47")
          String language,
      @QueryParam("singleRoot")
          @DefaultValue("false")
          @Parameter(
              description = "`true` refuses a second code without a parent",
              schema =
                  @Schema(
                      enumeration = {"true", "false"},
                      defaultValue = "false"))
          String singleRoot,
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
    return taxonomies.replace(
        caller.get(),
        scheme,
        new TaxonomyLoading.Told(name, version, language, CsvBody.isTrue("singleRoot", singleRoot)),
        headers.getHeaderString(HttpHeaders.IF_MATCH),
        body,
        CsvBody.isTrue("dryRun", dryRun));
  }

  @DELETE
  @Path("/{scheme}")
  @Operation(
      summary = "Delete a taxonomy that nothing uses, with its crosswalks",
      description = "For administrators of the installation.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(String scheme, @Context HttpHeaders headers) {
    taxonomies.delete(caller.get(), scheme, headers.getHeaderString(HttpHeaders.IF_MATCH));
  }

  @GET
  @Path("/{scheme}/codes")
  @Operation(
      summary = "List the codes of a taxonomy",
      description = "Each code is followed by those below it.")
  public RestResponse<Page<TaxonomyEntry>> codes(
      String scheme,
      @QueryParam("parent") @Parameter(description = "Narrows to codes right below this one")
          @Nullable String parent,
      @QueryParam("level") @Parameter(description = "Narrows to codes on this level; 1 is the top")
          @Nullable Integer level,
      @QueryParam("label") @Parameter(description = "Narrows to codes with this in their label")
          @Nullable String label,
      @Valid @BeanParam PageQuery query,
      @Valid @BeanParam LanguageQuery language,
      @Context UriInfo uri) {
    return PageQuery.respond(
        taxonomies.codes(
            scheme,
            new TaxonomyCatalogue.Narrowing(parent, level, label),
            language.choice(),
            query.limit,
            query.cursor),
        uri);
  }

  @GET
  @Path("/{scheme}/codes/{code}")
  @Operation(summary = "Read one code of a taxonomy with all around it")
  public TaxonomyCode code(
      String scheme,
      @Parameter(description = "Such as `2610`") String code,
      @Valid @BeanParam LanguageQuery language) {
    return taxonomies.code(scheme, code, language.choice());
  }
}
