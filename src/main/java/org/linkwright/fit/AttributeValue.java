package org.linkwright.fit;

import java.math.BigDecimal;
import org.linkwright.shared.BoundedDecimal;

/** The value of a free attribute: a number, a yes or no, or a text. */
public sealed interface AttributeValue {

  /** For people: {@code "1500"}, {@code "yes"}, {@code "stainless steel"}. */
  String text();

  /**
   * A number.
   *
   * @param value within {@link BoundedDecimal}, possibly negative
   */
  record NumberValue(BigDecimal value) implements AttributeValue {

    /**
     * @throws org.linkwright.shared.AmountOutOfRangeException if it has too many digits
     */
    public NumberValue {
      value = BoundedDecimal.of(value);
    }

    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  /** Yes or no. */
  record BooleanValue(boolean value) implements AttributeValue {

    @Override
    public String text() {
      return value ? "yes" : "no";
    }
  }

  /** A text, not blank. */
  record TextValue(String value) implements AttributeValue {

    /**
     * @throws IllegalArgumentException if the text is blank
     */
    public TextValue {
      value = Words.notBlank("text", value);
    }

    @Override
    public String text() {
      return value;
    }
  }
}
