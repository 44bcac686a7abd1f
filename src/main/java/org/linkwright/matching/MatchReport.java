package org.linkwright.matching;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.MoneyAmount;

/**
 * How far the matches of a programme have come. Matches that were entered in error or that go on in
 * another one are left out everywhere.
 *
 * @param matches how many there are
 * @param byState all states, those without a match too
 * @param funnel the stages in their order
 * @param closings closed matches by who ended them and why, the most frequent first
 * @param feedback what feedback is about, the most frequent first
 * @param ratings the ratings that each side gave
 * @param contracts what contracts and repeat orders are worth, by currency
 * @param buyers the 200 with the most matches
 * @param sectors the 200 with the most matches
 */
@Schema(description = "How far the matches of a programme have come")
public record MatchReport(
    long matches,
    @Schema(description = "All states, those without a match too") List<StateCount> byState,
    @Schema(description = "The stages in their order") List<Stage> funnel,
    @Schema(description = "Closed matches, the most frequent reason first") List<Reason> closings,
    @Schema(description = "What feedback is about, the most frequent first") List<Reason> feedback,
    List<Rating> ratings,
    List<Worth> contracts,
    @Schema(description = "The 200 with the most matches") List<Group> buyers,
    @Schema(description = "The 200 with the most matches") List<Group> sectors) {

  /** How many matches are in a state now. */
  @Schema(name = "MatchStateCount")
  public record StateCount(MatchState state, long matches) {}

  /**
   * How many matches have reached a stage.
   *
   * @param reached matches that are at it or beyond it, or were when they were closed
   * @param percent of all matches, to one decimal
   * @param stays how often a match has left it, forward, back or for good
   * @param medianDays how long it had been there then; absent if none has left it
   */
  @Schema(name = "MatchStage", description = "How many matches have reached a stage")
  public record Stage(
      MatchState stage,
      @Schema(description = "At it or beyond it, now or when they were closed") long reached,
      @Schema(description = "Of all matches", examples = "37.5") BigDecimal percent,
      @Schema(description = "How often a match has left it") long stays,
      @Schema(description = "How long it had been there then", examples = "14")
          @Nullable BigDecimal medianDays) {}

  /**
   * How often a reason was given.
   *
   * @param by who gave it; absent if nobody in particular
   */
  @Schema(name = "MatchReasonCount", description = "How often a reason was given")
  public record Reason(@Nullable MatchSide by, MatchReason reason, long count) {}

  /**
   * The ratings that one side gave.
   *
   * @param mean 1 (poor) to 5 (excellent), to two decimals
   */
  @Schema(name = "MatchRating", description = "The ratings that one side gave")
  public record Rating(
      MatchSide by,
      long count,
      @Schema(description = "1 to 5", examples = "4.25") BigDecimal mean) {}

  /**
   * What contracts and repeat orders are worth in one currency.
   *
   * @param contracts how many; of those without a currency nobody said what they are worth
   * @param contractValue what they are worth together; absent where nobody said
   */
  @Schema(name = "ContractWorth", description = "What contracts and repeat orders are worth")
  public record Worth(
      @Schema(description = "Absent for those of which nobody said what they are worth")
          @Nullable String currency,
      long contracts,
      @Nullable BigDecimal contractValue,
      long repeatOrders,
      @Nullable BigDecimal repeatOrderValue) {}

  /**
   * The matches of one buyer, or of one sector.
   *
   * @param scheme of the code of a sector
   * @param code external id of a buyer, or code of a sector; absent for matches without one
   * @param name of the buyer or the sector
   * @param introduced matches that have reached an introduction
   * @param contracted matches that have reached a contract
   * @param declined closed matches whose pair is not proposed again until something changes
   * @param worth contracts and repeat orders together, one sum for each currency
   */
  @Schema(name = "MatchGroup", description = "The matches of one buyer, or of one sector")
  public record Group(
      @Nullable String scheme,
      @Nullable String code,
      @Nullable String name,
      long matches,
      long open,
      long introduced,
      long contracted,
      long declined,
      List<MoneyAmount> worth) {}
}
