package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.Outcome;
import org.linkwright.fit.Reason;
import org.linkwright.fit.Verdict;
import org.linkwright.shared.BoundedDecimal;

/**
 * The verdict on one criterion.
 *
 * @param criterion JSON pointer into the requirement; {@code /classification} for the criterion
 *     that every requirement implies
 * @param type the type of the criterion, as in the requirement
 * @param what what it is about
 * @param mandatory whether a supplier that does not meet it cannot be proposed
 * @param weight what it counts in the score, by the rules of the programme
 * @param credit the part of the weight that is earned, 0 to 1
 * @param counted what of the credit counts in the score, given the assurance
 * @param actual what the supplier states; absent when it states nothing
 * @param shortfall how much is missing; absent when met or unknown, and for what is no matter of
 *     degree
 * @param evidence JSON pointer into the supplier's profile to what was looked at
 * @param converted how an amount in another currency was told in the one asked for; absent when
 *     nothing was converted
 * @param assurance how far what was looked at can be trusted; absent when nothing was
 * @param nearestCode of a classification: how the nearest code offered stands to the required one
 * @param sentence the verdict for people
 */
@Schema(description = "The verdict on one criterion")
public record CriterionVerdict(
    @Schema(
            description =
                "JSON pointer into the requirement; /classification for the criterion that every"
                    + " requirement implies",
            examples = "/criteria/0")
        String criterion,
    @Schema(
            enumeration = {
              "classification",
              "certificate",
              "process",
              "capacity",
              "leadTime",
              "priceCeiling",
              "deliveryRegion",
              "distance",
              "language",
              "maturity",
              "turnover",
              "yearsInBusiness",
              "attribute"
            })
        String type,
    @Schema(description = "What it is about", examples = "ISO 9001") String what,
    @Schema(description = "Whether a supplier that does not meet it cannot be proposed")
        boolean mandatory,
    @Schema(
            description = "What it counts in the score, by the rules of the programme",
            examples = "3")
        BigDecimal weight,
    @Schema(description = "UNKNOWN is not a gap: it asks for evidence") Outcome outcome,
    Reason reason,
    @Schema(description = "The part of the weight that is earned, 0 to 1", examples = "0.75")
        BigDecimal credit,
    @Schema(
            description = "What of the credit counts in the score, given the assurance",
            examples = "0.7125")
        BigDecimal counted,
    StatedValue required,
    @Schema(description = "What the supplier states") @Nullable StatedValue actual,
    @Schema(description = "How much is missing, where it is a matter of degree")
        @Nullable StatedValue shortfall,
    @Schema(
            description = "JSON pointer into the supplier's profile to what was looked at",
            examples = "/certificates/0")
        @Nullable String evidence,
    @Schema(description = "How an amount in another currency was told in the one asked for")
        @Nullable ConvertedAmount converted,
    @Schema(description = "How far what was looked at can be trusted; absent when nothing was")
        @Nullable AssuredFact assurance,
    @Schema(description = "Of a classification: how the nearest code offered stands to it")
        @Nullable NearestCode nearestCode,
    @Schema(
            description = "The verdict for people",
            examples = "Lead time is 35 days (required: at most 28 days).")
        String sentence) {

  /** The verdict as the API tells it. */
  public static CriterionVerdict of(Verdict verdict) {
    Criterion criterion = verdict.criterion();
    return new CriterionVerdict(
        pointer(criterion),
        CriterionWords.type(criterion.kind()),
        CriterionWords.what(criterion.condition()),
        criterion.isMandatory(),
        plain(verdict.weight()),
        verdict.outcome(),
        verdict.reason(),
        BoundedDecimal.of(verdict.credit()),
        BoundedDecimal.of(verdict.counted()),
        StatedValue.of(verdict.required()),
        StatedValue.ofNullable(verdict.actual()),
        StatedValue.ofNullable(verdict.shortfall()),
        verdict.evidenceId(),
        ConvertedAmount.ofNullable(verdict.conversion()),
        AssuredFact.ofNullable(verdict.assurance()),
        NearestCode.ofNullable(verdict.distance()),
        verdict.sentence());
  }

  private static String pointer(Criterion criterion) {
    return criterion.id().equals(Criterion.CLASSIFICATION_ID) ? "/classification" : criterion.id();
  }

  /** A product of weights may have more decimals than an amount. */
  private static BigDecimal plain(BigDecimal weight) {
    return BoundedDecimal.of(weight.setScale(BoundedDecimal.DECIMALS, RoundingMode.HALF_UP));
  }
}
