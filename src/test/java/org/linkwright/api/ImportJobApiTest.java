package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportJobApiTest extends ApiTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String NDJSON = "application/x-ndjson";

  @Inject DataSource database;

  private String programme;

  @BeforeEach
  void inAProgramme() {
    programme = newProgramme();
  }

  @Test
  void aFileIsTakenInByAJob() {
    JsonPath done = taken("kind=suppliers", "externalId,name,employees\nS-1,a,5\nS-2,b,\n");

    assertThat(counts(done)).isEqualTo("2 rows: 2 created, 0 changed, 0 unchanged, 0 failed");
    assertThat(done.getString("phase")).isEqualTo("DONE");
    read("suppliers/S-1").body("employees", equalTo(5));
    JsonPath again = taken("kind=suppliers", "externalId,name,employees\nS-1,a,5\nS-2,c,\n");
    assertThat(counts(again)).isEqualTo("2 rows: 0 created, 1 changed, 1 unchanged, 0 failed");
  }

  @Test
  void oneBadRowAndNothingIsWritten() throws SQLException {
    String job =
        sent("kind=suppliers", "text/csv", "externalId,name\nS-1,a\nS-2,\n".getBytes(UTF_8));

    JsonPath over = over(job);

    assertThat(over.getString("state")).isEqualTo("FAILED");
    assertThat(over.getString("message")).contains("1 of 2 rows cannot be taken");
    assertThat(state(job).getString("phase")).isEqualTo("REFUSED");
    assertThat(failedRows(job))
        .isEqualTo("line,reason,externalId,name\r\n3,name: is needed,S-2,\r\n");
    read("suppliers").body("items", hasSize(0));
    assertThat(number("select count(*) from import_chunk where import_id = '" + idOf(job) + "'"))
        .isZero();
  }

  @Test
  void badRowsAreSkippedMendedAndSentBack() {
    String file =
        """
        externalId;name;turnover;turnoverCurrency
        S-1;"=cmd|' /C calc'!A0";7,5;EUR
        S-2;b;many;EUR
        S-3;@c;-1;EUR
        S-1;again;;
        S-4
        """;
    String job = sent("kind=suppliers&onError=SKIP_ROWS", "text/csv", file.getBytes(UTF_8));
    assertThat(over(job).getString("state")).isEqualTo("DONE");

    assertThat(counts(state(job))).isEqualTo("5 rows: 1 created, 0 changed, 0 unchanged, 4 failed");
    String failed = failedRows(job);
    assertThat(failed.lines())
        .hasSize(5)
        .anyMatch(
            line -> line.matches("3;.*turnover: \"\"many\"\" is not a number.*;S-2;b;many;EUR"))
        .anyMatch(line -> line.matches("4;.*turnover: .*;S-3;'@c;-1;EUR"))
        .anyMatch(line -> line.matches("5;.*in line 2 and in line 5.*;S-1;again;;"))
        .anyMatch(line -> line.matches("6;.*has 1 cells where the header has 4.*;S-4;;;"));
    read("suppliers").body("items.name", equalTo(List.of("=cmd|' /C calc'!A0")));

    String mended =
        failed
            .lines()
            .limit(3)
            .reduce("", (all, line) -> all + line + "\n")
            .replace("many", "8,25")
            .replace(";-1;", ";9;");
    JsonPath done = taken("kind=suppliers", mended);

    assertThat(counts(done)).isEqualTo("2 rows: 2 created, 0 changed, 0 unchanged, 0 failed");
    read("suppliers/S-2").body("turnover.amount", equalTo(8.25f));
    read("suppliers/S-3").body("name", equalTo("@c"));
  }

  @Test
  void aDryRunCountsAndWritesNothing() {
    JsonPath done =
        taken("kind=suppliers&dryRun=true&onError=SKIP_ROWS", "externalId,name\nS-1,a\nS-2,\n");

    assertThat(counts(done)).isEqualTo("2 rows: 1 created, 0 changed, 0 unchanged, 1 failed");
    read("suppliers").body("items", hasSize(0));
  }

  @Test
  void anUpdateChangesOnlyWhatTheFileHasColumnsFor() {
    taken("kind=suppliers", "externalId,name,country,employees\nS-1,a,CZ,5\nS-2,b,CZ,6\n");

    taken("kind=suppliers&mode=UPDATE", "externalId,employees\nS-1,7\nS-2,\n");

    read("suppliers/S-1").body("employees", equalTo(7)).body("country", equalTo("CZ"));
    read("suppliers/S-2").body("employees", nullValue()).body("name", equalTo("b"));
    taken("kind=suppliers&mode=REPLACE", "externalId,name\nS-1,a\n");
    read("suppliers/S-1").body("country", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"CREATE, S-1, exists already", "UPDATE, S-9, to be changed"})
  void aModeRefusesWhatItIsNotFor(String mode, String supplier, String why) {
    taken("kind=suppliers", "externalId,name\nS-1,a\n");

    String job =
        sent(
            "kind=suppliers&mode=" + mode,
            "text/csv",
            ("externalId,name\n" + supplier + ",b\n").getBytes(UTF_8));

    over(job);
    assertThat(failedRows(job)).contains(why);
    read("suppliers").body("items.name", equalTo(List.of("a")));
  }

  @Test
  void theColumnsOfTheFileAreMappedToOurs() {
    String mapping = "{\"Firma\": \"name\", \"IČO\": \"externalId\", \"Poznámka\": null}";
    ValidatableResponse answer =
        given()
            .auth()
            .oauth2(KEY)
            .contentType("text/csv; charset=windows-1250")
            .queryParam("kind", "suppliers")
            .queryParam("columns", mapping)
            .body(
                "IČO;Firma;Poznámka;country\n1;Plzeňský;x;CZ\n"
                    .getBytes(Charset.forName("windows-1250")))
            .post(programme + "/import-jobs")
            .then()
            .statusCode(202);

    assertThat(over(job(answer)).getString("state")).isEqualTo("DONE");
    read("suppliers/1").body("name", equalTo("Plzeňský")).body("country", equalTo("CZ"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": \"colour\"}|400|is not a column here",
        "{\"a\": \"name\", \"b\": \"name\"}|400|two columns",
        "[1]|400|should be a JSON object",
        "null|400|should be a JSON object",
        "{\"a\": \"name\"}|422|name",
        "{\"x\": \"city\"}|422|not in the file",
      })
  void aMappingThatMakesNoSenseIsRefusedAtOnce(String mapping, int status, String why)
      throws SQLException {
    given()
        .auth()
        .oauth2(KEY)
        .contentType("text/csv")
        .queryParam("kind", "suppliers")
        .queryParam("columns", mapping)
        .body("externalId,name,a\n")
        .post(programme + "/import-jobs")
        .then()
        .statusCode(status)
        .body(containsString(why));
    assertThat(importsKept()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=suppliers|text/csv||422|empty",
        "kind=suppliers|text/csv|externalId,name,colour|422|colour",
        "kind=suppliers|text/csv|externalId,name,name|422|name",
        "kind=suppliers|text/csv|name|422|externalId",
        "kind=suppliers|application/x-ndjson|{}|202|",
        "kind=suppliers|application/json|{}|415|",
        "kind=suppliers|text/csv; charset=x-none|externalId,name|415|x-none",
        "kind=colours|text/csv|externalId,name|404|certificates",
        "kind=capabilities|application/x-ndjson|{}|400|CSV or XLSX",
        "kind=suppliers&mode=DELETE|text/csv|externalId,name|400|UPSERT",
        "kind=suppliers&onError=x|text/csv|externalId,name|400|SKIP_ROWS",
        "kind=suppliers&dryRun=yes|text/csv|externalId,name|400|dryRun",
        "kind=suppliers&decimal=DOT|text/csv|externalId,name|400|decimal",
        "kind=suppliers|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|externalId|422|not an XLSX",
      })
  void whatCannotBeTakenIsRefusedAtOnce(
      String query, String type, String file, int status, String why) {
    ValidatableResponse answer =
        post(query, type, file == null ? new byte[0] : file.getBytes(UTF_8))
            .then()
            .statusCode(status);
    if (why != null) {
      answer.contentType("application/problem+json").body(containsString(why));
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsFoundOut(String encoding) {
    String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
    byte[] file =
        (mark + "externalId\tname\nS-1\tMöbel Ñandú\n").getBytes(Charset.forName(encoding));

    assertThat(over(sent("kind=suppliers", "text/csv", file)).getString("state")).isEqualTo("DONE");
    read("suppliers/S-1").body("name", equalTo("Möbel Ñandú"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void whatIsUtf16WithoutSayingSoIsRefusedWithWhatWouldBeRight(String encoding) {
    byte[] file = "externalId,name\nS-1,Möbel\n".getBytes(Charset.forName(encoding));
    String marked = "UTF-16 without a byte order mark";

    for (String type : List.of("text/csv", "text/csv;charset=utf-8")) {
      post("kind=suppliers", type, file)
          .then()
          .statusCode(422)
          .contentType("application/problem+json")
          .body(
              "detail",
              allOf(containsString(marked), containsString("text/csv;charset=" + encoding)));
    }
    for (String said : List.of(encoding, "UTF-16")) {
      String type = "text/csv;charset=" + said;
      assertThat(over(sent("kind=suppliers", type, file)).getString("state")).isEqualTo("DONE");
      read("suppliers/S-1").body("name", equalTo("Möbel"));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16"})
  void linesOfJsonInUtf16AreRefusedWithWhatWouldBeRight(String encoding) {
    byte[] file =
        "{\"externalId\": \"S-1\", \"name\": \"a\"}\n".getBytes(Charset.forName(encoding));

    post("kind=suppliers", "application/x-ndjson", file)
        .then()
        .statusCode(422)
        .body("detail", containsString("send NDJSON as UTF-8"));
  }

  @Test
  void linesOfJsonAreRecordsWithTheirLists() {
    String file =
        """
        {"externalId": "S-1", "name": "a", "capabilities": [{"classification": {"scheme": "ISIC4", "code": "2220"}}]}
        {"externalId": "S-2", "name": "b", "employees": 1e999999999}
        {"externalId": "S-3", "name": "c", "colour": "red"}
        {"externalId": "S-4", "name": "d", "capabilities": [{"classification": {"scheme": "ISIC4", "code": "9999"}}]}
        [1]
        {"externalId": "S-1", "name": "again"}
        not json
        """
            + "{\"a\":".repeat(2000);
    String job = sent("kind=suppliers&onError=SKIP_ROWS", NDJSON, file.getBytes(UTF_8));

    over(job);

    assertThat(counts(state(job))).isEqualTo("8 rows: 1 created, 0 changed, 0 unchanged, 7 failed");
    List<String> failed = failedRows(job).lines().toList();
    assertThat(failed.get(0))
        .startsWith("{\"line\":2,\"reason\":\"/employees \\\"1E+999999999\\\" is not a whole");
    assertThat(failed.get(1)).contains("/colour is not a field here");
    assertThat(failed.get(2)).contains("/capabilities/0/classification/code");
    assertThat(failed.get(3)).contains("is not a JSON object");
    assertThat(failed.get(4)).contains("in line 1 and in line 6");
    assertThat(failed.get(5)).contains("\"text\":\"not json\"");
    read("suppliers/S-1").body("capabilities", hasSize(1));
    taken(
        "kind=suppliers", NDJSON, "{\"externalId\": \"S-1\", \"city\": \"Brno\"}".getBytes(UTF_8));
    read("suppliers/S-1").body("city", equalTo("Brno")).body("capabilities", hasSize(1));
  }

  @Test
  void rowsOfAListGoTogether() {
    taken("kind=suppliers", "externalId,name\nS-1,a\nS-2,b\n");
    String file =
        """
        supplier,scheme,code,capacity,unit,period
        S-1,ISIC4,2220,5,H87,MONTH
        S-1,ISIC4,9999,,,
        S-2,ISIC4,2591,,,
        S-9,ISIC4,2591,,,
        """;

    String job = sent("kind=capabilities&onError=SKIP_ROWS", "text/csv", file.getBytes(UTF_8));
    over(job);

    assertThat(counts(state(job))).isEqualTo("4 rows: 0 created, 1 changed, 0 unchanged, 3 failed");
    assertThat(failedRows(job))
        .contains("2,left out because of line 3,S-1")
        .contains("5,\"supplier: there is no");
    read("suppliers/S-1").body("capabilities", hasSize(0));
    read("suppliers/S-2").body("capabilities", hasSize(1));
    String apart = "supplier,scheme,code\nS-1,ISIC4,2220\nS-2,ISIC4,2220\nS-1,ISIC4,2591\n";
    assertThat(
            over(sent("kind=capabilities&onError=SKIP_ROWS", "text/csv", apart.getBytes(UTF_8)))
                .getString("message"))
        .contains("begin in line 2 and again in line 4");
    read("suppliers/S-1").body("capabilities", hasSize(0));
  }

  @Test
  void aWorkbookIsTakenAndItsFailedRowsAreOne() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("data");
      List<List<Object>> rows =
          List.of(
              List.of("externalId", "name", "employees"),
              List.of("S-1", "a", 5),
              List.of("S-2", "b", "many"));
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < 3; c++) {
          Object value = rows.get(r).get(c);
          if (value instanceof Integer number) {
            sheet.value(r, c, number);
          } else {
            sheet.value(r, c, (String) value);
          }
        }
      }
    }
    String job = sent("kind=suppliers&onError=SKIP_ROWS", XLSX, file.toByteArray());

    over(job);

    assertThat(counts(state(job))).isEqualTo("2 rows: 1 created, 0 changed, 0 unchanged, 1 failed");
    byte[] failed =
        call()
            .get(job.replace("/jobs/", "/") + "/failed-rows")
            .then()
            .statusCode(200)
            .contentType(XLSX)
            .extract()
            .asByteArray();
    String again = sent("kind=suppliers", XLSX, failed);
    assertThat(over(again).getString("message")).contains("1 of 1 rows");
  }

  @ParameterizedTest
  @CsvSource({"true, DONE, ENDED_EARLY", "false, CANCELLED, CALLED_OFF"})
  void anImportThatSkipsRowsIsEndedWithWhatItHasWritten(boolean keep, String state, String phase)
      throws Exception {
    String job = sent("kind=suppliers&onError=SKIP_ROWS", "text/csv", many(20_000));
    waitUntil(job, now -> now.getInt("rows") > 0);

    end(job, keep);

    assertThat(over(job).getString("state")).isEqualTo(state);
    JsonPath ended = state(job);
    assertThat(ended.getString("phase")).isEqualTo(phase);
    assertThat(ended.getInt("rows")).isBetween(500, 19_999).isEqualTo(ended.getInt("created"));
    assertThat(suppliers()).isEqualTo(ended.getLong("rows"));
    assertThat(number("select count(*) from import_chunk where import_id = '" + idOf(job) + "'"))
        .isZero();
    Thread.sleep(1_500);
    assertThat(suppliers()).isEqualTo(ended.getLong("rows"));
    assertThat(state(job).getInt("rows")).isEqualTo(ended.getInt("rows"));
  }

  @ParameterizedTest
  @CsvSource({"true, DONE, ENDED_EARLY", "false, CANCELLED, CALLED_OFF"})
  void anImportOfAllOrNothingIsEndedWithNothing(boolean keep, String state, String phase)
      throws Exception {
    String job = sent("kind=suppliers&onError=REFUSE_ALL", "text/csv", many(10_000));
    waitUntil(job, now -> now.getString("phase").equals("WRITING"));

    end(job, keep);

    assertThat(over(job).getString("state")).isEqualTo(state);
    Thread.sleep(1_500);
    assertThat(state(job).getString("phase")).isEqualTo(phase);
    assertThat(state(job).getInt("created")).isZero();
    assertThat(suppliers()).isZero();
    assertThat(number("select count(*) from import_chunk where import_id = '" + idOf(job) + "'"))
        .isZero();
  }

  @Test
  void theStateOfAnImportThatFailsSaysSo() {
    String apart = "supplier,scheme,code\nS-1,ISIC4,2220\nS-2,ISIC4,2220\nS-1,ISIC4,2591\n";

    String job = sent("kind=capabilities", "text/csv", apart.getBytes(UTF_8));

    assertThat(over(job).getString("state")).isEqualTo("FAILED");
    assertThat(state(job).getString("phase")).isEqualTo("FAILED");
  }

  private static byte[] many(int rows) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(i -> "S-%d,Firm %d\n".formatted(i, i))
        .collect(Collectors.joining("", "externalId,name\n", ""))
        .getBytes(UTF_8);
  }

  private void waitUntil(String job, Predicate<JsonPath> reached) {
    for (int i = 0; i < 600 && !reached.test(state(job)); i++) {
      pause();
    }
    assertThat(state(job)).matches(reached);
  }

  private static void end(String job, boolean keep) {
    call().delete("/api/v1/jobs/" + idOf(job) + "?keep=" + keep).then().statusCode(200);
  }

  private static String idOf(String job) {
    return job.substring(job.lastIndexOf('/') + 1);
  }

  private long suppliers() throws SQLException {
    return number(
        "select count(*) from supplier where programme_id = (select id from programme where"
            + " external_id = '"
            + programme.substring(programme.lastIndexOf('/') + 1)
            + "')");
  }

  @ParameterizedTest
  @CsvSource({"onError=REFUSE_ALL", "onError=SKIP_ROWS", "dryRun=true"})
  void suppliersOfAFileThatAreLikelyToBeOthersAreTold(String how) {
    taken("kind=suppliers", "externalId,name,country,city\nS-1,Moravia Moulding s.r.o.,CZ,Brno\n");

    JsonPath done =
        taken(
            "kind=suppliers&" + how,
            """
            externalId,name,country,city
            S-1,Moravia Moulding a.s.,CZ,Brno
            S-2,Quite Another,CZ,Brno
            S-3,MORAVIA MOLDING,CZ,Brno
            S-4,Bohemia Glassworks,CZ,Praha
            S-5,Bohemia Glaswork,CZ,Praha
            """);

    assertThat(done.getInt("likelyDuplicates")).isEqualTo(3);
    String list = "import-jobs/" + done.getString("id") + "/likely-duplicates";
    read(list)
        .body("items.line", equalTo(List.of(4, 5, 6)))
        .body("items.externalId", equalTo(List.of("S-3", "S-4", "S-5")))
        .body("items.duplicates.externalId.flatten()", equalTo(List.of("S-1", "S-5", "S-4")))
        .body("items[0].duplicates[0].confidence", equalTo(0.93f))
        .body("items[0].duplicates[0].reason", containsString("93 % alike"));
    String next = read(list + "?limit=2").body("items", hasSize(2)).extract().path("next");
    read(list + "?limit=2&cursor=" + next)
        .body("items.externalId", equalTo(List.of("S-5")))
        .body("next", nullValue());
  }

  @Test
  void aSupplierThatWasMergedIsNotBroughtBack() {
    taken("kind=suppliers", "externalId,name\nS-1,a\nS-2,b\n");
    call()
        .header("If-Match", "\"0\"")
        .body("{\"absorbed\": \"S-2\", \"absorbedVersion\": 0}")
        .post(programme + "/suppliers/S-1/merges")
        .then()
        .statusCode(200);

    JsonPath done = taken("kind=suppliers&onError=SKIP_ROWS", "externalId,name\nS-2,b\nS-3,c\n");

    assertThat(counts(done)).isEqualTo("2 rows: 1 created, 0 changed, 0 unchanged, 1 failed");
    assertThat(failedRows(programme + "/import-jobs/" + done.getString("id")))
        .contains("was merged into")
        .contains("S-1");
  }

  @Test
  void coordinatesComeBackToTheLastDecimal() {
    call()
        .body(
            """
            {"externalId": "S-1", "name": "a", "sites": [{"id": "P", "name": "p",
             "location": {"latitude": 49.1234567, "longitude": -0.0000001}}]}
            """)
        .post(programme + "/suppliers")
        .then()
        .statusCode(201);
    String sites = call().get(programme + "/exports/sites?format=csv").asString();

    JsonPath done = taken("kind=sites", sites);

    assertThat(counts(done)).isEqualTo("1 rows: 0 created, 0 changed, 1 unchanged, 0 failed");
  }

  @Test
  void aListThatIsReplacedLeavesNothingOfWhereOtherItemsCameFrom() {
    call()
        .body(
            """
            {"externalId": "S-1", "name": "a", "employees": 5,
             "contacts": [{"name": "Eva", "role": "sales"}, {"name": "Jan", "role": "quality"},
                          {"name": "Ota", "role": "sales"}],
             "provenanceByFact": {"/employees": {"source": "register"},
               "/contacts/0/role": {"source": "Eva"}, "/contacts/1/role": {"source": "Jan"},
               "/contacts/2/role": {"source": "Ota"}}}
            """)
        .post(programme + "/suppliers")
        .then()
        .statusCode(201);

    taken("kind=contacts", "supplier,name,role\nS-1,Eva,sales\nS-1,Ida,quality\n");
    read("suppliers/S-1")
        .body("contacts.name", equalTo(List.of("Eva", "Ida")))
        .body("provenanceByFact.keySet()", containsInAnyOrder("/employees", "/contacts/0/role"));

    taken("kind=suppliers", "externalId,name,employees\nS-1,a,\n");
    read("suppliers/S-1")
        .body("employees", nullValue())
        .body("provenanceByFact.keySet()", contains("/contacts/0/role"));
  }

  @Test
  void whatNoDatabaseCanStoreIsGivenBackAsAFailedRow() {
    String job =
        sent(
            "kind=suppliers&onError=SKIP_ROWS",
            "text/csv",
            "externalId,name\nS-1,a\u0000b\nS-2,b\n".getBytes(UTF_8));
    over(job);

    assertThat(failedRows(job)).contains("cannot be stored", "S-1,a\u0000b");
    read("suppliers").body("items.externalId", equalTo(List.of("S-2")));
  }

  @Test
  void aNumberBeyondAllNumbersMakesItsRowWrongAndNotTheFile() {
    String lines =
        """
        {"externalId": "S-1", "name": "a", "attributes": {"a": 1e99999999999}}
        {"externalId": "S-2", "name": "b"}
        """;
    String job = sent("kind=suppliers&onError=SKIP_ROWS", NDJSON, lines.getBytes(UTF_8));

    assertThat(over(job).getString("state")).isEqualTo("DONE");
    assertThat(failedRows(job)).contains("\"line\":1", "a number out of range");
    read("suppliers").body("items.externalId", equalTo(List.of("S-2")));
  }

  @Test
  void aNumberBeyondAllNumbersInsideACellIsAnErrorOfTheCell() {
    String job =
        sent(
            "kind=suppliers&onError=SKIP_ROWS",
            "text/csv",
            "externalId,name,identifiers\nS-1,a,[1e99999999999]\nS-2,b,\n".getBytes(UTF_8));

    assertThat(over(job).getString("state")).isEqualTo("DONE");
    assertThat(failedRows(job)).contains("2,").contains("identifiers: ");
    read("suppliers").body("items.externalId", equalTo(List.of("S-2")));
  }

  @Test
  void aBodyThatBreaksOffLeavesNothingBehind() throws Exception {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST "
                  + programme
                  + "/import-jobs?kind=suppliers HTTP/1.1\r\nHost: localhost\r\n"
                  + "Authorization: Bearer "
                  + KEY
                  + "\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n"
                  + "externalId,name\n"
                  + "S-1,a\n".repeat(60_000))
              .getBytes(UTF_8));
      out.flush();
      Thread.sleep(500);
    }
    for (int i = 0; i < 100 && importsKept() > 0; i++) {
      Thread.sleep(100);
    }
    assertThat(importsKept()).isZero();
    read("suppliers").body("items", hasSize(0));
  }

  @Test
  void aFileThatIsTooLargeIsRefusedByItsLength() throws Exception {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("POST "
                      + programme
                      + "/import-jobs?kind=suppliers HTTP/1.1\r\nHost: localhost\r\n"
                      + "Authorization: Bearer "
                      + KEY
                      + "\r\nContent-Type: text/csv\r\nContent-Length: 2147483648\r\n\r\n")
                  .getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 413");
    }
  }

  /** Files that are still coming in, or were left behind by a refusal. */
  private long importsKept() throws SQLException {
    return number("select count(*) from import_job where phase = 'RECEIVING'");
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private JsonPath taken(String query, String csv) {
    return taken(query, "text/csv", csv.getBytes(UTF_8));
  }

  private JsonPath taken(String query, String type, byte[] file) {
    String job = sent(query, type, file);
    JsonPath over = over(job);
    assertThat(over.getString("state")).as(over.getString("message")).isEqualTo("DONE");
    assertThat(over.getString("result")).isEqualTo(job.replace("/jobs/", "/"));
    return state(job);
  }

  /** The path of the job's import. */
  private String sent(String query, String type, byte[] file) {
    return job(post(query, type, file).then().statusCode(202));
  }

  private Response post(String query, String type, byte[] file) {
    return file(type, file).post(programme + "/import-jobs?" + query);
  }

  private String job(ValidatableResponse answer) {
    String location = answer.extract().header("Location");
    return programme + "/import-jobs/" + location.substring(location.lastIndexOf('/') + 1);
  }

  private JsonPath over(String job) {
    String path = "/api/v1/jobs/" + job.substring(job.lastIndexOf('/') + 1);
    for (int i = 0; i < 300; i++) {
      JsonPath now = call().get(path).then().statusCode(200).extract().jsonPath();
      if (!List.of("QUEUED", "RUNNING").contains(now.getString("state"))) {
        return now;
      }
      pause();
    }
    throw new AssertionError("The job takes too long: " + path);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonPath state(String job) {
    return call().get(job).then().statusCode(200).extract().jsonPath();
  }

  private String failedRows(String job) {
    return new String(
        call().get(job + "/failed-rows").then().statusCode(200).extract().asByteArray(), UTF_8);
  }

  private static String counts(JsonPath state) {
    return "%d rows: %d created, %d changed, %d unchanged, %d failed"
        .formatted(
            state.getInt("rows"),
            state.getInt("created"),
            state.getInt("changed"),
            state.getInt("unchanged"),
            state.getInt("failed"));
  }

  private ValidatableResponse read(String path) {
    return call().get(programme + "/" + path).then().statusCode(200);
  }
}
