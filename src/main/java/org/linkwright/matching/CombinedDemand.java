package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Classification;
import org.linkwright.registry.MoneyAmount;

/**
 * What several buyers ask for, pooled into one demand.
 *
 * @param id the same as long as the same requirements are pooled
 * @param classification what is asked for; some of the requirements may be for a code below it
 * @param label what the taxonomy calls the code
 * @param level of the code, 1 for a top code; a requirement is in one pool of each level at the
 *     most
 * @param from first day on which all run
 * @param until last day on which all run; absent when all are open
 * @param buyers how many buyers
 * @param buyerNames external ids of the buyers, the first hundred in order
 * @param requirements how many requirements
 * @param pooled the first hundred of them, by external id
 * @param quantity all together; absent when they state no volume
 * @param annualValues what they are worth a year, one sum for each currency
 * @param withoutValue how many of the requirements state no value
 * @param criteria the strictest of each criterion: who meets all mandatory ones serves all
 * @param conflicts mandatory criteria that no supplier meets at once
 * @param coverage what the supplier base has for it
 * @param summary the demand in a few sentences
 */
@Schema(description = "What several buyers ask for, pooled into one demand")
public record CombinedDemand(
    @Schema(description = "The same as long as the same requirements are pooled") UUID id,
    Classification classification,
    @Schema(examples = "Manufacture of plastics products") String label,
    @Schema(description = "Of the code, 1 for a top code", examples = "4") int level,
    @Schema(description = "First day on which all run", examples = "2027-06-01") LocalDate from,
    @Schema(description = "Last day on which all run; absent when all are open")
        @Nullable LocalDate until,
    @Schema(description = "How many buyers", examples = "3") int buyers,
    @Schema(description = "External ids of the buyers, the first hundred") List<String> buyerNames,
    @Schema(description = "How many requirements", examples = "4") int requirements,
    @Schema(description = "The first hundred of them, by external id")
        List<RequirementReference> pooled,
    @Schema(description = "All together; absent when they state no volume")
        @Nullable StatedValue quantity,
    @Schema(description = "What they are worth a year, one sum for each currency")
        List<MoneyAmount> annualValues,
    @Schema(description = "How many of the requirements state no value") int withoutValue,
    @Schema(
            description =
                "The strictest of each criterion: who meets the mandatory ones serves all")
        List<CombinedCriterion> criteria,
    @Schema(description = "Mandatory criteria that no supplier meets at once")
        List<CriteriaConflict> conflicts,
    Coverage coverage,
    @Schema(description = "The demand in a few sentences") String summary) {

  /**
   * The strictest of what the requirements ask about one thing.
   *
   * @param type the type of criterion
   * @param what what it is about
   * @param mandatory mandatory criteria and wishes are combined apart
   * @param askedBy external ids of the requirements that ask for it, at whatever strictness
   * @param setBy those of them that ask for no less than this
   */
  @Schema(description = "The strictest of what the requirements ask about one thing")
  public record CombinedCriterion(
      @Schema(examples = "leadTime") String type,
      @Schema(examples = "lead time") String what,
      boolean mandatory,
      StatedValue required,
      @Schema(description = "External ids of the requirements that ask for it")
          List<String> askedBy,
      @Schema(description = "Those of them that ask for no less than this") List<String> setBy) {}

  /**
   * Two mandatory criteria that no supplier meets at once.
   *
   * @param requirements external ids of those that ask for one or the other
   */
  @Schema(description = "Two mandatory criteria that no supplier meets at once")
  public record CriteriaConflict(
      @Schema(examples = "certificate") String type,
      @Schema(examples = "ISO 9001") String what,
      @Schema(description = "External ids of those that ask for one or the other")
          List<String> requirements,
      @Schema(examples = "R-1 asks for ISO 9001:2008, R-2 for ISO 9001:2015.") String sentence) {}

  /**
   * What the supplier base has for a combined demand. Only suppliers that could serve all of it
   * count: their code matches every code that is asked for.
   *
   * @param eligible how many meet all mandatory criteria that are not in conflict
   * @param free what they have free; absent, like all quantities here, when none is asked for
   * @param nearMisses how many leave few of them open
   * @param freeOfNearMisses what those have free
   * @param uncovered what the eligible suppliers leave
   * @param uncoveredPercent its part of the quantity
   * @param uncoveredByBoth what would be left with the near misses helped
   * @param uncoveredValues what is uncovered is worth a year: the same part of each value
   */
  @Schema(name = "DemandCoverage", description = "What the supplier base has for a combined demand")
  public record Coverage(
      @Schema(description = "How many meet all mandatory criteria") int eligible,
      @Schema(description = "What they have free") @Nullable StatedValue free,
      @Schema(description = "How many leave few of them open") int nearMisses,
      @Schema(description = "What those have free") @Nullable StatedValue freeOfNearMisses,
      @Schema(description = "What the eligible suppliers leave") @Nullable StatedValue uncovered,
      @Schema(description = "Its part of the quantity", examples = "62.5")
          @Nullable BigDecimal uncoveredPercent,
      @Schema(description = "What would be left with the near misses helped")
          @Nullable StatedValue uncoveredByBoth,
      @Schema(description = "What is uncovered is worth a year, by currency")
          List<MoneyAmount> uncoveredValues) {}
}
