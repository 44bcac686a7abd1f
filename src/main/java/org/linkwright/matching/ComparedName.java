package org.linkwright.matching;

import java.util.Locale;

/** Names as fit compares them: letter case, spaces and hyphens do not matter. */
final class ComparedName {

  private ComparedName() {}

  /** Its letters and digits in lower case; a name without any stands for itself. */
  static String of(String name) {
    StringBuilder compared = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(compared::appendCodePoint);
    return compared.isEmpty() ? name.strip() : compared.toString().toLowerCase(Locale.ROOT);
  }
}
