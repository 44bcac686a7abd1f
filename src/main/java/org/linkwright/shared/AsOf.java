package org.linkwright.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The moment as of which something is to be read. */
public final class AsOf {

  /** What a parameter of such a moment means, for the documentation of the API. */
  public static final String DESCRIPTION =
      "As it was at that moment: a date, meaning the end of that day in UTC, or a date and time with"
          + " offset";

  private AsOf() {}

  /**
   * @param at a date, which means the last moment of that day in UTC, or a date and time with
   *     offset, both ISO 8601; or null
   */
  public static @Nullable Instant parse(@Nullable String at) {
    try {
      return at == null ? null : at.contains("T") ? moment(at) : endOfDay(at);
    } catch (DateTimeException wrong) {
      throw ProblemException.invalid(
          FieldError.parameter(
              "at",
              "is neither a date such as 2027-03-17 nor a date and time with offset such as"
                  + " 2027-03-17T09:00:00Z"));
    }
  }

  private static Instant moment(String text) {
    return FourDigitYear.moment(text).toInstant();
  }

  private static Instant endOfDay(String text) {
    LocalDate date = LocalDate.parse(text);
    FourDigitYear.require(date.getYear());
    return date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
  }
}
