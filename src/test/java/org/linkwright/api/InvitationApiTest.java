package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.meetings.EventPlace;
import org.linkwright.meetings.InvitationAcceptance;
import org.linkwright.meetings.InvitationOrder;
import org.linkwright.meetings.Invitations;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** From shortlists to the request list of a supplier day, as its organiser asks for it. */
@QuarkusTest
class InvitationApiTest extends ApiTest {

  private static final String EVENT =
      """
      {'externalId': 'day', 'name': 'Supplier Day', 'timeZone': 'Europe/Prague', 'tables': 2,
       'slots': [{'start': '%s-03-17T09:00', 'end': '%s-03-17T09:20'},
                 {'start': '%s-03-17T09:20', 'end': '%s-03-17T09:40'}]}
      """;

  private static final String MOULDER = ", 'leadTimeDays': 28";
  private static final String SLOW_MOULDER = ", 'leadTimeDays': 400";
  private static final String SOON = "{'type': 'leadTime', 'weight': 3, 'maximumDays': 28}";
  private static final String ISO_9001 =
      "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}";

  @Inject SessionFactory sessions;
  @Inject Invitations invitations;
  @Inject ObjectMapper mapper;

  private Market market;
  private String event;

  @BeforeEach
  void openADayWithOneBuyer() {
    market = new Market(newProgramme());
    onlyTheCriteriaCount();
    event = open("day", "2097");
    participant("P-B-1", "BUYER", "B-1", "");
  }

  @Test
  void aBuyersTimeGoesToTheSuppliersThatFitBest() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .supplier("S-2", "2220", SLOW_MOULDER, "")
        .supplier("S-3", "2220", MOULDER, "")
        .requirement("R-1", "2220", SOON);

    propose("{}")
        .body("provenBest", equalTo(true))
        .body("invitations.supplier.externalId", contains("S-1", "S-3"))
        .body("invitations.meetings", contains(1, 1))
        .body("invitations[0].worthTheJourney", equalTo("B-1"))
        .body(
            "invitations[0].why",
            equalTo("Firm S-1 is worth its journey for Nordhaven: Need R-1 (score 100.0)."))
        .body("meetings.supplier", contains("S-1", "S-3"))
        .body("meetings.priority", contains("MUST", "MUST"))
        .body("meetings[0].worth", equalTo(100.0f))
        .body("meetings[0].why", startsWith("R-1, Need R-1: Firm S-1 can be proposed"))
        .body("worth", equalTo(200.0f))
        .body("worthAtMost", equalTo(200.0f))
        .body("leftOut.supplier", contains("S-2"))
        .body("leftOut.reason", contains("NOT_WORTH_THE_JOURNEY"))
        .body("leftOutCounts[0].number", equalTo(1))
        .body("buyers[0].participants", contains("P-B-1"))
        .body("buyers[0].available", equalTo(2))
        .body("buyers[0].requested", equalTo(0))
        .body("buyers[0].proposed", equalTo(2));
    propose("{'worthTheJourney': {'leastScore': 60}, 'mostMeetingsPerBuyer': 1}")
        .body("buyers[0].available", equalTo(1))
        .body("meetings", hasSize(1))
        .body("leftOut.reason", contains("BUYER_IS_FULL", "BUYER_IS_FULL"))
        .body("leftOut[0].sentence", equalTo("Nordhaven's time is full with what is worth more."));
  }

  @Test
  void severalNeedsOfABuyerMakeOneMeetingAndCountByTheirYearlyValue() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .requirement("R-1", "B-1", "2220", value(1_000_000, "EUR"), "")
        .requirement("R-2", "B-1", "2220", value(250_000, "EUR"), "")
        .requirement("R-3", "B-1", "2220", "", "");

    // 100 × (1 + 1) + 100 × (1 + 0.25), and 100 × 1.25 as the median for what states none
    propose("{}")
        .body("meetings", hasSize(1))
        .body("meetings[0].requirements", contains("R-1", "R-2", "R-3"))
        .body("meetings[0].worth", equalTo(450.0f))
        .body("meetings[0].why", endsWith(" Also R-2 (score 100.0), R-3 (score 100.0)."));
    propose("{'valueWeight': 0}").body("meetings[0].worth", equalTo(300.0f));
    propose("{'requirements': ['R-2']}").body("meetings[0].requirements", contains("R-2"));
  }

  @Test
  void amountsInOtherCurrenciesAreConvertedWhereThereIsARate() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .requirement("R-1", "B-1", "2220", value(1_000_000, "EUR"), "")
        .requirement("R-2", "B-1", "2220", value(1_000_000, "EUR"), "")
        .requirement("R-3", "B-1", "2220", value(12_500_000, "CZK"), "");
    propose("{'requirements': ['R-1', 'R-3']}").body("meetings[0].worth", equalTo(400.0f));

    file("date,base,currency,rate\n2020-01-02,CZK,EUR,25\n")
        .put(market.path() + "/exchange-rates")
        .then()
        .statusCode(200);

    propose("{'requirements': ['R-1', 'R-2', 'R-3']}").body("meetings[0].worth", equalTo(550.0f));
  }

  @Test
  void nearMissesMeetOnRequestAndAloneAreNotWorthAJourney() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .requirement("R-1", "2220", ISO_9001)
        .requirement("R-2", "1010", "");

    propose("{}")
        .body("meetings", empty())
        .body("leftOut.reason", contains("NOBODY_FITS", "NOBODY_FITS"))
        .body("leftOut[0].requirements", contains("R-1"));
    propose("{'eligibilities': ['NEAR_MISS', 'ELIGIBLE']}")
        .body("meetings", empty())
        .body("leftOut.reason", contains("NOBODY_FITS", "NOT_WORTH_THE_JOURNEY"));
    propose(
            """
            {'eligibilities': ['NEAR_MISS'],
             'worthTheJourney': {'leastScore': 30, 'eligibilities': ['NEAR_MISS']}}
            """)
        .body("meetings.supplier", contains("S-1"));
    participant("P-S-1", "SUPPLIER", "S-1", "");
    propose("{'eligibilities': ['NEAR_MISS', 'ELIGIBLE']}")
        .body("invitations", empty())
        .body("meetings.supplier", contains("S-1"))
        .body("meetings.priority", contains("MAY"));
  }

  @Test
  void whatIsRequestedAlreadyIsKeptAndCounted() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .supplier("S-2", "2220", MOULDER, "")
        .supplier("S-3", "2220", MOULDER, "")
        .requirement("R-1", "2220", "");
    participant("P-S-1", "SUPPLIER", "S-1", "");
    participant("P-S-2", "SUPPLIER", "S-2", "");
    request("kept", "P-S-1", "ACCEPTED");
    request("declined", "P-S-2", "DECLINED");

    propose("{}")
        .body("buyers[0].requested", equalTo(1))
        .body("meetings.supplier", contains("S-3"))
        .body("leftOut.reason", containsInAnyOrder("REQUESTED_ALREADY", "DECLINED"))
        .body("leftOut.sentence", hasItem("Firm S-1 and Nordhaven are to meet already."));
  }

  @Test
  void theOrganiserSaysWhoMustComeWhoMustNotAndHowManyAtMost() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .supplier("S-2", "2220", MOULDER, "")
        .supplier("S-3", "2220", ", 'leadTimeDays': 30", "")
        .supplier("S-4", "1010", "", "")
        .requirement("R-1", "2220", SOON);

    propose("{'mustCome': ['S-3', 'S-4'], 'mustNotCome': ['S-1'], 'mostInvitations': 1}")
        .body("invitations.supplier.externalId", contains("S-3"))
        .body(
            "leftOut.reason",
            contains("NOT_WORTH_THE_JOURNEY", "MUST_NOT_COME", "NOT_AMONG_THE_BEST"))
        .body("leftOut.supplier", contains("S-4", "S-1", "S-2"))
        .body(
            "leftOut[2].sentence",
            equalTo("Firm S-2 is not among those whose invitations are worth most (1 at most)."));
  }

  @Test
  void timeIsWhatBreaksAbsencesAndDelegatesLeaveAndTablesAreALimitToo() {
    market.buyer("B-2", "Westfalia", "").buyer("B-3", "Absent", "");
    for (int i = 1; i <= 6; i++) {
      market.supplier("S-" + i, "2220", MOULDER, "");
    }
    market
        .requirement("R-1", "2220", "")
        .requirement("R-2", "B-2", "2220", "", "")
        .requirement("R-3", "B-3", "2220", "", "");
    participant("P-B-2", "BUYER", "B-2", ", 'delegates': 2");
    participant(
        "P-B-3",
        "BUYER",
        "B-3",
        ", 'absences': [{'start': '2097-03-17T08:00', 'end': '2097-03-17T09:10'}]");

    // two tables in two slots hold four meetings of the seven that the buyers have time for
    propose("{}")
        .body("buyers.available", contains(2, 4, 1))
        .body("meetings", hasSize(4))
        .body("leftOutCounts.reason", hasItem("TABLES_ARE_FULL"));
    propose("{'mostMeetingsPerSupplier': 1, 'buyers': ['B-1', 'B-3']}")
        .body("buyers.proposed", contains(2, 1))
        .body("invitations.meetings", contains(1, 1, 1));
  }

  @Test
  void whatIsAcceptedBecomesParticipantsAndRequestsAndIsDrawnUp() {
    market
        .buyer("B-2", "Westfalia", ", 'contactEmail': 'desk@westfalia.example'")
        .supplier("S-1", "2220", MOULDER, "")
        .supplier("S-2", "2220", MOULDER, "")
        .requirement("R-1", "2220", "")
        .requirement("R-2", "B-2", "2220", "", "");
    String proposal = propose("{'buyers': ['B-1', 'B-2']}").extract().asString();
    JsonPath proposed = JsonPath.from(proposal);
    assertThat(proposed.getList("meetings")).hasSize(4);

    accept("\"0\"", meetings(proposed))
        .statusCode(200)
        .body("participants", containsInAnyOrder("S-1", "S-2", "B-2"))
        .body("requests", hasSize(4))
        .body("kept", equalTo(0));

    call()
        .get(event + "/participants/B-2")
        .then()
        .body("name", equalTo("Westfalia"))
        .body("role", equalTo("BUYER"))
        .body("organisation", equalTo("B-2"))
        .body("email", equalTo("desk@westfalia.example"));
    call()
        .get(event + "/requests/S-1-P-B-1")
        .then()
        .body("from", equalTo("S-1"))
        .body("to", equalTo("P-B-1"))
        .body("status", equalTo("ACCEPTED"))
        .body("note", equalTo("R-1 Need R-1"));
    call()
        .get(event + "/requests")
        .then()
        .body("items.priority", containsInAnyOrder("MUST", "MUST", "SHOULD", "SHOULD"));
    String job =
        call()
            .body("{\"timeLimitSeconds\": 1}")
            .post(event + "/schedules")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    call()
        .get(Sample.result(job))
        .then()
        .body("summary.placed", equalTo(4))
        .body("summary.unplaced", equalTo(0));
    propose("{'buyers': ['B-1', 'B-2']}")
        .body("meetings", empty())
        .body("leftOutCounts.reason", contains("REQUESTED_ALREADY"));
  }

  @Test
  void toAcceptTheSameAgainChangesNothing() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .supplier("S-2", "2220", MOULDER, "")
        .requirement("R-1", "2220", "");
    participant("S-1", "OTHER", "somebody else", "");
    Map<String, Object> all = meetings(propose("{}").extract().jsonPath());

    accept("*", all).statusCode(200).body("participants", contains("S-1-2", "S-2"));
    String once = stored();
    accept("*", all)
        .statusCode(200)
        .body("participants", empty())
        .body("requests", empty())
        .body("kept", equalTo(2));

    assertThat(stored()).isEqualTo(once);
  }

  @Test
  void whoWasMergedSinceTheProposalIsInvitedAsTheFirmItIsNow() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .supplier("S-2", "2220", MOULDER, "")
        .requirement("R-1", "2220", "");
    String formerId = call().get(market.path() + "/suppliers/S-2").path("id");
    Map<String, Object> both = meetings(propose("{}").extract().jsonPath());
    call()
        .header("If-Match", "*")
        .body("{\"absorbed\": \"S-2\", \"absorbedVersion\": 0}")
        .post(market.path() + "/suppliers/S-1/merges")
        .then()
        .statusCode(200);

    accept("*", both).statusCode(400).body("errors[0].pointer", equalTo("/meetings/1"));
    for (String former : List.of("S-2", formerId, formerId.toUpperCase(Locale.ROOT))) {
      propose("{'mustNotCome': ['%s']}".formatted(former)).body("meetings", empty());
      accept("*", Map.of("meetings", List.of(meetingOf(former)))).statusCode(200);
    }

    call().get(event + "/participants").then().body("items.externalId", contains("P-B-1", "S-1"));
    call().get(event + "/requests").then().body("items.from", contains("S-1"));
  }

  private static Map<String, Object> meetingOf(String supplier) {
    return Map.of(
        "supplier", supplier, "buyer", "B-1", "requirements", List.of("R-1"), "priority", "MUST");
  }

  @Test
  void invitationsThatAreStillToBeAnsweredArePending() {
    market.supplier("S-1", "2220", MOULDER, "").requirement("R-1", "2220", "");

    accept(
            "*",
            Map.of(
                "status",
                "PENDING",
                "meetings",
                propose("{}").extract().jsonPath().getList("meetings")))
        .statusCode(200);

    call().get(event + "/requests").then().body("items.status", contains("PENDING"));
  }

  @Test
  void anAcceptanceNamesTheVersionOfTheEventItWasMadeFor() {
    market.supplier("S-1", "2220", MOULDER, "").requirement("R-1", "2220", "");
    Map<String, Object> all = meetings(propose("{}").extract().jsonPath());

    call()
        .body(all)
        .post(event + "/invitation-proposals/acceptance")
        .then()
        .statusCode(428)
        .body("type", endsWith("version-required"));
    accept("\"7\"", all).statusCode(412);

    call().get(event + "/requests").then().body("items", empty());
  }

  @Test
  void acceptingManyTakesNoMoreStatementsThanAcceptingFew() {
    for (int i = 1; i <= 12; i++) {
      market.supplier("S-" + i, "2220", MOULDER, "");
    }
    market.requirement("R-1", "2220", "");
    String few = event;
    event = open("many", "2098");
    participant("P-B-1", "BUYER", "B-1", ", 'delegates': 2");
    List<Object> four = propose("{}").extract().jsonPath().getList("meetings");

    long ofFour = statements(() -> accept("*", Map.of("meetings", four)).statusCode(200));
    event = few;
    long ofOne =
        statements(() -> accept("*", Map.of("meetings", four.subList(0, 1))).statusCode(200));

    assertThat(ofFour).isEqualTo(ofOne);
  }

  @Test
  void nothingIsProposedForADayThatIsOverButAsARehearsal() {
    market.supplier("S-1", "2220", MOULDER, "").requirement("R-1", "2220", "");
    event = open("over", "2001");
    participant("P-B-1", "BUYER", "B-1", "");

    post("{}").statusCode(409).body("detail", containsString("was over at 2001-03-17T09:40"));
    Map<String, Object> all =
        meetings(propose("{'rehearsal': true}").body("meetings", hasSize(1)).extract().jsonPath());
    accept("*", all)
        .statusCode(409)
        .body("type", endsWith("wrong-state"))
        .body("detail", containsString("was over at 2001-03-17T09:40"));
    call().get(event + "/requests").then().body("items", empty());
    accept("*", Map.of("rehearsal", true, "meetings", all.get("meetings")))
        .statusCode(200)
        .body("requests", hasSize(1));
  }

  @Test
  void theTimeOfAllWhoComeFromOneFirmCountsTogether() {
    for (int i = 1; i <= 4; i++) {
      market.supplier("S-" + i, "2220", MOULDER, "");
    }
    market.requirement("R-1", "2220", "");
    participant("P-B-2", "BUYER", "B-1", ", 'maximumMeetings': 1");

    JsonPath proposed =
        propose("{}")
            .body("buyers", hasSize(1))
            .body("buyers[0].participants", contains("P-B-1", "P-B-2"))
            .body("buyers[0].available", equalTo(3))
            .body("buyers[0].proposed", equalTo(3))
            .extract()
            .jsonPath();
    accept("*", meetings(proposed)).statusCode(200).body("participants", hasSize(3));

    // whoever has most time left is asked, so that nobody is asked for more than there is
    call()
        .get(event + "/requests")
        .then()
        .body("items.to", containsInAnyOrder("P-B-1", "P-B-1", "P-B-2"));
    propose("{'mostMeetingsPerBuyer': 2}")
        .body("buyers[0].requested", equalTo(3))
        .body("meetings", empty());
  }

  @Test
  void whatOneOfAFirmHasTooMuchOfIsNotMadeUpForByAnother() {
    for (int i = 1; i <= 3; i++) {
      market.supplier("S-" + i, "2220", MOULDER, "");
      participant("P-S-" + i, "SUPPLIER", "S-" + i, "");
    }
    market.supplier("S-4", "2220", MOULDER, "").requirement("R-1", "2220", "");
    for (int i = 1; i <= 3; i++) {
      request("r-" + i, "P-S-" + i, "ACCEPTED");
    }
    propose("{}").body("meetings", empty());

    participant("P-B-2", "BUYER", "B-1", ", 'maximumMeetings': 1");
    propose("{}").body("meetings.supplier", contains("S-4"));
  }

  @Test
  void whoIsInvitedTalksInTheLanguagesOfItsProfile() {
    market
        .buyer("B-2", "Westfalia", ", 'languages': ['de', 'en']")
        .supplier("S-1", "2220", MOULDER, ", 'languages': ['cs', 'en']")
        .supplier("S-2", "2220", MOULDER, "")
        .requirement("R-2", "B-2", "2220", "", "");

    accept("*", meetings(propose("{'buyers': ['B-2']}").extract().jsonPath())).statusCode(200);

    call().get(event + "/participants/S-1").then().body("languages", contains("cs", "en"));
    call().get(event + "/participants/S-2").then().body("languages", empty());
    call().get(event + "/participants/B-2").then().body("languages", contains("de", "en"));
  }

  @Test
  void aBuyerWithoutAnyTimeIsProposedNothing() {
    market.supplier("S-1", "2220", MOULDER, "").requirement("R-1", "2220", "");
    event = open("away", "2097");
    participant(
        "P-B-1",
        "BUYER",
        "B-1",
        ", 'absences': [{'start': '2097-03-17T00:00', 'end': '2097-03-18T00:00'}]");

    propose("{}")
        .body("buyers[0].available", equalTo(0))
        .body("meetings", empty())
        .body("worth", equalTo(0.0f))
        .body("leftOut.sentence", hasSize(1));
  }

  @Test
  void nothingLeadsIntoOrOutOfAnotherProgramme() throws IOException {
    market.supplier("S-1", "2220", MOULDER, "").requirement("R-1", "2220", "");
    String other = newProgramme();
    new Market(other).supplier("S-2", "2220", MOULDER, "").requirement("R-2", "2220", "");

    call().body("{}").post(other + "/events/day/invitation-proposals").then().statusCode(404);
    post("{'requirements': ['R-2']}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/requirements/0"));
    propose("{}").body("meetings.supplier", contains("S-1"));
    Caller stranger =
        new Caller(UUID.randomUUID(), "stranger", Role.ADMINISTRATOR, UUID.randomUUID());
    InvitationOrder anything = mapper.readValue("{}", InvitationOrder.class);
    InvitationAcceptance nothing = mapper.readValue("{}", InvitationAcceptance.class);
    EventPlace place =
        new EventPlace(market.path().substring(market.path().lastIndexOf('/') + 1), "day");
    assertThatThrownBy(() -> invitations.propose(stranger, place, anything))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.NOT_FOUND));
    assertThatThrownBy(() -> invitations.accept(stranger, place, "*", nothing))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.NOT_FOUND));
  }

  @Test
  void anUnknownEventOrAMissingKeyIsToldAsSuch() {
    call()
        .body("{}")
        .post(market.path() + "/events/none/invitation-proposals")
        .then()
        .statusCode(404)
        .body("type", endsWith("not-found"));
    given()
        .contentType("application/json")
        .body("{}")
        .post(event + "/invitation-proposals")
        .then()
        .statusCode(401);
  }

  @Test
  void aProposalForManyRequirementsTakesNoMoreStatementsThanForOne() {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .requirement("R-1", "2220", "")
        .requirement("R-2", "2220", "")
        .requirement("R-3", "2220", "")
        .requirement("R-4", "2220", "");
    propose("{}");

    long ofOne = statements(() -> propose("{'requirements': ['R-1']}"));
    long ofFour = statements(() -> propose("{'requirements': ['R-1', 'R-2', 'R-3', 'R-4']}"));

    assertThat(ofFour).isEqualTo(ofOne);
  }

  @Test
  void withoutBuyersThereIsNothingToPropose() {
    event = open("empty", "2097");

    post("{}")
        .statusCode(409)
        .body("type", endsWith("wrong-state"))
        .body("detail", startsWith("No buyer of the programme takes part"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'requirements': ['R-1', 'R-9']} | /requirements/1",
        "{'requirements': ['closed']} | /requirements/0",
        "{'requirements': ['segment']} | /requirements/0",
        "{'requirements': ['00000000-0000-0000-0000-000000000000']} | /requirements/0",
        "{'requirements': ['R-1'], 'buyers': ['B-1']} | /buyers",
        "{'buyers': ['B-9']} | /buyers/0",
        "{'buyers': [null]} | /buyers/0",
        "{'mustCome': ['S-9']} | /mustCome/0",
        "{'mustNotCome': ['S-1', 'S-9']} | /mustNotCome/1",
        "{'mustCome': ['S-1'], 'mustNotCome': ['S-1']} | /mustCome/0",
        "{'mostInvitations': 0} | /mostInvitations",
        "{'mostMeetingsPerSupplier': 0} | /mostMeetingsPerSupplier",
        "{'mostMeetingsPerBuyer': 0} | /mostMeetingsPerBuyer",
        "{'mostMeetingsPerBuyer': 1.5} | /mostMeetingsPerBuyer",
        "{'leastScore': 101} | /leastScore",
        "{'valueWeight': -1} | /valueWeight",
        "{'eligibilities': []} | /eligibilities",
        "{'eligibilities': ['PERFECT']} | /eligibilities/0",
        "{'eligibilities': ['INELIGIBLE']} | /eligibilities/0",
        "{'worthTheJourney': {'leastScore': -1}} | /worthTheJourney/leastScore",
        "{'worthTheJourney': {'eligibilities': ['NEAR_MISS', 'INELIGIBLE']}} | /worthTheJourney/eligibilities/1",
        "{'worthTheJourney': {'eligibilities': [null]}} | /worthTheJourney/eligibilities/0",
        "{'matchPlan': '7'} | /matchPlan",
        "{'matchPlan': 'latest'} | /matchPlan",
        "{'matchPlan': 'no such plan'} | /matchPlan",
        "{'matchPlan': ''} | /matchPlan",
        "{'matchPlan': {}} | /matchPlan",
        "{'most': 3} | /most",
      })
  void anOrderThatCannotBeMeantIsRefused(String body, String pointer) {
    market
        .supplier("S-1", "2220", MOULDER, "")
        .requirement("R-1", "2220", "")
        .requirement("closed", "B-1", "2220", ", 'status': 'CLOSED'", "");
    call()
        .body(
            """
            {"externalId": "segment", "kind": "SEGMENT", "title": "Oil", "startDate": "2027-06-01",
             "classification": {"scheme": "ISIC4", "code": "1040"},
             "segment": {"name": "Organic oil", "markets": ["DE"]}}
            """)
        .post(market.path() + "/requirements")
        .then()
        .statusCode(201);

    post(body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'meetings': []} | /meetings",
        "{} | /meetings",
        "{'meetings': [null]} | /meetings/0",
        "{'meetings': [{'supplier': 'S-9', %s}]} | /meetings/0/supplier",
        "{'meetings': [{'supplier': 'S-1', %s}, {'supplier': 'S-1', %s}]} | /meetings/1",
        "{'meetings': [{'supplier': 'S-1', 'buyer': 'B-9', 'requirements': ['R-1'], 'priority':"
            + " 'MUST'}]} | /meetings/0/buyer",
        "{'meetings': [{'supplier': 'S-1', 'buyer': 'B-1', 'requirements': ['R-9'], 'priority':"
            + " 'MUST'}]} | /meetings/0/requirements/0",
        "{'meetings': [{'supplier': 'S-1', 'buyer': 'B-1', 'requirements': ['R-2'], 'priority':"
            + " 'MUST'}]} | /meetings/0/requirements/0",
        "{'meetings': [{'supplier': 'S-1', 'buyer': 'B-1', 'requirements': ['R-1']}]} |"
            + " /meetings/0/priority",
        "{'meetings': [{'supplier': 'S-1', %s}], 'status': 'MAYBE'} | /status",
      })
  void anAcceptanceThatCannotBeMeantLeavesTheEventAsItWas(String body, String pointer) {
    market
        .buyer("B-2", "Westfalia", "")
        .supplier("S-1", "2220", MOULDER, "")
        .requirement("R-1", "2220", "")
        .requirement("R-2", "B-2", "2220", "", "");
    String rest = "'buyer': 'B-1', 'requirements': ['R-1'], 'priority': 'MUST'";
    String before = stored();

    call()
        .header("If-Match", "*")
        .body(body.replace("%s", rest).replace('\'', '"'))
        .post(event + "/invitation-proposals/acceptance")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", startsWith(pointer));

    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void theSampleProgrammesBuyersFillTheirDayWithSuppliersWorthInviting() {
    String sample = newProgramme();
    for (String kind :
        List.of(
            "suppliers", "capabilities", "certificates", "buyers", "requirements", "criteria")) {
      Sample.send(sample, kind);
    }
    call().body(Sample.text("event.json")).post(sample + "/events").then().statusCode(201);
    event = sample + "/events/supplier-day-2027";
    StringBuilder buyers = new StringBuilder("externalId,name,role,organisation\n");
    for (int i = 1; i <= 14; i++) {
      buyers.append("BUY-%02d,Buyer,BUYER,BUY-%02d%n".formatted(i, i));
    }
    file(buyers.toString()).post(event + "/imports/participants").then().statusCode(200);

    JsonPath proposed =
        propose("{'rehearsal': true, 'mostInvitations': 40, 'mostMeetingsPerSupplier': 6}")
            .extract()
            .jsonPath();

    assertThat(proposed.getList("invitations")).hasSizeBetween(20, 40);
    assertThat(proposed.getList("invitations.meetings", Integer.class))
        .allMatch(number -> number >= 1 && number <= 6);
    List<Integer> available = proposed.getList("buyers.available", Integer.class);
    List<Integer> used = proposed.getList("buyers.proposed", Integer.class);
    for (int i = 0; i < available.size(); i++) {
      assertThat(used.get(i)).isLessThanOrEqualTo(available.get(i));
    }
    int meetings = proposed.getList("meetings").size();
    assertThat(proposed.getList("meetings.priority"))
        .filteredOn("MUST"::equals)
        .hasSameSizeAs(proposed.getList("invitations"));
    accept("*", Map.of("rehearsal", true, "meetings", proposed.getList("meetings")))
        .statusCode(200)
        .body("requests", hasSize(meetings));
    String job =
        call()
            .body("{\"timeLimitSeconds\": 4, \"rehearsal\": true}")
            .post(event + "/schedules")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    call()
        .get(Sample.result(job))
        .then()
        .body("summary.placed", equalTo(meetings))
        .body("summary.unplaced", equalTo(0));
  }

  /** So that whoever meets everything has a score of 100. */
  private void onlyTheCriteriaCount() {
    call()
        .header("If-Match", "\"0\"")
        .body("{\"textWeight\": 0, \"assurance\": {\"weight\": 0}}")
        .put(market.path() + "/fit-rules")
        .then()
        .statusCode(200);
  }

  private String open(String id, String year) {
    call()
        .body(EVENT.replace("%s", year).replace("'day'", "'" + id + "'").replace('\'', '"'))
        .post(market.path() + "/events")
        .then()
        .statusCode(201);
    return market.path() + "/events/" + id;
  }

  private void participant(String id, String role, String organisation, String members) {
    call()
        .body(
            "{'externalId': '%s', 'name': 'Firm', 'role': '%s', 'organisation': '%s'%s}"
                .formatted(id, role, organisation, members)
                .replace('\'', '"'))
        .post(event + "/participants")
        .then()
        .statusCode(201);
  }

  private void request(String id, String from, String status) {
    call()
        .body(
            "{\"externalId\": \"%s\", \"from\": \"%s\", \"to\": \"P-B-1\", \"status\": \"%s\"}"
                .formatted(id, from, status))
        .post(event + "/requests")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse propose(String body) {
    return post(body).statusCode(200);
  }

  private ValidatableResponse post(String body) {
    return call().body(body.replace('\'', '"')).post(event + "/invitation-proposals").then();
  }

  private ValidatableResponse accept(String version, Map<String, Object> body) {
    return call()
        .header("If-Match", version)
        .body(body)
        .post(event + "/invitation-proposals/acceptance")
        .then();
  }

  /** What was proposed, to be sent back as it is. */
  private static Map<String, Object> meetings(JsonPath proposal) {
    return Map.of("meetings", proposal.getList("meetings"));
  }

  private String stored() {
    return call().get(event + "/participants").asString()
        + call().get(event + "/requests").asString();
  }

  private long statements(Runnable run) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    run.run();
    return statistics.getPrepareStatementCount();
  }

  private static String value(int amount, String currency) {
    return ", 'value': {'amount': %d, 'currency': '%s'}".formatted(amount, currency);
  }
}
