package org.linkwright.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.linkwright.Seeds;

class CsvTablePropertiesTest {

  private static final CsvColumns COLUMNS = CsvColumns.needed("a").optional("b").open("attribute:");

  @Property(seed = Seeds.FIXED)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    readsOrRefuses(bytes);
  }

  @Property(seed = Seeds.FIXED)
  void anyBytesBelowAGoodHeaderAreReadOrRefused(@ForAll byte[] bytes) {
    byte[] header = "a,b\n".getBytes(UTF_8);
    byte[] file = new byte[header.length + bytes.length];
    System.arraycopy(header, 0, file, 0, header.length);
    System.arraycopy(bytes, 0, file, header.length, bytes.length);
    readsOrRefuses(file);
  }

  @Property(tries = 5000, seed = Seeds.FIXED)
  void anythingThatLooksLikeCsvIsReadOrRefused(@ForAll("nearlyCsv") String file) {
    readsOrRefuses(file.getBytes(UTF_8));
  }

  @Property(seed = Seeds.FIXED)
  void whatIsWrittenByTheBookIsReadBack(
      @ForAll @Size(min = 1, max = 20) List<@Size(2) List<@From("cells") String>> rows) {
    String file =
        rows.stream()
            .map(CsvTablePropertiesTest::written)
            .collect(Collectors.joining("\r\n", "a,b\r\n", "\r\n"));

    CsvTable table = CsvTable.read(file.getBytes(UTF_8), COLUMNS);

    assertThat(table.errors().isEmpty()).isTrue();
    assertThat(table.rows())
        .extracting(row -> List.of(row.neededText("a"), row.neededText("b")))
        .isEqualTo(rows);
  }

  @Property(seed = Seeds.FIXED)
  void aBadCellIsFoundOnItsLine(
      @ForAll @Size(min = 1, max = 20) List<@From("cells") String> cells) {
    String above =
        cells.stream().map(cell -> written(List.of(cell, cell))).collect(Collectors.joining("\n"));
    String file = "a,b\n" + above + "\nx,bad";
    long line = file.lines().count();

    CsvTable table = CsvTable.read(file.getBytes(UTF_8), COLUMNS);

    assertThat(table.rows().get(cells.size()).line()).isEqualTo((int) line);
  }

  private static void readsOrRefuses(byte[] file) {
    try {
      CsvTable table = CsvTable.read(file, COLUMNS);
      for (CsvRow row : table.rows()) {
        for (String column : List.of("a", "b", "missing")) {
          row.text(column);
          row.list(column);
          row.whole(column);
          row.decimal(column);
          row.date(column);
          row.truth(column);
          row.anything(column);
          row.choice(column, Period.class);
          row.code(column, CodeList.LANGUAGE);
          row.code(column, CodeList.UNIT);
          row.neededAnything(column);
        }
      }
      table.errors().refuseIfAny();
    } catch (ProblemException refusal) {
      assertThat(refusal.type().status()).isIn(413, 422);
      assertThat(refusal.type() == ProblemType.BODY_TOO_LARGE || !refusal.errors().isEmpty())
          .isTrue();
    }
  }

  private static String written(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  @Provide
  Arbitrary<String> nearlyCsv() {
    return Arbitraries.of(
            "a",
            "b",
            "attribute:",
            "attribute:x",
            ",",
            ",",
            "\"",
            "\n",
            "\r",
            "\r\n",
            ";",
            "\t",
            " ",
            "\0",
            "\uFEFF",
            "\uD83D\uDE00",
            "1e9999999",
            "-",
            "9".repeat(50),
            "2027-13-01",
            "true",
            "\u2028")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts))
        .flatMap(text -> Arbitraries.of(text, "a,b\n" + text));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("ab,;\"\n .ž€")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty());
  }
}
