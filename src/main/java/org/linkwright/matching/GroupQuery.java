package org.linkwright.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** Which groups a caller asks for. */
public class GroupQuery {

  @QueryParam("limit")
  @DefaultValue("5")
  @Min(value = 1, message = "must be 1 to 10") @Max(value = GroupLimits.MOST_GROUPS, message = "must be 1 to 10") @Parameter(description = "How many groups at the most, from the best on", example = "5")
  public int limit = 5;

  @QueryParam("largest")
  @DefaultValue("6")
  @Min(value = GroupLimits.SMALLEST_GROUP, message = "must be 2 to 6") @Max(value = GroupLimits.LARGEST_GROUP, message = "must be 2 to 6") @Parameter(description = "How many members at the most", example = "6")
  public int largest = GroupLimits.LARGEST_GROUP;

  @QueryParam("evenIfOneSuffices")
  @DefaultValue("false")
  @Parameter(
      description =
          "Proposes groups even if a supplier reaches everything alone; made up of the others",
      schema =
          @Schema(
              enumeration = {"true", "false"},
              defaultValue = "false"))
  public String evenIfOneSuffices = "false";

  GroupLimits limits() {
    return GroupLimits.standard(largest, limit, isTrue("evenIfOneSuffices", evenIfOneSuffices));
  }

  private static boolean isTrue(String parameter, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw ProblemException.invalid(FieldError.parameter(parameter, "must be true or false"));
    };
  }
}
