package org.linkwright.matching;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.FitRules;

/**
 * The figures by which a programme judges fit; {@code docs/fit.md} has the formulas. What is left
 * out is as usual.
 *
 * @param version 0 for the usual rules, then counted from 1; what is sent is not looked at
 * @param nearMissLimit how many mandatory criteria a near miss may leave not met
 * @param mandatoryWeight what a mandatory criterion weighs
 * @param variantCredit the credit for the right thing in another variant
 * @param partialCredit how close a supplier must come for part of the credit
 * @param broaderCredit what each level leaves by which an offered code is broader
 * @param relatedCredit what a crosswalk leaves that only relates two codes
 * @param textWeight what the words weigh that need and offer have in common; 0 leaves them out
 * @param weights by what the weights of types of criteria are multiplied
 * @param assurance how much checking and freshness weigh
 * @param updatedAt when they were set; absent for the usual rules
 * @param updatedBy name of the API key that set them; absent for the usual rules
 */
@Schema(name = "FitRules", description = "The figures by which a programme judges fit")
public record ProgrammeFitRules(
    @JsonProperty(access = READ_ONLY)
        @Schema(readOnly = true, description = "0 for the usual rules, then counted from 1")
        @Nullable Long version,
    @Min(0) @Max(100) @Schema(examples = "3") Integer nearMissLimit,
    @WeightFactor @Schema(examples = "1") BigDecimal mandatoryWeight,
    @ShareBelowOne @Schema(examples = "0.5") BigDecimal variantCredit,
    @Valid PartialCredit partialCredit,
    @ShareAboveZero @Schema(examples = "0.9") BigDecimal broaderCredit,
    @ShareAboveZero @Schema(examples = "0.7") BigDecimal relatedCredit,
    @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @Schema(examples = "0.25")
        BigDecimal textWeight,
    @Valid KindWeights weights,
    @Valid AssuranceWeights assurance,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable Instant updatedAt,
    @JsonProperty(access = READ_ONLY) @Schema(readOnly = true) @Nullable String updatedBy) {

  private static final FitRules USUAL = FitRules.standard();

  public ProgrammeFitRules {
    nearMissLimit = requireNonNullElse(nearMissLimit, USUAL.nearMissLimit());
    mandatoryWeight = requireNonNullElse(mandatoryWeight, USUAL.mandatoryWeight());
    variantCredit = requireNonNullElse(variantCredit, USUAL.variantCredit());
    partialCredit = requireNonNullElse(partialCredit, PartialCredit.usual());
    broaderCredit = requireNonNullElse(broaderCredit, USUAL.broaderCredit());
    relatedCredit = requireNonNullElse(relatedCredit, USUAL.relatedCredit());
    textWeight = requireNonNullElse(textWeight, USUAL.textWeight());
    weights = requireNonNullElse(weights, KindWeights.usual());
    assurance = requireNonNullElse(assurance, AssuranceWeights.usual());
  }

  /** The rules of a programme that has set none. */
  static ProgrammeFitRules usual() {
    return new ProgrammeFitRules(
        0L,
        USUAL.nearMissLimit(),
        USUAL.mandatoryWeight(),
        USUAL.variantCredit(),
        PartialCredit.usual(),
        USUAL.broaderCredit(),
        USUAL.relatedCredit(),
        USUAL.textWeight(),
        KindWeights.usual(),
        AssuranceWeights.usual(),
        null,
        null);
  }

  /** The same figures as a version, or as none. */
  ProgrammeFitRules asVersion(@Nullable Long number, @Nullable Instant at, @Nullable String by) {
    return new ProgrammeFitRules(
        number,
        nearMissLimit,
        mandatoryWeight,
        variantCredit,
        partialCredit,
        broaderCredit,
        relatedCredit,
        textWeight,
        weights,
        assurance,
        at,
        by);
  }

  /**
   * The rules as fit takes them.
   *
   * @param programmeMonths how long facts are fresh in the programme
   */
  FitRules rules(int programmeMonths) {
    return new FitRules(
        nearMissLimit,
        mandatoryWeight,
        variantCredit,
        partialCredit.byKind(),
        broaderCredit,
        relatedCredit,
        textWeight,
        weights.byKind(),
        assurance.rules(programmeMonths));
  }
}
