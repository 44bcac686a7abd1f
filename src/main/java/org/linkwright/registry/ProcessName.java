package org.linkwright.registry;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A process by name: lower-case words joined by hyphens, so that spelling never stands between two
 * firms.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$")
@ReportAsSingleViolation
@interface ProcessName {

  String message() default
      "is not a process name such as injection-moulding: lower-case words joined by hyphens";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
