package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which a programme judges fit. */
@QuarkusTest
class FitRulesApiTest extends ApiTest {

  private String programme;

  @BeforeEach
  void inAProgrammeOfItsOwn() {
    programme = newProgramme();
  }

  @Test
  void aProgrammeThatHasSetNoneJudgesByTheUsualRules() {
    get("/fit-rules")
        .header("ETag", "\"0\"")
        .body("version", equalTo(0))
        .body("nearMissLimit", equalTo(3))
        .body("partialCredit.priceCeiling", equalTo(0.8f))
        .body("partialCredit.distance", equalTo(0.5f))
        .body("textWeight", equalTo(0.25f))
        .body("assurance.weight", equalTo(0.1f))
        .body("assurance.freshMonths", nullValue())
        .body("updatedAt", nullValue());
    get("/fit-rules/versions").body("items", hasSize(0));
    get("/fit-rules/versions/0").body("version", equalTo(0));
  }

  @Test
  void rulesAreVersionedAndEveryAnswerTellsByWhichItWasJudged() {
    Market market = new Market(programme);
    market
        .supplier("S-1", "2220", ", 'leadTimeDays': 40", "")
        .requirement("R-1", "2220", "{'type': 'leadTime', 'mandatory': true, 'maximumDays': 28}");
    get("/requirements/R-1/shortlist")
        .body("rulesVersion", equalTo(0))
        .body("entries.eligibility", contains("NEAR_MISS"));

    put("\"0\"", "{'nearMissLimit': 0, 'weights': {'leadTime': 2.5}}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("version", equalTo(1))
        .body("updatedAt", notNullValue())
        .body("updatedBy", notNullValue());
    get("/requirements/R-1/shortlist")
        .body("rulesVersion", equalTo(1))
        .body("entries.eligibility", contains("INELIGIBLE"))
        .body("entries[0].verdicts[1].weight", equalTo(2.5f));
    get("/suppliers/S-1/opportunities").body("rulesVersion", equalTo(1));
    get("/requirements/R-1/fit/S-1").body("rulesVersion", equalTo(1));

    put("\"1\"", "{'partialCredit': {'leadTime': 0.9}}").body("version", equalTo(2));
    get("/requirements/R-1/fit/S-1")
        .body("rulesVersion", equalTo(2))
        .body("verdicts[1].outcome", equalTo("GAP"))
        .body("verdicts[1].weight", equalTo(1));
    get("/fit-rules/versions").body("items.version", contains(2, 1));
    get("/fit-rules/versions?limit=1").body("items.version", contains(2));
    String next = get("/fit-rules/versions?limit=1").extract().path("next");
    get("/fit-rules/versions?limit=1&cursor=" + next).body("items.version", contains(1));
    get("/fit-rules/versions/1").body("nearMissLimit", equalTo(0));
  }

  @Test
  void factsAreFreshAsLongAsTheProgrammeSaysUnlessTheRulesDo() {
    Market market = new Market(programme);
    market
        .supplier("S-1", "2220", "", ", 'provenance': {'confirmedOn': '2000-01-01'}")
        .requirement("R-1", "2220", "");
    get("/requirements/R-1/fit/S-1")
        .body("verdicts[0].assurance.staleSince", equalTo("2001-01-02"));

    put("*", "{'assurance': {'freshMonths': 24, 'weight': 0}}").statusCode(200);
    get("/requirements/R-1/fit/S-1")
        .body("verdicts[0].assurance.staleSince", equalTo("2002-01-02"))
        .body("verdicts[0].counted", equalTo(1));
  }

  @Test
  void theSameRulesAgainAreNoNewVersion() {
    put("\"0\"", "{'nearMissLimit': 5}").body("version", equalTo(1));
    put("\"1\"", "{'nearMissLimit': 5, 'version': 99}").body("version", equalTo(1));
    put("\"1\"", "{'nearMissLimit': 5, 'textWeight': 0.250}").statusCode(200);
  }

  @Test
  void rulesThatOthersHaveSetMeanwhileAreNotOverwritten() {
    put("\"0\"", "{'nearMissLimit': 5}").statusCode(200);

    put("\"0\"", "{'nearMissLimit': 6}").statusCode(412);
    call().body("{\"nearMissLimit\": 6}").put(programme + "/fit-rules").then().statusCode(428);
    get("/fit-rules").body("nearMissLimit", equalTo(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'nearMissLimit': -1} | /nearMissLimit",
        "{'mandatoryWeight': 0} | /mandatoryWeight",
        "{'variantCredit': 1} | /variantCredit",
        "{'broaderCredit': 1.1} | /broaderCredit",
        "{'relatedCredit': 0} | /relatedCredit",
        "{'textWeight': 2} | /textWeight",
        "{'textWeight': 1e1000000000} | /textWeight",
        "{'partialCredit': {'capacity': 1}} | /partialCredit/capacity",
        "{'partialCredit': {'certificate': 0.5}} | /partialCredit/certificate",
        "{'weights': {'language': 0}} | /weights/language",
        "{'weights': {'language': 'high'}} | /weights/language",
        "{'assurance': {'weight': 1}} | /assurance/weight",
        "{'assurance': {'freshMonths': 0}} | /assurance/freshMonths",
        "{'assurance': {'warningDays': -1}} | /assurance/warningDays",
        "{'assurance': {'claimed': 0.9}} | /assurance",
        "{'nearMiss': 3} | /nearMiss"
      })
  void figuresOutOfRangeAreRefusedByName(String body, String pointer) {
    put("*", body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
    get("/fit-rules").body("version", equalTo(0));
  }

  @Test
  void versionsAndProgrammesThatAreNotThereAreNotFound() {
    call().get(programme + "/fit-rules/versions/7").then().statusCode(404);
    call().get("/api/v1/programmes/none/fit-rules").then().statusCode(404);
  }

  private ValidatableResponse put(String ifMatch, String body) {
    return call()
        .header("If-Match", ifMatch)
        .body(body.replace('\'', '"'))
        .put(programme + "/fit-rules")
        .then();
  }

  private ValidatableResponse get(String path) {
    return call().get(programme + path).then().statusCode(200);
  }
}
