package org.linkwright.shared;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * Dates that come in from outside lie in the years 1 to 9999 (as in RFC 3339): every database
 * stores them, and no sum of days or years overflows.
 */
final class FourDigitYear {

  private FourDigitYear() {}

  /**
   * @throws DateTimeException if the year is not 1 to 9999
   */
  static void require(int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("The year must be 1 to 9999");
    }
  }

  /**
   * A date and time with offset.
   *
   * @throws DateTimeException if the text is none, or its year is not 1 to 9999
   */
  static OffsetDateTime moment(String text) {
    OffsetDateTime moment = OffsetDateTime.parse(text);
    require(moment.getYear());
    return moment;
  }
}
