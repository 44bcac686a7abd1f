package org.linkwright.fit;

/** A {@link Region} as a number, by which covering is an integer division. */
final class RegionNumber {

  private static final int LETTERS = 26;

  /** Letters, digits, and nothing. */
  private static final int SIGNS = 37;

  private static final int PARTS = SIGNS * SIGNS * SIGNS;

  private RegionNumber() {}

  static int of(Region region) {
    String code = region.code();
    int country = (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A';
    int part = 0;
    for (int i = 3; i < code.length(); i++) {
      part = part * SIGNS + 1 + Character.digit(code.charAt(i), Character.MAX_RADIX);
    }
    return country * PARTS + part;
  }

  /** As {@link Region#covers}. */
  static boolean covers(int region, int other) {
    return region == other || (region % PARTS == 0 && region / PARTS == other / PARTS);
  }
}
