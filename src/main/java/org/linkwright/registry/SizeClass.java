package org.linkwright.registry;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How large a firm is, by the Annex to Recommendation 2003/361/EC of the European Commission,
 * article 2: fewer than 10, 50 or 250 persons, and a turnover of at most 2, 10 or 50 million euros
 * or a balance sheet total of at most 2, 10 or 43 million euros. Partner and linked enterprises
 * (article 6) are not added up here.
 */
@Schema(description = "Size of a firm by Recommendation 2003/361/EC")
public enum SizeClass {
  MICRO(10, 2, 2),
  SMALL(50, 10, 10),
  MEDIUM(250, 50, 43),
  LARGE(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final int belowPersons;
  private final int turnoverMillions;
  private final int balanceMillions;

  SizeClass(int belowPersons, int turnoverMillions, int balanceMillions) {
    this.belowPersons = belowPersons;
    this.turnoverMillions = turnoverMillions;
    this.balanceMillions = balanceMillions;
  }

  /**
   * The class that the figures lead to; null if they are too few. Amounts count in euros only:
   * another currency would take a dated rate.
   *
   * @param turnover of the last full year
   * @param balanceSheetTotal of the last full year
   */
  static @Nullable SizeClass of(
      @Nullable Integer persons,
      @Nullable MoneyAmount turnover,
      @Nullable MoneyAmount balanceSheetTotal) {
    if (persons == null) {
      return null;
    }
    if (persons >= MEDIUM.belowPersons) {
      return LARGE;
    }
    BigDecimal turnedOver = euros(turnover);
    BigDecimal balance = euros(balanceSheetTotal);
    if (turnedOver == null && balance == null) {
      return null;
    }
    for (SizeClass size : values()) {
      if (persons < size.belowPersons
          && (isWithin(turnedOver, size.turnoverMillions)
              || isWithin(balance, size.balanceMillions))) {
        return size;
      }
    }
    return LARGE;
  }

  private static @Nullable BigDecimal euros(@Nullable MoneyAmount money) {
    return money != null && "EUR".equals(money.currency()) ? money.amount() : null;
  }

  private static boolean isWithin(@Nullable BigDecimal amount, int millions) {
    return amount != null && amount.compareTo(MILLION.multiply(BigDecimal.valueOf(millions))) <= 0;
  }
}
