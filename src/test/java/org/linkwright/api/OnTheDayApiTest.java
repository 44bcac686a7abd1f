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
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small supplier day from the first draft to the closing report. */
@QuarkusTest
class OnTheDayApiTest extends ApiTest {

  /** Six slots of twenty minutes from nine o'clock on, two tables. */
  private static final String EVENT =
      """
      {"externalId": "day", "name": "Supplier Day", "timeZone": "Europe/Prague", "tables": 2,
       "slots": [
         {"start": "2097-03-17T09:00", "end": "2097-03-17T09:20"},
         {"start": "2097-03-17T09:20", "end": "2097-03-17T09:40"},
         {"start": "2097-03-17T09:40", "end": "2097-03-17T10:00"},
         {"start": "2097-03-17T10:00", "end": "2097-03-17T10:20"},
         {"start": "2097-03-17T10:20", "end": "2097-03-17T10:40"},
         {"start": "2097-03-17T10:40", "end": "2097-03-17T11:00"}]}
      """;

  private String event;
  private String schedules;

  /** B1 meets S1, S2 and S3 one after the other; B2 meets S1 to begin with. */
  @BeforeEach
  void drawUpASchedule() {
    String programme = newProgramme();
    call().body(EVENT).post(programme + "/events").then().statusCode(201);
    event = programme + "/events/day";
    schedules = event + "/schedules";
    participants("B1", "B2", "S1", "S2", "S3");
    fixedRequest("m1", "S1", "B1", "09:00");
    fixedRequest("m2", "S2", "B1", "09:20");
    fixedRequest("m3", "S3", "B1", "09:40");
    fixedRequest("m4", "S1", "B2", "09:20");
    assertThat(drawUp()).isEqualTo(1);
    // From now on they may be anywhere.
    free("m1", "S1", "B1");
    free("m2", "S2", "B1");
    free("m3", "S3", "B1");
    free("m4", "S1", "B2");
  }

  @Test
  void aDraftIsPublishedAndTheOneBeforeItIsSuperseded() {
    publish(1).body("status", equalTo("PUBLISHED")).body("publishedAt", endsWith("Z"));
    assertThat(drawUp()).isEqualTo(2);
    publish(2);

    call()
        .get(schedules)
        .then()
        .body("number", contains(1, 2))
        .body("status", contains("SUPERSEDED", "PUBLISHED"))
        .body("origin", contains("SEARCH", "SEARCH"))
        .body("summary.placed", contains(4, 4));
    call().get(schedules + "/published").then().body("number", equalTo(2));
  }

  @Test
  void toPublishTwiceIsToPublishOnce() {
    String first = publish(1).extract().path("publishedAt");

    publish(1).body("publishedAt", equalTo(first));
    publish("published").body("number", equalTo(1));
  }

  @Test
  void anEarlierVersionComesBackUnderANewNumber() {
    publish(1);
    drawUp();
    publish(2);

    publish(1)
        .body("number", equalTo(3))
        .body("origin", equalTo("RESTORED"))
        .body("basedOn", equalTo(1));
    publish(1).body("number", equalTo(3));

    call().get(schedules).then().body("status", contains("SUPERSEDED", "SUPERSEDED", "PUBLISHED"));
    assertThat(starts("3")).isEqualTo(starts("1"));
  }

  @Test
  void whatTheEventDoesNotAllowAnyMoreIsListedAndNotPublished() {
    call()
        .header("If-Match", "*")
        .body(
            """
            {"externalId": "B1", "name": "Firm B1",
             "absences": [{"start": "2097-03-17T09:00", "end": "2097-03-17T09:30"}]}
            """)
        .put(event + "/participants/B1")
        .then()
        .statusCode(200);
    call().header("If-Match", "*").delete(event + "/requests/m4").then().statusCode(204);

    call()
        .post(schedules + "/1/publish")
        .then()
        .statusCode(409)
        .body("type", endsWith("wrong-state"))
        .body("errors.parameter", hasItem("request m4"))
        .body("errors.parameter", hasItem("ABSENCE"))
        .body("errors.message", hasItem(containsString("B1")));
    call().get(schedules + "/1").then().body("status", equalTo("DRAFT"));
  }

  @Test
  void twoWhoPublishAtTheSameMomentLeaveOnePublishedVersion() throws Exception {
    drawUp();
    drawUp();
    List<Callable<Response>> calls = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      String path = schedules + "/" + number + "/publish";
      calls.add(() -> call().post(path));
    }
    ExecutorService callers = Executors.newFixedThreadPool(3);
    try {
      for (Future<Response> answer : callers.invokeAll(calls)) {
        assertThat(answer.get().statusCode()).isIn(200, 409);
      }
    } finally {
      callers.shutdown();
    }

    List<String> states = call().get(schedules).jsonPath().getList("status", String.class);
    assertThat(states).filteredOn("PUBLISHED"::equals).hasSize(1);
  }

  @Test
  void aDraftIsDiscardedAndItsNumberIsNotGivenAgain() {
    drawUp();

    call().delete(schedules + "/2").then().statusCode(204);

    call().get(schedules + "/2").then().statusCode(404);
    assertThat(drawUp()).isEqualTo(3);
    publish(3);
    call().delete(schedules + "/3").then().statusCode(409).body("type", endsWith("wrong-state"));
  }

  @Test
  void whoIsGoneLosesTheRestOfTheDayAndNobodyElseIsDisturbed() {
    publish(1);

    Response preview =
        replan(
            "published",
            "09:05",
            """
            {"kind": "PARTICIPANT_GONE", "participant": "S3", "note": "stuck in the snow"}
            """);

    preview
        .then()
        .statusCode(201)
        .header("Location", endsWith("/schedules/2"))
        .body("schedule.number", equalTo(2))
        .body("schedule.status", equalTo("DRAFT"))
        .body("schedule.basedOn", equalTo(1))
        .body("schedule.origin", equalTo("REPLAN"))
        .body("lost.request", contains("m3"))
        .body("lost[0].reason", equalTo("NO_SLOT_IN_COMMON"))
        .body("changes.participants.participant.externalId", contains("B1", "S3"))
        .body("changes.participants[0].changes[0].kind", equalTo("REMOVED"))
        .body("changes.participants[0].changes[0].before.start", equalTo("2097-03-17T09:40:00"))
        .body("changes.unchanged", equalTo(3))
        .body("disruptions.state", contains("PREVIEW"));
    call().get(schedules + "/published").then().body("number", equalTo(1));

    publish(2, "09:05");

    call()
        .get(event + "/disruptions")
        .then()
        .body("", hasSize(1))
        .body("[0].state", equalTo("IN_FORCE"))
        .body("[0].schedule", equalTo(2))
        .body("[0].note", equalTo("stuck in the snow"));
    assertThat(starts("published")).isEqualTo(Map.of("m1", "09:00", "m2", "09:20", "m4", "09:20"));
  }

  @Test
  void aFreedPlaceGoesToARequestThatHadNone() {
    participants("S4");
    request("busy", "S4", "B1", ", \"forbiddenSlots\": " + allSlotsBut("09:40"));
    publish(1);

    replan("1", "09:05", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S3\"}")
        .then()
        .statusCode(201)
        .body("gained", contains("busy"))
        .body("lost.request", contains("m3"));

    assertThat(starts("2")).containsEntry("busy", "09:40").containsEntry("m2", "09:20");
  }

  @Test
  void whatHasHappenedIsNotForgottenByTheNextReplan() {
    publish(1);
    replan("1", "09:05", "{\"kind\": \"TABLE_LOST\", \"tables\": [\"2\"]}").then().statusCode(201);
    publish(2, "09:05");

    JsonPath next =
        replan("published", "09:06", "{\"kind\": \"WALK_IN\", \"participant\": \"S3\"}")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();

    assertThat(next.getList("disruptions.kind", String.class))
        .containsExactly("TABLE_LOST", "WALK_IN");
    assertThat(call().get(schedules + "/3").jsonPath().getList("meetings.table")).containsOnly("1");
  }

  @Test
  void aLostTableMovesOnlyTheMeetingThatStoodAtIt() {
    publish(1);
    JsonPath before = call().get(schedules + "/1").jsonPath();
    String lost = table(before, "m4");

    replan("1", "09:05", "{\"kind\": \"TABLE_LOST\", \"tables\": [\"" + lost + "\"]}")
        .then()
        .statusCode(201)
        .body("lost", hasSize(0))
        .body("changes.participants.participant.externalId", contains("B2", "S1"));

    JsonPath after = call().get(schedules + "/2").jsonPath();
    assertThat(after.getList("meetings.request", String.class)).contains("m4");
    assertThat(table(after, "m2")).isEqualTo(table(before, "m2"));
  }

  @Test
  void aLostTableDropsAMeetingThoughAllOfThemWereFixedByHand() {
    participants("B9", "S9", "B8", "S8");
    fixedRequest("f1", "S9", "B9", "10:40");
    fixedRequest("f2", "S8", "B8", "10:40");
    int number = drawUp();
    publish(number);

    replan(
            Integer.toString(number),
            "09:05",
            "{\"kind\": \"TABLE_LOST\", \"tables\": [\"2\"], \"from\": \"2097-03-17T10:40\"}")
        .then()
        .statusCode(201)
        .body("lost", hasSize(1));
  }

  @Test
  void aMeetingIsNotSwappedWithItself() {
    call()
        .body("{\"first\": \"m1\", \"second\": \"m1\", \"now\": \"2097-03-17T08:00\"}")
        .post(schedules + "/1/swaps")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/second"));
  }

  @Test
  void aLongerBreakAndALatecomerPushMeetingsBack() {
    publish(1);

    replan(
            "1",
            "09:05",
            """
            {"kind": "BREAK", "from": "2097-03-17T09:20", "until": "2097-03-17T09:40"},
            {"kind": "LATE_ARRIVAL", "participant": "S3", "until": "2097-03-17T10:00"}
            """)
        .then()
        .statusCode(201)
        .body("lost", hasSize(0));

    Map<String, String> starts = starts("2");
    assertThat(starts).hasSize(4).containsEntry("m1", "09:00").doesNotContainValue("09:20");
    assertThat(starts.get("m3")).isGreaterThanOrEqualTo("10:00");
  }

  @Test
  void aWalkInIsPutIntoWhatIsFree() {
    publish(1);
    participants("W");
    request("w1", "W", "B1", "");
    request("w2", "W", "B2", "");

    replan("1", "09:30", "{\"kind\": \"WALK_IN\", \"participant\": \"W\"}")
        .then()
        .statusCode(201)
        .body("gained", contains("w1", "w2"))
        .body("changes.participants.participant.externalId", contains("B1", "B2", "W"));

    assertThat(starts("2").get("w1")).isGreaterThan("09:30");
    assertThat(starts("2").get("w2")).isGreaterThan("09:30");
  }

  @Test
  void whatHasBegunOrIsMarkedStaysWhateverHappens() {
    publish(1);
    call().put(schedules + "/published/marks/m3/checked-in/S3").then().statusCode(200);

    replan("1", "09:25", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"B1\"}")
        .then()
        .statusCode(201)
        .body("lost", hasSize(0));

    assertThat(starts("2")).isEqualTo(starts("1"));
  }

  @Test
  void anAcceptedReplanIsUndoneOnceWhatHappenedIsWithdrawn() {
    publish(1);
    replan("1", "09:05", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S3\"}");
    publish(2, "09:05");

    call()
        .body("{\"now\": \"2097-03-17T09:05\"}")
        .post(schedules + "/1/publish")
        .then()
        .statusCode(409)
        .body("errors.message", hasItem(containsString("Firm S3 is absent")));
    call()
        .body("{\"now\": \"2097-03-17T09:05\", \"withdrawDisruptions\": true}")
        .post(schedules + "/1/publish")
        .then()
        .statusCode(200)
        .body("number", equalTo(3));

    call().get(event + "/disruptions").then().body("[0].state", equalTo("WITHDRAWN"));
    assertThat(starts("published")).isEqualTo(starts("1"));
  }

  @Test
  void ofTwoReplansOfOneVersionTheSecondCannotUndoTheFirst() {
    publish(1);
    replan("1", "09:05", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S3\"}");
    replan("1", "09:05", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S2\"}");
    publish(2, "09:05");

    call()
        .post(schedules + "/3/publish")
        .then()
        .statusCode(409)
        .body("detail", containsString("made from version 1"));
    replan("1", "09:05", "").then().statusCode(409).body("detail", containsString("superseded"));
  }

  @Test
  void aDiscardedPreviewTakesWhatWasToldWithIt() {
    publish(1);
    replan("1", "09:05", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S3\"}");

    call().delete(schedules + "/2").then().statusCode(204);

    call().get(event + "/disruptions").then().body("", hasSize(0));
    call().get(schedules + "/published").then().body("number", equalTo(1));
  }

  @Test
  void aNewScheduleKnowsWhatHasHappened() {
    publish(1);
    replan("1", "09:05", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S3\"}");
    publish(2, "09:05");

    assertThat(drawUp()).isEqualTo(3);

    call().get(schedules + "/3").then().body("unplaced.request", contains("m3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"PARTICIPANT_GONE\"}|/disruptions/0/participant",
        "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"nobody\"}|/disruptions/0/participant",
        "{\"kind\": \"LATE_ARRIVAL\", \"participant\": \"S1\"}|/disruptions/0/until",
        "{\"kind\": \"TABLE_LOST\"}|/disruptions/0/tables",
        "{\"kind\": \"TABLE_LOST\", \"tables\": [\"9\"]}|/disruptions/0/tables/0",
        "{\"kind\": \"TABLE_LOST\", \"tableCount\": 3}|/disruptions/0/tableCount",
        "{\"kind\": \"BREAK\", \"from\": \"2097-03-17T10:00\"}|/disruptions/0/until",
        "{\"kind\": \"REQUEST_WITHDRAWN\", \"request\": \"m9\"}|/disruptions/0/request",
        "{\"kind\": \"TABLE_LOST\", \"tables\": [\"1\", \"1\"]}|/disruptions/0/tables/1",
        "{\"kind\": \"TABLE_LOST\", \"tableCount\": 1, \"participant\": \"S1\"}|/disruptions/0/participant",
        "{\"kind\": \"WALK_IN\", \"participant\": \"S1\", \"request\": \"m1\"}|/disruptions/0/request",
        "{\"kind\": \"REQUEST_WITHDRAWN\", \"request\": \"m1\", \"tables\": [\"1\"]}|/disruptions/0/tables",
        "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S1\", \"tableCount\": 1}|/disruptions/0/tableCount",
        "{\"kind\": \"EARTHQUAKE\"}|/disruptions/0/kind",
        "{}|/disruptions/0/kind",
        "null|/disruptions/0",
      })
  void whatCannotHaveHappenedIsRefused(String disruption, String pointer) {
    replan("1", "09:05", disruption)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));

    call().get(schedules).then().body("", hasSize(1));
  }

  @Test
  void meetingsAreMarkedInThePublishedVersionAlone() {
    call()
        .put(schedules + "/1/marks/m1/held")
        .then()
        .statusCode(409)
        .body("type", endsWith("wrong-state"));
    publish(1);

    call()
        .put(schedules + "/1/marks/m1/checked-in/S1")
        .then()
        .statusCode(200)
        .body("kind", equalTo("CHECKED_IN"))
        .body("by", equalTo("bootstrap"));
    call().put(schedules + "/1/marks/m1/no-show/S1").then().body("kind", equalTo("NO_SHOW"));
    call().put(schedules + "/1/marks/m2/held").then().body("participant", nullValue());
    call().put(schedules + "/1/marks/m1/no-show/S2").then().statusCode(404);
    call().put(schedules + "/1/marks/m9/held").then().statusCode(404);
    call()
        .get(schedules + "/1/marks")
        .then()
        .body("request", contains("m1", "m2"))
        .body("kind", contains("NO_SHOW", "HELD"));

    call().delete(schedules + "/1/marks/m1/checked-in/S1").then().statusCode(404);
    call().delete(schedules + "/1/marks/m1/no-show/S1").then().statusCode(204);
    call().get(schedules + "/1/marks").then().body("request", contains("m2"));
  }

  @Test
  void manyWhoMarkTheSameMeetingLeaveOneMark() throws Exception {
    publish(1);
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String kind = i % 2 == 0 ? "checked-in" : "no-show";
      calls.add(() -> call().put(schedules + "/published/marks/m1/" + kind + "/S1"));
    }
    ExecutorService callers = Executors.newFixedThreadPool(6);
    try {
      for (Future<Response> answer : callers.invokeAll(calls)) {
        assertThat(answer.get().statusCode()).isIn(200, 409);
      }
    } finally {
      callers.shutdown();
    }

    call().get(schedules + "/published/marks").then().body("", hasSize(1));
  }

  @Test
  void aSwapIsJudgedBeforeItIsMade() {
    publish(1);

    call()
        .body(
            "{\"first\": \"m1\", \"second\": \"m3\", \"dryRun\": true, \"now\": \"2097-03-17T08:00\"}")
        .post(schedules + "/1/swaps")
        .then()
        .statusCode(200)
        .body("legal", equalTo(true))
        .body("effects.find { it.participant.externalId == 'S1' }.idleSlotsAfter", equalTo(0))
        .body("schedule", nullValue());
    call().get(schedules).then().body("", hasSize(1));

    call()
        .body("{\"first\": \"m1\", \"second\": \"m3\", \"now\": \"2097-03-17T08:00\"}")
        .post(schedules + "/1/swaps")
        .then()
        .statusCode(200)
        .body("schedule.number", equalTo(2))
        .body("schedule.origin", equalTo("SWAP"));
    assertThat(starts("2")).containsEntry("m1", "09:40").containsEntry("m3", "09:00");
  }

  @Test
  void aSwapThatPutsSomebodyInTwoPlacesSaysSoAndIsNotMade() {
    publish(1);
    String body =
        "{\"first\": \"m1\", \"second\": \"m2\", \"dryRun\": %s, \"now\": \"2097-03-17T08:00\"}";

    call()
        .body(body.formatted("true"))
        .post(schedules + "/1/swaps")
        .then()
        .statusCode(200)
        .body("legal", equalTo(false))
        .body("brokenRules.rule", contains("DOUBLE_BOOKING"))
        .body("brokenRules[0].sentence", containsString("Firm S1"));
    call()
        .body(body.formatted("false"))
        .post(schedules + "/1/swaps")
        .then()
        .statusCode(409)
        .body("errors.parameter", contains("DOUBLE_BOOKING"));
  }

  @Test
  void whatHasBegunIsNotSwapped() {
    publish(1);

    call()
        .body("{\"first\": \"m1\", \"second\": \"m3\", \"now\": \"2097-03-17T09:00\"}")
        .post(schedules + "/1/swaps")
        .then()
        .statusCode(409)
        .body("detail", containsString("m1 has begun"));
  }

  @Test
  void aMeetingIsMovedByHandToASlotAndATable() {
    publish(1);

    call()
        .body(
            """
            {"request": "m4", "slot": "2097-03-17T10:40", "table": "2", "now": "2097-03-17T08:00"}
            """)
        .post(schedules + "/1/moves")
        .then()
        .statusCode(200)
        .body("legal", equalTo(true))
        .body("effects.find { it.participant.externalId == 'S1' }.idleSlotsAfter", equalTo(4))
        .body("schedule.number", equalTo(2));

    JsonPath after = call().get(schedules + "/2").jsonPath();
    assertThat(starts("2")).containsEntry("m4", "10:40");
    assertThat(table(after, "m4")).isEqualTo("2");
  }

  @Test
  void aTableThatIsTakenOrATimeThatIsPastIsRefused() {
    publish(1);
    String taken = table(call().get(schedules + "/1").jsonPath(), "m2");

    call()
        .body(
            """
            {"request": "m4", "slot": "2097-03-17T09:20", "table": "%s", "dryRun": true,
             "now": "2097-03-17T08:00"}
            """
                .formatted(taken))
        .post(schedules + "/1/moves")
        .then()
        .body("brokenRules.rule", contains("TABLE_TAKEN"));
    call()
        .body(
            """
            {"request": "m4", "slot": "2097-03-17T09:00", "dryRun": true, "now": "2097-03-17T09:10"}
            """)
        .post(schedules + "/1/moves")
        .then()
        .body("brokenRules.rule", hasItem("HAS_BEGUN"));
    call()
        .body("{\"request\": \"m4\", \"slot\": \"2097-03-17T09:01\"}")
        .post(schedules + "/1/moves")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/slot"));
  }

  @Test
  void forAnyRequestEverySlotSaysWhatItWouldMean() {
    publish(1);

    JsonPath slots =
        call()
            .get(schedules + "/1/requests/m4/slots?now=2097-03-17T08:00")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(slots.getList("start", String.class)).hasSize(6);
    assertThat(slots.getList("effect", String.class))
        .containsExactly(
            "NEEDS_MOVE",
            "FREE",
            "CAUSES_IDLE_TIME",
            "CAUSES_IDLE_TIME",
            "CAUSES_IDLE_TIME",
            "CAUSES_IDLE_TIME");
    assertThat(slots.getList("current", Boolean.class))
        .containsExactly(false, true, false, false, false, false);
    assertThat(slots.getString("[0].needs.request")).isEqualTo("m1");
    assertThat(slots.getString("[2].sentence"))
        .isEqualTo("Firm S1 would wait through 1 slots more.");
    call()
        .get(schedules + "/1/requests/m4/slots?now=2097-03-17T09:00")
        .then()
        .body("[0].effect", equalTo("BREAKS_RULE"))
        .body("[0].brokenRules[0].rule", equalTo("HAS_BEGUN"));
    call().get(schedules + "/1/requests/m9/slots").then().statusCode(404);
    call()
        .get(schedules + "/1/requests/m4/slots?now=noon")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("now"));
  }

  @Test
  void changesBetweenAnyTwoVersionsAreToldPerParticipant() {
    publish(1);
    call()
        .body(
            "{\"request\": \"m4\", \"slot\": \"2097-03-17T10:40\", \"now\": \"2097-03-17T08:00\"}")
        .post(schedules + "/1/moves")
        .then()
        .statusCode(200);

    call()
        .get(schedules + "/2/changes")
        .then()
        .body("from", equalTo(1))
        .body("to", equalTo(2))
        .body("participants.participant.externalId", contains("B2", "S1"))
        .body("participants[0].changes[0].kind", equalTo("MOVED_IN_TIME"))
        .body("participants[0].changes[0].before.start", equalTo("2097-03-17T09:20:00"))
        .body("participants[0].changes[0].after.start", equalTo("2097-03-17T10:40:00"))
        .body("participants[0].changes[0].with.externalId", contains("S1"))
        .body("unchanged", equalTo(3));
    call().get(schedules + "/1/changes?from=2").then().body("from", equalTo(2));
    call().get(schedules + "/1/changes").then().statusCode(404);
    call().get(schedules + "/1/changes?from=7").then().statusCode(404);
  }

  @Test
  void theClosingReportTellsWhatBecameOfTheDay() {
    call().get(event + "/report").then().statusCode(409).body("type", endsWith("wrong-state"));
    publish(1);
    call().put(schedules + "/1/marks/m1/held");
    call().put(schedules + "/1/marks/m2/no-show/S2");
    replan("1", "09:30", "{\"kind\": \"PARTICIPANT_GONE\", \"participant\": \"S3\"}");
    publish(2, "09:30");

    call()
        .get(event + "/report")
        .then()
        .statusCode(200)
        .body("schedule", equalTo(2))
        .body("planned", equalTo(3))
        .body("held", equalTo(1))
        .body("missed", equalTo(1))
        .body("unmarkedRequests", contains("m4"))
        .body("noShows.participant.externalId", contains("S2"))
        .body("noShows[0].requests", contains("m2"))
        .body("cancelled.request", contains("m3"))
        .body("neverPlaced", hasSize(0))
        .body("replans", equalTo(1))
        .body("waiting.find { it.participant.externalId == 'S1' }.meetings", equalTo(2))
        .body("tableUse[1].used", equalTo(2))
        .body("tableUse[1].tables", equalTo(2));
  }

  private Response replan(String reference, String now, String disruptions) {
    return call()
        .body(
            "{\"now\": \"2097-03-17T%s\", \"moveLimit\": 2000, \"disruptions\": [%s]}"
                .formatted(now, disruptions))
        .post(schedules + "/" + reference + "/replans");
  }

  private ValidatableResponse publish(Object number) {
    return call().post(schedules + "/" + number + "/publish").then().statusCode(200);
  }

  private ValidatableResponse publish(int number, String now) {
    return call()
        .body("{\"now\": \"2097-03-17T" + now + "\"}")
        .post(schedules + "/" + number + "/publish")
        .then()
        .statusCode(200);
  }

  /** The hour and minute of each meeting's start, by request. */
  private Map<String, String> starts(String reference) {
    JsonPath schedule = call().get(schedules + "/" + reference).jsonPath();
    Map<String, String> starts = new HashMap<>();
    for (Map<String, Object> meeting : schedule.<Map<String, Object>>getList("meetings")) {
      starts.put(
          (String) meeting.get("request"), ((String) meeting.get("start")).substring(11, 16));
    }
    return starts;
  }

  private static String table(JsonPath schedule, String request) {
    return schedule.getString("meetings.find { it.request == '" + request + "' }.table");
  }

  private int drawUp() {
    String job =
        call()
            .body("{\"timeLimitSeconds\": 1}")
            .post(schedules)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    Instant end = Instant.now().plusSeconds(60);
    while (!call().get(job).then().extract().<String>path("state").equals("DONE")) {
      assertThat(Instant.now()).as("waited too long for " + job).isBefore(end);
      try {
        Thread.sleep(Duration.ofMillis(50).toMillis());
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
    return call().get(schedules + "/latest").then().extract().path("number");
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

  private void fixedRequest(String id, String from, String to, String time) {
    request(id, from, to, ", \"fixedSlot\": \"2097-03-17T" + time + "\"");
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

  private void free(String id, String from, String to) {
    call()
        .header("If-Match", "*")
        .body("{\"externalId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(id, from, to))
        .put(event + "/requests/" + id)
        .then()
        .statusCode(200);
  }

  private static String allSlotsBut(String wanted) {
    List<String> others = new ArrayList<>();
    for (String start : List.of("09:00", "09:20", "09:40", "10:00", "10:20", "10:40")) {
      if (!start.equals(wanted)) {
        others.add("\"2097-03-17T" + start + "\"");
      }
    }
    return others.toString();
  }
}
