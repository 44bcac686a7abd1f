package org.linkwright.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads NDJSON: one JSON object in each line, in UTF-8. */
final class NdjsonReader implements RowReader {

  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream bytes;
  private int line;

  NdjsonReader(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    SourceRow row = any();
    while (row != null && row.isEmpty()) {
      row = any();
    }
    return row;
  }

  private @Nullable SourceRow any() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(2048);
    int c = bytes.read();
    if (c == END) {
      return null;
    }
    line++;
    boolean tooLong = false;
    while (c != END && c != '\n') {
      tooLong |= kept.size() >= LONGEST_ROW;
      if (!tooLong) {
        kept.write(c);
      }
      c = bytes.read();
    }
    return tooLong
        ? new SourceRow(line, List.of(""), "is longer than " + LONGEST_ROW + " bytes")
        : row(kept.toByteArray());
  }

  private SourceRow row(byte[] kept) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(kept)).toString();
      boolean marked = line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new SourceRow(line, List.of(text.substring(marked ? 1 : 0).strip()));
    } catch (CharacterCodingException notUtf8) {
      return new SourceRow(
          line, List.of(new String(kept, StandardCharsets.ISO_8859_1).strip()), "is not UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
