package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a requirement as whole numbers in the same proportion, so that scores come out of
 * whole numbers, too.
 *
 * @param classification of the implied criterion
 * @param criteria in the buyer's order
 * @param total of all of them
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the screening
record Weights(long classification, long[] criteria, long total) {

  /** So that {@code 400 × 1,000,000 × total} is a long. */
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE / 400 / Millionths.ONE);

  /** Null if there are no such numbers that are small enough. */
  static @Nullable Weights of(RequirementFacts requirement, FitRules rules) {
    List<BigInteger> weights = new ArrayList<>();
    weights.add(millionths(rules.mandatoryWeight()));
    requirement.criteria().forEach(criterion -> weights.add(millionths(rules.weightOf(criterion))));
    BigInteger common = weights.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add).divide(common);
    if (total.compareTo(MOST) > 0) {
      return null;
    }
    long[] whole =
        weights.stream().mapToLong(weight -> weight.divide(common).longValueExact()).toArray();
    long[] criteria = new long[whole.length - 1];
    System.arraycopy(whole, 1, criteria, 0, criteria.length);
    return new Weights(whole[0], criteria, total.longValueExact());
  }

  private static BigInteger millionths(BigDecimal weight) {
    return weight.movePointRight(6).toBigIntegerExact();
  }
}
