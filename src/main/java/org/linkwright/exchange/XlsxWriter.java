package org.linkwright.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet of a workbook, its texts within the cells, so that nothing but the last few rows
 * is in memory.
 */
final class XlsxWriter implements RowWriter {

  private static final int FLUSH_EVERY = 500;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxWriter(OutputStream file, String name) {
    this.workbook = new Workbook(file, "Linkwright", "1.0");
    this.sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
  }

  @Override
  public void write(List<Cell> cells) throws IOException {
    if (row >= Worksheet.MAX_ROWS) {
      throw new IOException("A sheet takes " + Worksheet.MAX_ROWS + " rows");
    }
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void write(int column, Cell cell) throws IOException {
    if (cell.text().isEmpty()) {
      return;
    }
    if (cell.number() && survives(cell.text())) {
      sheet.value(row, column, new BigDecimal(cell.text()));
      return;
    }
    String text = XlsxText.encode(cell.text());
    if (text.length() > XlsxText.LONGEST) {
      throw new IOException("A cell takes " + XlsxText.LONGEST + " characters");
    }
    sheet.inlineString(row, column, text);
  }

  /** Spreadsheets keep 15 digits of a number. */
  private static boolean survives(String number) {
    return new BigDecimal(number).precision() <= 15;
  }

  /** A second sheet, such as one that explains the first. */
  void explain(String name, List<List<String>> rows) throws IOException {
    sheet.finish();
    Worksheet second = workbook.newWorksheet(name);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        second.inlineString(r, c, XlsxText.encode(rows.get(r).get(c)));
      }
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
