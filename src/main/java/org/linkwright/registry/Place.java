package org.linkwright.registry;

/**
 * Where a supplier is as seen from another with a like name, and what that does to the likelihood
 * that they are one firm.
 */
enum Place {
  SAME_CITY(1.0, "in the same city"),
  SAME_REGION(0.95, "in the same region"),
  /** Nothing is known that tells them apart. */
  UNKNOWN(0.85, "with nothing known that puts them in two places"),
  /** In the same country, but another city or region: perhaps a branch. */
  ELSEWHERE(0.75, "in another place of the same country"),
  ABROAD(0.5, "in another country");

  private final double factor;
  private final String words;

  Place(double factor, String words) {
    this.factor = factor;
    this.words = words;
  }

  double factor() {
    return factor;
  }

  String words() {
    return words;
  }
}
