package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be different with other tables, slots or delegates, as an organiser asks it. */
@QuarkusTest
class WhatIfApiTest extends ApiTest {

  /** Two slots before lunch, one after, one table. */
  private static final String EVENT =
      """
      {"externalId": "day", "name": "Supplier Day", "timeZone": "Europe/Prague", "tables": 1,
       "slots": [
         {"start": "2097-03-17T09:00", "end": "2097-03-17T09:20"},
         {"start": "2097-03-17T09:20", "end": "2097-03-17T09:40"},
         {"start": "2097-03-17T13:00", "end": "2097-03-17T13:20"}],
       "breaks": [{"name": "Lunch", "start": "2097-03-17T12:00", "end": "2097-03-17T13:00"}]}
      """;

  private static final String PLAN =
      "\"tablePlan\": [{\"id\": \"A-1\", \"hall\": \"A\"}, {\"id\": \"A-2\", \"hall\": \"A\"}]";

  private static final String WITHOUT_A_PROOF_TO_END_IT =
      "\"timeLimitSeconds\": 600, \"moveLimit\": 1000000000000";

  private String programme;
  private String event;

  /** Six requests of two buyers and three suppliers, all of which must be met: three fit. */
  @BeforeEach
  void openAnOverfullEvent() {
    programme = newProgramme();
    event = open(EVENT);
  }

  private String open(String body) {
    String id = body.replaceFirst("(?s).*?\"externalId\": \"([a-z]+)\".*", "$1");
    call().body(body).post(programme + "/events").then().statusCode(201);
    String opened = programme + "/events/" + id;
    file("externalId,name\nB1,Firm\nB2,Firm\nS1,Firm\nS2,Firm\nS3,Firm\n")
        .post(opened + "/imports/participants")
        .then()
        .statusCode(200);
    file("""
            externalId,from,to,priority
            B1-S1,S1,B1,MUST
            B1-S2,S2,B1,MUST
            B1-S3,S3,B1,MUST
            B2-S1,S1,B2,MUST
            B2-S2,S2,B2,MUST
            B2-S3,S3,B2,MUST
            """)
        .post(opened + "/imports/requests")
        .then()
        .statusCode(200);
    return opened;
  }

  @Test
  void moreTablesGiveMoreMeetings() {
    String result =
        tryOut(
            """
            {"timeLimitSeconds": 5,
             "scenarios": [{"name": "A second table", "tables": 2},
                           {"name": "An hour less", "removeSlots": ["2097-03-17T13:00"]}]}
            """);

    call()
        .get(result)
        .then()
        .statusCode(200)
        .body("number", equalTo(1))
        .body("asItIs.requests", equalTo(6))
        .body("asItIs.placed", equalTo(3))
        .body("asItIs.unmetMusts", hasSize(3))
        .body("asItIs.leastDropped", equalTo(3))
        .body("asItIs.certainty.verdict", equalTo("PROVEN_BEST"))
        .body("scenarios.scenario.name", contains("A second table", "An hour less"))
        .body("scenarios[0].outcome.placed", equalTo(6))
        .body("scenarios[0].outcome.unmetMusts", empty())
        .body("scenarios[0].outcome.leastDropped", equalTo(0))
        .body("scenarios[0].difference.placed", equalTo(3))
        .body("scenarios[0].difference.unmetMusts", equalTo(-3))
        .body("scenarios[0].difference.proven", equalTo(true))
        .body(
            "scenarios[0].difference.sentence", startsWith("3 more meetings, 3 fewer unmet musts"))
        .body("scenarios[1].difference.placed", equalTo(-1))
        .body("notTried", empty());
    call()
        .get(event + "/what-ifs")
        .then()
        .body("number", contains(1))
        .body("[0].scenarios.name", contains("A second table", "An hour less"))
        .body("[0].scenarios[0].sentence", startsWith("3 more meetings"));
    call().get(event + "/what-ifs/latest").then().body("number", equalTo(1));
    call().get(event + "/what-ifs/2").then().statusCode(404);
    call().get(event + "/schedules").then().body("", hasSize(0));
    call().get(event).then().body("tables", equalTo(1)).body("slots", hasSize(3));
  }

  @Test
  void changesOfAScenarioHoldTogether() {
    String result =
        tryOut(
            """
            {"timeLimitSeconds": 5,
             "scenarios": [
               {"name": "Delegates without tables", "delegates": {"B1": 2, "B2": 2}},
               {"name": "Two tables, one slot",
                "tables": 2, "removeSlots": ["2097-03-17T09:20", "2097-03-17T13:00"]},
               {"name": "Until four",
                "addSlots": [{"start": "2097-03-17T15:00", "end": "2097-03-17T15:20"},
                             {"start": "2097-03-17T15:20", "end": "2097-03-17T15:40"}]}]}
            """);

    call()
        .get(result)
        .then()
        .body("scenarios.difference.placed", contains(0, -1, 2))
        .body("scenarios.outcome.leastDropped", contains(3, 4, 1));
  }

  @Test
  void tablesBesideAPlanAreAddedAndTablesOfItTakenAway() {
    String planned = open(EVENT.replace("\"tables\": 1", PLAN).replace("\"day\"", "\"plan\""));
    event = planned;

    String result =
        tryOut(
            """
            {"timeLimitSeconds": 5,
             "scenarios": [{"name": "One less", "removeTables": ["A-2"]},
                           {"name": "One other", "removeTables": ["A-1"], "addTables": 1}]}
            """);

    call().get(result).then().body("scenarios.difference.placed", contains(-3, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"tables\": 0`|/scenarios/0/tables|greater than or equal",
        "`\"tables\": 1`|/scenarios/0|changes nothing",
        "`\"delegates\": {\"B1\": 1}`|/scenarios/0|changes nothing",
        "`\"name\": \"also\"`|/scenarios/0|changes nothing",
        "`\"tables\": 2, \"addTables\": 1`|/scenarios/0/addTables|beside tables",
        "`\"addTables\": 2000`|/scenarios/0/addTables|more than 2000 tables",
        "`\"removeTables\": [\"1\"]`|/scenarios/0/removeTables|say tables",
        "`\"delegates\": {\"B9\": 2}`|/scenarios/0/delegates/B9|is not the external id",
        "`\"delegates\": {\"B1\": 0}`|/scenarios/0/delegates/B1|1 to 50",
        "`\"delegates\": {\"B1\": 51}`|/scenarios/0/delegates/B1|1 to 50",
        "`\"delegates\": {\"B1\": null}`|/scenarios/0/delegates/B1|1 to 50",
        "`\"removeSlots\": [\"2097-03-17T09:10\"]`|/scenarios/0/removeSlots/0|is not the start",
        "`\"removeSlots\": [\"2097-03-17T09:00\", \"2097-03-17T09:00\"]`|/scenarios/0/removeSlots/1|named twice",
        "`\"removeSlots\": [\"2097-03-17T09:00\", \"2097-03-17T09:20\", \"2097-03-17T13:00\"]`|/scenarios/0/removeSlots|without a slot",
        "`\"addSlots\": [{\"start\": \"2097-03-17T09:00\", \"end\": \"2097-03-17T09:20\"}]`|/scenarios/0/addSlots/0|overlaps the slot from",
        "`\"addSlots\": [{\"start\": \"2097-03-17T08:50\", \"end\": \"2097-03-17T09:10\"}]`|/scenarios/0/addSlots/0|overlaps the slot from",
        "`\"addSlots\": [{\"start\": \"2097-03-17T12:50\", \"end\": \"2097-03-17T13:00\"}]`|/scenarios/0/addSlots/0|overlaps the break",
        "`\"addSlots\": [{\"start\": \"2097-03-17T15:20\", \"end\": \"2097-03-17T15:00\"}]`|/scenarios/0/addSlots/0/end|is not after",
        "`\"addSlots\": [{\"start\": \"2097-03-17T15:20\", \"end\": \"2097-03-18T15:00\"}]`|/scenarios/0/addSlots/0/end|another day",
        "`\"addSlots\": [{\"start\": \"2097-03-31T02:20\", \"end\": \"2097-03-31T02:40\"}]`|/scenarios/0/addSlots/0/start|does not exist in",
        "`\"chairs\": 2`|/scenarios/0/chairs|is not a field here",
      })
  void whatCannotBeMeantIsRefusedBeforeAnythingIsSearchedFor(
      String change, String pointer, String message) {
    String scenario = change.contains("\"name\"") ? change : "\"name\": \"x\", " + change;

    call()
        .body("{\"scenarios\": [{" + scenario + "}]}")
        .post(event + "/what-ifs")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.message", hasItem(containsString(message)));

    call().get(event + "/what-ifs").then().body("", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{}`|/scenarios",
        "`{\"scenarios\": []}`|/scenarios",
        "`{\"scenarios\": [null]}`|/scenarios/0",
        "`{\"scenarios\": [{\"tables\": 2}]}`|/scenarios/0/name",
        "`{\"timeLimitSeconds\": 0, \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}`|/timeLimitSeconds",
        "`{\"moveLimit\": 0, \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}`|/moveLimit",
        "`{\"scenarios\": [{\"name\": \"x\", \"tables\": 2}, {\"name\": \"x\", \"tables\": 3}]}`|/scenarios/1/name",
      })
  void anOrderThatCannotBeMeantIsRefused(String body, String pointer) {
    call()
        .body(body)
        .post(event + "/what-ifs")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void moreThanTenScenariosAreRefused() {
    String one = "{\"name\": \"%d\", \"tables\": 2}";
    StringBuilder scenarios = new StringBuilder(one.formatted(0));
    for (int i = 1; i <= 10; i++) {
      scenarios.append(',').append(one.formatted(i));
    }

    call()
        .body("{\"scenarios\": [" + scenarios + "]}")
        .post(event + "/what-ifs")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/scenarios"));
  }

  @Test
  void anEventWithAPlanHasNoNumberOfTablesToChange() {
    event = open(EVENT.replace("\"tables\": 1", PLAN).replace("\"day\"", "\"plan\""));

    call()
        .body(
            """
            {"scenarios": [{"name": "a", "tables": 3},
                           {"name": "b", "removeTables": ["A-1", "A-2"]},
                           {"name": "c", "removeTables": ["A-7"]}]}
            """)
        .post(event + "/what-ifs")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            contains(
                "/scenarios/0/tables", "/scenarios/1/removeTables", "/scenarios/2/removeTables/0"))
        .body("errors[0].message", containsString("say addTables"));
  }

  @Test
  void anEventWithoutRequestsHasNothingToTryOut() {
    call()
        .body(EVENT.replace("\"day\"", "\"empty\""))
        .post(programme + "/events")
        .then()
        .statusCode(201);

    call()
        .body("{\"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}")
        .post(programme + "/events/empty/what-ifs")
        .then()
        .statusCode(409)
        .body("type", endsWith("wrong-state"));
  }

  @Test
  void anEventThatIsOverIsTriedOutOnlyAsARehearsal() {
    event = open(EVENT.replace("2097-", "2021-").replace("\"day\"", "\"past\""));
    String scenarios = "\"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}";

    call()
        .body("{" + scenarios)
        .post(event + "/what-ifs")
        .then()
        .statusCode(409)
        .body("detail", containsString("was over at 2021-03-17T13:20"));

    tryOut("{\"timeLimitSeconds\": 5, \"rehearsal\": true, " + scenarios);
  }

  @Test
  void whatIsEndedEarlyKeepsWhatThereIs() {
    String job =
        order(
            "{"
                + WITHOUT_A_PROOF_TO_END_IT
                + ", \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}");
    waitFor(job, "RUNNING");
    waitUntilSomethingIsKept(job);

    call().delete(job).then().statusCode(200);

    String result =
        waitUntilOver(job)
            .body("state", equalTo("DONE"))
            .body("score", matchesPattern("as it is: placed: 3 of 6.*"))
            .extract()
            .path("result");
    call()
        .get(result)
        .then()
        .body("asItIs.cutShort", equalTo(true))
        .body("asItIs.placed", equalTo(3))
        .body("asItIs.certainty", nullValue())
        .body("scenarios", empty())
        .body("notTried", contains("x"));
  }

  @Test
  void whatIsCalledOffStoresNothing() {
    String job =
        order(
            "{"
                + WITHOUT_A_PROOF_TO_END_IT
                + ", \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}");
    waitFor(job, "RUNNING");
    waitUntilSomethingIsKept(job);

    call().get(job + "/best").then().statusCode(409).body("detail", containsString("as it is"));
    call()
        .get(job)
        .then()
        .body("kind", equalTo("what-if"))
        .body("percent", greaterThanOrEqualTo(0));
    call().queryParam("keep", false).delete(job).then().body("state", equalTo("CANCELLED"));
    call().get(event + "/what-ifs").then().body("", hasSize(0));
  }

  @Test
  void whatIfOfAnEventThatHasChangedMeanwhileIsRefused() {
    String job =
        order(
            "{"
                + WITHOUT_A_PROOF_TO_END_IT
                + ", \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}");
    waitFor(job, "RUNNING");

    request(event, "S1-S2", "S1", "S2");
    call().delete(job);

    waitUntilOver(job).body("state", equalTo("REFUSED")).body("message", containsString("changed"));
    call().get(event + "/what-ifs").then().body("", hasSize(0));
  }

  @Test
  void whatWasTriedOutIsSeenInItsOwnProgrammeAndEventAlone() {
    String path = tryOut("{\"moveLimit\": 10, \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}");
    String elsewhere = newProgramme() + "/events/" + event.substring(event.lastIndexOf('/') + 1);

    call().get(path).then().statusCode(200);
    call().get(elsewhere + "/what-ifs").then().statusCode(404);
    call().get(elsewhere + "/what-ifs/1").then().statusCode(404);
    call()
        .body("{\"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}")
        .post(elsewhere + "/what-ifs")
        .then()
        .statusCode(404);
  }

  @Test
  void whatIfOfAnEventThatIsDeletedMeanwhileEndsClearly() {
    String job =
        order(
            "{"
                + WITHOUT_A_PROOF_TO_END_IT
                + ", \"scenarios\": [{\"name\": \"x\", \"tables\": 2}]}");
    waitFor(job, "RUNNING");
    waitUntilSomethingIsKept(job);

    call().header("If-Match", "*").delete(event).then().statusCode(204);
    call()
        .get(job + "/best")
        .then()
        .statusCode(409)
        .body("type", endsWith("wrong-state"))
        .body("detail", containsString("deleted"));
    call().delete(job);

    waitUntilOver(job).body("state", equalTo("REFUSED")).body("message", containsString("deleted"));
  }

  private static void request(String event, String id, String from, String to) {
    call()
        .body(
            "{\"externalId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"priority\": \"MUST\"}"
                .formatted(id, from, to))
        .post(event + "/requests")
        .then()
        .statusCode(201);
  }

  private String order(String body) {
    return call()
        .body(body)
        .post(event + "/what-ifs")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private String tryOut(String body) {
    return waitUntilOver(order(body)).body("state", equalTo("DONE")).extract().path("result");
  }

  private static void waitUntilSomethingIsKept(String job) {
    Instant end = Instant.now().plusSeconds(30);
    while (call().get(job).<String>path("score") == null) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
    }
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
}
