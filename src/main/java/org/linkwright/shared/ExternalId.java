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
 * The caller's own name for a thing: 1 to 100 printable characters, no white space at either end,
 * and nothing that means something else in the path of a URL.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull @Pattern(regexp = ExternalId.PATTERN) @ReportAsSingleViolation
public @interface ExternalId {

  /** In the dialect of JSON Schema too, for the OpenAPI document shows it. */
  String PATTERN =
      "^(?!\\.{1,2}$)"
          + "[!\"$&-.0-:<->@-\\[\\]-~]([ !\"$&-.0-:<->@-\\[\\]-~]{0,98}[!\"$&-.0-:<->@-\\[\\]-~])?$";

  /** What is asked of an external id that may also be left out. */
  String COMPLAINT =
      "may have 1 to 100 printable ASCII characters, none of / \\ ? # % ;, no white space at either"
          + " end, and not . or .. alone";

  String message() default
      "is needed: 1 to 100 printable ASCII characters, none of / \\ ? # % ;, no white space at either end, and not . or .. alone";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
