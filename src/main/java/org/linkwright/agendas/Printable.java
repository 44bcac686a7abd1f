package org.linkwright.agendas;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Texts of callers made fit for documents. */
final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * The text without what XML 1.0, section 2.2, has no place for: control characters become spaces,
   * halves of surrogate pairs a replacement character. Letters and their accents are put together,
   * because fonts have them so.
   */
  static @Nullable String clean(@Nullable String text) {
    return text == null ? null : cleaned(text);
  }

  static String cleaned(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(Printable::clean)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int clean(int codePoint) {
    if (Character.isISOControl(codePoint)) {
      return codePoint == '\n' ? '\n' : ' ';
    }
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    boolean none = (codePoint & 0xFFFE) == 0xFFFE;
    return half || none ? REPLACEMENT : codePoint;
  }
}
