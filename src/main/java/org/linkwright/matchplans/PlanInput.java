package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.matchsolver.MatchProblem;
import org.linkwright.registry.MoneyAmount;
import org.linkwright.shared.Lists;
import org.linkwright.shared.Period;

/**
 * All that a plan is computed from, as it was at one moment: stored with the plan, so that the same
 * plan can be drawn up again and explained whatever becomes of the records.
 *
 * @param takenAt when it was read
 * @param currency of all values
 * @param asks by requirement, in the order of the demands
 * @param offers by source
 * @param candidates of each requirement
 * @param leftOut requirements that cannot be planned
 */
record PlanInput(
    Instant takenAt,
    String currency,
    MatchProblem problem,
    Map<String, Ask> asks,
    Map<String, Offer> offers,
    Map<String, List<Candidate>> candidates,
    List<LeftOut> leftOut) {

  PlanInput {
    asks = asks == null ? Map.of() : asks;
    offers = offers == null ? Map.of() : offers;
    candidates = candidates == null ? Map.of() : candidates;
    leftOut = Lists.orEmpty(leftOut);
  }

  /**
   * What a requirement asks for, in words.
   *
   * @param buyer external id; null for a market segment
   * @param unit of its volume; null where it has none and orders are counted
   * @param period of its volume; null where it has none
   * @param decimals one step of the demand is this power of ten of the unit a month, to the minus
   * @param value yearly, as the requirement states it; null where it states none
   * @param valueAssumed whether the value in the problem is a stand-in
   */
  record Ask(
      String title,
      @Nullable String buyer,
      String buyerName,
      @Nullable String unit,
      @Nullable Period period,
      int decimals,
      LocalDate startDate,
      @Nullable MoneyAmount value,
      boolean valueAssumed) {

    /**
     * So many steps of the demand in the unit and period of the requirement, rounded to the nearest
     * ten-thousandth.
     */
    BigDecimal amount(long steps) {
      return MonthlySteps.amount(steps, decimals, period);
    }
  }

  /**
   * What a source is, in words.
   *
   * @param capability JSON pointer into the supplier's profile
   */
  record Offer(String supplier, String supplierName, String capability, String label) {}

  /**
   * A supplier that was considered.
   *
   * @param source null where its capacity cannot be counted, so that it is no option
   * @param summary how it fits, in a sentence or two
   */
  record Candidate(
      String supplier,
      @Nullable String source,
      BigDecimal score,
      Eligibility eligibility,
      String summary) {}

  /** A requirement that cannot be planned, and why. */
  record LeftOut(String requirement, String title, Why why, String sentence) {

    /** Why a requirement is in no plan. */
    enum Why {
      /** Nobody can be found by it. */
      NO_CLASSIFICATION,
      /** It asks for nothing. */
      NO_QUANTITY,
      /** It is a challenge or a segment: proposals and programmes answer those. */
      NOT_AN_ORDER,
      /** It is closed. */
      CLOSED
    }
  }
}
