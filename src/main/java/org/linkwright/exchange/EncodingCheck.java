package org.linkwright.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Finds out piece by piece how the text of a file is encoded. */
final class EncodingCheck {

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer text = CharBuffer.allocate(8192);
  private byte[] left = new byte[0];
  private boolean wrong;
  private boolean begun;
  private boolean utf16;

  void look(byte[] piece, int count) {
    if (!begun && count > 1) {
      begun = true;
      int mark = (piece[0] & 0xFF) << 8 | (piece[1] & 0xFF);
      utf16 = mark == 0xFEFF || mark == 0xFFFE;
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
