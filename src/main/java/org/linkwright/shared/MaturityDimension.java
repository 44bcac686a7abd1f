package org.linkwright.shared;

import java.util.Locale;

/**
 * The three dimensions of a small firm's capability (World Bank 2019, Table 1), each at stage 1–3.
 */
public enum MaturityDimension {
  STRATEGIC_INTENT,
  CHANGE_CAPABILITY,
  LINKAGES;

  /** The lowest stage. */
  public static final int FIRST_STAGE = 1;

  /** The highest stage. */
  public static final int LAST_STAGE = 3;

  /** The English words, in lower case: {@code "strategic intent"}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Refuses what is no stage with an {@link IllegalArgumentException}. */
  public static void checkStage(int stage) {
    if (stage < FIRST_STAGE || stage > LAST_STAGE) {
      throw new IllegalArgumentException("A maturity stage is 1, 2 or 3, not " + stage + ".");
    }
  }
}
