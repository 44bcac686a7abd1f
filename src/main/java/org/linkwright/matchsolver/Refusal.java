package org.linkwright.matchsolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why no plan can be drawn up for a problem.
 *
 * @param reason what is wrong
 * @param demandId the demand it is about, or null where it is about none
 * @param sourceId the source it is about, or null where it is about none
 * @param sentence the same for officers
 */
public record Refusal(
    Reason reason, @Nullable String demandId, @Nullable String sourceId, String sentence) {

  /** What can be wrong with a problem. */
  public enum Reason {
    /** Two demands have the same id. */
    DEMAND_TWICE,
    /** Two sources have the same id. */
    SOURCE_TWICE,
    /** Two options are of the same demand and source. */
    OPTION_TWICE,
    /** An option is of a demand that is not there. */
    UNKNOWN_DEMAND,
    /** An option is of a source that is not there. */
    UNKNOWN_SOURCE,
    /** The demands together are worth more than {@link Demand#MOST_VALUE}. */
    TOO_MUCH_VALUE,
    /** A pair is pinned of which there is no option. */
    PIN_WITHOUT_OPTION,
    /** A pair is pinned more than once. */
    PIN_TWICE,
    /** A pair is pinned and forbidden. */
    PIN_FORBIDDEN,
    /** A pair is pinned that is no more than a near miss, or bound by a contract. */
    PIN_NOT_ADMITTED,
    /** The pinned quantity, or what is asked for, is less than the smallest lot. */
    PIN_BELOW_SMALLEST_LOT,
    /** More suppliers are pinned than the demand may have. */
    PINS_BEYOND_MOST_SUPPLIERS,
    /** One supplier is pinned twice for a demand, with two of its sources. */
    PINS_OF_ONE_SUPPLIER,
    /** The pins of a demand take more than it asks for. */
    PINS_BEYOND_DEMAND,
    /** The pins of a source take more than it has. */
    PINS_BEYOND_CAPACITY,
    /** The pins of a source bring two buyers together of whom one wants it alone. */
    PINS_AGAINST_EXCLUSIVITY,
    /** The pins give a buyer too large a share with a supplier. */
    PINS_BEYOND_BUYER_SHARE,
    /** The pins give a supplier too much value. */
    PINS_BEYOND_SUPPLIER_VALUE,
    /** The pins give a supplier too many demands. */
    PINS_BEYOND_SUPPLIER_DEMANDS
  }

  /**
   * Everything that keeps a plan from being drawn up; nothing where one can be. Zero capacities,
   * demands without options and a problem without demands are no reason.
   */
  public static List<Refusal> of(MatchProblem problem) {
    return new RefusalFinder(problem).find();
  }
}
