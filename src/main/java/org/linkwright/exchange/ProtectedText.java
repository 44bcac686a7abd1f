package org.linkwright.exchange;

/**
 * How a text stands in a cell. Spreadsheets calculate what begins with {@code = + - @}, a tab or a
 * carriage return (CSV injection, see OWASP), and white space around a cell does not count. A text
 * that would suffer from either, or is empty where an empty cell is unknown, is written with an
 * apostrophe before it, and one behind it if it ends with white space or an apostrophe. Reading
 * takes them away again, so that any text comes back as it was, while a name such as {@code
 * 's-Hertogenbosch} is left alone.
 */
final class ProtectedText {

  private static final String CALCULATED = "=+-@";

  private ProtectedText() {}

  static String encode(String text) {
    return text.isEmpty() || isDangerous(text) || !decode(text.strip()).equals(text)
        ? "'" + text + (endsBadly(text) ? "'" : "")
        : text;
  }

  /**
   * @param cell without white space around it
   */
  static String decode(String cell) {
    if (!isProtected(cell)) {
      return cell;
    }
    int end = cell.length() > 1 && cell.endsWith("'") ? cell.length() - 1 : cell.length();
    return cell.substring(1, end);
  }

  static boolean isDangerous(String text) {
    return !text.isEmpty()
        && (CALCULATED.indexOf(text.charAt(0)) >= 0
            || text.charAt(0) == '\t'
            || text.charAt(0) == '\r');
  }

  private static boolean isProtected(String cell) {
    if (!cell.startsWith("'")) {
      return false;
    }
    if (cell.length() == 1) {
      return true;
    }
    char second = cell.charAt(1);
    return CALCULATED.indexOf(second) >= 0
        || second == '\''
        || isBlank(second)
        || (cell.endsWith("'") && isBlank(cell.charAt(cell.length() - 2)));
  }

  private static boolean endsBadly(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last == '\'' || isBlank(last);
  }

  /** What {@link String#strip} takes away: no white space lies beyond the basic plane. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
