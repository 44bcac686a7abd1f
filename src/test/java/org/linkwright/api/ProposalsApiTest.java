package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A challenge gets proposals, which the buyer scores by what it has published. */
@QuarkusTest
class ProposalsApiTest extends ApiTest {

  private static final String CHALLENGE =
      """
      {'externalId': '%s', 'kind': 'CHALLENGE', 'buyer': 'B-1', 'title': 'Belts that last',
       'startDate': '2027-06-01'%s,
       'challenge': {'problem': 'Belts tear', 'selectionCriteria': [
         {'name': 'Speed', 'weight': 60}, {'name': 'Price', 'weight': 40}]}}
      """;

  private String programme;
  private Market market;

  @BeforeEach
  void publishAChallenge() {
    programme = newProgramme();
    market = new Market(programme).supplier("S-1", "").supplier("S-2", "").supplier("S-3", "");
    challenge("C-1", "");
  }

  @Test
  void aSupplierProposesHowItWouldSolveAChallenge() {
    json("{'externalId': 'P-1', 'supplier': 'S-1', 'title': 'Aramid', 'summary': 'Stronger',"
            + " 'approach': 'In two steps', 'cost': {'amount': 90000, 'currency': 'EUR'},"
            + " 'durationDays': 120, 'links': [{'title': 'Film',"
            + " 'url': 'https://firm.example/film'}]}")
        .post(proposals("C-1"))
        .then()
        .statusCode(201)
        .header("Location", containsString("/proposals/P-1"))
        .body("status", equalTo("SUBMITTED"))
        .body("supplier.name", equalTo("Firm S-1"))
        .body("cost.amount", equalTo(90000))
        .body("links[0].title", equalTo("Film"))
        .body("scorings", empty());
  }

  @Test
  void proposalsAreRankedByWhatThePublishedCriteriaWeigh() {
    submit("P-1", "S-1");
    submit("P-2", "S-2");
    submit("P-3", "S-3");
    score("P-1", "Jana", 50, 90);
    score("P-1", "Petr", 70, 80);
    score("P-2", "Jana", 90, 60);
    score("P-2", "Petr", 90.5, 60);
    score("P-3", "Jana", 100, 100);
    json("{'scores': [{'criterion': 'Speed', 'score': 100}]}")
        .put(proposals("C-1") + "/P-3/scorings/Petr")
        .then()
        .statusCode(200);

    ranking("C-1")
        .body("criteria.name", contains("Speed", "Price"))
        .body("entries.proposal.externalId", contains("P-2", "P-1", "P-3"))
        .body("entries.rank", contains(1, 2, null))
        // (60 × 90.25 + 40 × 60) / 100 and (60 × 60 + 40 × 85) / 100
        .body("entries[0].scores.total", equalTo(78.15f))
        .body("entries[1].scores.total", equalTo(70))
        .body("entries[1].scores.criteria[0].mean", equalTo(60))
        .body("entries[1].scores.criteria[0].spread", equalTo(20))
        .body("entries[2].scores.complete", equalTo(false))
        .body("entries[2].scores.missing", equalTo(1))
        .body("entries[2].scores.total", nullValue());
  }

  @Test
  void whoScoresAgainReplacesWhatWasGivenBefore() {
    submit("P-1", "S-1");
    score("P-1", "Jana Nováková", 10, 10);
    score("P-1", "Jana Nováková", 80, 70);

    call()
        .get(proposals("C-1") + "/P-1")
        .then()
        .body("scorings", hasSize(1))
        .body("scorings[0].scorer", equalTo("Jana Nováková"))
        .body("scorings[0].scores.find { it.criterion == 'Speed' }.score", equalTo(80));
    json("{'scores': []}")
        .put(proposals("C-1") + "/P-1/scorings/{scorer}", "Jana Nováková")
        .then()
        .statusCode(200)
        .body("scorings", empty());
  }

  @Test
  void equalTotalsGoByTheHeaviestCriterionAndThenByWhoCameFirst() {
    submit("P-1", "S-1");
    submit("P-2", "S-2");
    submit("P-3", "S-3");
    score("P-1", "Jana", 40, 90);
    score("P-2", "Jana", 60, 60);
    score("P-3", "Jana", 40, 90);

    ranking("C-1").body("entries.proposal.externalId", contains("P-2", "P-1", "P-3"));
  }

  @Test
  void aSelectedProposalBecomesAMatchThatIsIntroducedOnce() {
    submit("P-1", "S-1");
    decide("P-1", "*", "{'to': 'SELECTED', 'note': 'The fastest'}")
        .statusCode(200)
        .body("status", equalTo("SELECTED"))
        .body("decision.note", equalTo("The fastest"))
        .body("match", notNullValue());
    decide("P-1", "\"0\"", "{'to': 'SELECTED'}").statusCode(200);

    call()
        .get(programme + "/matches")
        .then()
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("INTRODUCED"))
        .body("items[0].proposal", equalTo("P-1"))
        .body("items[0].score", nullValue());
    decide("P-1", "*", "{'to': 'WITHDRAWN'}").statusCode(409);
  }

  @Test
  void aSelectedProposalMovesTheMatchThatIsThere() {
    submit("P-1", "S-1");
    json("{'externalId': 'M-1', 'requirement': 'C-1', 'supplier': 'S-1'}")
        .post(programme + "/matches")
        .then()
        .statusCode(201);

    decide("P-1", "*", "{'to': 'SELECTED'}").body("match", equalTo("M-1"));

    call()
        .get(programme + "/matches/M-1")
        .then()
        .body("state", equalTo("INTRODUCED"))
        .body("history", hasSize(2));
  }

  @Test
  void aRejectedProposalKeepsItsPlaceAndCanBeConsideredAgain() {
    submit("P-1", "S-1");
    score("P-1", "Jana", 10, 10);
    decide("P-1", "*", "{'to': 'REJECTED', 'reason': 'PRICE'}")
        .statusCode(200)
        .body("decision.reason", equalTo("PRICE"));
    ranking("C-1").body("entries.rank", contains(1));

    decide("P-1", "*", "{'to': 'SUBMITTED'}").statusCode(200).body("status", equalTo("SUBMITTED"));
  }

  @Test
  void aWithdrawnProposalIsRankedAndScoredNoMore() {
    submit("P-1", "S-1");
    submit("P-2", "S-2");
    score("P-1", "Jana", 90, 90);
    score("P-2", "Jana", 10, 10);
    decide("P-1", "*", "{'to': 'WITHDRAWN'}").statusCode(200);

    ranking("C-1")
        .body("entries.proposal.externalId", contains("P-2", "P-1"))
        .body("entries.rank", contains(1, null));
    json("{'scores': []}").put(proposals("C-1") + "/P-1/scorings/Jana").then().statusCode(409);
  }

  @Test
  void aProposalIsDecidedOnlyByWhoKnowsItsVersion() {
    submit("P-1", "S-1");
    json("{'to': 'WITHDRAWN'}").post(proposals("C-1") + "/P-1/decisions").then().statusCode(428);
    decide("P-1", "\"9\"", "{'to': 'WITHDRAWN'}").statusCode(412);
    decide("P-1", "\"0\"", "{'to': 'WITHDRAWN'}").statusCode(200);
  }

  @Test
  void proposalsComeInUntilTheyAreDue() {
    challenge("C-2", ", 'answersDue': '2020-01-01T12:00:00Z'");
    submit("C-2", "P-1", "S-1")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:wrong-state"))
        .body("detail", containsString("due until 2020-01-01"));
    challenge("C-3", ", 'answersDue': '2999-01-01T12:00:00Z'");
    submit("C-3", "P-1", "S-1").statusCode(201);
    challenge("C-4", ", 'status': 'CLOSED'");
    submit("C-4", "P-2", "S-1").statusCode(409).body("detail", containsString("closed"));
  }

  @Test
  void onlyAChallengeTakesProposals() {
    market.requirement("R-1", "2220", "");

    submit("R-1", "P-1", "S-1").statusCode(409).body("detail", containsString("kind ORDER"));
    call().get(proposals("R-1")).then().statusCode(409);
  }

  @Test
  void aProposalIsFoundOnlyUnderItsOwnChallenge() {
    challenge("C-2", "");
    submit("P-1", "S-1");

    call().get(proposals("C-2") + "/P-1").then().statusCode(404);
    ranking("C-2").body("entries", empty());
  }

  @Test
  void whatHasProposalsIsNotDeletedAndMovesToTheSurvivor() {
    submit("P-1", "S-1");
    call()
        .header("If-Match", "*")
        .delete(programme + "/requirements/C-1")
        .then()
        .statusCode(409)
        .body("detail", containsString("1 proposals"));

    json("{'absorbed': 'S-1', 'absorbedVersion': 0}")
        .header("If-Match", "*")
        .post(programme + "/suppliers/S-2/merges")
        .then()
        .statusCode(200);

    ranking("C-1").body("entries[0].proposal.supplier.externalId", equalTo("S-2"));
  }

  @Test
  void criteriaOfAChallengeHaveDifferentNames() {
    json(CHALLENGE.formatted("C-9", "").replace("'Price'", "'Speed'"))
        .post(programme + "/requirements")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/challenge/selectionCriteria/1/name"));
  }

  private record Wrong(String path, String body, String pointer) {}

  @Test
  void whatIsWrongIsNamedAndNothingIsKept() {
    submit("P-1", "S-1");
    String some = "{'supplier': 'S-1', 'title': 't', 'summary': 's'%s}";

    Stream.of(
            new Wrong("", "{'supplier': 'S-1', 'summary': 's'}", "/title"),
            new Wrong("", "{'supplier': 'S-1', 'title': 't'}", "/summary"),
            new Wrong("", "{'supplier': 'S-99', 'title': 't', 'summary': 's'}", "/supplier"),
            new Wrong("", some.formatted(", 'durationDays': -1"), "/durationDays"),
            new Wrong("", some.formatted(", 'cost': {'amount': 1}"), "/cost/currency"),
            new Wrong(
                "", some.formatted(", 'links': [{'title': 'x', 'url': 'ftp:x'}]"), "/links/0/url"),
            new Wrong("/P-1/decisions", "{}", "/to"),
            new Wrong("/P-1/decisions", "{'to': 'REJECTED'}", "/reason"),
            new Wrong("/P-1/decisions", "{'to': 'SELECTED', 'reason': 'PRICE'}", "/reason"))
        .forEach(
            wrong ->
                json(wrong.body())
                    .header("If-Match", "*")
                    .post(proposals("C-1") + wrong.path())
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem(wrong.pointer())));
    Stream.of(
            new Wrong(
                "", "{'scores': [{'criterion': 'Colour', 'score': 1}]}", "/scores/0/criterion"),
            new Wrong("", "{'scores': [{'criterion': 'Speed', 'score': 101}]}", "/scores/0/score"),
            new Wrong(
                "", "{'scores': [{'criterion': 'Speed', 'score': 1.234}]}", "/scores/0/score"),
            new Wrong(
                "",
                "{'scores': [{'criterion': 'Speed', 'score': 1},"
                    + " {'criterion': 'Speed', 'score': 2}]}",
                "/scores/1/criterion"))
        .forEach(
            wrong ->
                json(wrong.body())
                    .put(proposals("C-1") + "/P-1/scorings/Jana")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem(wrong.pointer())));

    ranking("C-1")
        .body("entries", hasSize(1))
        .body("entries[0].scores.scorers", equalTo(0))
        .body("entries[0].proposal.status", equalTo("SUBMITTED"));
  }

  private RequestSpecification json(String singleQuoted) {
    return call().body(singleQuoted.replace('\'', '"'));
  }

  private String proposals(String challenge) {
    return programme + "/requirements/" + challenge + "/proposals";
  }

  private void challenge(String externalId, String members) {
    json(CHALLENGE.formatted(externalId, members))
        .post(programme + "/requirements")
        .then()
        .statusCode(201);
  }

  private void submit(String externalId, String supplier) {
    submit("C-1", externalId, supplier).statusCode(201);
  }

  private ValidatableResponse submit(String challenge, String externalId, String supplier) {
    return json("{'externalId': '%s', 'supplier': '%s', 'title': 't', 'summary': 's'}"
            .formatted(externalId, supplier))
        .post(proposals(challenge))
        .then();
  }

  private void score(String proposal, String scorer, Number speed, Number price) {
    json(("{'scores': [{'criterion': 'Speed', 'score': %s},"
                + " {'criterion': 'Price', 'score': %s, 'comment': 'Asked twice'}]}")
            .formatted(speed, price))
        .put(proposals("C-1") + "/" + proposal + "/scorings/{scorer}", scorer)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse decide(String proposal, String ifMatch, String body) {
    return json(body)
        .header("If-Match", ifMatch)
        .post(proposals("C-1") + "/" + proposal + "/decisions")
        .then();
  }

  private ValidatableResponse ranking(String challenge) {
    return call().get(proposals(challenge)).then().statusCode(200);
  }
}
