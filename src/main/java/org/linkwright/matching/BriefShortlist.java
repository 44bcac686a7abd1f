package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;

/**
 * The best suppliers for one of many requirements, in brief.
 *
 * @param rulesVersion of the programme's rules of fit that they were judged by
 * @param counts of all candidates, shown or not
 * @param entries the best first
 * @param note why nobody could be looked for; absent if somebody could
 */
@Schema(description = "The best suppliers for one of many requirements, in brief")
public record BriefShortlist(
    RequirementReference requirement,
    @Schema(description = "Version of the programme's rules of fit that it was judged by")
        long rulesVersion,
    @Schema(description = "Of all candidates, shown or not") EligibilityCounts counts,
    @Schema(description = "The best first") List<Entry> entries,
    @Schema(description = "Why nobody could be looked for; absent if somebody could")
        @Nullable String note) {

  /**
   * A supplier on a shortlist, in brief.
   *
   * @param rank place among all candidates, from 1; equal scores go by external id
   * @param score 0 to 100: from 60 eligible, from 30 a near miss, below ineligible
   * @param summary the fit in a sentence or two
   */
  @Schema(name = "BriefShortlistEntry", description = "A supplier on a shortlist, in brief")
  public record Entry(
      @Schema(description = "Place among all candidates, from 1", examples = "1") int rank,
      SupplierReference supplier,
      @Schema(
              description = "0 to 100: from 60 eligible, from 30 a near miss, below ineligible",
              examples = "87.5")
          BigDecimal score,
      Eligibility eligibility,
      @Schema(examples = "Moravia Moulding can be proposed: it meets all 3 criteria.")
          String summary) {}
}
