package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportApiTest extends FileApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {"exports/suppliers?format=csv", "exports/suppliers?format=ndjson", "suppliers"})
  void whoTakesItCompressedGetsItCompressed(String path) throws Exception {
    String programme = newProgramme();
    call().body(AWKWARD).post(programme + "/suppliers").then().statusCode(201);
    HttpResponse<byte[]> answer = fetched(programme + "/" + path, "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
        .isEqualTo(fetched(programme + "/" + path, "identity").body());
  }

  private static HttpResponse<byte[]> fetched(String path, String encoding) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + KEY)
                .header("Accept-Encoding", encoding)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Texts that files get wrong. */
  private static final String AWKWARD =
      """
      {"externalId": "S-1", "name": "=1+1 \\"the, moulder\\"; \\u0159\\ud83d\\ude00",
       "nativeName": "  two\\r\\nlines\\t", "city": "'s-Hertogenbosch", "country": "CZ",
       "turnover": {"amount": 0.5, "currency": "EUR"}, "maturity": {"linkages": 2},
       "identifiers": [{"scheme": "A:B", "id": "x;y"}, {"scheme": "CZ-ICO", "id": "0071"}],
       "languages": ["cs", "en"],
       "attributes": {"a": "007", "b": 7, "c": "7", "d": true, "e": "true", "f": "-x", "g": "\\"q\\"",
        "h": " ", "i": 0.000001, "j": 123456789012345678},
       "capabilities": [
        {"classification": {"scheme": "ISIC4", "code": "2220"}, "description": "@x",
         "processes": ["milling"], "capacity": {"value": 5.25, "unit": "KGM", "period": "YEAR"},
         "minimumOrder": {"value": 3, "unit": "H87"},
         "price": {"minimum": 0.05, "maximum": 2, "currency": "EUR", "per": "TNE"},
         "deliveryRegions": ["CZ", "DE-BY"]},
        {"classification": {"scheme": "ISIC4", "code": "2591"}}],
       "certificates": [{"standard": "+ISO", "verification": "CLAIMED", "number": "007",
        "validUntil": "2027-03-17", "scope": ""}]}
      """;

  private static final String REQUIREMENT =
      """
      {"externalId": "R-1", "buyer": "B-1", "title": "-t", "startDate": "2027-06-01",
       "classification": {"scheme": "ISIC4", "code": "2220"}, "suppliersWanted": 2,
       "volume": {"value": 20000, "unit": "H87", "period": "MONTH"},
       "criteria": [
        {"type": "certificate", "mandatory": true, "standard": "ISO 9001"},
        {"type": "capacity", "weight": 3, "minimum": {"value": 5, "unit": "H87", "period": "YEAR"}},
        {"type": "priceCeiling", "maximum": {"amount": 0.95, "currency": "EUR"}, "per": "H87"},
        {"type": "attribute", "attribute": "x", "comparison": "EQUAL", "value": "8"},
        {"type": "attribute", "attribute": "y", "comparison": "AT_MOST", "value": 8}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ndjson"})
  void whatIsExportedIsReadBackUnchanged(String format) throws Exception {
    String here = newProgramme();
    add(here + "/suppliers", AWKWARD);
    add(here + "/suppliers", "{\"externalId\": \"S-2\", \"name\": \"b\"}");
    add(here + "/buyers", "{\"externalId\": \"B-1\", \"name\": \"@B\", \"languages\": [\"de\"]}");
    add(here + "/requirements", REQUIREMENT);
    String there = newProgramme();

    for (String kind : kinds(format)) {
      taken(there, kind, TYPES.get(format), exported(here, kind, format));
    }

    for (String list : List.of("suppliers", "buyers", "requirements")) {
      assertThat(records(there, list)).as(list).isEqualTo(records(here, list)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void aValueThatNoCellOfAWorkbookTakesIsReadBackUnchanged(String format) throws Exception {
    String here = newProgramme();
    add(here + "/suppliers", withManyConfirmedFacts("S-1"));
    add(here + "/suppliers", "{\"externalId\": \"S-2\", \"name\": \"short\"}");
    String there = newProgramme();

    byte[] file = exported(here, "suppliers", format);
    taken(there, "suppliers", TYPES.get(format), file);

    assertThat(records(there, "suppliers")).isEqualTo(records(here, "suppliers")).hasSize(2);
    if (format.equals("xlsx")) {
      assertThat(header(file)).contains("provenanceByFact", "provenanceByFact (4)");
    } else {
      assertThat(new String(file, UTF_8)).doesNotContain("provenanceByFact (2)");
    }
  }

  @Test
  void rowsThatFailedComeBackInAsManyColumnsAsTheyHad() throws Exception {
    String here = newProgramme();
    add(here + "/suppliers", withManyConfirmedFacts("S-1"));
    byte[] file = exported(here, "suppliers", "xlsx");
    String there = newProgramme();

    String job =
        taken(there, "suppliers", TYPES.get("xlsx"), file, "&mode=UPDATE&onError=SKIP_ROWS");
    byte[] failed =
        call()
            .get(there + "/import-jobs/" + job + "/failed-rows")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(header(failed))
        .startsWith("line", "reason")
        .endsWith(header(file).toArray(String[]::new));
    taken(there, "suppliers", TYPES.get("xlsx"), failed);

    assertThat(records(there, "suppliers")).isEqualTo(records(here, "suppliers")).hasSize(1);
  }

  @Test
  void aColumnThatIsMerelyNamedLikeAContinuationIsRefused() throws Exception {
    String programme = newProgramme();
    String csv = "externalId,name,name (2)\nS-1,Moravia,Moulding\n";

    String job =
        taken(programme, "suppliers", "text/csv", csv.getBytes(UTF_8), "&onError=SKIP_ROWS");

    assertThat(call().get(programme + "/import-jobs/" + job + "/failed-rows").asString())
        .contains("name: does not go on in the next columns");
    call().get(programme + "/suppliers/S-1").then().statusCode(404);
  }

  /** More than 100,000 characters in one cell, where each attribute comes from. */
  private static String withManyConfirmedFacts(String externalId) {
    ObjectNode supplier = JSON.createObjectNode().put("externalId", externalId).put("name", "long");
    ObjectNode attributes = supplier.putObject("attributes");
    ObjectNode provenance = supplier.putObject("provenanceByFact");
    for (int i = 0; i < 190; i++) {
      String name = "a".repeat(50) + i;
      attributes.put(name, i);
      provenance
          .putObject("/attributes/" + name)
          .put("source", "= ' ".repeat(10) + "\"".repeat(80) + "\u001f".repeat(80));
    }
    return supplier.toString();
  }

  private static List<String> header(byte[] xlsx) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      Row first = workbook.getFirstSheet().read().get(0);
      return first.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
  }

  private static List<String> kinds(String format) {
    return format.equals("ndjson")
        ? List.of("suppliers", "buyers", "requirements")
        : List.of(
            "suppliers", "capabilities", "certificates", "buyers", "requirements", "criteria");
  }

  @Test
  void anEventIsExportedToo() {
    String here = newProgramme();
    add(
        here + "/events",
        """
        {"externalId": "day", "name": "Day", "timeZone": "Europe/Prague", "tables": 2,
         "slots": [{"start": "2083-03-17T08:00", "end": "2083-03-17T08:20"}]}
        """);
    String day = here + "/events/day";
    String participants =
        "externalId,name,onlineTimeZone,absences\nA,a,,\nB,b,America/Chicago,"
            + "2083-03-17T08:00/2083-03-17T08:20\n";
    file(participants).post(day + "/imports/participants").then().statusCode(200);
    file("externalId,from,to\nM,A,B\n").post(day + "/imports/requests").then().statusCode(200);

    for (String kind : List.of("participants", "requests")) {
      String before = call().get(day + "/" + kind).asString();
      String csv =
          call()
              .get(day + "/exports/" + kind + "?format=csv")
              .then()
              .statusCode(200)
              .extract()
              .asString();
      file(csv).post(day + "/imports/" + kind).then().statusCode(200);
      assertThat(withoutTimes(call().get(day + "/" + kind).asString()))
          .isEqualTo(withoutTimes(before));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/exports/colours, 404, certificates",
    "/exports/suppliers?format=pdf, 400, ndjson",
    "/imports/suppliers/template?format=ndjson, 400, csv"
  })
  void whatIsNotOfferedIsRefused(String path, int status, String why) {
    call().get(newProgramme() + path).then().statusCode(status).body(containsString(why));
  }

  @Test
  void theFormatMayBeAskedForByAccept() {
    given()
        .auth()
        .oauth2(KEY)
        .accept(TYPES.get("ndjson"))
        .get(newProgramme() + "/exports/suppliers")
        .then()
        .statusCode(200)
        .contentType(TYPES.get("ndjson"));
  }

  @Test
  void aTemplateHasAllColumnsAndExplainsThem() throws IOException {
    String programme = newProgramme();
    String csv =
        call()
            .get(programme + "/imports/capabilities/template")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv).startsWith("supplier,scheme,code,description,site,processes,capacity,");

    byte[] xlsx =
        call()
            .get(programme + "/imports/suppliers/template?format=xlsx")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets.get(0).read().get(0).getCellText(0)).isEqualTo("externalId");
      List<Row> explained = sheets.get(1).read();
      assertThat(explained.get(1).getCellText(1)).isEqualTo("yes");
      assertThat(explained.stream().map(row -> row.getCellText(0))).contains("attribute:NAME");
    }
    file(csv).post(programme + "/imports/capabilities").then().statusCode(200);
  }

  private static void add(String list, String body) {
    call().body(body).post(list).then().statusCode(201);
  }

  private static List<JsonNode> records(String programme, String list) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (JsonNode record :
        JSON.readTree(call().get(programme + "/" + list).asByteArray()).path("items")) {
      records.add(((ObjectNode) record).remove(List.of("id", "createdAt", "updatedAt")));
    }
    return records;
  }

  private static String withoutTimes(String json) {
    return json.replaceAll("\"updatedAt\":\"[^\"]*\"", "");
  }
}
