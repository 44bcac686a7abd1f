package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.VerificationLevel;

/**
 * How much it weighs how far a fact was checked and how long ago it was confirmed; {@code
 * docs/fit.md} has the formulas.
 *
 * @param weight the part of a criterion's credit that hangs on it, 0 to below 1; 0 leaves it out
 * @param claimed the assurance of a fact that is only claimed, or of which nothing is known: above
 *     0 and not above {@code documented}
 * @param documented the assurance of a documented fact, not above 1; that of a verified one is 1
 * @param freshMonths how long a fact is fresh after it was confirmed, 1 or more
 * @param fadingMonths in how many months after that its assurance falls to the least, 1 or more
 * @param stale the least that staleness leaves of it, above 0 and not above 1
 * @param warningDays how many days after the start the end of a certificate is pointed out, zero or
 *     more
 */
public record AssuranceRules(
    BigDecimal weight,
    BigDecimal claimed,
    BigDecimal documented,
    int freshMonths,
    int fadingMonths,
    BigDecimal stale,
    int warningDays) {

  /**
   * @throws IllegalArgumentException if a figure is out of its range
   */
  public AssuranceRules {
    weight = BoundedDecimal.notNegative(weight);
    if (weight.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("The weight of the assurance must be below 1.");
    }
    claimed = BoundedDecimal.share(claimed);
    documented = BoundedDecimal.share(documented);
    stale = BoundedDecimal.share(stale);
    if (claimed.compareTo(documented) > 0) {
      throw new IllegalArgumentException("What is claimed must not count more than documented.");
    }
    if (freshMonths < 1 || fadingMonths < 1 || warningDays < 0) {
      throw new IllegalArgumentException("Months are 1 or more, days zero or more.");
    }
  }

  /** A tenth of the credit; 12 months fresh and 12 fading; the end of a certificate in 90 days. */
  public static AssuranceRules standard() {
    BigDecimal half = new BigDecimal("0.5");
    return new AssuranceRules(new BigDecimal("0.1"), half, new BigDecimal("0.8"), 12, 12, half, 90);
  }

  /**
   * How far a fact can be trusted on a day.
   *
   * @param validUntil last day of a certificate; null for anything else
   * @param warning what is to be said of that day; null for nothing
   */
  Assurance of(
      Provenance provenance,
      LocalDate asOf,
      @Nullable LocalDate validUntil,
      @Nullable String warning) {
    @Nullable LocalDate confirmed = provenance.confirmedOn();
    BigDecimal share =
        levelShare(provenance.level())
            .multiply(freshness(confirmed, asOf))
            .setScale(BoundedDecimal.DECIMALS, RoundingMode.DOWN);
    return new Assurance(
        provenance.level(),
        confirmed,
        staleSince(confirmed, asOf),
        validUntil,
        warning,
        BoundedDecimal.of(share));
  }

  /** What of a credit counts for a fact of this assurance; up to 6 decimals. */
  BigDecimal counted(BigDecimal credit, Assurance assurance) {
    BigDecimal lost = weight.multiply(BigDecimal.ONE.subtract(assurance.share()));
    return credit
        .multiply(BigDecimal.ONE.subtract(lost))
        .setScale(BoundedDecimal.DECIMALS, RoundingMode.DOWN);
  }

  private BigDecimal levelShare(@Nullable VerificationLevel level) {
    if (level == VerificationLevel.VERIFIED) {
      return BigDecimal.ONE;
    }
    return level == VerificationLevel.DOCUMENTED ? documented : claimed;
  }

  /** 1 while fresh, then falling by the day to the least. */
  private BigDecimal freshness(@Nullable LocalDate confirmed, LocalDate asOf) {
    LocalDate freshSince = asOf.minusMonths(freshMonths);
    LocalDate fadedSince = freshSince.minusMonths(fadingMonths);
    if (confirmed == null || !confirmed.isAfter(fadedSince)) {
      return stale;
    }
    if (!confirmed.isBefore(freshSince)) {
      return BigDecimal.ONE;
    }
    BigDecimal left = BigDecimal.valueOf(ChronoUnit.DAYS.between(fadedSince, confirmed));
    BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(fadedSince, freshSince));
    return stale.add(
        BigDecimal.ONE
            .subtract(stale)
            .multiply(left)
            .divide(all, BoundedDecimal.DECIMALS, RoundingMode.DOWN));
  }

  /**
   * The first day on which a fact was not fresh any more; null if it is, or was never confirmed.
   */
  private @Nullable LocalDate staleSince(@Nullable LocalDate confirmed, LocalDate asOf) {
    if (confirmed == null || !confirmed.isBefore(asOf.minusMonths(freshMonths))) {
      return null;
    }
    LocalDate day = confirmed.plusMonths(freshMonths);
    while (!confirmed.isBefore(day.minusMonths(freshMonths))) {
      day = day.plusDays(1);
    }
    return day;
  }
}
