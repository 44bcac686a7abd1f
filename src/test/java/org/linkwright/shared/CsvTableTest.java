package org.linkwright.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final CsvColumns COLUMNS =
      CsvColumns.needed("id", "name").optional("note", "size").open("attribute:");

  @Test
  void columnsComeInAnyOrder() {
    CsvRow row = read("name,size,id\nMoravia,12,S-1\n").rows().get(0);

    assertThat(row.text("id")).isEqualTo("S-1");
    assertThat(row.text("name")).isEqualTo("Moravia");
    assertThat(row.whole("size")).isEqualTo(12);
  }

  @Test
  void aCellOfAColumnThatTheFileDoesNotHaveIsUnknown() {
    CsvTable table = read("id,name\nS-1,Moravia");

    assertThat(table.rows().get(0).text("note")).isNull();
    assertThat(table.rows().get(0).list("note")).isEmpty();
    assertThat(table.errors().isEmpty()).isTrue();
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(read("\uFEFFid,name\nS-1,Moravia").rows().get(0).text("id")).isEqualTo("S-1");
  }

  @Test
  void aQuotedCellHoldsCommasQuotesAndLineBreaks() {
    CsvRow row = read("id,name\nS-1,\"Moravia, \"\"the\"\"\nMoulder\"").rows().get(0);

    assertThat(row.text("name")).isEqualTo("Moravia, \"the\"\nMoulder");
  }

  @Test
  void whiteSpaceAroundACellDoesNotCount() {
    CsvRow row = read("id , name\n  S-1\t, \"Moravia\" ").rows().get(0);

    assertThat(row.text("id")).isEqualTo("S-1");
    assertThat(row.text("name")).isEqualTo("Moravia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aRowIsKnownByTheLineItBeginsOn(String end) {
    String file =
        String.join(end, "", "id,name", "S-1,\"two", "lines\"", "", ",", "S-2,b", "S-3,c");

    assertThat(read(file).rows()).extracting(CsvRow::line).containsExactly(3, 7, 8);
  }

  @Test
  void rowsWithNothingInThemArePassedOver() {
    CsvTable table = read("id,name\n\n,\n  ,\"\"\n");

    assertThat(table.rows()).isEmpty();
    assertThat(table.errors().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF", ",,,\n", "   "})
  void anEmptyFileIsRefused(String file) {
    assertThat(errorsOf(file)).singleElement().satisfies(CsvTableTest::isAboutLineOne);
  }

  private static void isAboutLineOne(FieldError error) {
    assertThat(error.line()).isEqualTo(1);
    assertThat(error.message()).contains("empty");
  }

  @Test
  void everyColumnThatIsUnknownMissingOrThereTwiceIsNamed() {
    assertThat(errorsOf("id,colour,size,size,,attribute:\nS-1,red,1,1,,\n"))
        .extracting(FieldError::line, FieldError::column)
        .containsExactly(
            tuple(1, "colour"),
            tuple(1, "size"),
            tuple(1, ""),
            tuple(1, "attribute:"),
            tuple(1, "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id;name\nS-1;Moravia", "id\tname\nS-1\tMoravia", "id;name;size"})
  void anotherSeparatorThanTheCommaIsSaidToBeOne(String file) {
    assertThat(errorsOf(file))
        .singleElement()
        .satisfies(error -> assertThat(error.message()).contains("not separated by commas"));
  }

  @Test
  void bytesThatAreNotUtf8AreFoundOnTheirLine() {
    byte[] file = "id,name\r\nS-1,Moravia\r\nS-2,Škoda\r\n".getBytes(UTF_8);
    byte[] latin = "id,name\r\nS-1,Moravia\r\nS-2,Plzeò\r\n".getBytes(ISO_8859_1);

    assertThat(CsvTable.read(file, COLUMNS).rows()).hasSize(2);
    assertThat(refusal(latin).errors()).extracting(FieldError::line).containsExactly(3);
    assertThat(refusal(latin).errors().get(0).message()).contains("UTF-8");
  }

  @Test
  void aTextCutOffWithinACharacterIsNotUtf8() {
    byte[] whole = "id,name\nS-1,Plzeň".getBytes(UTF_8);

    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(refusal(cut).errors()).extracting(FieldError::line).containsExactly(2);
  }

  @Test
  void sixteenBitTextIsRefused() {
    byte[] file = "\uFEFFid,name\nS-1,Moravia".getBytes(UTF_16LE);

    assertThat(refusal(file).errors()).extracting(FieldError::line).containsExactly(1);
  }

  @Test
  void quotesLeftOpenAreFoundInTheirCell() {
    assertThat(errorsOf("id,name,note\nS-1,a,b\nS-2,\"open,c\nS-3,d,e\n"))
        .extracting(FieldError::line, FieldError::column)
        .containsExactly(tuple(3, "name"));
    assertThat(errorsOf("id,\"name\nS-1,a")).extracting(FieldError::line).containsExactly(1);
  }

  @Test
  void textBehindClosingQuotesIsFoundInItsCell() {
    assertThat(errorsOf("id,name\nS-1,\"Moravia\" Moulding\n"))
        .extracting(FieldError::line, FieldError::column)
        .containsExactly(tuple(2, "name"));
  }

  @Test
  void aRowWithMoreOrFewerCellsThanTheHeaderIsAnErrorAndTheOthersAreStillRead() {
    CsvTable table = read("id,name\nS-1\nS-2,b\nS-3,c,d\n");

    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(3);
    assertThat(errorsOf(table)).extracting(FieldError::line).containsExactly(2, 4);
  }

  @Test
  void aNulCharacterIsFoundInItsCell() {
    CsvTable table = read("id,name\nS-1,Mora\0via");

    assertThat(table.rows().get(0).text("name")).isNull();
    assertThat(errorsOf(table))
        .extracting(FieldError::line, FieldError::column)
        .containsExactly(tuple(2, "name"));
  }

  @Test
  void anOverlongFileIsTooLarge() {
    assertThat(refusal(new byte[CsvTable.MOST_BYTES + 1]).type())
        .isEqualTo(ProblemType.BODY_TOO_LARGE);
    assertThat(
            refusal(("id,name\n" + "S,a\n".repeat(CsvTable.MOST_ROWS + 1)).getBytes(UTF_8)).type())
        .isEqualTo(ProblemType.BODY_TOO_LARGE);
    assertThat(read("id,name\n" + "S,a\n".repeat(CsvTable.MOST_ROWS)).rows())
        .hasSize(CsvTable.MOST_ROWS);
  }

  @Test
  void theFirstErrorsAreListedAndAllAreCounted() {
    CsvTable table = read("id,name\n" + "S\n".repeat(3000));

    ProblemException refusal = refusal(table);

    assertThat(refusal.errors()).hasSize(CsvErrors.MOST_LISTED);
    assertThat(refusal.errors().get(0).line()).isEqualTo(2);
    assertThat(refusal.errors().get(499).line()).isEqualTo(501);
    assertThat(refusal).hasMessageContaining("3000").hasMessageContaining("500");
  }

  @Test
  void errorsAreListedByLineAndColumnHoweverTheyWereFound() {
    CsvTable table = read("id,name,size\nS-1,a,x\nS-2,b,y\n");
    table.rows().get(1).whole("size");
    table.rows().get(0).whole("size");
    table.rows().get(1).refuse("id", "is wrong");

    assertThat(errorsOf(table))
        .extracting(FieldError::line, FieldError::column)
        .containsExactly(tuple(2, "size"), tuple(3, "id"), tuple(3, "size"));
  }

  @Test
  void onlyTheFirstErrorOfACellCounts() {
    CsvTable table = read("id,name,size\nS-1,a,x");
    table.rows().get(0).whole("size");
    table.rows().get(0).neededWhole("size");

    assertThat(errorsOf(table)).singleElement().satisfies(CsvTableTest::namesTheValue);
  }

  private static void namesTheValue(FieldError error) {
    assertThat(error.message()).isEqualTo("\"x\" is not a whole number such as 85");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-0.50, -0.5",
    "+3, 3",
    "1.25E+06, 1250000",
    "007, 7",
    "1000000.000001, 1000000.000001"
  })
  void aNumberIsReadInItsOneForm(String cell, BigDecimal number) {
    assertThat(cell(cell).decimal("size")).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 000",
        "1e999999999",
        "1e99",
        ".",
        "1.",
        "0x10",
        "NaN",
        "ten",
        "1e",
        "--1",
        "0.0000001",
        "٣"
      })
  void whatIsNoNumberIsRefused(String cell) {
    CsvTable table = read("id,name,size\nS-1,a," + cell);

    assertThat(table.rows().get(0).decimal("size")).isNull();
    assertThat(errorsOf(table)).extracting(FieldError::column).containsExactly("size");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "1.0", "1e3", "9999999999999999999999", "many"})
  void whatIsNoWholeNumberIsRefused(String cell) {
    CsvTable table = read("id,name,size\nS-1,a," + cell);

    assertThat(table.rows().get(0).whole("size")).isNull();
    assertThat(errorsOf(table)).extracting(FieldError::column).containsExactly("size");
  }

  @Test
  void aDateIsADayOfTheCalendar() {
    assertThat(cell("2028-02-29").date("size")).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-29", "29.2.2028", "2028-2-9", "+12028-02-09", "0000-00-00"})
  void whatIsNoDateIsRefused(String cell) {
    CsvTable table = read("id,name,size\nS-1,a," + cell);

    assertThat(table.rows().get(0).date("size")).isNull();
    assertThat(errorsOf(table)).extracting(FieldError::column).containsExactly("size");
  }

  @Test
  void aChoiceIsOneOfItsNames() {
    CsvTable table = read("id,name,size\nS-1,a,MONTH\nS-2,b,month");

    assertThat(table.rows().get(0).choice("size", Period.class)).isEqualTo(Period.MONTH);
    assertThat(table.rows().get(1).choice("size", Period.class)).isNull();
    assertThat(errorsOf(table))
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.message())
                    .isEqualTo("\"month\" is not one of WEEK, MONTH, QUARTER, YEAR"));
  }

  @Test
  void truthIsReadAsSpreadsheetsWriteIt() {
    assertThat(cell("TRUE").truth("size")).isTrue();
    assertThat(cell("false").truth("size")).isFalse();
    CsvTable table = read("id,name,size\nS-1,a,yes");
    assertThat(table.rows().get(0).truth("size")).isNull();
    assertThat(errorsOf(table)).hasSize(1);
  }

  @Test
  void aListIsSeparatedBySemicolons() {
    assertThat(cell("cs; en;;de;").list("size")).containsExactly("cs", "en", "de");
  }

  @Test
  void aFreeValueIsWhatItLooksLike() {
    assertThat(cell("8").anything("size")).isEqualTo(new BigDecimal("8"));
    assertThat(cell("-1.5").anything("size")).isEqualTo(new BigDecimal("-1.5"));
    assertThat(cell("True").anything("size")).isEqualTo(true);
    assertThat(cell("007").anything("size")).isEqualTo("007");
    assertThat(cell("1E5").anything("size")).isEqualTo("1E5");
    assertThat(cell("").anything("size")).isNull();
  }

  @Test
  void aNeededCellThatIsEmptyIsAnError() {
    CsvTable table = read("id,name\nS-1,");

    assertThat(table.rows().get(0).neededText("name")).isEmpty();
    assertThat(errorsOf(table))
        .extracting(FieldError::line, FieldError::column, FieldError::message)
        .containsExactly(tuple(2, "name", "is needed"));
  }

  @Test
  void aCodeIsOnItsList() {
    assertThat(cell("CZ").code("size", CodeList.COUNTRY)).isEqualTo("CZ");
    CsvTable table = read("id,name,size\nS-1,a,XX");
    assertThat(table.rows().get(0).code("size", CodeList.COUNTRY)).isNull();
    assertThat(errorsOf(table).get(0).message()).startsWith("\"XX\" is not an ISO 3166-1");
  }

  private static CsvRow cell(String value) {
    return read("id,name,size\nS-1,a," + value).rows().get(0);
  }

  private static CsvTable read(String file) {
    return CsvTable.read(file.getBytes(UTF_8), COLUMNS);
  }

  private static List<FieldError> errorsOf(String file) {
    return refusal(file.getBytes(UTF_8)).errors();
  }

  private static List<FieldError> errorsOf(CsvTable table) {
    return refusal(table).errors();
  }

  private static ProblemException refusal(CsvTable table) {
    return catchThrowableOfType(ProblemException.class, () -> table.errors().refuseIfAny());
  }

  private static ProblemException refusal(byte[] file) {
    return catchThrowableOfType(ProblemException.class, () -> CsvTable.read(file, COLUMNS));
  }
}
