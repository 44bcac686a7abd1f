package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;

/**
 * The suppliers for a requirement, ranked. Candidates are all suppliers with a capability of the
 * required classification, one above it or one below it, or one that a crosswalk leads to.
 *
 * @param rulesVersion of the programme's rules of fit that they were judged by
 * @param counts of all candidates, shown or not
 * @param declined pairs that were declined and have not changed since, shown or not
 * @param entries the best first
 * @param next what to send as {@code cursor} to get the part after this one; absent at the end
 * @param note why nobody could be looked for; absent if somebody could
 */
@Schema(description = "The suppliers for a requirement, ranked")
public record Shortlist(
    RequirementReference requirement,
    @Schema(description = "Version of the programme's rules of fit that it was judged by")
        long rulesVersion,
    @Schema(description = "Of all candidates, shown or not") EligibilityCounts counts,
    @Schema(description = "Pairs that were declined and have not changed since, shown or not")
        int declined,
    @Schema(description = "The best first") List<Entry> entries,
    @Schema(description = "What to send as `cursor` to get the part after; absent at the end")
        @Nullable String next,
    @Schema(description = "Why nobody could be looked for; absent if somebody could")
        @Nullable String note) {

  /**
   * A supplier on a shortlist.
   *
   * @param rank place among all candidates, from 1; equal scores go by external id
   * @param score 0 to 100: from 60 eligible, from 30 a near miss, below ineligible
   * @param capability what the supplier was judged by
   * @param wordsInCommon of requirement and capability; no reason by itself
   * @param verdicts the classification first, then the criteria in the buyer's order
   * @param summary the fit in a sentence or two
   * @param match the open match of the pair, or else its latest; absent if there was none
   * @param decline why the pair is not proposed, though shown; absent for all others
   */
  @Schema(name = "ShortlistEntry", description = "A supplier on a shortlist")
  public record Entry(
      @Schema(description = "Place among all candidates, from 1", examples = "1") int rank,
      SupplierReference supplier,
      @Schema(
              description = "0 to 100: from 60 eligible, from 30 a near miss, below ineligible",
              examples = "87.5")
          BigDecimal score,
      Eligibility eligibility,
      @Nullable MatchedCapability capability,
      @Schema(description = "What the texts have in common; no reason by itself")
          @Nullable CommonWords wordsInCommon,
      @Schema(description = "The classification first, then the criteria in the buyer's order")
          List<CriterionVerdict> verdicts,
      @Schema(
              examples =
                  "Moravia Moulding nearly fits: it meets 2 of 3 criteria. Missing: ISO 9001"
                      + " (mandatory; ends 92 days before the start).")
          String summary,
      @Schema(description = "The open match of the pair, or else its latest; absent if none was")
          @Nullable MatchReference match,
      @Schema(description = "Why the pair is not proposed, though shown; absent for all others")
          @Nullable MatchDecline decline) {

    static Entry of(int rank, Pairing pairing, PairStandings standings) {
      return new Entry(
          rank,
          SupplierReference.of(pairing.supplier()),
          pairing.fit().score(),
          pairing.eligibility(),
          pairing.capability(),
          CommonWords.ofNullable(pairing.fit().words()),
          Ranking.verdicts(pairing),
          pairing.summary(),
          standings.match(pairing),
          standings.decline(pairing));
    }
  }
}
