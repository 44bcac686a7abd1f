package org.linkwright.matchplans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Lists;

/**
 * What a match plan is to be drawn up for, and how.
 *
 * @param title the officer's name for it
 * @param requirements ids or external ids, no more than 2,000; all open orders if none is given
 * @param terms what the agency sets; the usual ones if left out
 * @param pins pairs that are settled; each serves its requirement in this plan
 * @param forbidden pairs that must not be in this plan
 * @param exclusive requirements whose suppliers serve no other buyer from the same capability
 * @param former number of an earlier plan, or {@code latest}: the search begins with it, and {@code
 *     terms.change} says what it costs to leave it
 * @param timeLimitSeconds how long the search may take, 1 to 3,600; 30 if left out
 * @param moveLimit how many moves the search may try; with it, and time enough, the same snapshot,
 *     terms and seed give the same plan
 * @param seed of everything random; 1 if left out
 */
@Schema(description = "What a match plan is to be drawn up for; everything may be left out")
public record MatchPlanOrder(
    @Size(min = 1, max = 200) @Schema(examples = "Spring 2027") @Nullable String title,
    @Schema(description = "All open orders if none is given") @Size(max = 2000) List<@NotNull @Size(min = 1, max = 100) String> requirements,
    @Valid PlanTerms terms,
    @Size(max = 2000) List<@NotNull @Valid PinnedPair> pins,
    @Size(max = 2000) List<@NotNull @Valid ForbiddenPair> forbidden,
    @Size(max = 2000) List<@NotNull @Size(min = 1, max = 100) String> exclusive,
    @Schema(
            description = "Number of an earlier plan, or `latest`, to be changed as little as told",
            examples = "1")
        @Size(min = 1, max = 10) @Nullable String former,
    @Min(1) @Max(3600) @Schema(description = "30 if left out", examples = "10")
        Integer timeLimitSeconds,
    @Min(1) @Max(1_000_000_000_000L) @Nullable Long moveLimit,
    @Schema(description = "1 if left out") Long seed) {

  private static final int USUAL_SECONDS = 30;

  /**
   * A pair that is settled.
   *
   * @param quantity how much of what the requirement asks for, above 0 and at most all of it, in
   *     its unit and period; as much as fits best if left out
   */
  @Schema(description = "A pair that is settled")
  public record PinnedPair(
      @NotNull @Size(min = 1, max = 100) @Schema(examples = "REQ-010") String requirement,
      @NotNull @Size(min = 1, max = 100) @Schema(examples = "SUP-035") String supplier,
      @Schema(
              description = "In the requirement's unit and period; as fits best if left out",
              examples = "5000")
          @jakarta.validation.constraints.Positive @jakarta.validation.constraints.Digits(integer = 15, fraction = 4) java.math.@Nullable BigDecimal quantity) {}

  /** A pair that must not be in the plan. */
  @Schema(description = "A pair that must not be in the plan")
  public record ForbiddenPair(
      @NotNull @Size(min = 1, max = 100) @Schema(examples = "REQ-010") String requirement,
      @NotNull @Size(min = 1, max = 100) @Schema(examples = "SUP-035") String supplier) {}

  public MatchPlanOrder {
    requirements = Lists.orEmpty(requirements);
    terms = Objects.requireNonNullElseGet(terms, PlanTerms::usual);
    pins = Lists.orEmpty(pins);
    forbidden = Lists.orEmpty(forbidden);
    exclusive = Lists.orEmpty(exclusive);
    timeLimitSeconds = Objects.requireNonNullElse(timeLimitSeconds, USUAL_SECONDS);
    seed = Objects.requireNonNullElse(seed, 1L);
  }

  /** What is ordered by an empty body. */
  static MatchPlanOrder usual() {
    return new MatchPlanOrder(
        null,
        List.of(),
        PlanTerms.usual(),
        List.of(),
        List.of(),
        List.of(),
        null,
        USUAL_SECONDS,
        null,
        1L);
  }
}
