package org.linkwright.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Moments and days that a list is narrowed to. */
public final class Since {

  private Since() {}

  /**
   * @param updatedSince ISO 8601 date and time with offset, or null
   */
  public static @Nullable Instant parse(@Nullable String updatedSince) {
    return updatedSince == null ? null : moment("updatedSince", updatedSince);
  }

  /**
   * @param parameter name of the query parameter
   * @param moment ISO 8601 date and time with offset
   */
  public static Instant moment(String parameter, String moment) {
    try {
      return FourDigitYear.moment(moment).toInstant();
    } catch (DateTimeException wrong) {
      throw ProblemException.invalid(
          FieldError.parameter(
              parameter, "is not a date and time with offset such as 2027-03-17T09:00:00Z"));
    }
  }

  /**
   * @param parameter name of the query parameter
   * @param date ISO 8601 date, or null
   */
  public static @Nullable LocalDate date(String parameter, @Nullable String date) {
    try {
      if (date == null) {
        return null;
      }
      LocalDate day = LocalDate.parse(date);
      FourDigitYear.require(day.getYear());
      return day;
    } catch (DateTimeException wrong) {
      throw ProblemException.invalid(
          FieldError.parameter(parameter, "is not a date such as 2027-03-17"));
    }
  }
}
