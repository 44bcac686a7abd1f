package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.linkwright.Seeds;
import org.linkwright.shared.VerificationLevel;

/** The whole numbers of a screen are the decimals of the evaluator, to the last digit. */
class ScreenedNumbersTest {

  private static final int HALF = Millionths.ONE / 2;
  private static final long LARGEST = Long.MAX_VALUE / 64;

  // Exchange

  @Property(tries = 5000, seed = Seeds.FIXED)
  void anExchangedAmountIsRoundedAsTheDecimalIsOrLeftUndecided(
      @ForAll("millionths") long amount, @ForAll("exchangeRates") BigDecimal rate) {
    RoundedProduct product = RoundedProduct.by(rate);
    long told = product == null ? RoundedProduct.UNDECIDED : product.of(amount);

    boolean isDecided = told != RoundedProduct.UNDECIDED;
    if (isDecided) {
      ExchangeTable.CrossRate factor = new ExchangeTable.CrossRate(rate, Example.START);
      assertThat(BigDecimal.valueOf(told, 6))
          .isEqualByComparingTo(Conversion.amount(BigDecimal.valueOf(amount, 6), factor));
    }
  }

  @Property(tries = 3000, seed = Seeds.FIXED)
  void usualAmountsAreDecidedNearlyAlways(
      @ForAll @LongRange(min = 1_000_000, max = 1_000_000_000_000_000L) long amount,
      @ForAll @IntRange(min = 1, max = 30_000) int up,
      @ForAll @IntRange(min = 5_000, max = 30_000) int down) {
    BigDecimal rate =
        BigDecimal.valueOf(up).divide(BigDecimal.valueOf(down), MathContext.DECIMAL128);
    long told = Objects.requireNonNull(RoundedProduct.by(rate)).of(amount);

    Statistics.collect(told != RoundedProduct.UNDECIDED);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
  }

  @Provide
  Arbitrary<Long> millionths() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.longs().between(0, 10_000_000_000L)),
        Tuple.of(2, Arbitraries.longs().between(0, 1_000_000).map(thousands -> thousands * 500)),
        Tuple.of(2, Arbitraries.longs().between(0, 1L << 50)),
        Tuple.of(1, Arbitraries.longs().between(0, LARGEST)));
  }

  @Provide
  Arbitrary<BigDecimal> exchangeRates() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("0.93", "25", "0.04", "1.0862", "0.5").map(BigDecimal::new)),
        Tuple.of(
            3,
            Combinators.combine(
                    Arbitraries.integers().between(1, 40_000),
                    Arbitraries.integers().between(1, 40_000))
                .as(
                    (up, down) ->
                        BigDecimal.valueOf(up)
                            .divide(BigDecimal.valueOf(down), MathContext.DECIMAL128))),
        Tuple.of(
            1, Arbitraries.integers().between(-14, 14).map(tens -> BigDecimal.valueOf(7, tens))));
  }

  // Other units

  @Property(tries = 5000, seed = Seeds.FIXED)
  void anEstimateIsWhatTheDecimalsEarnOrUndecided(
      @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
      @ForAll("unitRatios") BigDecimal ratio,
      @ForAll @IntRange(min = 1, max = 2_000_000) int closeness) {
    BigDecimal actual = BigDecimal.valueOf(amount, 6).multiply(ratio, MathContext.DECIMAL128);
    BigDecimal limit =
        actual
            .multiply(BigDecimal.valueOf(closeness, 6))
            .setScale(6, RoundingMode.HALF_UP)
            .max(new BigDecimal("0.000001"));
    BigDecimal half = new BigDecimal("0.5");

    int least = Estimate.atLeast((double) amount * ratio.doubleValue(), Millionths.of(limit), HALF);
    int most = Estimate.atMost((double) amount * ratio.doubleValue(), Millionths.of(limit), HALF);

    Statistics.label("decided").collect(least != Estimate.UNDECIDED);
    if (least != Estimate.UNDECIDED) {
      assertThat(least).isEqualTo(Earned.by(Grade.atLeast(actual, limit, half)));
    }
    if (most != Estimate.UNDECIDED) {
      assertThat(most).isEqualTo(Earned.by(Grade.atMost(actual, limit, half)));
    }
  }

  @Provide
  Arbitrary<BigDecimal> unitRatios() {
    return Arbitraries.of(
            "12", "1000", "0.001", "0.45359237", "0.0833333333333333333333333333333333")
        .map(BigDecimal::new);
  }

  @Property(tries = 5000, seed = Seeds.FIXED)
  void closenessIsCutOffExactlyHoweverLargeTheAmounts(
      @ForAll @LongRange(min = 1) long one, @ForAll @LongRange(min = 1) long other) {
    long bound = LARGEST * 52;
    long smaller = Math.min(one % bound, other % bound);
    long larger = Math.max(one % bound, other % bound) + 1;

    assertThat(Millionths.closeness(smaller, larger))
        .isEqualTo(
            BigInteger.valueOf(Math.max(smaller, 0))
                .multiply(BigInteger.valueOf(Millionths.ONE))
                .divide(BigInteger.valueOf(larger))
                .intValue());
  }

  @Property(tries = 2000, seed = Seeds.FIXED)
  void closenessIsExactRightAtAMillionth(
      @ForAll @IntRange(min = 1, max = 999_999) int closeness,
      @ForAll @LongRange(min = 10_000_000, max = Long.MAX_VALUE / 1_000_001) long part,
      @ForAll @IntRange(min = -1, max = 1) int beside) {
    long larger = part * Millionths.ONE;

    assertThat(Millionths.closeness(part * closeness + beside, larger))
        .isEqualTo(beside < 0 ? closeness - 1 : closeness);
  }

  // Assurance

  @Property(tries = 3000, seed = Seeds.FIXED)
  void asMuchOfACreditCountsAsByTheRules(
      @ForAll @IntRange(max = 1_000_000) int credit,
      @ForAll("levels") @Nullable VerificationLevel level,
      @ForAll @IntRange(min = -40, max = 2000) int daysAgo,
      @ForAll @IntRange(min = 1, max = 40) int freshMonths,
      @ForAll @IntRange(min = 1, max = 20) int fadingMonths,
      @ForAll @IntRange(max = 900_000) int weight) {
    AssuranceRules rules =
        new AssuranceRules(
            BigDecimal.valueOf(weight, 6),
            new BigDecimal("0.333333"),
            new BigDecimal("0.654321"),
            freshMonths,
            fadingMonths,
            new BigDecimal("0.111111"),
            0);
    @Nullable LocalDate confirmed = daysAgo < 0 ? null : Example.START.minusDays(daysAgo);
    Provenance provenance = new Provenance(level, confirmed);
    AssuranceScale scale = new AssuranceScale(rules, Example.START);

    int counted =
        scale.counted(
            credit, ProvenanceNumbers.level(provenance), ProvenanceNumbers.day(provenance));

    assertThat(BigDecimal.valueOf(counted, 6))
        .isEqualByComparingTo(
            rules.counted(
                BigDecimal.valueOf(credit, 6), rules.of(provenance, Example.START, null, null)));
  }

  @Provide
  Arbitrary<VerificationLevel> levels() {
    return Arbitraries.of(VerificationLevel.class).injectNull(0.25);
  }

  // Years

  @Property(tries = 3000, seed = Seeds.FIXED)
  void yearsInBusinessAreThoseOfTheCalendar(
      @ForAll @IntRange(min = -800, max = 40_000) int days,
      @ForAll @IntRange(max = 1500) int later) {
    LocalDate start = LocalDate.of(2027, 1, 1).plusDays(later);
    LocalDate since = start.minusDays(days);

    assertThat(
            ScreenedSupplier.years(ScreenedSupplier.months(since), ScreenedSupplier.months(start)))
        .isEqualTo((int) Math.max(0, ChronoUnit.YEARS.between(since, start)));
  }

  // Distance

  @Property(tries = 5000, seed = Seeds.FIXED)
  void aSiteEarnsByAnyDistanceWhatTheMeasuredOneEarns(
      @ForAll("points") GeoPoint site,
      @ForAll("points") GeoPoint place,
      @ForAll("points") GeoPoint another,
      @ForAll("parts") BigDecimal part,
      @ForAll @IntRange(min = -2, max = 2) int tenths) {
    BigDecimal limit =
        site.kilometresTo(place)
            .multiply(part)
            .add(BigDecimal.valueOf(tenths, 1))
            .max(new BigDecimal("0.1"));
    SupplierFacts supplier =
        Example.supplier(
                Example.capability().at(new SiteFacts("site", "Plant", site, Example.PROVEN)))
            .facts();
    RequirementFacts requirement =
        Example.requirement(new Condition.DistanceAtMost(limit, List.of(place, another)));

    Fit fit = Example.fit(requirement, supplier);
    Statistics.label("outcome").collect(fit.verdicts().get(1).outcome());
    Screening screening = new Screening();
    ScreenedSupplier screened = screening.supplier(supplier);
    assertThat(screening.screen(requirement, Example.EVALUATOR).rate(screened))
        .isEqualTo(Rating.of(fit));
  }

  @Provide
  Arbitrary<GeoPoint> points() {
    Arbitrary<GeoPoint> anywhere =
        Combinators.combine(
                Arbitraries.integers().between(-90, 90), Arbitraries.integers().between(-180, 180))
            .as(GeoPoint::new);
    Arbitrary<GeoPoint> nearBrno =
        Combinators.combine(
                Arbitraries.integers().between(-3000, 3000),
                Arbitraries.integers().between(-3000, 3000))
            .as((north, east) -> new GeoPoint(49.2 + north / 1000.0, 16.6 + east / 1000.0));
    return Arbitraries.frequencyOf(Tuple.of(1, anywhere), Tuple.of(3, nearBrno));
  }

  @Provide
  Arbitrary<BigDecimal> parts() {
    return Arbitraries.of("1", "0.5", "0.75", "0.1", "2").map(BigDecimal::new);
  }
}
