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
 * @param text of the words in common; 0 where the requirement has no text
 * @param total of all of them
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the screening
record Weights(long classification, long[] criteria, long text, long total) {

  /** So that {@code 400 × 1,000,000 × total} is a long. */
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE / 400 / Millionths.ONE);

  /** Null if there are no such numbers that are small enough. */
  static @Nullable Weights of(RequirementFacts requirement, FitRules rules) {
    List<BigInteger> weights = new ArrayList<>();
    weights.add(whole(rules.weightOf(Criterion.classification(requirement.classification()))));
    weights.add(requirement.words().isEmpty() ? BigInteger.ZERO : whole(rules.textWeight()));
    requirement.criteria().forEach(criterion -> weights.add(whole(rules.weightOf(criterion))));
    BigInteger common = weights.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add).divide(common);
    if (total.compareTo(MOST) > 0) {
      return null;
    }
    long[] whole =
        weights.stream().mapToLong(weight -> weight.divide(common).longValueExact()).toArray();
    long[] criteria = new long[whole.length - 2];
    System.arraycopy(whole, 2, criteria, 0, criteria.length);
    return new Weights(whole[0], criteria, whole[1], total.longValueExact());
  }

  /** A weight and what it is multiplied by have up to six decimals each. */
  private static BigInteger whole(BigDecimal weight) {
    return weight.movePointRight(12).toBigIntegerExact();
  }
}
