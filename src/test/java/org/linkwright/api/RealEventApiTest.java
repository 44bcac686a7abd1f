package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day with all that real events have: tables that differ, interpreters, groups, callers. */
@QuarkusTest
class RealEventApiTest extends ApiTest {

  private static final String SLOTS =
      """
      "slots": [
        {"start": "2083-03-17T09:00", "end": "2083-03-17T09:20"},
        {"start": "2083-03-17T09:20", "end": "2083-03-17T09:40"},
        {"start": "2083-03-17T14:00", "end": "2083-03-17T14:20"},
        {"start": "2083-03-17T14:20", "end": "2083-03-17T14:40"}],
      "breaks": [{"start": "2083-03-17T12:00", "end": "2083-03-17T13:00"}]""";

  private static final String EVENT =
      """
      {"externalId": "day", "name": "Supplier Day", "timeZone": "Europe/Prague",
       "tablePlan": [
         {"id": "A-1", "hall": "North", "keptFor": "B1"},
         {"id": "A-2", "hall": "North", "seats": 3},
         {"id": "S-1", "hall": "South", "features": ["SCREEN"]}],
       "interpreters": [{"id": "I-1", "name": "Jana", "languages": ["cs", "ja"]}],
      """
          + SLOTS
          + "}";

  private String event;

  @BeforeEach
  void openAnEvent() {
    String programme = newProgramme();
    call().body(EVENT).post(programme + "/events").then().statusCode(201);
    event = programme + "/events/day";
    participant("B1", "");
    participant("B2", "");
    participant("S1", "");
    participant("S2", "");
  }

  @Test
  void whoKeepsATableMeetsThereAndWhoNeedsAScreenHasOne() {
    request("kept", "S1", "B1", "");
    request("screen", "S2", "B2", ", \"tableNeeds\": [\"SCREEN\"]");

    JsonPath schedule = schedule();

    assertThat(tables(schedule)).isEqualTo(Map.of("kept", "A-1", "screen", "S-1"));
    assertThat(schedule.getString("meetings.find { it.request == 'screen' }.hall"))
        .isEqualTo("South");
  }

  @Test
  void aGroupMeetsAtATableForThreeAndALongMeetingDoesNotGoOnOverLunch() {
    request("group", "S1", "B2", ", \"others\": [\"S2\"]");
    request("long", "S1", "B1", ", \"lengthInSlots\": 2");

    JsonPath schedule = schedule();

    assertThat(tables(schedule)).containsEntry("group", "A-2");
    assertThat(schedule.getList("meetings.find { it.request == 'group' }.others.externalId"))
        .isEqualTo(List.of("S2"));
    assertThat(schedule.getString("meetings.find { it.request == 'long' }.start"))
        .isIn("2083-03-17T09:00:00", "2083-03-17T14:00:00");
    assertThat(schedule.getString("meetings.find { it.request == 'long' }.end"))
        .isIn("2083-03-17T09:40:00", "2083-03-17T14:40:00");
  }

  @Test
  void whoHasNoLanguageInCommonHasAnInterpreter() {
    participant("CZ", ", \"languages\": [\"cs\"]");
    participant("JP", ", \"languages\": [\"ja\", \"en\"]");
    request("helped", "CZ", "JP", "");
    request("alone", "S1", "B1", "");

    JsonPath schedule = schedule();

    assertThat(schedule.getString("meetings.find { it.request == 'helped' }.interpreter.name"))
        .isEqualTo("Jana");
    assertThat(schedule.getString("meetings.find { it.request == 'alone' }.interpreter")).isNull();
  }

  @Test
  void whoTakesPartOnlineIsCalledInItsOwnWorkingHoursAndNeedsNoTable() {
    participant("US", ", \"online\": {\"timeZone\": \"America/New_York\"}");
    request("call", "US", "B1", "");

    JsonPath schedule = schedule();

    assertThat(schedule.getBoolean("meetings[0].online")).isTrue();
    assertThat(schedule.getString("meetings[0].table")).isNull();
    assertThat(schedule.getString("meetings[0].start")).startsWith("2083-03-17T14:");
  }

  @Test
  void aMeetingOnlineTakesPlaceBesideOneAtATable() {
    request("call", "S1", "B1", ", \"online\": true, \"fixedSlot\": \"2083-03-17T09:00\"");
    request("table", "S2", "B2", ", \"fixedSlot\": \"2083-03-17T09:00\"");

    JsonPath schedule = schedule();

    assertThat(schedule.getList("meetings.request")).isEqualTo(List.of("table", "call"));
    assertThat(schedule.getList("meetings.online")).isEqualTo(List.of(false, true));
  }

  @Test
  void whatIsPendingOrDeclinedTakesNoPlace() {
    request("accepted", "S1", "B1", "");
    request("pending", "S2", "B1", ", \"status\": \"PENDING\"");
    request("declined", "S2", "B2", ", \"status\": \"DECLINED\"");

    JsonPath schedule = schedule();

    assertThat(schedule.getList("meetings.request")).isEqualTo(List.of("accepted"));
    assertThat(schedule.getInt("summary.requests")).isEqualTo(1);
    assertThat(schedule.getInt("summary.pending")).isEqualTo(1);
    assertThat(schedule.getList("unplaced")).isEmpty();
  }

  @Test
  void aRequestThatIsLeftSaysEverythingThatBindsAndTheSmallestChange() {
    participant("S3", ", \"absences\": [" + away("09:00", "14:20") + "]");
    participant("S4", ", \"absences\": [" + away("09:00", "14:20") + "]");
    request("first", "S3", "B1", ", \"priority\": \"MUST\"");
    request("left", "S4", "B1", "");

    JsonPath schedule = schedule();

    assertThat(schedule.getList("unplaced.request")).isEqualTo(List.of("left"));
    assertThat(schedule.getString("unplaced[0].bindings[0].reason")).isEqualTo("PARTICIPANTS_BUSY");
    assertThat(schedule.getString("unplaced[0].smallestChange.kind")).isEqualTo("BE_THERE");
    assertThat(schedule.getList("unplaced[0].smallestChange.participants"))
        .isEqualTo(List.of("S4"));
  }

  @Test
  void theCapacityIsKnownBeforeAnythingIsSolved() {
    for (int i = 0; i < 5; i++) {
      request("m" + i, i % 2 == 0 ? "S1" : "S2", "B1", ", \"priority\": \"MUST\"");
    }

    call()
        .get(event + "/capacity")
        .then()
        .statusCode(200)
        .body("requests", equalTo(5))
        .body("tableSlots", equalTo(12))
        .body("leastMustsDropped", equalTo(1))
        .body("findings.kind", contains("MORE_MUSTS_THAN_SLOTS"))
        .body("findings[0].participants", contains("B1"));
  }

  @Test
  void whatIsFixedByHandAndContradictsItselfIsRefusedBeforeTheSearch() {
    request("one", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("other", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");

    call()
        .body("{}")
        .post(event + "/schedules")
        .then()
        .statusCode(409)
        .body("errors.message", hasItem(containsString("Firm B1 is fixed in 2 meetings")));
    call().get(event + "/schedules").then().statusCode(200).body("", empty());
  }

  @Test
  void aSlotThatIsGoneIsNamedByTheCapacityCheck() {
    request("one", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T14:20\"");
    call()
        .header("If-Match", "*")
        .body(
            EVENT.replace(
                """
                ,
                  {"start": "2083-03-17T14:20", "end": "2083-03-17T14:40"}""",
                ""))
        .put(event)
        .then()
        .statusCode(200);

    call()
        .get(event + "/capacity")
        .then()
        .statusCode(409)
        .body("errors.parameter", hasItem("request one"));
  }

  @Test
  void anOrderInACircleIsRefusedBeforeTheSearch() {
    request("one", "S1", "B1", "");
    request("two", "S2", "B1", ", \"after\": [\"one\"]");
    String etag = call().get(event + "/requests/one").getHeader("ETag");
    call()
        .header("If-Match", etag)
        .body("{\"externalId\": \"one\", \"from\": \"S1\", \"to\": \"B1\", \"after\": [\"two\"]}")
        .put(event + "/requests/one")
        .then()
        .statusCode(200);

    call()
        .body("{}")
        .post(event + "/schedules")
        .then()
        .statusCode(409)
        .body("errors.message", hasItem(containsString("in a circle: one, two")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"to\": \"B1\", \"others\": [\"B1\"]}                  | /others/0",
        "{\"to\": \"B1\", \"others\": [\"nobody\"]}              | /others/0",
        "{\"to\": \"B1\", \"after\": [\"nothing\"]}              | /after/0",
        "{\"to\": \"B1\", \"lengthInSlots\": 0}                  | /lengthInSlots",
        "{\"to\": \"B1\", \"tableNeeds\": [null]}                | /tableNeeds/0"
      })
  void aRequestThatCannotBeMeantIsRefused(String more, String pointer) {
    call()
        .body("{\"externalId\": \"x\", \"from\": \"S1\", " + more.strip().substring(1))
        .post(event + "/requests")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"delegates\": 0                                                   | /delegates",
        "\"minimumMeetings\": 4, \"maximumMeetings\": 3                     | /minimumMeetings",
        "\"online\": {\"timeZone\": \"Mars/Base\"}                          | /online/timeZone",
        "\"online\": {\"timeZone\": \"Asia/Tokyo\", \"until\": \"07:00\"}   | /online/until",
        "\"languages\": [\"xx-yy-zz-nonsense\"]                             | /languages/0"
      })
  void aParticipantThatCannotBeMeantIsRefused(String more, String pointer) {
    call()
        .body("{\"externalId\": \"x\", \"name\": \"X\", " + more.strip() + "}")
        .post(event + "/participants")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"tables\": 0                                                          | /tables",
        "\"tables\": 1, \"tablePlan\": [{\"id\": \"1\"}]                        | /tables",
        "\"venue\": \"neither tables nor a plan\"                               | /tables",
        "\"tablePlan\": [{\"id\": \"1\"}, {\"id\": \"1\"}]                      | /tablePlan/1/id",
        "\"tables\": 1, \"rules\": {\"mustWeight\": 0}                          | /rules/mustWeight",
        "\"tables\": 1, \"interpreters\": [{\"id\": \"i\", \"name\": \"I\", \"languages\": [\"cs\"]}]"
            + " | /interpreters/0/languages"
      })
  void anEventThatCannotBeMeantIsRefused(String more, String pointer) {
    String programme = newProgramme();
    call()
        .body(
            "{\"externalId\": \"x\", \"name\": \"X\", \"timeZone\": \"UTC\", %s, %s}"
                .formatted(more.strip(), SLOTS))
        .post(programme + "/events")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  private static String away(String from, String until) {
    return "{\"start\": \"2083-03-17T%s\", \"end\": \"2083-03-17T%s\"}".formatted(from, until);
  }

  private static Map<String, String> tables(JsonPath schedule) {
    Map<String, String> tables = new TreeMap<>();
    for (Map<String, String> meeting : schedule.<Map<String, String>>getList("meetings")) {
      tables.put(meeting.get("request"), meeting.get("table"));
    }
    return tables;
  }

  private void participant(String id, String more) {
    call()
        .body("{\"externalId\": \"%s\", \"name\": \"Firm %s\"%s}".formatted(id, id, more))
        .post(event + "/participants")
        .then()
        .statusCode(201);
  }

  private void request(String id, String from, String to, String more) {
    call()
        .body(
            "{\"externalId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"%s}"
                .formatted(id, from, to, more))
        .post(event + "/requests")
        .then()
        .statusCode(201);
  }

  private JsonPath schedule() {
    ValidatableResponse job =
        call().body("{\"timeLimitSeconds\": 1}").post(event + "/schedules").then().statusCode(202);
    String location = job.extract().header("Location");
    for (int look = 0; look < 300; look++) {
      JsonPath answer = call().get(location).then().statusCode(200).extract().jsonPath();
      if (answer.getString("finishedAt") != null) {
        assertThat(answer.getString("state")).as(answer.prettify()).isEqualTo("DONE");
        return call().get(answer.getString("result")).then().extract().jsonPath();
      }
      pause();
    }
    throw new AssertionError("the schedule was not drawn up in half a minute");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
