package org.linkwright.agendas;

import java.nio.charset.StandardCharsets;

/**
 * Folds long lines as RFC 5545, section 3.1, wants it: at 75 octets, not characters, and never
 * within a character.
 */
final class OctetFolding {

  private static final int LONGEST = 75;
  private static final String BREAK = "\r\n";

  private OctetFolding() {}

  /**
   * @param lines each ended by CRLF
   */
  static String fold(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / LONGEST);
    int octets = 0;
    int i = 0;
    while (i < lines.length()) {
      if (lines.startsWith(BREAK, i)) {
        folded.append(BREAK);
        octets = 0;
        i += BREAK.length();
        continue;
      }
      String character = Character.toString(lines.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        folded.append(BREAK).append(' ');
        octets = 1;
      }
      folded.append(character);
      octets += size;
      i += character.length();
    }
    return folded.toString();
  }
}
