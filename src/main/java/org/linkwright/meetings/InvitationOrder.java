package org.linkwright.meetings;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.shared.Lists;

/**
 * For what suppliers are to be proposed, and within which limits. Everything may be left out.
 *
 * @param requirements external ids or ids; if left out all open ones of the buyers
 * @param buyers external ids or ids of those whose open requirements count; if left out those that
 *     take part. Not beside requirements.
 * @param matchPlan number of a match plan, or {@code latest}, whose suppliers come into question,
 *     each with priority MUST; if left out, those of the shortlists
 * @param eligibilities which fits come into question; ELIGIBLE if left out, with a match plan
 *     NEAR_MISS, too
 * @param leastScore below which no meeting is proposed, 0 to 100; 0 if left out
 * @param worthTheJourney what one meeting of every invited supplier has to be; with a match plan
 *     any will do if left out
 * @param mostInvitations how many suppliers may be invited that do not take part yet, 1 to 10,000
 * @param mostMeetingsPerSupplier those asked for already counted; if left out what its time allows
 * @param mostMeetingsPerBuyer those asked for already counted; if left out what its time allows
 * @param mustCome suppliers that go before all others
 * @param mustNotCome suppliers that are neither invited nor met
 * @param valueWeight how much more a meeting counts for the requirement of the greatest yearly
 *     value, 0 to 10; 1 if left out, which is twice as much
 * @param rehearsal whether something is proposed although the event is over; false if left out
 */
@Schema(description = "For what suppliers are to be proposed; everything may be left out")
public record InvitationOrder(
    @Size(max = 500) @Schema(description = "All open ones of the buyers if left out")
        List<@NotNull @Size(min = 1, max = 100) String> requirements,
    @Size(max = 500) @Schema(description = "Those that take part if left out")
        List<@NotNull @Size(min = 1, max = 100) String> buyers,
    @Size(min = 1, max = 20) @Schema(
            description = "Its number, or latest; the shortlists if left out",
            examples = "latest")
        @Nullable String matchPlan,
    @Size(min = 1, max = 2) @Schema(description = "ELIGIBLE alone if left out, with a match plan NEAR_MISS, too")
        List<@NotNull Eligibility> eligibilities,
    @DecimalMin("0") @DecimalMax("100") @Schema(description = "0 if left out")
        BigDecimal leastScore,
    @Valid WorthTheJourney worthTheJourney,
    @Min(1) @Max(10_000) @Nullable Integer mostInvitations,
    @Min(1) @Max(1000) @Nullable Integer mostMeetingsPerSupplier,
    @Min(1) @Max(1000) @Nullable Integer mostMeetingsPerBuyer,
    @Size(max = 500) List<@NotNull @Size(min = 1, max = 100) String> mustCome,
    @Size(max = 500) List<@NotNull @Size(min = 1, max = 100) String> mustNotCome,
    @DecimalMin("0") @DecimalMax("10") @Schema(description = "1 if left out")
        BigDecimal valueWeight,
    @Schema(description = "Propose although the event is over; false if left out")
        Boolean rehearsal) {

  private static final List<Eligibility> USUAL = List.of(Eligibility.ELIGIBLE);
  private static final List<Eligibility> ALL = List.of(Eligibility.ELIGIBLE, Eligibility.NEAR_MISS);

  public InvitationOrder {
    requirements = Lists.orEmpty(requirements);
    buyers = Lists.orEmpty(buyers);
    eligibilities = requireNonNullElse(eligibilities, matchPlan == null ? USUAL : ALL);
    leastScore = requireNonNullElse(leastScore, BigDecimal.ZERO);
    worthTheJourney =
        requireNonNullElse(
            worthTheJourney,
            matchPlan == null ? WorthTheJourney.usual() : WorthTheJourney.whateverIsPlanned());
    mustCome = Lists.orEmpty(mustCome);
    mustNotCome = Lists.orEmpty(mustNotCome);
    valueWeight = requireNonNullElse(valueWeight, BigDecimal.ONE);
    rehearsal = requireNonNullElse(rehearsal, false);
  }

  /** Whether a meeting about this may be proposed at all. */
  boolean asksFor(Prospect prospect) {
    return eligibilities.contains(prospect.eligibility())
        && prospect.score().compareTo(leastScore) >= 0;
  }
}
