package org.linkwright.shared;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a file that has to be UTF-8. */
final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvText() {}

  /** The text without a byte order mark; refuses what is not UTF-8, with the line it is in. */
  static String decode(byte[] file, CsvErrors errors) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer text = CharBuffer.allocate(file.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      errors.add(
          lineAt(text),
          "is not UTF-8; save the file anew as \"CSV UTF-8\", with commas between the cells");
      errors.refuseIfAny();
    }
    boolean marked = text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK;
    return text.subSequence(marked ? 1 : 0, text.length()).toString();
  }

  /** The line that the next character would be in; CR LF, CR and LF each end a line. */
  private static int lineAt(CharSequence before) {
    int line = 1;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean afterReturn = i > 0 && before.charAt(i - 1) == '\r';
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
      }
    }
    return line;
  }
}
