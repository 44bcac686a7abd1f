package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a match plan to the request list of a supplier day, as its organiser asks for it. */
@QuarkusTest
class PlannedInvitationApiTest extends ApiTest {

  private static final String EVENT =
      """
      {"externalId": "day", "name": "Supplier Day", "timeZone": "Europe/Prague", "tables": 2,
       "slots": [{"start": "2097-03-17T09:00", "end": "2097-03-17T09:20"},
                 {"start": "2097-03-17T09:20", "end": "2097-03-17T09:40"}]}
      """;

  /** The plan takes S-1 for R-1, as it is pinned, although S-2 fits as well. */
  private static final String PINNED =
      "{'timeLimitSeconds': 5, 'moveLimit': 500,"
          + " 'pins': [{'requirement': 'R-1', 'supplier': 'S-1'}]}";

  private Market market;
  private String event;

  @BeforeEach
  void openADayWithOneBuyer() {
    market = new Market(newProgramme());
    event = market.path() + "/events/day";
    moulder("S-1");
    moulder("S-2");
    need("R-1", ", 'minimumSuppliers': 1, 'maximumSuppliers': 1");
    json(EVENT, market.path() + "/events").statusCode(201);
    json(
            "{'externalId': 'P-B-1', 'name': 'Firm', 'role': 'BUYER', 'organisation': 'B-1'}",
            event + "/participants")
        .statusCode(201);
  }

  @Test
  void whoIsInThePlanIsInvitedAndNobodyElse() {
    plan();

    JsonPath proposed =
        propose("{'matchPlan': '1'}")
            .body("provenBest", equalTo(true))
            .body("invitations.supplier.externalId", contains("S-1"))
            .body("meetings.supplier", contains("S-1"))
            .body("meetings.requirements[0]", contains("R-1"))
            .body("meetings.priority", contains("MUST"))
            .body("leftOut", empty())
            .extract()
            .jsonPath();
    propose("{'matchPlan': 'latest'}").body("meetings.supplier", contains("S-1"));
    propose("{}").body("meetings.supplier", contains("S-1", "S-2"));

    call()
        .header("If-Match", "*")
        .body(Map.of("meetings", proposed.getList("meetings")))
        .post(event + "/invitation-proposals/acceptance")
        .then()
        .statusCode(200)
        .body("participants", contains("S-1"))
        .body("requests", contains("S-1-P-B-1"));
    call().get(event + "/requests").then().body("items.priority", contains("MUST"));
    propose("{'matchPlan': '1'}")
        .body("meetings", empty())
        .body("leftOut.reason", contains("REQUESTED_ALREADY"));
  }

  @Test
  void everyMeetingOfThePlanMustBe() {
    market.buyer("B-2", "Westfalia", "");
    market.requirement(
        "R-2",
        "B-2",
        "2220",
        ", 'volume': {'value': 1000, 'unit': 'H87', 'period': 'MONTH'}, 'maximumSuppliers': 1",
        "");
    plan(
        "{'timeLimitSeconds': 5, 'moveLimit': 500,"
            + " 'pins': [{'requirement': 'R-1', 'supplier': 'S-1'},"
            + " {'requirement': 'R-2', 'supplier': 'S-1'}]}");

    propose("{'matchPlan': '1', 'buyers': ['B-1', 'B-2']}")
        .body("meetings.supplier", contains("S-1", "S-1"))
        .body("meetings.priority", contains("MUST", "MUST"));
    propose("{'buyers': ['B-1', 'B-2'], 'mustNotCome': ['S-2']}")
        .body("meetings.priority", containsInAnyOrder("MUST", "SHOULD"));
  }

  @Test
  void whatThePlanHasNobodyForIsToldSo() {
    plan();
    need("R-2", "");

    propose("{'matchPlan': '1'}")
        .body("meetings.requirements[0]", contains("R-1"))
        .body("leftOut.requirements[0]", contains("R-2"))
        .body("leftOut.reason", contains("NOT_PLANNED"));
    propose("{'matchPlan': '1', 'requirements': ['R-2']}").body("meetings", empty());
  }

  @Test
  void whoeverWasDeclinedOrDeletedSinceIsNotInvited() {
    plan();
    json(
            "{'externalId': 'M-1', 'requirement': 'R-1', 'supplier': 'S-1'}",
            market.path() + "/matches")
        .statusCode(201);
    json(
            "{'side': 'BUYER', 'answer': 'DECLINED', 'reason': 'PRICE'}",
            market.path() + "/matches/M-1/answers")
        .statusCode(200);
    propose("{'matchPlan': '1'}")
        .body("meetings", empty())
        .body("leftOut.reason", contains("NOT_PLANNED"));

    openADayWithOneBuyer();
    plan();
    String tag = call().get(market.path() + "/suppliers/S-1").getHeader("ETag");
    call().header("If-Match", tag).delete(market.path() + "/suppliers/S-1").then().statusCode(204);
    propose("{'matchPlan': '1'}")
        .body("meetings", empty())
        .body("leftOut.reason", contains("NOT_PLANNED"));
  }

  @Test
  void aNearMissOfThePlanIsWorthTheJourneyUnlessTheOrderSaysOtherwise() {
    market.requirement(
        "R-9",
        "B-1",
        "2599",
        ", 'volume': {'value': 10, 'unit': 'H87', 'period': 'MONTH'}",
        "{'type': 'leadTime', 'maximumDays': 30, 'mandatory': true}");
    market.supplier(
        "S-9",
        "2599",
        ", 'capacity': {'value': 10, 'unit': 'H87', 'period': 'MONTH'}, 'leadTimeDays': 40",
        "");
    plan("{'timeLimitSeconds': 5, 'moveLimit': 500, 'requirements': ['R-9'],"
            + " 'terms': {'nearMisses': true}}")
        .body("assignments.supplier", contains("S-9"));
    String planned = "'requirements': ['R-9'], 'matchPlan': '1'";

    propose("{'requirements': ['R-9']}").body("meetings", empty());
    propose("{" + planned + "}").body("meetings.supplier", contains("S-9"));
    propose("{" + planned + ", 'eligibilities': ['ELIGIBLE']}").body("meetings", empty());
    propose("{" + planned + ", 'worthTheJourney': {}}")
        .body("meetings", empty())
        .body("leftOut.reason", contains("NOT_WORTH_THE_JOURNEY"));
    propose("{" + planned + ", 'mustNotCome': ['S-9']}")
        .body("leftOut.reason", contains("MUST_NOT_COME"));
  }

  private ValidatableResponse plan(String order) {
    String job =
        json(order, market.path() + "/match-plans").statusCode(202).extract().header("Location");
    return call().get(Sample.result(job)).then().statusCode(200);
  }

  private void plan() {
    plan(PINNED).body("assignments.supplier", contains("S-1"));
  }

  private void moulder(String id) {
    market.supplier(
        id, "2220", ", 'capacity': {'value': 9000, 'unit': 'H87', 'period': 'MONTH'}", "");
  }

  private void need(String id, String members) {
    market.requirement(
        id,
        "B-1",
        "2220",
        ", 'volume': {'value': 5000, 'unit': 'H87', 'period': 'MONTH'}" + members,
        "");
  }

  private ValidatableResponse propose(String body) {
    return json(body, event + "/invitation-proposals").statusCode(200);
  }

  private static ValidatableResponse json(String body, String path) {
    return call().body(body.replace('\'', '"')).post(path).then();
  }
}
