package org.linkwright.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.Problem;
import org.linkwright.shared.ProblemException;

@Path(Api.PROGRAMME + "/exchange-rates")
@Tag(name = "Units and rates")
public class ExchangeRateResource {

  private static final String CSV = "text/csv";

  private final ExchangeRates rates;
  private final CurrentCaller caller;

  ExchangeRateResource(ExchangeRates rates, CurrentCaller caller) {
    this.rates = rates;
    this.caller = caller;
  }

  @PUT
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Load exchange rates",
      description =
          """
          As JSON, or as a CSV file in UTF-8 with the columns **date**, **currency**, **rate**, \
          base and quotation (`DIRECT`: one unit of the currency costs so many of the base; \
          `INDIRECT`: one of the base buys so many of the currency). Rates of the same day, \
          currency and base are replaced, all others stay. All rates are taken or none.
          """)
  @APIResponse(responseCode = "200", description = "Loaded, or nothing found wrong")
  @APIResponse(
      responseCode = "422",
      description = "The file has rows that cannot be taken",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public RatesLoaded load(
      String programme,
      @QueryParam("base")
          @Parameter(description = "Base of rows that name none; else the programme's currency")
          @Nullable String base,
      @QueryParam("quotation")
          @DefaultValue("DIRECT")
          @Parameter(description = "Of rows that do not say")
          Quotation quotation,
      @QueryParam("dryRun")
          @DefaultValue("false")
          @Parameter(
              description = "`true` checks the rates and writes nothing",
              schema =
                  @Schema(
                      enumeration = {"true", "false"},
                      defaultValue = "false"))
          String dryRun,
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = RatesBody.class))
              })
          byte[] body) {
    CsvBody.requireUtf8(headers.getMediaType());
    return rates.put(
        caller.get(), programme, base, quotation, body, CsvBody.isTrue("dryRun", dryRun));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public RatesLoaded loadJson(
      String programme,
      @QueryParam("dryRun") @DefaultValue("false") String dryRun,
      @NotNull @Valid RatesBody body) {
    return rates.put(caller.get(), programme, body, CsvBody.isTrue("dryRun", dryRun));
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "List exchange rates, latest first",
      description = "With `Accept: text/csv` all of them, as a CSV file that can be loaded again.")
  public RestResponse<Page<ExchangeRate>> list(
      String programme,
      @QueryParam("currency") @Nullable String currency,
      @QueryParam("from") @Parameter(description = "First day") @Nullable String from,
      @QueryParam("to") @Parameter(description = "Last day") @Nullable String to,
      @Valid @BeanParam PageQuery query,
      @Context UriInfo uri) {
    int before = NumberedPage.from(query);
    List<ExchangeRate> found =
        rates.list(caller.get(), programme, narrowing(currency, from, to), before, query.limit + 1);
    boolean more = found.size() > query.limit;
    return PageQuery.respond(
        new Page<>(
            more ? found.subList(0, query.limit) : found,
            more ? NumberedPage.cursor(before + query.limit) : null),
        uri);
  }

  @GET
  @Produces(CSV)
  @Operation(
      summary = "List exchange rates, latest first",
      description = "As a CSV file that can be loaded again: all of them, not a part.")
  public String listCsv(
      String programme,
      @QueryParam("currency") @Nullable String currency,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    return ExchangeRateFile.write(
        rates.list(caller.get(), programme, narrowing(currency, from, to), 0, Integer.MAX_VALUE));
  }

  @GET
  @Path("/conversion")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Tell an amount of money in another currency",
      description = "By the last rates on or before the day, which are told with it.")
  @APIResponse(responseCode = "200", description = "Converted")
  @APIResponse(
      responseCode = "422",
      description = "No exchange rates lead from one currency to the other",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public ConvertedMoney convert(
      String programme,
      @QueryParam("amount") @Parameter(required = true, example = "1000") @Nullable String amount,
      @QueryParam("from") @Parameter(required = true, example = "USD") @Nullable String from,
      @QueryParam("to") @Parameter(required = true, example = "KES") @Nullable String to,
      @QueryParam("date") @Parameter(description = "Today if it is left out")
          @Nullable String date) {
    LocalDate on = day("date", date);
    LocalDate day = on == null ? rates.today() : on;
    String one = currency("from", from);
    String other = currency("to", to);
    return rates
        .convert(caller.get(), programme, DecimalParameter.read("amount", amount), one, other, day)
        .orElseThrow(() -> ExchangeRates.noRate(one, other, day));
  }

  @DELETE
  @Path("/{date}")
  @Operation(summary = "Delete all exchange rates of a day")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      String programme, @Parameter(description = "Such as `2026-11-20`") String date) {
    LocalDate day = day("date", date);
    if (day != null) {
      rates.delete(caller.get(), programme, day);
    }
  }

  private static ExchangeRates.Narrowing narrowing(
      @Nullable String currency, @Nullable String from, @Nullable String to) {
    return new ExchangeRates.Narrowing(currency, day("from", from), day("to", to));
  }

  private static String currency(String parameter, @Nullable String code) {
    String given = code == null ? "" : code;
    ExchangeRates.checkCurrency(parameter, given);
    return given;
  }

  private static @Nullable LocalDate day(String parameter, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // refused below
    }
    throw ProblemException.invalid(
        FieldError.parameter(parameter, "should be a day such as 2026-11-20"));
  }
}
