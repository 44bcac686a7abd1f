package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScheduleApiTest extends ApiTest {

  /** Three slots before lunch, one after, two tables. */
  static final String EVENT =
      """
      {"externalId": "day", "name": "Supplier Day", "timeZone": "Europe/Prague",
       "venue": "Hall 2", "tables": 2,
       "slots": [
         {"start": "2083-03-17T09:00", "end": "2083-03-17T09:20"},
         {"start": "2083-03-17T09:20", "end": "2083-03-17T09:40"},
         {"start": "2083-03-17T09:40", "end": "2083-03-17T10:00"},
         {"start": "2083-03-17T13:00", "end": "2083-03-17T13:20"}],
       "breaks": [{"name": "Lunch", "start": "2083-03-17T12:00", "end": "2083-03-17T13:00"}]}
      """;

  private String programme;

  /** A limit of moves that is never reached: such a search goes on however good it is. */
  private static final String WITHOUT_A_PROOF_TO_END_IT =
      "{\"timeLimitSeconds\": 600, \"moveLimit\": 1000000000000}";

  private String event;

  @BeforeEach
  void openAnEvent() {
    programme = newProgramme();
    call().body(EVENT).post(programme + "/events").then().statusCode(201);
    event = programme + "/events/day";
  }

  @Test
  void everyRequestThatFitsGetsAPlaceAndATable() {
    participants("B1", "B2", "S1", "S2", "S3");
    request("m1", "S1", "B1", "");
    request("m2", "S2", "B1", "");
    request("m3", "S3", "B1", "");
    request("m4", "S1", "B2", "");
    request("m5", "S2", "B2", "");
    request("m6", "S3", "B2", "");

    JsonPath schedule = schedule();

    assertThat(schedule.getInt("summary.placed")).isEqualTo(6);
    assertThat(schedule.getInt("summary.unplaced")).isZero();
    assertThat(schedule.getInt("summary.breaks")).isZero();
    assertNobodyIsInTwoPlaces(schedule);
  }

  @Test
  void rulesOfRequestsAndParticipantsAreKept() {
    participants("B1", "S1", "S2");
    call()
        .body(
            """
            {"externalId": "S3", "name": "Latecomer",
             "absences": [{"start": "2083-03-17T08:00", "end": "2083-03-17T09:30"}]}
            """)
        .post(event + "/participants")
        .then()
        .statusCode(201);
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:20\"");
    request("m2", "S2", "B1", ", \"session\": \"AFTERNOON\"");
    request("m3", "S3", "B1", ", \"forbiddenSlots\": [\"2083-03-17T13:00\"]");

    JsonPath schedule = schedule();

    Map<String, String> starts = new HashMap<>();
    schedule
        .<Map<String, Object>>getList("meetings")
        .forEach(m -> starts.put((String) m.get("request"), (String) m.get("start")));
    assertThat(starts)
        .containsEntry("m1", "2083-03-17T09:20:00")
        .containsEntry("m2", "2083-03-17T13:00:00")
        .containsEntry("m3", "2083-03-17T09:40:00");
  }

  @Test
  void anOverfullEventDropsTheLeastWantedAndSaysWhy() {
    participants("B1", "S1", "S2", "S3", "S4", "S5");
    request("must", "S1", "B1", ", \"priority\": \"MUST\"");
    request("should-1", "S2", "B1", "");
    request("should-2", "S3", "B1", "");
    request("should-3", "S4", "B1", "");
    request("may", "S5", "B1", ", \"priority\": \"MAY\"");

    JsonPath schedule = schedule();

    assertThat(schedule.getInt("summary.placed")).isEqualTo(4);
    assertThat(schedule.getList("unplaced.request", String.class)).containsExactly("may");
    assertThat(schedule.getString("unplaced[0].reason")).isEqualTo("PARTICIPANTS_BUSY");
    assertThat(schedule.getList("unplaced[0].participants", String.class)).contains("B1");
    assertThat(schedule.getString("unplaced[0].sentence")).isNotBlank();
  }

  @Test
  void aJobIsFollowedByServerSentEventsUntilItIsOver() {
    participants("B1", "S1");
    request("m1", "S1", "B1", "");
    String job = order("{\"timeLimitSeconds\": 1}").extract().header("Location");

    String events = call().accept("text/event-stream").get(job + "/events").asString();

    assertThat(events).startsWith("data:").contains("\"state\":\"DONE\"");
  }

  @Test
  void aSearchThatIsEndedEarlyKeepsItsBest() {
    participants("B1", "B2", "S1", "S2");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    request("m3", "S2", "B2", "");
    Instant before = Instant.now();
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");

    call().delete(job).then().statusCode(200);

    waitUntilOver(job).body("state", equalTo("DONE"));
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(60));
    call().get(event + "/schedules/latest").then().body("summary.placed", equalTo(3));
  }

  @Test
  void aScheduleOfAnEventThatHasChangedMeanwhileIsRefused() {
    participants("B1", "S1", "S2");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");

    request("m3", "S1", "S2", "");
    call().delete(job);

    waitUntilOver(job).body("state", equalTo("REFUSED")).body("message", containsString("changed"));
    call().get(event + "/schedules").then().body("", hasSize(0));
  }

  @Test
  void whatNoTimetableDependsOnMayChangeMeanwhile() {
    participants("B1", "S1", "S2");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:20\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");

    replace(event, EVENT.replace("Hall 2", "Hall 3").replace("Supplier Day", "Buyer Day"));
    replace(
        event + "/participants/B1",
        "{\"externalId\": \"B1\", \"name\": \"New name\", \"email\": \"b1@example.org\"}");
    replace(
        event + "/requests/m1",
        """
        {"externalId": "m1", "from": "S1", "to": "B1", "fixedSlot": "2083-03-17T09:20",
         "note": "bring samples"}
        """);
    call().delete(job);

    waitUntilOver(job).body("state", equalTo("DONE"));
    call()
        .get(event + "/schedules/latest")
        .then()
        .body("meetings[0].to.name", equalTo("New name"))
        .body("meetings[0].note", equalTo("bring samples"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|\"tables\": 2|\"tables\": 1",
        "|T13:00\", \"end\": \"2083-03-17T13:20|T13:30\", \"end\": \"2083-03-17T13:50",
        "/participants/B1|\"name\"|\"maximumMeetings\": 1, \"name\"",
        "/participants/B1|\"name\"|\"absences\":"
            + " [{\"start\": \"2083-03-17T09:00\", \"end\": \"2083-03-17T10:00\"}], \"name\"",
        "/requests/m3|SHOULD|MUST",
        "/requests/m3|\"to\"|\"session\": \"AFTERNOON\", \"to\"",
        "/requests/m3|\"to\"|\"forbiddenSlots\": [\"2083-03-17T09:00\"], \"to\"",
      })
  void whatATimetableDependsOnMayNotChangeMeanwhile(String record, String before, String after) {
    participants("B1", "S1", "S2", "S3");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    request("m3", "S3", "B1", ", \"priority\": \"SHOULD\"");
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");

    String path = event + (record == null ? "" : record);
    Map<String, String> bodies =
        Map.of(
            event,
            EVENT,
            event + "/participants/B1",
            "{\"externalId\": \"B1\", \"name\": \"Firm B1\"}",
            event + "/requests/m3",
            "{\"externalId\": \"m3\", \"from\": \"S3\", \"to\": \"B1\", \"priority\": \"SHOULD\"}");
    replace(path, bodies.get(path).replace(before, after));
    call().delete(job);

    waitUntilOver(job).body("state", equalTo("REFUSED"));
  }

  @Test
  void theBestScheduleSoFarIsReadAsAPreviewAndNotStored() {
    participants("B1", "B2", "S1", "S2");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    request("m3", "S2", "B2", "");
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");
    waitUntilSomethingIsKept(job);

    call()
        .get(job + "/best")
        .then()
        .statusCode(200)
        .body("status", equalTo("PREVIEW"))
        .body("number", equalTo(0))
        .body("summary.placed", equalTo(3))
        .body("meetings", hasSize(3))
        .body("meetings[0].start", equalTo("2083-03-17T09:00:00"));
    call().get(event + "/schedules").then().body("", hasSize(0));

    request("m4", "S1", "B2", "");
    call()
        .get(job + "/best")
        .then()
        .statusCode(409)
        .body("type", endsWith("wrong-state"))
        .body("detail", containsString("changed"));
    call().queryParam("keep", false).delete(job);
  }

  @Test
  void aScheduleThatIsCalledOffIsNotStored() {
    participants("B1", "B2", "S1", "S2");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");
    waitUntilSomethingIsKept(job);

    call()
        .queryParam("keep", false)
        .delete(job)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));

    // the worker is free again soon, and has stored nothing
    String next = order("{\"timeLimitSeconds\": 1}").extract().header("Location");
    waitUntilOver(next).body("state", equalTo("DONE"));
    call().get(event + "/schedules").then().body("", hasSize(1));
    call().get(job).then().body("state", equalTo("CANCELLED")).body("result", nullValue());
  }

  @Test
  void anEventThatIsDeletedMeanwhileEndsItsJobClearly() {
    participants("B1", "S1", "S2");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:00\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
    String job = order(WITHOUT_A_PROOF_TO_END_IT).extract().header("Location");
    waitFor(job, "RUNNING");

    call().header("If-Match", "*").delete(event).then().statusCode(204);
    call().delete(job);

    waitUntilOver(job)
        .body("state", equalTo("REFUSED"))
        .body("message", containsString("deleted"))
        .body("result", nullValue());
    call().body(EVENT).post(programme + "/events").then().statusCode(201);
    call().get(event + "/schedules").then().body("", hasSize(0));
  }

  @Test
  void theSameEventSeedAndMoveLimitGiveTheSameSchedule() {
    String[] firms = {"F1", "F2", "F3", "F4", "F5", "F6", "F7"};
    participants(firms);
    for (int i = 0; i < firms.length; i++) {
      for (int j = i + 1; j < firms.length; j++) {
        request("m-" + i + "-" + j, firms[i], firms[j], "");
      }
    }
    String order = "{\"timeLimitSeconds\": 60, \"moveLimit\": 20000, \"seed\": 7}";

    List<Object> first = schedule(order).getList("meetings");
    List<Object> second = schedule(order).getList("meetings");

    assertThat(first).hasSize(8);
    assertThat(second).isEqualTo(first);
    call().get(event + "/schedules").then().body("number", equalTo(List.of(1, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tables\": 2|tables\": 0|/tables",
        "\"tables\": 2,||/tables",
        "\"end\": \"2083-03-17T09:20\"|\"end\": \"2083-03-17T09:00\"|/slots/0/end",
        "\"start\": \"2083-03-17T09:20\"|\"start\": \"2083-03-17T09:10\"|/slots/1/start",
        "\"start\": \"2083-03-17T13:00\"|\"start\": \"2083-03-17T12:50\"|/slots/3",
        "Europe/Prague|Europe/Atlantis|/timeZone",
        "2083-03-17T09:00\"|2083-02-30T09:00\"|/slots/0/start",
        "\"slots\": [|\"slots\": [null,|/slots/0",
      })
  void anEventThatCannotBeHeldIsRefused(String right, String wrong, String pointer) {
    String body = EVENT.replace(right, wrong == null ? "" : wrong).replace("\"day\"", "\"other\"");
    String events = event.substring(0, event.lastIndexOf('/'));

    call()
        .body(body)
        .post(events)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));

    call().get(events).then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2083-03-28T02:10, 2083-03-28T02:30, /slots/0/start",
    "2083-03-28T01:30, 2083-03-28T02:30, /slots/0/end",
    "2083-03-28T01:30, 2083-03-28T03:10, /slots/0/end",
    "2083-10-31T02:50, 2083-10-31T03:10, /slots/0/end"
  })
  void aSlotInTheHourThatSpringTakesAwayOrOverAChangeOfTheClockIsRefused(
      String start, String end, String pointer) {
    night(start, end).statusCode(400).body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "2083-03-28T01:40, 2083-03-28T02:00",
    "2083-03-28T03:00, 2083-03-28T03:20",
    "2083-10-31T02:00, 2083-10-31T02:20",
    "2083-10-31T03:00, 2083-10-31T03:20"
  })
  void aSlotThatEndsOrBeginsWhenTheClockIsChangedIsAsLongAsItSeems(String start, String end) {
    night(start, end).statusCode(201);
  }

  private ValidatableResponse night(String start, String end) {
    return call()
        .body(
            """
            {"externalId": "night", "name": "Night", "timeZone": "Europe/Prague", "tables": 1,
             "slots": [{"start": "%s", "end": "%s"}]}
            """
                .formatted(start, end))
        .post(event.substring(0, event.lastIndexOf('/')))
        .then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"externalId\": \"m\", \"from\": \"B1\", \"to\": \"B1\"}|/to",
        "{\"externalId\": \"m\", \"from\": \"B1\", \"to\": \"nobody\"}|/to",
        "{\"externalId\": \"m\", \"from\": \"nobody\", \"to\": \"B1\"}|/from",
        "{\"externalId\": \"m\", \"from\": \"B1\", \"to\": \"S1\", \"fixedSlot\": \"2083-03-17T09:05\"}|/fixedSlot",
        "{\"externalId\": \"m\", \"from\": \"B1\", \"to\": \"S1\", \"forbiddenSlots\": [\"2083-03-18T09:00\"]}|/forbiddenSlots/0",
        "{\"externalId\": \"m\", \"from\": \"B1\", \"to\": \"S1\", \"priority\": \"HIGH\"}|/priority",
        "{\"externalId\": \"m\", \"to\": \"S1\"}|/from",
      })
  void aRequestThatCannotBeMeantIsRefused(String body, String pointer) {
    participants("B1", "S1");

    call()
        .body(body)
        .post(event + "/requests")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));

    call().get(event + "/requests").then().body("items", hasSize(0));
  }

  @Test
  void anEventWithoutRequestsHasNothingToSchedule() {
    call().post(event + "/schedules").then().statusCode(409).body("type", endsWith("wrong-state"));
  }

  @Test
  void anEventThatIsOverIsDrawnUpOnlyAsARehearsal() {
    call()
        .body(EVENT.replace("2083-", "2021-").replace("\"day\"", "\"past\""))
        .post(programme + "/events");
    event = programme + "/events/past";
    participants("B1", "S1");
    request("m1", "S1", "B1", "");

    for (String order : List.of("{}", "{\"rehearsal\": false}")) {
      call()
          .body(order)
          .post(event + "/schedules")
          .then()
          .statusCode(409)
          .body("type", endsWith("wrong-state"))
          .body("detail", containsString("over at 2021-03-17T13:20 (Europe/Prague)"))
          .body("detail", containsString("\"rehearsal\": true"));
    }
    call().post(event + "/schedules").then().statusCode(409);

    JsonPath schedule = schedule("{\"timeLimitSeconds\": 1, \"rehearsal\": true}");
    assertThat(schedule.getInt("summary.placed")).isEqualTo(1);
    call().body("{}").post(event + "/schedules/latest/publish").then().statusCode(200);
    call()
        .body("{\"now\": \"2021-03-17T08:00\", \"disruptions\": []}")
        .post(event + "/schedules/published/replans")
        .then()
        .statusCode(201);
  }

  @Test
  void aParticipantWithRequestsCannotBeDeleted() {
    participants("B1", "S1");
    request("m1", "S1", "B1", "");

    call()
        .header("If-Match", "*")
        .delete(event + "/participants/S1")
        .then()
        .statusCode(409)
        .body("type", endsWith("in-use"));
  }

  private void participants(String... ids) {
    for (String id : ids) {
      call()
          .body("{\"externalId\": \"%s\", \"name\": \"Firm %s\"}".formatted(id, id))
          .post(event + "/participants")
          .then()
          .statusCode(201);
    }
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

  private static void replace(String path, String body) {
    call().header("If-Match", "*").body(body).put(path).then().statusCode(200);
  }

  private static void waitUntilSomethingIsKept(String job) {
    Instant end = Instant.now().plusSeconds(30);
    while (call().get(job).<String>path("score") == null) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
    }
  }

  private ValidatableResponse order(String body) {
    return call().body(body).post(event + "/schedules").then().statusCode(202);
  }

  /**
   * The search ends as soon as it is proven best; the first one of a cold service takes a second.
   */
  private JsonPath schedule() {
    return schedule("{\"timeLimitSeconds\": 20}");
  }

  private JsonPath schedule(String order) {
    String job = order(order).extract().header("Location");
    String result = waitUntilOver(job).body("state", equalTo("DONE")).extract().path("result");
    return call().get(result).then().statusCode(200).extract().jsonPath();
  }

  private static ValidatableResponse waitUntilOver(String job) {
    return waitFor(job, "DONE", "REFUSED", "FAILED", "CANCELLED");
  }

  private static ValidatableResponse waitFor(String job, String... states) {
    Instant end = Instant.now().plusSeconds(60);
    while (true) {
      ValidatableResponse answer = call().get(job).then().statusCode(200);
      if (Set.of(states).contains(answer.extract().<String>path("state"))) {
        return answer;
      }
      assertThat(Instant.now()).as("waited too long: " + answer.extract().asString()).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }

  private static void assertNobodyIsInTwoPlaces(JsonPath schedule) {
    Set<String> seen = new HashSet<>();
    for (Map<String, Object> meeting : schedule.<Map<String, Object>>getList("meetings")) {
      String start = (String) meeting.get("start");
      assertThat(seen.add(start + " table " + meeting.get("table"))).isTrue();
      for (String side : List.of("from", "to")) {
        Object who = ((Map<?, ?>) meeting.get(side)).get("externalId");
        assertThat(seen.add(start + " " + who))
            .as("%s is in two places at %s", who, start)
            .isTrue();
      }
    }
  }
}
