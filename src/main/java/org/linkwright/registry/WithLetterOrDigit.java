package org.linkwright.registry;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name that is compared by its letters and digits, so that it needs at least one. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "(?s).*[\\p{L}\\p{Nd}].*")
@ReportAsSingleViolation
@interface WithLetterOrDigit {

  String message() default "needs at least one letter or digit";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
