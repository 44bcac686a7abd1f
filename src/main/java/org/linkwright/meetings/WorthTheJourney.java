package org.linkwright.meetings;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.fit.Eligibility;

/**
 * What makes one meeting worth the journey: it is about a requirement that the supplier fits so
 * well.
 *
 * @param leastScore 0 to 100; 75 if left out
 * @param eligibilities ELIGIBLE if left out
 */
@Schema(description = "What makes one meeting worth a supplier's journey")
public record WorthTheJourney(
    @DecimalMin("0") @DecimalMax("100") @Schema(description = "75 if left out", examples = "75")
        BigDecimal leastScore,
    @Size(min = 1, max = 2) @Schema(description = "ELIGIBLE alone if left out")
        List<@NotNull Eligibility> eligibilities) {

  private static final BigDecimal USUAL_SCORE = BigDecimal.valueOf(75);

  public WorthTheJourney {
    leastScore = requireNonNullElse(leastScore, USUAL_SCORE);
    eligibilities = requireNonNullElse(eligibilities, List.of(Eligibility.ELIGIBLE));
  }

  /** What holds where nothing is said. */
  static WorthTheJourney usual() {
    return new WorthTheJourney(USUAL_SCORE, List.of(Eligibility.ELIGIBLE));
  }

  /** What holds for a match plan where nothing is said: it has weighed everything already. */
  static WorthTheJourney whateverIsPlanned() {
    return new WorthTheJourney(
        BigDecimal.ZERO, List.of(Eligibility.ELIGIBLE, Eligibility.NEAR_MISS));
  }

  boolean holdsFor(Prospect prospect) {
    return prospect.score().compareTo(leastScore) >= 0
        && eligibilities.contains(prospect.eligibility());
  }
}
