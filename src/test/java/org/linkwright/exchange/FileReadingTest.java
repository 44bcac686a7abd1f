package org.linkwright.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.ProblemException;

class FileReadingTest {

  private static final String SHEET_HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
          + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
  private static final String SHEET_FOOT = "</sheetData></worksheet>";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b~1,2|,",
        "a;b~1,5;2|;",
        "a:b~1:2,3|:",
        "\"a;b\",c~1,2|,",
        "a~1|,",
        "~~a;b~1;2|;"
      })
  void theHeaderTellsWhatSeparatesTheCells(String file, String separator) throws IOException {
    try (CsvReader reader = csv(file.replace('~', '\n').replace(':', '\t'))) {
      assertThat(reader.separator()).isEqualTo(separator.replace(':', '\t').charAt(0));
    }
  }

  @Test
  void aRowIsToldWithTheLineOnWhichItBegins() throws IOException {
    List<SourceRow> rows = all(csv("a,b\r\n\"1\r\n2\",3\r\r4,\"5\n\"\n\n ,\n6,7"));

    assertThat(rows)
        .containsExactly(
            new SourceRow(1, List.of("a", "b")),
            new SourceRow(2, List.of("1\r\n2", "3")),
            new SourceRow(5, List.of("4", "5")),
            new SourceRow(9, List.of("6", "7")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a~\"b|2", "a~b~\"c\"d|3", "a~\"b~c~d|2"})
  void aFileWithBrokenQuotesCannotBeReadOn(String file, int line) {
    assertThatThrownBy(() -> all(csv(file.replace('~', '\n'))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.errors().get(0).line()).isEqualTo(line));
  }

  @Test
  void quotesThatStayOpenDoNotFillTheMemory() {
    assertThatThrownBy(() -> all(csv("a\n\"" + "x".repeat(2_000_000))))
        .hasMessageContaining("more than 1200000 characters");
  }

  @Test
  void aLineThatIsTooLongIsOneBadRowAndTheNextIsRead() throws IOException {
    InputStream file =
        new ByteArrayInputStream(
            ("\uFEFF{\"a\":1}\n{\"b\":\"" + "x".repeat(10_000_000) + "\"}\r\n\n{\"c\":3}")
                .getBytes(UTF_8));

    List<SourceRow> rows = all(new NdjsonReader(file));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).cells()).containsExactly("{\"a\":1}");
    assertThat(rows.get(1).problem()).contains("longer than");
    assertThat(rows.get(2)).isEqualTo(new SourceRow(4, List.of("{\"c\":3}")));
  }

  @Test
  void aLineThatIsNotUtf8IsABadRow() throws IOException {
    byte[] file = {'{', (byte) 0xF2, '}', '\n'};

    assertThat(all(new NdjsonReader(new ByteArrayInputStream(file))).get(0).problem())
        .isEqualTo("is not UTF-8");
  }

  @Test
  void aWorkbookGivesDatesNumbersAndTruthValuesAsCsvWritesThem() throws IOException {
    File file = folder.resolve("book.xlsx").toFile();
    try (OutputStream bytes = Files.newOutputStream(file.toPath());
        Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("data");
      sheet.value(0, 0, "a shared text");
      sheet.inlineString(0, 1, "x_x000D_y");
      sheet.value(0, 3, true);
      sheet.value(2, 0, LocalDate.of(2027, 3, 17));
      sheet.style(2, 0).format("yyyy-mm-dd").set();
      sheet.value(2, 1, LocalDateTime.of(2027, 3, 17, 8, 30));
      sheet.style(2, 1).format("dd/mm/yyyy hh:mm").set();
      sheet.value(2, 2, new BigDecimal("0.10000000000000001"));
      sheet.value(2, 3, 1250.5);
      sheet.value(2, 4, 12_000_000);
      sheet.style(2, 4).format("[Red]#,##0").set();
    }

    assertThat(all(new XlsxReader(file)))
        .containsExactly(
            new SourceRow(1, List.of("a shared text", "x\ry", "", "true")),
            new SourceRow(
                3, List.of("2027-03-17", "2027-03-17T08:30", "0.1", "1250.5", "12000000")));
  }

  @Test
  void ofAFormulaTheKeptValueIsTakenAndOneWithoutIsABadRow() throws IOException {
    File file =
        workbook(
            "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f>NOW()</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>A9&amp;\"\"</f><v>x</v></c></row>");

    List<SourceRow> rows = all(new XlsxReader(file));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).isEqualTo(new SourceRow(1, List.of("2")));
    assertThat(rows.get(1).problem()).contains("formula without a value in cell A2");
    assertThat(rows.get(2).problem()).contains("#DIV/0! in cell A3");
    assertThat(rows.get(3)).isEqualTo(new SourceRow(4, List.of("x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>|beyond the last column",
        "<row><c r=\"XFD1\"><v>1</v></c></row>|beyond the last column",
        "<row><c r=\"XFE1\"><v>1</v></c></row>|beyond the last column",
        "<row><c><v>1</v></c>|not well-formed",
        "<!-- x --><row/>|has a comment",
        "<row><c t=\"inlineStr\"><is><t>BIG</t></is></c></row>|cell of more than",
        "<row a=\"BIG\"/>|text of more than",
        "<row r=\"1048577\"><c><v>1</v></c></row>|beyond the last one",
        "<row r=\"1048576\"><c/></row><row><c><v>1</v></c></row>|beyond the last one",
      })
  void aWorkbookMadeToDoHarmIsRefused(String rows, String why) throws IOException {
    File file = workbook(rows.replace("BIG", "x".repeat(3_000_000)));

    assertThatThrownBy(() -> all(new XlsxReader(file)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aFormatOfNumbersThatNeverEndsIsNoneOfDates() throws IOException {
    File file = folder.resolve("formats.xlsx").toFile();
    try (ZipOutputStream zip = parts(file)) {
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"%sd\"/></numFmts>"
                  .formatted("a".repeat(300_000))
              + "<cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          SHEET_HEAD + "<row><c s=\"0\"><v>45000</v></c></row>" + SHEET_FOOT);
    }

    assertThat(all(new XlsxReader(file))).containsExactly(new SourceRow(1, List.of("45000")));
  }

  @Test
  void halfOfASurrogatePairIsWrittenSoThatXmlCanHoldIt() {
    assertThat(XlsxText.encode("a\uD800b\uD83D\uDE00")).isEqualTo("a_xD800_b\uD83D\uDE00");
  }

  @Test
  void aWorkbookWithEntitiesThatGrowIsRefused() throws IOException {
    File file = folder.resolve("laughs.xlsx").toFile();
    zip(file, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + SHEET_HEAD + SHEET_FOOT);

    assertThatThrownBy(() -> all(new XlsxReader(file))).hasMessageContaining("document type");
  }

  @Test
  void aZipBombIsRefusedLongBeforeItsEnd() throws IOException {
    File file = folder.resolve("bomb.xlsx").toFile();
    try (ZipOutputStream zip = parts(file)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(SHEET_HEAD.getBytes(UTF_8));
      String row = "<row>" + "<c><v></v></c>".repeat(100) + "</row>";
      byte[] rows = row.repeat(700).getBytes(UTF_8);
      for (int megabytes = 0; megabytes < 300; megabytes++) {
        zip.write(rows);
      }
      zip.closeEntry();
    }
    assertThat(file.length()).isLessThan(3_000_000);

    assertThatThrownBy(() -> all(new XlsxReader(file))).hasMessageContaining("when unpacked");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "externalId,name");
    assertThatThrownBy(() -> new XlsxReader(text.toFile())).hasMessageContaining("not an XLSX");

    Path zip = folder.resolve("b.xlsx");
    try (ZipOutputStream bytes = new ZipOutputStream(Files.newOutputStream(zip))) {
      bytes.putNextEntry(new ZipEntry("a.txt"));
    }
    assertThatThrownBy(() -> new XlsxReader(zip.toFile())).hasMessageContaining("no XLSX file");
  }

  private static CsvReader csv(String text) throws IOException {
    return new CsvReader(new StringReader(text));
  }

  static List<SourceRow> all(RowReader reader) throws IOException {
    try (reader) {
      List<SourceRow> rows = new ArrayList<>();
      for (SourceRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
      return rows;
    }
  }

  private File workbook(String rows) throws IOException {
    File file = folder.resolve("made.xlsx").toFile();
    zip(file, SHEET_HEAD + rows + SHEET_FOOT);
    return file;
  }

  private static void zip(File file, String sheet) throws IOException {
    try (ZipOutputStream zip = parts(file)) {
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
  }

  private static ZipOutputStream parts(File file) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file.toPath()));
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    part(
        zip,
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\""
            + relations
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    part(
        zip,
        "xl/workbook.xml",
        "<workbook xmlns:r=\""
            + relations
            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    part(
        zip,
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\""
            + relations
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
            + relations
            + "/styles\" Target=\"styles.xml\"/></Relationships>");
    return zip;
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
