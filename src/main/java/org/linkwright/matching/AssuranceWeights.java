package org.linkwright.matching;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.AssuranceRules;

/**
 * How much it weighs how far a fact was checked and how long ago it was confirmed; what is left out
 * is as usual.
 *
 * @param weight the part of a criterion's credit that hangs on it, 0 to 0.9
 * @param claimed what a fact counts that is only claimed, or of which nothing is known
 * @param documented what a documented fact counts; a verified one counts 1
 * @param freshMonths how long a fact is fresh after it was confirmed; left out, as long as the
 *     programme says (its {@code freshnessMonths})
 * @param fadingMonths in how many months after that it falls to the least
 * @param stale the least that staleness leaves
 * @param warningDays how many days after the start the end of a certificate is pointed out
 */
@Schema(description = "How much the checking and the freshness of facts weigh")
public record AssuranceWeights(
    @DecimalMin("0") @DecimalMax("0.9") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.1")
        BigDecimal weight,
    @ShareAboveZero @Schema(examples = "0.5") BigDecimal claimed,
    @ShareAboveZero @Schema(examples = "0.8") BigDecimal documented,
    @Min(1) @Max(120) @Schema(description = "The programme's freshnessMonths if left out")
        @Nullable Integer freshMonths,
    @Min(1) @Max(120) @Schema(examples = "12") Integer fadingMonths,
    @ShareAboveZero @Schema(examples = "0.5") BigDecimal stale,
    @Min(0) @Max(3650) @Schema(examples = "90") Integer warningDays) {

  private static final AssuranceRules USUAL = AssuranceRules.standard();

  public AssuranceWeights {
    weight = requireNonNullElse(weight, USUAL.weight());
    claimed = requireNonNullElse(claimed, USUAL.claimed());
    documented = requireNonNullElse(documented, USUAL.documented());
    fadingMonths = requireNonNullElse(fadingMonths, USUAL.fadingMonths());
    stale = requireNonNullElse(stale, USUAL.stale());
    warningDays = requireNonNullElse(warningDays, USUAL.warningDays());
  }

  @JsonIgnore
  @AssertTrue(message = "claimed must not be above documented") @Schema(hidden = true)
  boolean isOrdered() {
    return claimed.compareTo(documented) <= 0;
  }

  static AssuranceWeights usual() {
    return new AssuranceWeights(
        USUAL.weight(),
        USUAL.claimed(),
        USUAL.documented(),
        null,
        USUAL.fadingMonths(),
        USUAL.stale(),
        USUAL.warningDays());
  }

  /**
   * @param programmeMonths how long facts are fresh in the programme
   */
  AssuranceRules rules(int programmeMonths) {
    return new AssuranceRules(
        weight,
        claimed,
        documented,
        requireNonNullElse(freshMonths, programmeMonths),
        fadingMonths,
        stale,
        warningDays);
  }
}
