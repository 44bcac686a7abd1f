package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A match from the first proposal to repeat orders, or to the reason why not. */
@QuarkusTest
class MatchesApiTest extends ApiTest {

  private String programme;
  private Market market;

  @BeforeEach
  void openAMarket() {
    programme = newProgramme();
    market =
        new Market(programme)
            .supplier("S-1", "2220", "", "")
            .supplier("S-2", "2220", "", "")
            .supplier("S-3", "2220", ", 'leadTimeDays': 90", "")
            .requirement(
                "R-1", "2220", "{'type': 'leadTime', 'mandatory': false, 'maximumDays': 30}")
            .requirement("R-2", "2220", "");
  }

  @Test
  void aMatchIsProposedWithTheFitOfItsDay() {
    propose("M-1", "R-2", "S-1")
        .statusCode(201)
        .header("Location", containsString("/matches/M-1"))
        .header("ETag", notNullValue())
        .body("state", equalTo("PROPOSED"))
        .body("requirement.buyerName", equalTo("Nordhaven"))
        .body("supplier.name", equalTo("Firm S-1"))
        // 60 + 40 × 0.925 ÷ 1.25: only claimed, and no words in common
        .body("score", equalTo(89.6f))
        .body("eligibility", equalTo("ELIGIBLE"))
        .body("possibleMoves", contains("SHORTLISTED", "INTRODUCED", "CLOSED"))
        .body("history", hasSize(1))
        .body("history[0].from", nullValue())
        .body("history[0].to", equalTo("PROPOSED"));
  }

  @Test
  void aPairHasOneOpenMatch() {
    propose("M-1", "R-1", "S-1");

    propose("M-2", "R-1", "S-1")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:duplicate-match"))
        .body("detail", containsString("\"M-1\""))
        .body("errors.pointer", contains("/supplier"));
    propose("M-1", "R-2", "S-1")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:duplicate-external-id"));
  }

  @Test
  void aMatchGoesFromTheIntroductionToRepeatOrders() {
    propose("M-1", "R-1", "S-1");
    move("M-1", "{'to': 'INTRODUCED', 'note': 'At the fair'}").statusCode(200);
    move("M-1", "{'to': 'QUOTATION'}").statusCode(200);
    move(
            "M-1",
            "{'to': 'CONTRACT', 'value': {'amount': 250000, 'currency': 'EUR'},"
                + " 'quantity': {'value': 10000, 'unit': 'H87'}}")
        .statusCode(200);
    move("M-1", "{'to': 'REPEAT_ORDER', 'value': {'amount': 100000.5, 'currency': 'EUR'}}");

    move("M-1", "{'to': 'REPEAT_ORDER'}")
        .statusCode(200)
        .body("repeatOrders", equalTo(2))
        .body(
            "history.to",
            contains(
                "PROPOSED", "INTRODUCED", "QUOTATION", "CONTRACT", "REPEAT_ORDER", "REPEAT_ORDER"))
        .body("history[1].note", equalTo("At the fair"))
        .body("history[1].by", notNullValue())
        .body("history[3].value.amount", equalTo(250000))
        .body("history[3].quantity.unit", equalTo("H87"));
    report()
        .body("contracts", hasSize(2))
        .body("contracts[1].currency", equalTo("EUR"))
        .body("contracts[1].contracts", equalTo(1))
        .body("contracts[1].contractValue", equalTo(250000))
        .body("contracts[1].repeatOrderValue", equalTo(100000.5f))
        .body("contracts[0].currency", nullValue())
        .body("contracts[0].repeatOrders", equalTo(1))
        .body("buyers[0].code", equalTo("B-1"))
        .body("buyers[0].worth[0].amount", equalTo(350000.5f))
        .body("sectors[0].code", equalTo("22"));
  }

  @Test
  void aMoveThatIsNotPossibleIsRefusedWithThoseThatAre() {
    propose("M-1", "R-1", "S-1");

    move("M-1", "{'to': 'CONTRACT'}")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:wrong-state"))
        .body("detail", containsString("SHORTLISTED, INTRODUCED, CLOSED"));
    read("M-1").body("state", equalTo("PROPOSED")).body("history", hasSize(1));
  }

  @Test
  void aMatchIsMovedOnlyByWhoKnowsItsVersion() {
    propose("M-1", "R-1", "S-1");
    json("{'to': 'INTRODUCED'}").post(match("M-1") + "/moves").then().statusCode(428);
    json("{'to': 'INTRODUCED'}")
        .header("If-Match", "\"99\"")
        .post(match("M-1") + "/moves")
        .then()
        .statusCode(412);
    String tag = read("M-1").extract().header("ETag");
    json("{'to': 'INTRODUCED'}")
        .header("If-Match", tag)
        .post(match("M-1") + "/moves")
        .then()
        .statusCode(200);
  }

  @Test
  void whatWasReachedCountsNoMoreOnceTheMatchIsMovedBack() {
    propose("M-1", "R-1", "S-1");
    move("M-1", "{'to': 'INTRODUCED'}");
    move("M-1", "{'to': 'CONTRACT', 'value': {'amount': 5, 'currency': 'EUR'}}");
    move("M-1", "{'to': 'REPEAT_ORDER', 'value': {'amount': 7, 'currency': 'EUR'}}");
    move("M-1", "{'to': 'SAMPLE'}").statusCode(400).body("errors.pointer", contains("/note"));

    move("M-1", "{'to': 'SAMPLE', 'note': 'The contract was another firm’s'}")
        .statusCode(200)
        .body("repeatOrders", equalTo(0))
        .body("history.counted", contains(true, true, false, false, false));
    report()
        .body("contracts", empty())
        .body("funnel.find { it.stage == 'CONTRACT' }.reached", equalTo(0))
        .body("funnel.find { it.stage == 'SAMPLE' }.reached", equalTo(1));
  }

  @Test
  void whatHappenedEarlierIsNotedDownWithItsDay() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    propose("M-1", "R-1", "S-1");

    move("M-1", "{'to': 'INTRODUCED', 'on': '%s'}".formatted(today.minusDays(1)))
        .statusCode(400)
        .body("errors.pointer", contains("/on"))
        .body("errors[0].message", containsString("before the last move"));
    move("M-1", "{'to': 'INTRODUCED', 'on': '%s'}".formatted(today.plusDays(1)))
        .statusCode(400)
        .body("errors[0].message", containsString("in the future"));
    move("M-1", "{'to': 'INTRODUCED', 'on': '%s'}".formatted(today))
        .statusCode(200)
        .body("history[1].daysBefore", equalTo(0));
    report().body("funnel[0].stays", equalTo(1)).body("funnel[0].medianDays", equalTo(0));
  }

  @Test
  void bothSidesSayThatTheyWantIt() {
    propose("M-1", "R-1", "S-1");
    answer("M-1", "{'side': 'SUPPLIER', 'answer': 'ACCEPTED'}")
        .statusCode(200)
        .body("supplierAnswer", equalTo("ACCEPTED"))
        .body("bothAccepted", equalTo(false));
    answer("M-1", "{'side': 'BUYER', 'answer': 'ACCEPTED', 'comment': 'Gladly'}")
        .body("bothAccepted", equalTo(true))
        .body("state", equalTo("PROPOSED"))
        .body("answers.side", contains("SUPPLIER", "BUYER"))
        .body("answers[1].comment", equalTo("Gladly"));
  }

  @Test
  void aDeclineClosesTheMatchWithWhoAndWhy() {
    propose("M-1", "R-1", "S-1");
    answer("M-1", "{'side': 'BUYER', 'answer': 'DECLINED', 'reason': 'PRICE', 'comment': 'Twice'}")
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("stage", equalTo("PROPOSED"))
        .body("closing.by", equalTo("BUYER"))
        .body("closing.reason", equalTo("PRICE"))
        .body("closing.note", equalTo("Twice"))
        .body("closing.keepsFromProposal", equalTo(true));
    answer("M-1", "{'side': 'SUPPLIER', 'answer': 'ACCEPTED'}").statusCode(409);
    report()
        .body("closings[0].by", equalTo("BUYER"))
        .body("closings[0].reason", equalTo("PRICE"))
        .body("closings[0].count", equalTo(1));
  }

  @Test
  void aDeclinedPairIsNotProposedAgainUntilSomethingChanges() {
    decline("M-1", "R-1", "S-1");

    shortlist("R-1", "")
        .body("entries.supplier.externalId", contains("S-2", "S-3"))
        .body("declined", equalTo(1));
    shortlist("R-1", "?declined=INCLUDE")
        .body("entries.supplier.externalId", contains("S-1", "S-2", "S-3"))
        .body("entries[0].decline.by", equalTo("BUYER"))
        .body("entries[0].decline.reason", equalTo("PRICE"))
        .body("entries[0].decline.on", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
        .body("entries[0].match.externalId", equalTo("M-1"))
        .body("entries[1].decline", nullValue());
    call()
        .get(programme + "/suppliers/S-1/opportunities")
        .then()
        .body("entries.requirement.externalId", contains("R-2"))
        .body("declined", equalTo(1));
    propose("M-2", "R-1", "S-1")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:wrong-state"))
        .body("detail", containsString("declined by the buyer"));

    rewrite("suppliers", "S-1", "'name': 'Firm S-1'", "'name': 'Firm S-1, cheaper'");

    shortlist("R-1", "").body("entries.supplier.externalId", contains("S-1", "S-2", "S-3"));
    propose("M-2", "R-1", "S-1").statusCode(201);
  }

  @Test
  void whatIsSentAgainUnchangedIsNoChange() {
    decline("M-1", "R-1", "S-1");

    rewrite("suppliers", "S-1", "", "");
    shortlist("R-1", "").body("entries.supplier.externalId", not(hasItem("S-1")));

    rewrite("requirements", "R-1", "'title': 'Need R-1'", "'title': 'Need R-1 at any price'");
    shortlist("R-1", "").body("entries.supplier.externalId", hasItem("S-1"));
  }

  @Test
  void aDeclinedPairIsMissingFromGapsToo() {
    market
        .supplier("S-4", "2220", "", "")
        .requirement(
            "R-3", "2220", "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}");
    call()
        .get(programme + "/requirements/R-3/gaps")
        .then()
        .body("nearMisses.supplier.externalId", hasItem("S-4"));

    decline("M-1", "R-3", "S-4");

    call()
        .get(programme + "/requirements/R-3/gaps")
        .then()
        .body("nearMisses.supplier.externalId", not(hasItem("S-4")));
  }

  @Test
  void aWithdrawnNeedSpeaksAgainstNobody() {
    propose("M-1", "R-1", "S-1");
    move("M-1", "{'to': 'CLOSED', 'reason': 'NEED_WITHDRAWN'}")
        .statusCode(200)
        .body("closing.keepsFromProposal", equalTo(false));

    shortlist("R-1", "")
        .body("entries.supplier.externalId", hasItem("S-1"))
        .body("entries[0].match.state", equalTo("CLOSED"));
    propose("M-2", "R-1", "S-1").statusCode(201);
    move("M-1", "{'to': 'PROPOSED', 'note': 'Once more'}")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:duplicate-match"))
        .body("detail", containsString("\"M-2\""));
  }

  @Test
  void aClosedMatchIsReopenedWithANote() {
    decline("M-1", "R-1", "S-1");
    move("M-1", "{'to': 'INTRODUCED', 'note': 'Again'}").statusCode(409);
    move("M-1", "{'to': 'PROPOSED'}").statusCode(400);

    move("M-1", "{'to': 'PROPOSED', 'note': 'A better price'}")
        .statusCode(200)
        .body("state", equalTo("PROPOSED"))
        .body("closing", nullValue())
        .body("buyerAnswer", nullValue());
    shortlist("R-1", "")
        .body("entries.supplier.externalId", hasItem("S-1"))
        .body("entries[0].match.state", equalTo("PROPOSED"));
  }

  @Test
  void theBestOfAShortlistAreProposedTogether() {
    propose("M-1", "R-2", "S-1");

    json("{'best': 2, 'note': 'From the shortlist'}")
        .post(programme + "/requirements/R-2/shortlist/matches")
        .then()
        .statusCode(200)
        .body("matches.supplier.externalId", contains("S-2", "S-3"))
        .body("matches.state", contains("PROPOSED", "PROPOSED"));
    json("{'best': 2}")
        .post(programme + "/requirements/R-2/shortlist/matches")
        .then()
        .statusCode(200)
        .body("matches", empty());
  }

  @Test
  void ofNamedSuppliersAllAreProposedOrNone() {
    propose("M-1", "R-1", "S-2");

    json("{'suppliers': ['S-1', 'S-2']}")
        .post(programme + "/requirements/R-1/shortlist/matches")
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/suppliers/1"));
    call().get(programme + "/matches?supplier=S-1").then().body("items", empty());
    json("{'suppliers': ['S-1', 'S-3']}")
        .post(programme + "/requirements/R-1/shortlist/matches")
        .then()
        .statusCode(200)
        .body("matches.supplier.externalId", contains("S-1", "S-3"));
  }

  @Test
  void matchesAreListedByWhatTheyAreAbout() {
    market.buyer("B-2", "Other", "").requirement("R-9", "B-2", "2220", "", "");
    propose("M-1", "R-1", "S-1");
    propose("M-2", "R-1", "S-2");
    propose("M-3", "R-9", "S-1");
    move("M-2", "{'to': 'CLOSED', 'reason': 'NO_ANSWER'}");

    listed("requirement=R-1", "M-1", "M-2");
    listed("supplier=S-1", "M-1", "M-3");
    listed("buyer=B-2", "M-3");
    listed("standing=OPEN", "M-1", "M-3");
    listed("standing=CLOSED", "M-2");
    listed("state=PROPOSED&supplier=S-1&requirement=R-1", "M-1");
    listed("updatedSince=2999-01-01T00:00:00Z");
    String next = call().get(programme + "/matches?limit=2").then().extract().path("next");
    listed("limit=2&cursor=" + next, "M-3");
    call().get(programme + "/matches?supplier=S-99").then().statusCode(404);
    call().get(programme + "/matches?state=DONE").then().statusCode(400);
  }

  @Test
  void nobodySeesTheMatchesOfAnotherProgramme() {
    propose("M-1", "R-1", "S-1");
    String id = read("M-1").extract().path("id");
    String other = newProgramme();

    call().get(other + "/matches/" + id).then().statusCode(404);
    call().get(other + "/matches").then().body("items", empty());
    call().get(other + "/match-report").then().body("matches", equalTo(0));
  }

  @Test
  void feedbackIsKeptWithItsReasonsAndReported() {
    propose("M-1", "R-1", "S-1");
    json("{'side': 'BUYER', 'rating': 4, 'reasons': ['QUALITY', 'PRICE'], 'comment': 'Good'}")
        .post(match("M-1") + "/feedback")
        .then()
        .statusCode(200)
        .body("reasons", contains("PRICE", "QUALITY"));
    json("{'side': 'BUYER', 'rating': 5, 'reasons': ['QUALITY']}")
        .post(match("M-1") + "/feedback")
        .then()
        .statusCode(200);

    read("M-1").body("feedback.rating", contains(4, 5));
    report()
        .body("feedback[0].reason", equalTo("QUALITY"))
        .body("feedback[0].count", equalTo(2))
        .body("ratings[0].by", equalTo("BUYER"))
        .body("ratings[0].mean", equalTo(4.5f));
  }

  @Test
  void theReportCountsByStateAndStage() {
    propose("M-1", "R-1", "S-1");
    propose("M-2", "R-1", "S-2");
    propose("M-3", "R-2", "S-1");
    propose("M-4", "R-2", "S-3");
    move("M-1", "{'to': 'INTRODUCED'}");
    move("M-2", "{'to': 'INTRODUCED'}");
    move("M-2", "{'to': 'CLOSED', 'reason': 'QUALITY', 'side': 'BUYER'}");
    move("M-4", "{'to': 'CLOSED', 'reason': 'ENTERED_IN_ERROR'}");

    report()
        .body("matches", equalTo(3))
        .body("byState.find { it.state == 'CLOSED' }.matches", equalTo(1))
        .body("funnel[0].reached", equalTo(3))
        .body("funnel[2].stage", equalTo("INTRODUCED"))
        .body("funnel[2].reached", equalTo(2))
        .body("funnel[2].percent", equalTo(66.7f))
        .body("funnel[2].stays", equalTo(1))
        .body("buyers[0].matches", equalTo(3))
        .body("buyers[0].open", equalTo(2))
        .body("buyers[0].introduced", equalTo(2))
        .body("buyers[0].declined", equalTo(1))
        .body("sectors[0].name", containsString("plastics"));
  }

  @Test
  void anEmptyProgrammeHasAReport() {
    report().body("matches", equalTo(0)).body("funnel", hasSize(8)).body("contracts", empty());
  }

  @Test
  void whatHasMatchesIsNotDeleted() {
    propose("M-1", "R-1", "S-1");
    for (String record : List.of("/suppliers/S-1", "/requirements/R-1")) {
      call()
          .header("If-Match", "*")
          .delete(programme + record)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:linkwright:problem:in-use"))
          .body("detail", containsString("1 matches"));
    }
    call().header("If-Match", "*").delete(match("M-1")).then().statusCode(204);
    call().header("If-Match", "*").delete(programme + "/suppliers/S-1").then().statusCode(204);
  }

  @Test
  void aMatchWithAHistoryIsNotDeleted() {
    propose("M-1", "R-1", "S-1");
    move("M-1", "{'to': 'SHORTLISTED'}");

    call().header("If-Match", "*").delete(match("M-1")).then().statusCode(409);
    read("M-1").statusCode(200);
  }

  @Test
  void aMergedSupplierTakesItsMatchesAlong() {
    propose("M-1", "R-1", "S-1");
    move("M-1", "{'to': 'INTRODUCED'}");
    propose("M-2", "R-1", "S-2");
    decline("M-3", "R-2", "S-2");

    merge("S-1", "S-2");

    read("M-1").body("state", equalTo("INTRODUCED"));
    read("M-2")
        .body("state", equalTo("CLOSED"))
        .body("supplier.externalId", equalTo("S-1"))
        .body("closing.reason", equalTo("MERGED"))
        .body("closing.note", containsString("M-1"));
    read("M-3").body("supplier.externalId", equalTo("S-1"));
    listed("supplier=S-2", "M-1", "M-2", "M-3");
    shortlist("R-2", "").body("entries.supplier.externalId", contains("S-3"));
    report().body("matches", equalTo(2));
  }

  @Test
  void theMatchThatHasComeFurtherGoesOnAfterAMerger() {
    propose("M-1", "R-1", "S-1");
    propose("M-2", "R-1", "S-2");
    move("M-2", "{'to': 'INTRODUCED'}");

    merge("S-1", "S-2");

    read("M-1").body("state", equalTo("CLOSED"));
    read("M-2").body("state", equalTo("INTRODUCED")).body("supplier.externalId", equalTo("S-1"));
    propose("M-4", "R-1", "S-1").statusCode(409).body("detail", containsString("M-2"));
  }

  @Test
  void nobodyIsProposedForAClosedRequirementOrToItself() {
    rewrite("requirements", "R-1", "'status': 'OPEN'", "'status': 'CLOSED'");
    propose("M-1", "R-1", "S-1").statusCode(409).body("detail", containsString("closed"));

    String same = ", 'identifiers': [{'scheme': 'VAT', 'id': 'CZ1'}]";
    market
        .buyer("B-2", "Twin", same)
        .supplier("S-9", "2220", "", same)
        .requirement("R-9", "B-2", "2220", "", "");
    propose("M-1", "R-9", "S-9").statusCode(400).body("errors.pointer", contains("/supplier"));
  }

  @Test
  void theReasonsArePublishedWithWhoCanGiveThem() {
    call()
        .get("/api/v1/match-reasons")
        .then()
        .statusCode(200)
        .body("code", hasItems("PRICE", "CERTIFICATE_MISSING", "OTHER"))
        .body("code", not(hasItem("MERGED")))
        .body("find { it.code == 'CERTIFICATE_MISSING' }.sides", contains("BUYER"))
        .body("find { it.code == 'NO_ANSWER' }.keepsFromProposal", equalTo(false));
  }

  /** What is refused, to which path below the match or the programme, and what the error names. */
  private record Wrong(String path, String body, String pointer) {}

  @Test
  void whatIsWrongIsNamedAndNothingIsKept() {
    propose("M-1", "R-1", "S-1");
    String before = call().get(match("M-1")).asString();

    Stream.of(
            new Wrong("/matches", "{'requirement': 'R-99', 'supplier': 'S-2'}", "/requirement"),
            new Wrong("/matches", "{'requirement': 'R-1', 'supplier': 'S-99'}", "/supplier"),
            new Wrong("/matches", "{'supplier': 'S-2'}", "/requirement"),
            new Wrong(
                "/matches",
                "{'externalId': 'a/b', 'requirement': 'R-1', 'supplier': 'S-2'}",
                "/externalId"),
            new Wrong(
                "/matches", "{'requirement': 'R-1', 'supplier': 'S-2', 'state': 'X'}", "/state"),
            new Wrong("/requirements/R-1/shortlist/matches", "{}", ""),
            new Wrong(
                "/requirements/R-1/shortlist/matches", "{'best': 1, 'suppliers': ['S-2']}", ""),
            new Wrong("/requirements/R-1/shortlist/matches", "{'best': 0}", "/best"),
            new Wrong(
                "/requirements/R-1/shortlist/matches",
                "{'suppliers': ['S-2', 'S-2']}",
                "/suppliers/1"),
            new Wrong(
                "/requirements/R-1/shortlist/matches", "{'suppliers': ['S-99']}", "/suppliers/0"),
            new Wrong("/matches/M-1/moves", "{}", "/to"),
            new Wrong("/matches/M-1/moves", "{'to': 'DONE'}", "/to"),
            new Wrong("/matches/M-1/moves", "{'to': 'CLOSED'}", "/reason"),
            new Wrong("/matches/M-1/moves", "{'to': 'CLOSED', 'reason': 'MERGED'}", "/reason"),
            new Wrong(
                "/matches/M-1/moves",
                "{'to': 'CLOSED', 'reason': 'NEED_WITHDRAWN', 'side': 'SUPPLIER'}",
                "/reason"),
            new Wrong("/matches/M-1/moves", "{'to': 'INTRODUCED', 'reason': 'PRICE'}", "/reason"),
            new Wrong("/matches/M-1/moves", "{'to': 'INTRODUCED', 'side': 'BUYER'}", "/side"),
            new Wrong(
                "/matches/M-1/moves",
                "{'to': 'INTRODUCED', 'value': {'amount': 1, 'currency': 'EUR'}}",
                "/value"),
            new Wrong(
                "/matches/M-1/moves",
                "{'to': 'CONTRACT', 'value': {'amount': 1, 'currency': 'EURO'}}",
                "/value/currency"),
            new Wrong("/matches/M-1/moves", "{'to': 'INTRODUCED', 'on': 'soon'}", "/on"),
            new Wrong("/matches/M-1/answers", "{'side': 'BUYER', 'answer': 'DECLINED'}", "/reason"),
            new Wrong(
                "/matches/M-1/answers",
                "{'side': 'SUPPLIER', 'answer': 'DECLINED', 'reason': 'CERTIFICATE_MISSING'}",
                "/reason"),
            new Wrong(
                "/matches/M-1/answers",
                "{'side': 'BUYER', 'answer': 'ACCEPTED', 'reason': 'PRICE'}",
                "/reason"),
            new Wrong("/matches/M-1/answers", "{'answer': 'ACCEPTED'}", "/side"),
            new Wrong("/matches/M-1/feedback", "{'side': 'BUYER'}", ""),
            new Wrong("/matches/M-1/feedback", "{'side': 'BUYER', 'rating': 6}", "/rating"),
            new Wrong(
                "/matches/M-1/feedback", "{'side': 'BUYER', 'reasons': ['MERGED']}", "/reasons/0"))
        .forEach(
            wrong ->
                json(wrong.body())
                    .header("If-Match", "*")
                    .post(programme + wrong.path())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.pointer", hasItem(wrong.pointer())));

    assertThat(call().get(match("M-1")).asString()).isEqualTo(before);
    listed("limit=50", "M-1");
  }

  private RequestSpecification json(String singleQuoted) {
    return call().body(singleQuoted.replace('\'', '"'));
  }

  private String match(String externalId) {
    return programme + "/matches/" + externalId;
  }

  private ValidatableResponse propose(String externalId, String requirement, String supplier) {
    return json("{'externalId': '%s', 'requirement': '%s', 'supplier': '%s'}"
            .formatted(externalId, requirement, supplier))
        .post(programme + "/matches")
        .then();
  }

  private ValidatableResponse move(String match, String body) {
    return json(body).header("If-Match", "*").post(match(match) + "/moves").then();
  }

  private ValidatableResponse answer(String match, String body) {
    return json(body).post(match(match) + "/answers").then();
  }

  private void decline(String match, String requirement, String supplier) {
    propose(match, requirement, supplier).statusCode(201);
    answer(match, "{'side': 'BUYER', 'answer': 'DECLINED', 'reason': 'PRICE'}").statusCode(200);
  }

  private ValidatableResponse read(String match) {
    return call().get(match(match)).then();
  }

  private ValidatableResponse report() {
    return call().get(programme + "/match-report").then().statusCode(200);
  }

  private ValidatableResponse shortlist(String requirement, String query) {
    return call()
        .get(programme + "/requirements/" + requirement + "/shortlist" + query)
        .then()
        .statusCode(200);
  }

  private void listed(String query, String... externalIds) {
    call()
        .get(programme + "/matches?" + query)
        .then()
        .statusCode(200)
        .body("items.externalId", equalTo(List.of(externalIds)));
  }

  /** Sends a record again with a part of it replaced. */
  private void rewrite(String kind, String externalId, String old, String anew) {
    String path = programme + "/" + kind + "/" + externalId;
    Response stored = call().get(path);
    String body =
        stored
            .asString()
            .replaceAll("\"(id|createdAt|updatedAt)\":\"[^\"]*\",?", "")
            .replaceAll(",}", "}")
            .replace(old.replace("': '", "':'").replace('\'', '"'), anew.replace('\'', '"'));
    call().header("If-Match", stored.header("ETag")).body(body).put(path).then().statusCode(200);
  }

  private void merge(String survivor, String absorbed) {
    long version =
        Long.parseLong(
            call().get(programme + "/suppliers/" + absorbed).header("ETag").replace("\"", ""));
    json("{'absorbed': '%s', 'absorbedVersion': %d}".formatted(absorbed, version))
        .header("If-Match", "*")
        .post(programme + "/suppliers/" + survivor + "/merges")
        .then()
        .statusCode(200);
  }
}
