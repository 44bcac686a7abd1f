package org.linkwright.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An export holds what the list with the same parameters holds. */
@QuarkusTest
class ExportNarrowingApiTest extends FileApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private String programme;

  @BeforeEach
  void aProgrammeOfDifferentRecords() {
    programme = newProgramme();
    add(
        "suppliers",
        """
        {"externalId": "S-1", "name": "Moravia Moulding", "country": "CZ", "region": "CZ-64",
         "attributes": {"rooms": 7},
         "capabilities": [{"classification": {"scheme": "ISIC4", "code": "2220"}}],
         "certificates": [{"standard": "ISO 9001", "validUntil": "2990-12-31",
           "verification": "CLAIMED"}],
         "provenance": {"confirmedOn": "2026-09-30"}}
        """);
    add(
        "suppliers",
        """
        {"externalId": "S-2", "name": "Bohemia Castings", "country": "CZ",
         "attributes": {"furnaces": 2},
         "capabilities": [{"classification": {"scheme": "ISIC4", "code": "2431"}},
                          {"classification": {"scheme": "ISIC4", "code": "2591"}}],
         "certificates": [{"standard": "IATF 16949", "validUntil": "2026-01-31",
           "verification": "CLAIMED"}],
         "provenance": {"confirmedOn": "2019-09-30"}}
        """);
    add("suppliers", "{\"externalId\": \"S-3\", \"name\": \"Nordform\", \"country\": \"DE\"}");
    add("buyers", "{\"externalId\": \"B-1\", \"name\": \"Nordhaven\", \"country\": \"DE\"}");
    add("buyers", "{\"externalId\": \"B-2\", \"name\": \"Sudwerk\", \"country\": \"AT\"}");
    add(
        "requirements",
        """
        {"externalId": "R-1", "buyer": "B-1", "title": "Housings", "startDate": "2027-06-01",
         "classification": {"scheme": "ISIC4", "code": "2220"},
         "criteria": [{"type": "leadTime", "maximumDays": 30}]}
        """);
    add(
        "requirements",
        """
        {"externalId": "R-2", "kind": "CHALLENGE", "status": "CLOSED", "buyer": "B-2",
         "title": "Belts that hold", "startDate": "2027-06-01",
         "challenge": {"problem": "They tear",
           "selectionCriteria": [{"name": "Price", "weight": 1}]},
         "criteria": [{"type": "language", "language": "en"}]}
        """);
  }

  private void add(String list, String body) {
    call().body(body).post(programme + "/" + list).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "suppliers, name=mould, S-1",
    "suppliers, country=CZ, S-1 S-2",
    "suppliers, country=CZ&name=cast, S-2",
    "suppliers, region=CZ-64, S-1",
    "suppliers, scheme=ISIC4&code=25, S-2",
    "suppliers, standard=iso 9001, S-1",
    "suppliers, staleSince=2026-01-01, S-2 S-3",
    "suppliers, certificateExpiringBefore=2027-01-01, S-2",
    "suppliers, completenessBelow=10, S-3",
    "suppliers, country=FR, ''",
    "buyers, name=sud, B-2",
    "buyers, country=DE, B-1",
    "requirements, title=belts, R-2",
    "requirements, buyer=B-1, R-1",
    "requirements, status=CLOSED, R-2",
    "requirements, kind=ORDER, R-1",
    "requirements, scheme=ISIC4&code=2220, R-1"
  })
  void anExportHoldsWhatTheListHolds(String kind, String query, String expected)
      throws IOException {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(" "));

    assertThat(listed(kind, query)).isEqualTo(wanted);
    assertThat(exportedLines(kind, query)).isEqualTo(wanted);
    assertThat(firstCells(kind, query)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"suppliers, S-2", "buyers, B-2", "requirements, R-2"})
  void whatHasChangedSinceIsExportedAlone(String kind, String later) throws IOException {
    String since = call().get(programme + "/" + kind + "/" + later).jsonPath().get("updatedAt");
    String query = "updatedSince=" + since;

    assertThat(exportedLines(kind, query)).isEqualTo(listed(kind, query)).contains(later);
    assertThat(exportedLines(kind, "updatedSince=2990-01-01T00:00:00Z")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "capabilities, country=CZ&name=cast, S-2 S-2",
    "capabilities, standard=ISO 9001, S-1",
    "certificates, country=CZ, S-1 S-2",
    "certificates, country=DE, ''",
    "criteria, status=CLOSED, R-2",
    "criteria, scheme=ISIC4&code=2220, R-1"
  })
  void aListIsNarrowedByThoseWhoseItIs(String kind, String query, String owners)
      throws IOException {
    assertThat(String.join(" ", firstCells(kind, query))).isEqualTo(owners);
  }

  @Test
  void aNarrowedFileHasTheAttributesOfItsOwnRecordsAlone() {
    assertThat(csv("suppliers", "name=mould"))
        .contains("attribute:rooms")
        .doesNotContain("furnaces");
    assertThat(csv("suppliers", "")).contains("attribute:rooms", "attribute:furnaces");
  }

  @ParameterizedTest
  @CsvSource({
    "suppliers, country=Czechia",
    "suppliers, region=Moravia",
    "suppliers, scheme=ISIC4",
    "suppliers, code=2220",
    "suppliers, staleSince=soon",
    "suppliers, certificateExpiringBefore=2027-02-30",
    "suppliers, completenessBelow=0",
    "suppliers, completenessBelow=most",
    "suppliers, updatedSince=yesterday",
    "buyers, country=Germany",
    "buyers, updatedSince=2026-01-01",
    "requirements, status=SOME",
    "requirements, kind=ANY",
    "requirements, scheme=ISIC4",
    "requirements, updatedSince=now",
    "requirements, buyer=nobody"
  })
  void whatTheListRefusesTheExportRefusesInTheSameWords(String kind, String query) {
    Response list = call().get(programme + "/" + kind + "?" + query);
    Response export = call().get(programme + "/exports/" + kind + "?format=xlsx&" + query);

    export.then().statusCode(list.statusCode()).contentType("application/problem+json");
    assertThat(list.statusCode()).isBetween(400, 404);
    assertThat(export.jsonPath().getList("errors")).isEqualTo(list.jsonPath().getList("errors"));
    assertThat(export.jsonPath().getString("detail"))
        .isEqualTo(list.jsonPath().getString("detail"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ndjson"})
  void aWrongValueIsNamedBeforeAnythingIsWritten(String format) {
    call()
        .get(programme + "/exports/certificates?country=ZZ&format=" + format)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.parameter", equalTo(List.of("country")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "buyers | standard | they are narrowed by country, name, updatedSince",
        "requirements | country | they are narrowed by buyer, code, kind, scheme, status, title,"
            + " updatedSince",
        "suppliers | contry | they are narrowed by certificateExpiringBefore, code,"
            + " completenessBelow, country, name, region, scheme, staleSince, standard,"
            + " updatedSince",
        "suppliers | limit | they are narrowed by certificateExpiringBefore"
      })
  void whatDoesNotNarrowAnExportIsRefused(String kind, String parameter, String known) {
    call()
        .get(programme + "/exports/" + kind + "?" + parameter + "=5")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter))
        .body(
            "errors[0].message",
            startsWith("is not a parameter of an export of " + kind + "; " + known));
  }

  @Test
  void requestsAreNarrowedByAParticipantAndParticipantsByNothing() throws IOException {
    add(
        "events",
        """
        {"externalId": "day", "name": "Day", "timeZone": "Europe/Prague", "tables": 2,
         "slots": [{"start": "2083-03-17T08:00", "end": "2083-03-17T08:20"}]}
        """);
    for (String name : List.of("A", "B", "C")) {
      add("events/day/participants", "{\"externalId\": \"%s\", \"name\": \"x\"}".formatted(name));
    }
    add("events/day/requests", "{\"externalId\": \"M-1\", \"from\": \"A\", \"to\": \"B\"}");
    add("events/day/requests", "{\"externalId\": \"M-2\", \"from\": \"B\", \"to\": \"C\"}");
    programme += "/events/day";

    assertThat(exportedLines("requests", "participant=A"))
        .isEqualTo(listed("requests", "participant=A"))
        .containsExactly("M-1");
    assertThat(exportedLines("requests", "")).containsExactly("M-1", "M-2");
    call()
        .get(programme + "/exports/participants?participant=A")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("participant"))
        .body(
            "errors[0].message",
            equalTo("is not a parameter of an export of participants, which is not narrowed"));
  }

  private List<String> listed(String kind, String query) {
    return call()
        .get(programme + "/" + kind + "?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.externalId");
  }

  private List<String> exportedLines(String kind, String query) throws IOException {
    List<String> names = new ArrayList<>();
    byte[] file = exported(programme, kind, "ndjson", query);
    for (String line : new String(file, UTF_8).lines().toList()) {
      names.add(JSON.readTree(line).path("externalId").asText());
    }
    return names;
  }

  private String csv(String kind, String query) {
    return new String(exported(programme, kind, "csv", query), UTF_8);
  }

  private List<String> firstCells(String kind, String query) {
    return csv(kind, query).lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
  }
}
