package org.linkwright.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.linkwright.api.ApiTest;
import org.linkwright.scenarios.FirmRegister.Firm;

/**
 * An agency moves in. What it knows of 2,000 firms is in three spreadsheets with columns of its own
 * and with what people mistype. They are tried, taken in, corrected from the file of failed rows
 * and compared with the register on paper; then everything goes out again and into another
 * programme. Read it from top to bottom, with docs/exchange.md beside it.
 */
@QuarkusTest
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // each step finds what the steps before it left
class SupplierDatabaseScenarioTest extends ApiTest {

  private static final List<Firm> REGISTER = FirmRegister.of(2_000, 7);
  private static final AgencySheet FIRMS = AgencySheet.ofFirms(REGISTER);
  private static final AgencySheet PRODUCTS = AgencySheet.ofProducts(REGISTER);
  private static final AgencySheet PAPERS = AgencySheet.ofPapers(REGISTER);

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static String programme;
  private static Spreadsheet failedFirms;
  private static Spreadsheet mendedFirms;
  private static String export;

  @Test
  @Order(1)
  void anOfficerTriesTheSheetOfFirmsAndNothingIsWritten() {
    programme = newProgramme();

    JsonPath tried = taken(FIRMS, "onError=SKIP_ROWS&dryRun=true");

    assertThat(counts(tried))
        .isEqualTo("2000 rows: 1951 created, 0 changed, 0 unchanged, 49 failed");
    call().get(programme + "/suppliers").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  @Order(2)
  void sheSendsItAndTheGoodRowsAreTaken() {
    JsonPath done = taken(FIRMS, "onError=SKIP_ROWS");

    assertThat(counts(done))
        .isEqualTo("2000 rows: 1951 created, 0 changed, 0 unchanged, 49 failed");
    failedFirms = failedRows(done);
  }

  @Test
  @Order(3)
  void everyRowThatWasNotTakenSaysWhyInTheColumnsOfHerSheet() {
    assertThat(failedFirms.header().subList(0, 2)).containsExactly("line", "reason");
    assertThat(failedFirms.header().subList(2, failedFirms.header().size()))
        .isEqualTo(FIRMS.typed().header());
    assertThat(failedFirms.column("reason"))
        .zipSatisfy(
            FIRMS.slips().values(),
            (reason, mistyped) -> assertThat(reason).startsWith(mistyped + ": "))
        .contains("Firmennummer: \"F10000\" is there twice, in line 2 and in line 122");
  }

  @Test
  @Order(4)
  void sheMendsThemByTheRegister() {
    mendedFirms = mended(FIRMS, failedFirms);

    assertThat(mendedFirms.rows()).hasSize(49);
    assertThat(mendedFirms.column("Firmennummer")).doesNotContain("F10000").doesNotHaveDuplicates();
  }

  @Test
  @Order(5)
  void sheSendsTheMendedRowsBackAsTheyAreAndNoneIsLeft() {
    JsonPath done = taken(FIRMS, "onError=REFUSE_ALL", mendedFirms);

    assertThat(counts(done)).isEqualTo("49 rows: 49 created, 0 changed, 0 unchanged, 0 failed");
  }

  @Test
  @Order(6)
  void theSheetOfProductsGoesTheSameWay() {
    takeAndCorrect(PRODUCTS);
  }

  @Test
  @Order(7)
  void soDoesTheSheetOfCertificates() {
    takeAndCorrect(PAPERS);
  }

  @Test
  @Order(8)
  void everythingThatIsInTheRegisterIsThereNow() {
    export = exported(programme);

    assertThat(export.lines().map(FirmRegister::firmOf))
        .containsExactlyInAnyOrderElementsOf(REGISTER);
  }

  @Test
  @Order(9)
  void whatCameOutGoesIntoAFreshProgrammeUnchanged() {
    String fresh = newProgramme();

    JsonPath done = takenLines(fresh, export);

    assertThat(counts(done)).isEqualTo("2000 rows: 2000 created, 0 changed, 0 unchanged, 0 failed");
    assertThat(exported(fresh).lines().sorted()).isEqualTo(export.lines().sorted().toList());
  }

  @Test
  @Order(10)
  void andBackIntoItsOwnProgrammeItChangesNothing() {
    JsonPath done = takenLines(programme, export);

    assertThat(counts(done)).isEqualTo("2000 rows: 0 created, 0 changed, 2000 unchanged, 0 failed");
  }

  private static void takeAndCorrect(AgencySheet sheet) {
    JsonPath done = taken(sheet, "onError=SKIP_ROWS");
    Spreadsheet failed = failedRows(done);
    assertThat(done.getInt("rows")).isEqualTo(sheet.rows());
    assertThat(done.getInt("failed")).isEqualTo(failed.rows().size());
    assertThat(failed.column("reason")).hasSizeGreaterThan(sheet.slips().size());

    JsonPath corrected = taken(sheet, "onError=REFUSE_ALL", mended(sheet, failed));
    assertThat(corrected.getInt("failed")).isZero();
  }

  /** As officers do it: what a reason names is looked up in the register and typed anew. */
  private static Spreadsheet mended(AgencySheet sheet, Spreadsheet failed) {
    Spreadsheet mended = failed;
    for (int row = 0; row < failed.rows().size(); row++) {
      int line = Integer.parseInt(failed.cell(row, "line"));
      for (String column : columnsNamed(failed.cell(row, "reason"), sheet)) {
        mended = mended.with(row, column, sheet.meantInLine(line, column));
      }
    }
    return mended;
  }

  /** Those that a reason is about, and those that it mentions by what they are imported as. */
  private static List<String> columnsNamed(String reason, AgencySheet sheet) {
    return sheet.typed().header().stream()
        .filter(
            column ->
                reason.startsWith(column + ": ")
                    || reason.contains("; " + column + ": ")
                    || List.of(reason.split("[^A-Za-z]+")).contains(sheet.importedAs(column)))
        .toList();
  }

  private static JsonPath taken(AgencySheet sheet, String how) {
    return taken(sheet, how, sheet.file());
  }

  private static JsonPath taken(AgencySheet sheet, String how, Spreadsheet part) {
    return taken(sheet, how, part.text().getBytes(UTF_8));
  }

  private static JsonPath taken(AgencySheet sheet, String how, byte[] file) {
    return taken(
        programme,
        as("text/csv").queryParam("columns", sheet.columns()).body(file),
        "kind=" + sheet.kind() + "&" + how);
  }

  private static JsonPath takenLines(String programme, String lines) {
    return taken(
        programme,
        as("application/x-ndjson").body(lines.getBytes(UTF_8)),
        "kind=suppliers&onError=SKIP_ROWS");
  }

  /** Has a job take the file in; returns what it has brought. */
  private static JsonPath taken(String programme, RequestSpecification file, String how) {
    String job =
        file.post(programme + "/import-jobs?" + how)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    JsonPath over = over(job);
    String result = programme + "/import-jobs/" + over.getString("id");
    assertThat(over.getString("state"))
        .as(() -> over.getString("message") + "\n" + text(result + "/failed-rows"))
        .isEqualTo("DONE");
    assertThat(over.getString("result")).isEqualTo(result);
    return call().get(result).then().statusCode(200).extract().jsonPath();
  }

  private static JsonPath over(String job) {
    for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause()) {
      JsonPath now = call().get(job).then().statusCode(200).extract().jsonPath();
      if (!Set.of("QUEUED", "RUNNING").contains(now.getString("state"))) {
        return now;
      }
    }
    throw new AssertionError("The job takes too long: " + job);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static Spreadsheet failedRows(JsonPath done) {
    String path = programme + "/import-jobs/" + done.getString("id") + "/failed-rows";
    return Spreadsheet.read(text(path));
  }

  private static String exported(String programme) {
    return text(programme + "/exports/suppliers?format=ndjson");
  }

  private static String text(String path) {
    return new String(call().get(path).then().statusCode(200).extract().asByteArray(), UTF_8);
  }

  private static String counts(JsonPath done) {
    return "%d rows: %d created, %d changed, %d unchanged, %d failed"
        .formatted(
            done.getInt("rows"),
            done.getInt("created"),
            done.getInt("changed"),
            done.getInt("unchanged"),
            done.getInt("failed"));
  }
}
