package org.linkwright.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The value is a code of the given list; null is let through. */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.OnTheList.class)
public @interface Code {

  CodeList value();

  String message() default "is not a known code";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says with each refusal which list the code should be from. */
  final class OnTheList implements ConstraintValidator<Code, String> {

    private CodeList list = CodeList.COUNTRY;

    @Override
    public void initialize(Code constraint) {
      list = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      if (code == null || list.contains(code)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(list.complaint()).addConstraintViolation();
      return false;
    }
  }
}
