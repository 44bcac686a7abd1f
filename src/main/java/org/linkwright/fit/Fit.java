package org.linkwright.fit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one requirement and one supplier.
 *
 * @param requirementId the requirement
 * @param supplierId the supplier
 * @param score 0 to 100 with one decimal: 60 and more when eligible, 30 to below 60 for a near
 *     miss, below 30 when ineligible; {@code docs/fit.md} has the formula
 * @param eligibility whether the supplier can be proposed
 * @param capabilityId the capability that was judged, the best of those that match the
 *     classification; null when none does
 * @param words what the texts of need and offer have in common; null when the need has no text
 * @param verdicts the implied classification first, then every criterion in the buyer's order
 */
public record Fit(
    String requirementId,
    String supplierId,
    BigDecimal score,
    Eligibility eligibility,
    @Nullable String capabilityId,
    @Nullable WordsInCommon words,
    List<Verdict> verdicts) {

  /**
   * The order of shortlists and of a supplier's opportunities: eligibility, then the higher score,
   * then supplier id and requirement id as text. Total as long as each pair is there once.
   */
  public static final Comparator<Fit> BEST_FIRST =
      Comparator.comparing(Fit::eligibility)
          .thenComparing(Fit::score, Comparator.reverseOrder())
          .thenComparing(Fit::supplierId)
          .thenComparing(Fit::requirementId);

  public Fit {
    verdicts = List.copyOf(verdicts);
  }

  /** What is missing: the verdicts that are partial or a gap, mandatory ones first. */
  public List<Verdict> gaps() {
    return verdicts.stream().filter(Verdict::isGap).sorted(MANDATORY_FIRST).toList();
  }

  /** What has to be asked: the verdicts that are unknown, mandatory ones first. */
  public List<Verdict> questions() {
    return verdicts.stream().filter(Verdict::isQuestion).sorted(MANDATORY_FIRST).toList();
  }

  private static final Comparator<Verdict> MANDATORY_FIRST =
      Comparator.comparing(verdict -> !verdict.criterion().isMandatory());
}
