package org.linkwright.matching;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.SizeClass;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.VerificationLevel;

/** Which part of a shortlist a caller asks for, and in which order. */
public class ShortlistQuery extends RankingQuery {

  private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  @QueryParam("country")
  @Parameter(description = "Only suppliers of these countries; may be repeated", example = "CZ")
  public List<String> country = List.of();

  @QueryParam("region")
  @Parameter(description = "Only suppliers of these regions; may be repeated", example = "CZ-64")
  public List<String> region = List.of();

  @QueryParam("sizeClass")
  @Parameter(
      description = "Only suppliers of these sizes, stated or derived; may be repeated",
      schema = @Schema(implementation = SizeClass[].class))
  public List<String> sizeClass = List.of();

  @QueryParam("minimumVerification")
  @Parameter(
      description = "Only suppliers whose profile has been checked at least so far",
      schema = @Schema(implementation = VerificationLevel.class))
  public @Nullable String minimumVerification;

  @QueryParam("womenOwned")
  @Parameter(
      description = "Only suppliers that state to be women-owned, or state not to be",
      schema = @Schema(implementation = Boolean.class))
  public @Nullable String womenOwned;

  @QueryParam("minimumScore")
  @Parameter(
      description = "Only suppliers with this score or a better one, 0 to 100",
      schema = @Schema(implementation = BigDecimal.class),
      example = "75")
  public @Nullable String minimumScore;

  @QueryParam("name")
  @Parameter(description = "Part of the supplier's name, without regard to case")
  public @Nullable String name;

  @QueryParam("sort")
  @Parameter(
      description =
          "SCORE if it is left out; within a country or a size, the best first. `rank` is always the"
              + " place by score.",
      schema = @Schema(implementation = ShortlistOrder.class))
  public @Nullable String sort;

  ShortlistPart shortlistPart() {
    return new ShortlistPart(filter(), order(), ListPosition.of(cursor), limit);
  }

  private SupplierFilter filter() {
    return new SupplierFilter(
        eligibilities(),
        codes(CodeList.COUNTRY, "country", country),
        codes(CodeList.REGION, "region", region),
        constants(SizeClass.class, "sizeClass", sizeClass),
        minimumVerification == null
            ? null
            : constant(VerificationLevel.class, "minimumVerification", minimumVerification),
        truth(womenOwned),
        leastTenths(),
        name == null || name.isBlank() ? null : name.strip());
  }

  private ShortlistOrder order() {
    return sort == null ? ShortlistOrder.SCORE : constant(ShortlistOrder.class, "sort", sort);
  }

  private static Set<String> codes(CodeList list, String parameter, List<String> codes) {
    for (String code : codes) {
      if (!list.contains(code)) {
        throw ProblemException.invalid(FieldError.parameter(parameter, list.complaint()));
      }
    }
    return Set.copyOf(codes);
  }

  private static @Nullable Boolean truth(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw ProblemException.invalid(
              FieldError.parameter("womenOwned", "should be true or false"));
    };
  }

  private int leastTenths() {
    if (minimumScore == null) {
      return 0;
    }
    if (SCORE.matcher(minimumScore).matches()) {
      BigDecimal score = new BigDecimal(minimumScore);
      if (score.compareTo(MOST) <= 0) {
        return score.movePointRight(1).setScale(0, RoundingMode.UP).intValueExact();
      }
    }
    throw ProblemException.invalid(
        FieldError.parameter("minimumScore", "should be a number from 0 to 100, such as 75"));
  }
}
