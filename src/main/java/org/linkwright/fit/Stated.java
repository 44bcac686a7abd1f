package org.linkwright.fit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value in words and, where it is one, as a number with its unit.
 *
 * @param text for people: {@code "5000 pieces per month"}
 * @param amount the number; null for what is not a number
 * @param unit what the number counts; null without a number or for a plain one. One of {@code
 *     H87/MONTH} (unit code and period), {@code EUR}, {@code EUR/KGM} (currency and unit code),
 *     {@code days}, {@code levels}, {@code stages}, {@code years}.
 */
public record Stated(String text, @Nullable BigDecimal amount, @Nullable String unit) {

  static Stated text(String text) {
    return new Stated(text, null, null);
  }
}
