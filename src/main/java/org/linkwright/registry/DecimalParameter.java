package org.linkwright.registry;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** A number in a query parameter, in plain notation: no exponent that would fill the memory. */
final class DecimalParameter {

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");

  private DecimalParameter() {}

  static BigDecimal read(String parameter, @Nullable String text) {
    if (text == null || !PLAIN.matcher(text).matches()) {
      throw ProblemException.invalid(
          FieldError.parameter(
              parameter,
              "should be a number such as 1250.5, with at most 18 digits before the decimal point"
                  + " and 12 after it"));
    }
    return new BigDecimal(text);
  }
}
