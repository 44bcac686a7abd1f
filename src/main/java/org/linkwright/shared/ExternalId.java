package org.linkwright.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller's own name for a thing: 1 to 100 printable characters, no white space at either end.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull @Pattern(
    regexp =
        "[\\p{Graph}&&[^/\\\\?#%]]([\\p{Graph} &&[^/\\\\?#%]]{0,98}[\\p{Graph}&&[^/\\\\?#%]])?",
    flags = {})
@ReportAsSingleViolation
public @interface ExternalId {

  String message() default
      "is needed: 1 to 100 printable ASCII characters, none of / \\ ? # %, no white space at either end";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
