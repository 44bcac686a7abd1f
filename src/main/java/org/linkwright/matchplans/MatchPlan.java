package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.matchsolver.Obstacle;
import org.linkwright.matchsolver.WhyUnserved;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.Lists;
import org.linkwright.shared.Period;

/**
 * Who supplies what of many requirements at once.
 *
 * @param number counts the plans of a programme from 1; absent in a preview
 * @param takenAt when requirements and suppliers were read; what has changed since plays no part
 * @param former the plan it began with; absent if there was none
 * @param searchedWith the search and the engine: with the same, a plan can be drawn up again
 * @param assignments by requirement, then by supplier
 * @param unserved by what they are worth, the most first
 * @param leftOut requirements that cannot be planned
 */
@Schema(description = "Who supplies what of many requirements at once")
public record MatchPlan(
    @Nullable UUID id,
    @Schema(examples = "1") @Nullable Integer number,
    @Schema(examples = "Spring 2027") @Nullable String title,
    @Nullable Instant createdAt,
    Instant orderedAt,
    String orderedBy,
    @Schema(description = "When requirements and suppliers were read") Instant takenAt,
    @Schema(description = "The plan it began with") @Nullable String former,
    PlanTerms terms,
    long seed,
    int timeLimitSeconds,
    @Nullable Long moveLimit,
    @Schema(examples = "match search 1, OptaPlanner 10.1.0") String searchedWith,
    Totals totals,
    @Schema(description = "By requirement, then by supplier") List<Assignment> assignments,
    @Schema(description = "By what they are worth, the most first") List<UnservedDemand> unserved,
    @Schema(description = "Requirements that cannot be planned") List<Unplanned> leftOut) {

  public MatchPlan {
    assignments = Lists.orEmpty(assignments);
    unserved = Lists.orEmpty(unserved);
    leftOut = Lists.orEmpty(leftOut);
  }

  /**
   * A plan in figures.
   *
   * @param requirements that were planned
   * @param fullyServed of these
   * @param partlyServed of these
   * @param asked what all of them are worth a year
   * @param served what is served of that
   * @param servedPercent share of the value, 0 to 100, cut off after one decimal
   * @param valuesAssumed requirements without a usable value, taken to be worth what the one in the
   *     middle is
   * @param meanScore of the assignments, weighted by value; 0 if there are none
   * @param valueMoved what suppliers of the former plan lose of what they still could serve
   */
  @Schema(name = "MatchPlanTotals", description = "A plan in figures")
  public record Totals(
      int requirements,
      int fullyServed,
      int partlyServed,
      MoneyAmount asked,
      MoneyAmount served,
      @Schema(examples = "93.5") BigDecimal servedPercent,
      @Schema(description = "Requirements whose value had to be assumed") int valuesAssumed,
      int suppliers,
      int newcomers,
      int smallFirms,
      int nearMisses,
      @Schema(examples = "81.4") BigDecimal meanScore,
      MoneyAmount valueMoved) {}

  /**
   * A supplier that serves a requirement, or a part of it.
   *
   * @param capability JSON pointer into the supplier's profile
   * @param label what the taxonomy calls what it offers
   * @param quantity in {@code unit} and {@code period}; in orders where the requirement has no
   *     volume
   * @param value of it a year
   * @param score of the pair, 0 to 100
   * @param nearMiss whether gaps have to be closed before the start
   * @param pinned whether the order said so
   * @param summary how the supplier fits
   * @param nextBest what else could be done; absent for what is pinned
   * @param sentence why it is so, to be read out
   */
  @Schema(
      name = "MatchPlanAssignment",
      description = "A supplier that serves a requirement, or a part of it")
  public record Assignment(
      @Schema(examples = "REQ-010") String requirement,
      String title,
      @Nullable String buyer,
      String buyerName,
      @Schema(examples = "SUP-035") String supplier,
      String supplierName,
      @Schema(examples = "/capabilities/0") String capability,
      String label,
      @Schema(examples = "5000") BigDecimal quantity,
      @Schema(examples = "H87") @Nullable String unit,
      @Nullable Period period,
      MoneyAmount value,
      @Schema(examples = "87.5") BigDecimal score,
      Eligibility eligibility,
      boolean nearMiss,
      boolean pinned,
      String summary,
      @Nullable Alternative nextBest,
      String sentence) {}

  /**
   * What could be done instead of an assignment, everything else staying as it is.
   *
   * @param supplier absent where nobody else could
   * @param quantity what of the assignment it could take
   * @param valueLost what a year would be served less; below 0 where more
   * @param scoreLost points by which the pair would fit worse, for what it takes; absent where
   *     nobody could
   */
  @Schema(
      name = "MatchPlanAlternative",
      description = "What could be done instead, everything else staying as it is")
  public record Alternative(
      @Nullable String supplier,
      @Nullable String supplierName,
      BigDecimal quantity,
      MoneyAmount valueLost,
      @Nullable BigDecimal scoreLost,
      @Schema(description = "Whether the requirement would lose its other suppliers with it")
          boolean dropsRequirement,
      String sentence) {}

  /**
   * What of a requirement nobody serves.
   *
   * @param obstacles what keeps each supplier that was considered from serving more, at most 20,
   *     the best fit first
   * @param considered how many suppliers were
   * @param remedy the smallest single change that would serve more, tried out; absent where no
   *     single change would
   */
  @Schema(name = "MatchPlanUnserved", description = "What of a requirement nobody serves, and why")
  public record UnservedDemand(
      @Schema(examples = "REQ-022") String requirement,
      String title,
      @Nullable String buyer,
      String buyerName,
      BigDecimal quantity,
      @Nullable String unit,
      @Nullable Period period,
      MoneyAmount value,
      WhyUnserved.Reason reason,
      String sentence,
      int considered,
      List<SupplierObstacle> obstacles,
      @Nullable RemedyInWords remedy) {

    public UnservedDemand {
      obstacles = Lists.orEmpty(obstacles);
    }
  }

  /**
   * What keeps a supplier from serving more of a requirement.
   *
   * @param kind absent for a supplier whose capacity cannot be counted
   * @param room how much more it could serve by this limit alone
   * @param holders requirements that hold what it lacks, the largest first
   */
  @Schema(
      name = "MatchPlanObstacle",
      description = "What keeps a supplier from serving more of a requirement")
  public record SupplierObstacle(
      String supplier,
      String supplierName,
      BigDecimal score,
      Obstacle.@Nullable Kind kind,
      BigDecimal room,
      List<String> holders,
      String sentence) {

    public SupplierObstacle {
      holders = Lists.orEmpty(holders);
    }
  }

  /**
   * The smallest change that would serve more.
   *
   * @param kind such as {@code MORE_CAPACITY}
   * @param supplier whom it is about; absent where it is about none
   */
  @Schema(
      name = "MatchPlanRemedy",
      description = "The smallest single change that would serve more of it, tried out")
  public record RemedyInWords(
      @Schema(examples = "MORE_CAPACITY") String kind,
      @Nullable String supplier,
      String sentence) {}

  /** A requirement that cannot be planned, and why. */
  @Schema(
      name = "MatchPlanUnplanned",
      description = "A requirement that cannot be planned, and why")
  public record Unplanned(
      String requirement, String title, PlanInput.LeftOut.Why why, String sentence) {}

  MatchPlan numbered(UUID given, int count, Instant now) {
    return new MatchPlan(
        given,
        count,
        title,
        now,
        orderedAt,
        orderedBy,
        takenAt,
        former,
        terms,
        seed,
        timeLimitSeconds,
        moveLimit,
        searchedWith,
        totals,
        assignments,
        unserved,
        leftOut);
  }

  /** The plan in a line of a list. */
  Line line() {
    return new Line(id, number, title, createdAt, orderedBy, former, totals);
  }

  /** A plan in a line of a list. */
  @Schema(name = "MatchPlanLine", description = "A plan in a line of a list")
  public record Line(
      @Nullable UUID id,
      @Nullable Integer number,
      @Nullable String title,
      @Nullable Instant createdAt,
      String orderedBy,
      @Nullable String former,
      Totals totals) {}
}
