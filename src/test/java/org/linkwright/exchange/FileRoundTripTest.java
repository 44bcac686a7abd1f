package org.linkwright.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.linkwright.exchange.RowWriter.Cell;

class FileRoundTripTest {

  @Property(tries = 2000, seed = "20261122")
  void anyTextComesBackFromACellAsItWas(@ForAll("awkward") String text) {
    String cell = ProtectedText.encode(text);

    assertThat(ProtectedText.decode(cell.strip())).isEqualTo(text);
    assertThat(ProtectedText.isDangerous(cell)).isFalse();
  }

  @Property(tries = 500, seed = "20261122")
  void anyTextComesBackFromCsv(@ForAll("awkward") String one, @ForAll("awkward") String other)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (CsvWriter writer = new CsvWriter(file)) {
      writer.writeTexts(List.of("a", "b"));
      writer.writeTexts(List.of(ProtectedText.encode(one), ProtectedText.encode(other)));
    }

    List<SourceRow> rows =
        FileReadingTest.all(new CsvReader(new StringReader(file.toString(UTF_8))));

    assertThat(rows.get(1).cells().stream().map(ProtectedText::decode)).containsExactly(one, other);
  }

  @Property(tries = 100, seed = "20261122")
  void anyTextComesBackFromAWorkbook(@ForAll("awkward") String one, @ForAll("awkward") String other)
      throws IOException {
    Path file = Files.createTempFile("round-trip", ".xlsx");
    try (OutputStream bytes = Files.newOutputStream(file);
        XlsxWriter writer = new XlsxWriter(bytes, "data")) {
      writer.writeTexts(List.of(ProtectedText.encode(one), ProtectedText.encode(other), "end"));
    }

    List<SourceRow> rows = FileReadingTest.all(new XlsxReader(file.toFile()));
    Files.delete(file);

    assertThat(rows.get(0).cells().stream().map(ProtectedText::decode))
        .containsExactly(one, other, "end");
  }

  @Property(tries = 100, seed = "20261127")
  void aTextThatNoCellTakesComesBackFromItsParts(
      @ForAll("awkward") String piece, @ForAll @IntRange(min = 1, max = 30_000) int times) {
    String text = "x".repeat(times) + (piece + "y").repeat(times);
    String cell = ProtectedText.encode(text);

    List<String> parts = Continuation.parts(cell);

    assertThat(parts).allMatch(part -> XlsxText.encode(part).length() <= XlsxText.LONGEST);
    assertThat(parts).noneMatch(ProtectedText::isDangerous);
    List<String> read = parts.stream().map(String::strip).toList();
    assertThat(ProtectedText.decode(String.valueOf(Continuation.joined(read)))).isEqualTo(text);
  }

  @Example
  void aCellThatFitsIsNotTakenApart() {
    assertThat(Continuation.parts("x".repeat(32_767))).hasSize(1);
    assertThat(Continuation.parts("x".repeat(32_768))).hasSize(2);
    assertThat(Continuation.parts("\u0001".repeat(4_682))).hasSize(2);
  }

  @Example
  void whatIsTooShortToGoOnIsNotJoined() {
    String full = "x".repeat(Continuation.SHORTEST);

    assertThat(Continuation.joined(List.of("Moravia", "Moulding"))).isNull();
    assertThat(Continuation.joined(List.of(full, "", "y"))).isNull();
    assertThat(Continuation.joined(List.of("Moravia", "", ""))).isEqualTo("Moravia");
    assertThat(Continuation.joined(List.of(full, "'=y", ""))).isEqualTo(full + "=y");
  }

  @Property(tries = 500, seed = "20261122")
  void anyTextComesBackFromTheTextOfAWorkbook(@ForAll("awkward") String text) {
    assertThat(XlsxText.decode(XlsxText.encode(text))).isEqualTo(text);
  }

  @Example
  void whatStandsInAFileOfSomebodyElseIsLeftAlone() {
    for (String text : List.of("'s-Hertogenbosch", "O'Neill", "5'", "'a'", "a-b")) {
      assertThat(ProtectedText.decode(text)).isEqualTo(text);
      assertThat(ProtectedText.encode(text)).isEqualTo(text);
    }
    assertThat(ProtectedText.encode("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
  }

  @Example
  void anotherProgramReadsOurWorkbook() throws IOException {
    Path file = Files.createTempFile("ours", ".xlsx");
    try (OutputStream bytes = Files.newOutputStream(file);
        XlsxWriter writer = new XlsxWriter(bytes, "data")) {
      writer.writeTexts(List.of("name", "amount"));
      for (int i = 0; i < 1200; i++) {
        writer.write(List.of(Cell.of("Plzeň " + i), new Cell(i + ".5", true)));
      }
      writer.explain("columns", List.of(List.of("column", "what it is")));
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(1201);
      assertThat(rows.get(1200).getCellText(0)).isEqualTo("Plzeň 1199");
      assertThat(rows.get(1200).getCellAsNumber(1)).hasToString("Optional[1199.5]");
      assertThat(workbook.getSheets()).hasSize(2);
    }
    Files.delete(file);
  }

  @Example
  void aNumberOfTooManyDigitsForASpreadsheetTravelsAsText() throws IOException {
    List<String> numbers =
        List.of("123456789012345678.123456", "0.000001", "-5", "100000000000000", "7.50");
    Path file = Files.createTempFile("numbers", ".xlsx");
    try (OutputStream bytes = Files.newOutputStream(file);
        XlsxWriter writer = new XlsxWriter(bytes, "data")) {
      writer.write(numbers.stream().map(number -> new Cell(number, true)).toList());
    }

    List<String> read = FileReadingTest.all(new XlsxReader(file.toFile())).get(0).cells();
    Files.delete(file);

    assertThat(IntStream.range(0, 5).mapToObj(i -> new BigDecimal(read.get(i))))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(numbers.stream().map(BigDecimal::new).toList());
  }

  @Provide
  Arbitrary<String> awkward() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "'",
            "\"",
            ",",
            ";",
            " ",
            "a",
            "007",
            "_x000D_",
            "_x",
            "\u00a0",
            "\u2003",
            "\u0001",
            "ž",
            "\uD83D\uDE00",
            "<",
            "&",
            "]]>",
            "[",
            "{}");
    return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
  }
}
