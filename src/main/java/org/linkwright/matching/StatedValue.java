package org.linkwright.matching;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Stated;

/**
 * A value in words and, where it is one, as a number.
 *
 * @param text for people
 * @param amount the number, up to 6 decimals; absent for what is not a number
 * @param unit what the number counts: {@code H87/MONTH}, {@code EUR}, {@code EUR/KGM}, {@code km},
 *     {@code days}, {@code levels}, {@code stages} or {@code years}; absent for a plain number
 */
@Schema(description = "A value in words and, where it is one, as a number")
public record StatedValue(
    @Schema(examples = "5000 pieces per month") String text,
    @Schema(examples = "5000") @Nullable BigDecimal amount,
    @Schema(
            description =
                "What the number counts: such as H87/MONTH, EUR, EUR/KGM, km, days, levels, stages or"
                    + " years",
            examples = "H87/MONTH")
        @Nullable String unit) {

  static @Nullable StatedValue ofNullable(@Nullable Stated stated) {
    return stated == null ? null : of(stated);
  }

  static StatedValue of(Stated stated) {
    return new StatedValue(stated.text(), stated.amount(), stated.unit());
  }
}
