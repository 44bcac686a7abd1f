package org.linkwright.registry;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.AmountOutOfRangeException;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.Text;

/**
 * Free attributes: up to 200, each a name with a number, a truth value or a text of up to 500
 * characters.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Attributes.Values.class)
@interface Attributes {

  String message() default "is not a set of attributes";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Names the attribute that is wrong. */
  final class Values implements ConstraintValidator<Attributes, Map<String, Object>> {

    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 500;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

    /** Whether a number has no more digits than {@link BoundedDecimal} keeps. */
    static boolean isWithinRange(Number number) {
      try {
        return BoundedDecimal.of(new BigDecimal(number.toString())).precision() > 0;
      } catch (AmountOutOfRangeException tooManyDigits) {
        return false;
      }
    }

    static Map<String, Object> sorted(@Nullable Map<String, Object> attributes) {
      return attributes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    @Override
    public boolean isValid(
        @Nullable Map<String, Object> attributes, ConstraintValidatorContext context) {
      if (attributes == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      if (attributes.size() > MOST) {
        context
            .buildConstraintViolationWithTemplate("holds more than " + MOST + " attributes")
            .addConstraintViolation();
        return false;
      }
      boolean valid = true;
      Set<String> names = new HashSet<>();
      for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
        String complaint =
            names.add(compared(attribute.getKey()))
                ? complaint(attribute.getKey(), attribute.getValue())
                : "is another spelling of an attribute given before";
        if (complaint != null) {
          valid = false;
          context
              .buildConstraintViolationWithTemplate(complaint)
              .addBeanNode()
              .inIterable()
              .atKey(attribute.getKey())
              .addConstraintViolation();
        }
      }
      return valid;
    }

    /** Letter case and punctuation of names do not matter when criteria are judged. */
    private static String compared(String name) {
      return name.replaceAll("[_.-]", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String complaint(String name, @Nullable Object value) {
      if (!NAME.matcher(name).matches()) {
        return "is not an attribute name: a letter, then letters, digits, dots or hyphens, 60 at most";
      }
      if (value instanceof Boolean) {
        return null;
      }
      if (value instanceof Number number) {
        return isWithinRange(number)
            ? null
            : "is a number with more digits than can be kept: 18 before the decimal point, 6 after";
      }
      if (value instanceof String text) {
        boolean sane = text.length() <= LONGEST_TEXT && Text.isStorable(text);
        return sane ? null : "is a text longer than " + LONGEST_TEXT + " characters";
      }
      return "should be a number, true or false, or a text";
    }
  }
}
