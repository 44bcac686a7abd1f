package org.linkwright.matchsolver;

import java.math.BigDecimal;

/** Amounts of money for people, in the programme's currency. */
final class Cents {

  private static final int DECIMALS = 2;

  private Cents() {}

  /** Whole currency units with two decimals. */
  static String text(long cents) {
    return BigDecimal.valueOf(cents, DECIMALS).toPlainString();
  }
}
