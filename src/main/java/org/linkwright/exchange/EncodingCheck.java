package org.linkwright.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out piece by piece how the text of a file is encoded. */
final class EncodingCheck {

  /** What of a file is looked at to see which half of a character is empty. */
  private static final int BEGINNING = 1_000;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer text = CharBuffer.allocate(8192);
  private byte[] left = new byte[0];
  private boolean wrong;
  private boolean begun;
  private boolean utf16;
  private @Nullable String unmarked;

  void look(byte[] piece, int count) {
    if (!begun && count > 1) {
      begun = true;
      int mark = (piece[0] & 0xFF) << 8 | (piece[1] & 0xFF);
      utf16 = mark == 0xFEFF || mark == 0xFFFE;
      unmarked = utf16 ? null : unmarkedUtf16(piece, Math.min(count, BEGINNING));
    }
    if (wrong) {
      return;
    }
    ByteBuffer bytes = ByteBuffer.allocate(left.length + count);
    bytes.put(left).put(piece, 0, count).flip();
    while (true) {
      var result = decoder.decode(bytes, text, false);
      text.clear();
      if (result.isError()) {
        wrong = true;
        return;
      }
      if (result.isUnderflow()) {
        left = new byte[bytes.remaining()];
        bytes.get(left);
        return;
      }
    }
  }

  /** A header in letters of ASCII, or a line of JSON, has every second byte empty in UTF-16. */
  private static @Nullable String unmarkedUtf16(byte[] piece, int count) {
    int first = 0;
    int second = 0;
    for (int i = 0; i + 1 < count; i += 2) {
      first += piece[i] == 0 ? 1 : 0;
      second += piece[i + 1] == 0 ? 1 : 0;
    }
    if (Math.max(first, second) * 4 < count) {
      return null;
    }
    return first > second ? "UTF-16BE" : "UTF-16LE";
  }

  /** Which UTF-16 it seems to be without saying so by a byte order mark; null if it does not. */
  @Nullable String unmarkedUtf16() {
    return unmarked;
  }

  boolean isUtf16() {
    return utf16 || unmarked != null;
  }

  /** To be asked at the end: a character that breaks off there is none. */
  boolean isUtf8() {
    return !wrong && left.length == 0;
  }

  /**
   * UTF-16 by its byte order mark, UTF-8 if it is, or else what spreadsheets of western Europe
   * write.
   */
  String charset() {
    return utf16 ? "UTF-16" : isUtf8() ? "UTF-8" : "windows-1252";
  }
}
