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
import org.jspecify.annotations.Nullable;

/** A volume or sum of money that a criterion asks for: zero would ask for nothing. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {AboveZero.OfVolume.class, AboveZero.OfMoney.class})
@interface AboveZero {

  String message() default "must be greater than 0; leave the criterion out if nothing is asked";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Names the number that is zero, below what was annotated. */
  abstract class Validator<T> implements ConstraintValidator<AboveZero, T> {

    private final String property;

    Validator(String property) {
      this.property = property;
    }

    abstract @Nullable BigDecimal number(T asked);

    @Override
    public boolean isValid(@Nullable T asked, ConstraintValidatorContext context) {
      BigDecimal number = asked == null ? null : number(asked);
      if (number == null || number.signum() != 0) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode(property)
          .addConstraintViolation();
      return false;
    }
  }

  /** Of a volume, its value. */
  final class OfVolume extends Validator<Volume> {

    public OfVolume() {
      super("value");
    }

    @Override
    @Nullable BigDecimal number(Volume asked) {
      return asked.value();
    }
  }

  /** Of a sum of money, its amount. */
  final class OfMoney extends Validator<MoneyAmount> {

    public OfMoney() {
      super("amount");
    }

    @Override
    @Nullable BigDecimal number(MoneyAmount asked) {
      return asked.amount();
    }
  }
}
