package org.linkwright.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.linkwright.fit.Eligibility;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Which part of a ranking a caller asks for. */
public class RankingQuery {

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(value = 1, message = "must be 1 to 200") @Max(value = 200, message = "must be 1 to 200") @Parameter(description = "How many entries at the most, from the best on", example = "50")
  public int limit = 50;

  @QueryParam("eligibility")
  @Parameter(
      description = "Shows only these; may be repeated. All are shown if it is left out.",
      schema = @Schema(implementation = Eligibility[].class))
  public List<String> eligibility = List.of();

  RankingPart part() {
    Set<Eligibility> eligibilities = EnumSet.noneOf(Eligibility.class);
    eligibility.forEach(name -> eligibilities.add(parse(name)));
    return new RankingPart(
        eligibilities.isEmpty() ? EnumSet.allOf(Eligibility.class) : eligibilities, limit);
  }

  private static Eligibility parse(String name) {
    return Arrays.stream(Eligibility.values())
        .filter(eligibility -> eligibility.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    FieldError.parameter(
                        "eligibility", "is none of " + Arrays.toString(Eligibility.values()))));
  }
}
