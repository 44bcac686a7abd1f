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
import org.linkwright.shared.Api;
import org.linkwright.shared.Problem;

@Path(Api.PROGRAMME + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

  private final Imports imports;
  private final CurrentCaller caller;

  ImportResource(Imports imports, CurrentCaller caller) {
    this.imports = imports;
    this.caller = caller;
  }

  @POST
  @Path("/{kind}")
  @Consumes("text/csv")
  @Operation(
      summary = "Import a CSV file",
      description =
          """
          UTF-8, commas, a header that names the columns in any order. Cells that hold several \
          values separate them by semicolons; an empty cell is unknown. The file is taken as a \
          whole or, with up to 500 errors listed by line and column, not at all. Records are created \
          or replaced by external id, so that a file can be sent again.

          * `suppliers`: **externalId**, **name**, nativeName, country, region, city, website, \
          contactEmail, foundedYear, employees, turnover, turnoverCurrency, identifiers \
          (`SCHEME:id`), languages, strategicIntent, changeCapability, linkages, verification, \
          and `attribute:NAME` for any attribute. Capabilities and certificates are kept.
          * `capabilities`: **supplier**, **scheme**, **code**, description, processes, capacity, \
          unit, period, minimumOrder, leadTimeDays, priceMinimum, priceMaximum, currency, \
          deliveryRegions. Replaces all capabilities of each supplier in the file.
          * `certificates`: **supplier**, **standard**, **verification**, version, scope, issuer, \
          number, validFrom, validUntil. Replaces all certificates of each supplier in the file.
          * `buyers`: **externalId**, **name**, country, city, website, contactEmail, \
          identifiers, languages.
          * `requirements`: **externalId**, **buyer**, **title**, **scheme**, **code**, \
          **startDate**, description, quantity, unit, period, value, currency, suppliersWanted, \
          status. Criteria are kept.
          * `criteria`: **requirement**, **type**, mandatory, weight, subject, version, \
          comparison, value, unit, period, currency, verification. Replaces all criteria of each \
          requirement in the file.

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
      @Parameter(
              schema =
                  @Schema(
                      enumeration = {
                        "suppliers",
                        "capabilities",
                        "certificates",
                        "buyers",
                        "requirements",
                        "criteria"
                      }))
          String kind,
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
    return imports.take(caller.get(), programme, kind, body, DryRun.isTrue(dryRun));
  }
}
