package org.linkwright.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Api;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.Problem;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.UnknownUnitException;

@Path(Api.ROOT + "/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units and rates")
public class UnitResource {

  /** Half of what is calculated with, so that no digit shown is one of rounding. */
  private static final MathContext SHOWN = MathContext.DECIMAL64;

  private static final Page<Unit> ALL =
      new Page<>(Arrays.stream(UnitOfMeasure.values()).map(Unit::of).toList(), null);

  @GET
  @Operation(summary = "List the units that amounts may be given in")
  public Page<Unit> list() {
    return ALL;
  }

  @GET
  @Path("/convert")
  @Operation(summary = "Tell an amount in another unit")
  @APIResponse(responseCode = "200", description = "Converted")
  @APIResponse(
      responseCode = "422",
      description = "A unit is not known, or the two measure different things",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public ConvertedQuantity convert(
      @QueryParam("value") @Parameter(required = true, example = "2.5") @Nullable String value,
      @QueryParam("from") @Parameter(required = true, example = "TNE") @Nullable String from,
      @QueryParam("to") @Parameter(required = true, example = "KGM") @Nullable String to) {
    BigDecimal amount = DecimalParameter.read("value", value);
    UnitOfMeasure unit = unit("from", from);
    UnitOfMeasure other = unit("to", to);
    if (!unit.isCompatibleWith(other)) {
      throw refusal(
          unit.code() + " does not convert into " + other.code() + ".",
          "to",
          "measures "
              + other.dimension()
              + " ("
              + other.plural()
              + "), and "
              + unit.code()
              + " measures "
              + unit.dimension()
              + " ("
              + unit.plural()
              + ")");
    }
    BigDecimal result = unit.convert(amount, other).round(SHOWN).stripTrailingZeros();
    return new ConvertedQuantity(
        amount, unit.code(), other.code(), result.scale() < 0 ? result.setScale(0) : result);
  }

  private static UnitOfMeasure unit(String parameter, @Nullable String code) {
    if (code == null || code.isBlank()) {
      throw ProblemException.invalid(
          FieldError.parameter(parameter, "should be a unit code such as KGM"));
    }
    try {
      return UnitOfMeasure.parse(code);
    } catch (UnknownUnitException unknown) {
      throw refusal(
          "A unit is not known here.",
          parameter,
          "is not a UN/ECE Recommendation 20 unit code known here; GET /api/v1/units lists them");
    }
  }

  private static ProblemException refusal(String detail, String parameter, String message) {
    return new ProblemException(
        ProblemType.CANNOT_CONVERT, detail, List.of(FieldError.parameter(parameter, message)));
  }
}
