package org.linkwright.fit;

import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.Money;
import org.linkwright.shared.UnitOfMeasure;

/**
 * What a supplier asks for one unit, from the lowest to the highest price.
 *
 * @param lowest not negative
 * @param highest not below the lowest, in the same currency
 * @param unit the unit that the prices are for
 */
public record PriceRange(Money lowest, Money highest, UnitOfMeasure unit) {

  /**
   * @throws IllegalArgumentException if a price is negative, the currencies differ or the highest
   *     is below the lowest
   */
  public PriceRange {
    BoundedDecimal.notNegative(lowest.amount());
    if (!lowest.isComparableWith(highest)) {
      throw new IllegalArgumentException("Both ends of a price range are in one currency.");
    }
    if (highest.amount().compareTo(lowest.amount()) < 0) {
      throw new IllegalArgumentException("The highest price must not be below the lowest.");
    }
  }

  /** A range of one price. */
  public static PriceRange fixed(Money price, UnitOfMeasure unit) {
    return new PriceRange(price, price, unit);
  }

  /** For people: {@code "8 to 12 EUR per piece"}. */
  public String text() {
    String prices =
        lowest.equals(highest)
            ? highest.text()
            : lowest.amount().toPlainString() + " to " + highest.text();
    return prices + " per " + unit.singular();
  }
}
