package org.linkwright.matching;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;

/** Which part of a ranking a caller asks for. */
public class RankingQuery extends BestQuery {

  @QueryParam("cursor")
  @Parameter(description = "The `next` of the part before")
  public @Nullable String cursor;

  RankingPart part() {
    Set<Eligibility> eligibilities = eligibilities();
    return new RankingPart(
        eligibilities.isEmpty() ? EnumSet.allOf(Eligibility.class) : eligibilities,
        ListPosition.of(cursor),
        limit);
  }
}
