package org.linkwright.shared;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The moment since which changes are asked for. */
public final class Since {

  private Since() {}

  /**
   * @param updatedSince ISO 8601 date and time with offset, or null
   */
  public static @Nullable Instant parse(@Nullable String updatedSince) {
    try {
      return updatedSince == null ? null : FourDigitYear.moment(updatedSince).toInstant();
    } catch (DateTimeException wrong) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "updatedSince", "is not a date and time with offset such as 2027-03-17T09:00:00Z"));
    }
  }
}
