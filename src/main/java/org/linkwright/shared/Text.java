package org.linkwright.shared;

/** What text may be stored. */
public final class Text {

  private Text() {}

  /**
   * False for text with U+0000 or with half of a surrogate pair, which no UTF-8 database stores.
   */
  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\0' || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
