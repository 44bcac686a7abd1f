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

/** How much of the best part of a ranking a caller asks for. */
public class BestQuery {

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(value = 1, message = "must be 1 to 200") @Max(value = 200, message = "must be 1 to 200") @Parameter(description = "How many entries at the most, from the best on", example = "50")
  public int limit = 50;

  @QueryParam("eligibility")
  @Parameter(
      description = "Shows only these; may be repeated. All are shown if it is left out.",
      schema = @Schema(implementation = Eligibility[].class))
  public List<String> eligibility = List.of();

  /** Those asked for; empty for all. */
  Set<Eligibility> eligibilities() {
    return constants(Eligibility.class, "eligibility", eligibility);
  }

  static <E extends Enum<E>> Set<E> constants(Class<E> type, String parameter, List<String> names) {
    Set<E> constants = EnumSet.noneOf(type);
    names.forEach(name -> constants.add(constant(type, parameter, name)));
    return constants;
  }

  static <E extends Enum<E>> E constant(Class<E> type, String parameter, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    FieldError.parameter(
                        parameter, "is none of " + Arrays.toString(type.getEnumConstants()))));
  }
}
