package org.linkwright.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV (RFC 4180) in UTF-8: commas, CR LF behind each row. */
final class CsvWriter implements RowWriter {

  private final char separator;
  private final Writer text;

  CsvWriter(OutputStream file) {
    this(file, ',');
  }

  CsvWriter(OutputStream file, char separator) {
    this.separator = separator;
    this.text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        text.write(separator);
      }
      text.write(quoted(cells.get(i).text()));
    }
    text.write("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      char c = cell.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r' && c != ';' && c != '\t';
    }
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
