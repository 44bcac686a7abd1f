package org.linkwright.matching;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A share of something that is not met in full: 0.01 to 0.99, with up to six decimals. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@DecimalMin("0.01") @DecimalMax("0.99") @Digits(integer = 1, fraction = 6) @ReportAsSingleViolation
@interface ShareBelowOne {

  String message() default "is not a share of less than all: 0.01 to 0.99, with up to six decimals";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
