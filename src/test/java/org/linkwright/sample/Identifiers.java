package org.linkwright.sample;

/**
 * Register and tax numbers with right check digits, from ranges no register has handed out, so that
 * no number belongs to a real firm. Scheme names are those of org-id.guide, and {@code VAT}.
 */
final class Identifiers {

  private Identifiers() {}

  /** Register number of a firm, then its VAT number, as {@code SCHEME:id;SCHEME:id}. */
  static String of(String country, int serial, boolean withVat) {
    String register =
        switch (country) {
          case "CZ" -> "CZ-ICO:" + companyNumber(serial);
          case "SK" -> "SK-ORSR:" + companyNumber(serial);
          case "PL" -> "PL-KRS:" + "%010d".formatted(9_900_000 + serial);
          case "DE" -> "DE-CR:HRB " + (990_000 + serial);
          default -> throw new IllegalArgumentException(country);
        };
    return withVat ? register + ";VAT:" + country + vat(country, serial) : register;
  }

  private static String vat(String country, int serial) {
    return switch (country) {
      case "CZ" -> companyNumber(serial);
      case "SK" -> slovakVat(serial);
      case "PL" -> polishVat(serial);
      case "DE" -> germanVat(serial);
      default -> throw new IllegalArgumentException(country);
    };
  }

  /** Seven digits and a check digit modulo 11 (Czech and Slovak company number). */
  static String companyNumber(int serial) {
    String digits = "%07d".formatted(9_700_000 + serial * 37);
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      sum += (8 - i) * Character.digit(digits.charAt(i), 10);
    }
    return digits + (11 - sum % 11) % 10;
  }

  /** Ten digits divisible by 11. */
  private static String slovakVat(int serial) {
    long number = 9_900_000_000L + serial * 1_001L;
    return Long.toString(number - number % 11);
  }

  /** Nine digits and their weighted sum modulo 11; a sum of 10 is not handed out. */
  private static String polishVat(int serial) {
    int[] weights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    String digits = Integer.toString(999_000_000 + serial * 13);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += weights[i] * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 10 ? polishVat(serial + 1_000) : digits + sum % 11;
  }

  /** Eight digits and a check digit by ISO 7064 MOD 11, 10. */
  private static String germanVat(int serial) {
    String digits = Integer.toString(99_000_000 + serial * 17);
    int product = 10;
    for (int i = 0; i < 8; i++) {
      int sum = (Character.digit(digits.charAt(i), 10) + product) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return digits + (11 - product) % 10;
  }
}
