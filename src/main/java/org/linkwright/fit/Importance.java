package org.linkwright.fit;

import java.math.BigDecimal;
import org.linkwright.shared.BoundedDecimal;

/** Whether a criterion must be met, or how much it counts. */
public sealed interface Importance {

  /** A criterion without which a supplier is not eligible. */
  static Importance mandatory() {
    return new Mandatory();
  }

  /**
   * A criterion that counts without deciding.
   *
   * @param weight above zero; 1 counts as much as a mandatory criterion does
   */
  static Importance weighted(BigDecimal weight) {
    return new Weighted(weight);
  }

  /** A whole weight; see {@link #weighted(BigDecimal)}. */
  static Importance weighted(long weight) {
    return new Weighted(BigDecimal.valueOf(weight));
  }

  /** Must be met. */
  record Mandatory() implements Importance {}

  /**
   * Counts without deciding.
   *
   * @param weight above zero; 1 counts as much as a mandatory criterion does
   */
  record Weighted(BigDecimal weight) implements Importance {

    /**
     * @throws org.linkwright.shared.AmountOutOfRangeException if the weight is not above zero or
     *     has too many digits
     */
    public Weighted {
      weight = BoundedDecimal.positive(weight);
    }
  }
}
