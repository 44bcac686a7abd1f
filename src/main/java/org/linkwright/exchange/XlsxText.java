package org.linkwright.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as they stand in a workbook: characters that XML does not take, or takes for others, are
 * written {@code _x000D_} (ECMA-376 Part 1, 22.9.2.19).
 */
final class XlsxText {

  /** Most characters of a cell. */
  static final int LONGEST = 32_767;

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  static String encode(String text) {
    return NOT_IN_XML
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  static String decode(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
