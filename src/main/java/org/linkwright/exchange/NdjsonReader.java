package org.linkwright.exchange;

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

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream bytes;
  private final byte[] piece = new byte[1 << 16];
  private int at;
  private int end;
  private int line;

  NdjsonReader(InputStream bytes) {
    this.bytes = bytes;
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
    if (!fill()) {
      return null;
    }
    line++;
    ByteArrayOutputStream kept = new ByteArrayOutputStream(2048);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int from = at;
      while (at < end && piece[at] != '\n') {
        at++;
      }
      tooLong |= kept.size() + at - from > LONGEST_ROW;
      if (!tooLong) {
        kept.write(piece, from, at - from);
      }
      ended = at < end;
      at += ended ? 1 : 0;
    }
    return tooLong
        ? new SourceRow(line, List.of(""), "is longer than " + LONGEST_ROW + " bytes")
        : row(kept.toByteArray());
  }

  /** Whether there is a byte to be read, be it of the next piece. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, bytes.read(piece));
    }
    return at < end;
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
