package org.linkwright.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which combined demands a caller asks for. */
public class CombinedDemandQuery {

  @QueryParam("minimumBuyers")
  @DefaultValue("2")
  @Min(value = 2, message = "must be 2 to 1000") @Max(value = 1000, message = "must be 2 to 1000") @Parameter(description = "How many different buyers at the least", example = "2")
  public int minimumBuyers = 2;
}
