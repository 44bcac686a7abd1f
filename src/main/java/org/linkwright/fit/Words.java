package org.linkwright.fit;

import java.util.Locale;

/** How names that people type are compared. */
final class Words {

  private Words() {}

  /**
   * The text without surrounding space.
   *
   * @throws IllegalArgumentException if nothing is left; the message names the field
   */
  static String notBlank(String field, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("The " + field + " must not be blank.");
    }
    return stripped;
  }

  /**
   * The letters and digits of a name, in lower case, so that "ISO 9001" is "iso9001" and "die
   * casting" is "Die-Casting". A name without any letter or digit stands for itself.
   */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.isEmpty() ? name.strip() : key.toString().toLowerCase(Locale.ROOT);
  }

  /** The text in lower case with single spaces: for comparing free text word by word. */
  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
