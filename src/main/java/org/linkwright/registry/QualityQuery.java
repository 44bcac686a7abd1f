package org.linkwright.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How far ends of certificates are looked ahead. */
public class QualityQuery {

  @QueryParam("expiringWithinDays")
  @DefaultValue("90")
  @Min(1) @Max(3650) @Parameter(description = "How many days ahead ends of certificates are looked for")
  public int expiringWithinDays;
}
