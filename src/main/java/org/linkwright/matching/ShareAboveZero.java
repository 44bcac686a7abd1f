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

/** A share that leaves something: 0.01 to 1, with up to six decimals. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 6) @ReportAsSingleViolation
@interface ShareAboveZero {

  String message() default "is not a share: 0.01 to 1, with up to six decimals";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
