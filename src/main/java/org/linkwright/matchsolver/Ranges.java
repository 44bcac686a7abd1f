package org.linkwright.matchsolver;

/** Refuses numbers out of their range by name. */
final class Ranges {

  private Ranges() {}

  /**
   * @throws IllegalArgumentException if the number is below the least or above the most
   */
  static void require(String name, long number, long least, long most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "%s is not from %d to %d: %d".formatted(name, least, most, number));
    }
  }
}
