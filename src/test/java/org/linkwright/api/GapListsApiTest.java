package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapListsApiTest extends ApiTest {

  private static final String ISO_9001 =
      "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}";
  private static final String ISO_9001_WEIGHTED =
      "{'type': 'certificate', 'weight': 2, 'standard': 'iso-9001'}";
  private static final String LEAD_TIME =
      "{'type': 'leadTime', 'mandatory': true, 'maximumDays': 28}";
  private static final String GERMAN = "{'type': 'language', 'mandatory': true, 'language': 'de'}";
  private static final String CAPACITY =
      """
      {'type': 'capacity', 'mandatory': true,
       'minimum': {'value': 1000, 'unit': 'H87', 'period': 'MONTH'}}
      """;

  private Market market;

  @BeforeEach
  void openAMarket() {
    market = new Market(newProgramme());
  }

  @Test
  void aGapListNamesWhatIsMissingMandatoryCriteriaFirst() {
    market
        .supplier("S-1", "2220", ", 'leadTimeDays': 35", ", 'languages': ['cs']")
        .requirement("R-1", "2220", ISO_9001_WEIGHTED + "," + LEAD_TIME + "," + GERMAN);

    get("/requirements/R-1/gaps/S-1")
        .body("supplier.externalId", equalTo("S-1"))
        .body("requirement.externalId", equalTo("R-1"))
        .body("eligibility", equalTo("NEAR_MISS"))
        .body("gaps.type", contains("leadTime", "language", "certificate"))
        .body("gaps.mandatory", contains(true, true, false))
        .body("gaps.outcome", contains("PARTIAL", "GAP", "GAP"))
        .body("gaps[0].shortfall.text", equalTo("7 days"))
        .body("gaps[0].evidence", equalTo("/capabilities/0"))
        .body("questions", hasSize(0))
        .body(
            "summary",
            equalTo(
                "Firm S-1 is still some way off: it meets none of 3 criteria. Missing: lead time (mandatory;"
                    + " over by 7 days), German (mandatory; not spoken), iso-9001 (not held)."));
  }

  @Test
  void anUnknownIsAQuestionNotAGap() {
    market
        .supplier("S-1", "2220", "", "")
        .requirement("R-1", "2220", LEAD_TIME + "," + GERMAN + "," + CAPACITY);

    get("/requirements/R-1/gaps/S-1")
        .body("gaps", hasSize(0))
        .body(
            "questions.question",
            contains(
                "What is its lead time?",
                "Does it do business in German?",
                "What is its capacity?"))
        .body("questions[0].about.outcome", equalTo("UNKNOWN"))
        .body("questions[0].about.criterion", equalTo("/criteria/0"))
        .body("questions[0].about.required.text", equalTo("at most 28 days"));
    get("/suppliers/S-1/gaps")
        .body("counts.nearMisses", equalTo(1))
        .body("byRequirement", hasSize(0))
        .body("byGap", hasSize(0))
        .body("questions", hasSize(3));
    get("/requirements/R-1/gaps").body("byGap", hasSize(0)).body("nearMisses", hasSize(1));
  }

  @Test
  void aCertificateThatRunsOutBeforeTheStartIsAGapAndOneWithoutALastDayAQuestion() {
    market
        .supplier("S-1", "2220", "", certificate("'validUntil': '2027-05-31'"))
        .supplier("S-2", "2220", "", certificate("'validFrom': '2020-01-01'"))
        .requirement("R-1", "2220", ISO_9001);

    get("/requirements/R-1/gaps/S-1")
        .body("gaps.reason", contains("CERTIFICATE_EXPIRED"))
        .body("gaps[0].shortfall.text", equalTo("1 day"))
        .body("questions", hasSize(0));
    get("/requirements/R-1/gaps/S-2")
        .body("gaps", hasSize(0))
        .body("questions.question", contains("Until when is its ISO 9001 certificate valid?"));
  }

  @Test
  void aPairWithoutAnythingInCommonStillHasItsGapList() {
    market.supplier("S-1", "2610", "", "").requirement("R-1", "2220", LEAD_TIME);

    get("/requirements/R-1/gaps/S-1")
        .body("eligibility", equalTo("INELIGIBLE"))
        .body("gaps.type", contains("classification"))
        .body(
            "questions.question", contains("If it offers what is needed: what is its lead time?"));
  }

  @Test
  void aSuppliersGapsTellWhichRequirementsTheyStandInTheWayOf() {
    market
        .supplier("S-1", "2220", ", 'leadTimeDays': 35", "")
        .requirement("R-1", "B-1", "2220", value("100000", "EUR"), ISO_9001)
        .requirement("R-2", "B-1", "2220", value("50000.5", "EUR"), ISO_9001 + "," + LEAD_TIME)
        .requirement("R-3", "B-1", "2220", value("7000", "USD"), ISO_9001)
        .requirement("R-4", "B-1", "2220", "", ISO_9001)
        .requirement("R-5", "B-1", "2220", value("900", "EUR"), ISO_9001_WEIGHTED)
        .requirement("R-6", "B-1", "2220", value("800", "EUR"), "");

    ValidatableResponse gaps = get("/suppliers/S-1/gaps");

    gaps.body("counts.eligible", equalTo(2))
        .body("counts.nearMisses", equalTo(4))
        .body("byRequirement.requirement.externalId", contains("R-5", "R-2", "R-1", "R-3", "R-4"))
        .body("byRequirement[1].gaps.type", contains("certificate", "leadTime"))
        .body("byRequirement[0].requirement.annualValue.amount", equalTo(900));
    gaps.body("byGap.what", contains("ISO 9001", "lead time"))
        .body(
            "byGap[0].standsInTheWayOf.requirement.externalId",
            contains("R-2", "R-1", "R-3", "R-4"))
        .body("byGap[0].standsInTheWayOf.onlyObstacle", contains(false, true, true, true))
        .body("byGap[0].annualValue.amounts.currency", contains("EUR", "USD"))
        .body("byGap[0].annualValue.amounts[0].amount", equalTo(150000.5f))
        .body("byGap[0].annualValue.amounts[1].amount", equalTo(7000))
        .body("byGap[0].annualValue.notStated", equalTo(1))
        .body("byGap[0].lowersTheScoreFor.requirement.externalId", contains("R-5"))
        .body("byGap[0].lowersTheScoreFor[0].onlyObstacle", equalTo(false))
        .body("byGap[0].capability", nullValue());
    gaps.body("byGap[1].standsInTheWayOf.requirement.externalId", contains("R-2"))
        .body("byGap[1].standsInTheWayOf.onlyObstacle", contains(false))
        .body("byGap[1].standsInTheWayOf[0].verdicts[0].shortfall.text", equalTo("7 days"))
        .body("byGap[1].capability.pointer", equalTo("/capabilities/0"));
  }

  @Test
  void aMandatoryUnknownBesideAGapMeansThatClosingTheGapIsNotEnough() {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", ISO_9001 + "," + GERMAN);

    get("/suppliers/S-1/gaps")
        .body("byGap[0].what", equalTo("ISO 9001"))
        .body("byGap[0].standsInTheWayOf[0].onlyObstacle", equalTo(false));
  }

  @Test
  void theSameGapTwiceInOneRequirementIsOneGapAndCountsItsValueOnce() {
    market
        .supplier("S-1", "2220", "", "")
        .requirement(
            "R-1",
            "B-1",
            "2220",
            value("100", "EUR"),
            ISO_9001
                + ", {'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001',"
                + " 'version': '2015'}");

    get("/suppliers/S-1/gaps")
        .body("byGap", hasSize(1))
        .body("byGap[0].standsInTheWayOf", hasSize(1))
        .body("byGap[0].standsInTheWayOf[0].onlyObstacle", equalTo(true))
        .body("byGap[0].standsInTheWayOf[0].verdicts", hasSize(2))
        .body("byGap[0].annualValue.amounts[0].amount", equalTo(100));
  }

  @Test
  void whatIsMissingInTwoCapabilitiesIsTwoGaps() {
    market
        .supplier(
            "S-1",
            """
            , 'capabilities': [
              {'classification': {'scheme': 'ISIC4', 'code': '2220'}, 'leadTimeDays': 35},
              {'classification': {'scheme': 'ISIC4', 'code': '2610'}, 'leadTimeDays': 60}]
            """)
        .requirement("R-1", "2220", LEAD_TIME)
        .requirement("R-2", "2610", LEAD_TIME);

    get("/suppliers/S-1/gaps")
        .body("byGap.what", contains("lead time", "lead time"))
        .body("byGap.capability.pointer", contains("/capabilities/0", "/capabilities/1"));
  }

  @Test
  void aQuestionIsAskedOnceForAllRequirements() {
    market
        .supplier("S-1", "2220", "", ", 'turnover': {'amount': 9000000, 'currency': 'CZK'}")
        .requirement("R-1", "2220", LEAD_TIME)
        .requirement("R-2", "2220", "{'type': 'leadTime', 'maximumDays': 10}")
        .requirement(
            "R-3",
            "2220",
            "{'type': 'turnover', 'minimum': {'amount': 100000, 'currency': 'EUR'}}");

    get("/suppliers/S-1/gaps")
        .body(
            "questions.question",
            contains("What is its lead time?", "What is its annual turnover in EUR?"))
        .body("questions[0].mattersFor.requirement.externalId", contains("R-2", "R-1"))
        .body("questions[0].mattersFor.verdict.mandatory", contains(false, true))
        .body("questions[0].capability.pointer", equalTo("/capabilities/0"))
        .body("questions[1].capability", nullValue());
  }

  @Test
  void aSupplierWithoutCapabilitiesIsAskedWhatItMakes() {
    market.supplier("S-1", "").requirement("R-1", "2220", ISO_9001);

    get("/suppliers/S-1/gaps")
        .body("byRequirement", hasSize(0))
        .body("byGap", hasSize(0))
        .body("questions.question", contains("What does it make or do?"))
        .body("questions[0].mattersFor", hasSize(0));
    get("/requirements/R-1/gaps/S-1")
        .body("questions[0].question", equalTo("Does it offer ISIC4 2220?"))
        .body("gaps.type", contains("certificate"));
  }

  @Test
  void nearMissesComeTheClosestFirst() {
    market
        .supplier("S-1", "2220", ", 'leadTimeDays': 60", "")
        .supplier("S-2", "2220", ", 'leadTimeDays': 60", ", 'languages': ['de']")
        .supplier(
            "S-3", "2220", "", ", 'languages': ['de']" + certificate("'validUntil': '2029-01-01'"))
        .supplier(
            "S-4",
            "2220",
            ", 'leadTimeDays': 60",
            ", 'languages': ['de']" + certificate("'validUntil': '2029-01-01'"))
        .supplier(
            "S-5",
            "2220",
            ", 'leadTimeDays': 9",
            ", 'languages': ['de']" + certificate("'validUntil': '2029-01-01'"))
        .requirement("R-1", "2220", ISO_9001 + "," + LEAD_TIME + "," + GERMAN);

    get("/requirements/R-1/gaps")
        .body("counts.eligible", equalTo(1))
        .body("counts.nearMisses", equalTo(4))
        .body("nearMisses.supplier.externalId", contains("S-3", "S-4", "S-2", "S-1"))
        .body("nearMisses.mandatoryGaps", contains(0, 1, 2, 2))
        .body("nearMisses.mandatoryQuestions", contains(1, 0, 0, 1))
        .body("nearMisses[0].questions.question", contains("What is its lead time?"))
        .body("byGap.what", contains("lead time", "ISO 9001"))
        .body("byGap[0].suppliers.externalId", contains("S-4", "S-2", "S-1"))
        .body("byGap[1].suppliers.externalId", contains("S-2", "S-1"))
        .body("byGap[0].mandatory", equalTo(true));
  }

  @Test
  void suppliersFarFromEligibleAreNotAmongTheNearMisses() {
    market
        .supplier("S-1", "2220", ", 'leadTimeDays': 90", ", 'languages': ['cs']")
        .requirement(
            "R-1",
            "2220",
            String.join(",", ISO_9001, LEAD_TIME, GERMAN, ISO_9001.replace("9001", "14001")));

    get("/requirements/R-1/gaps")
        .body("nearMisses", hasSize(0))
        .body("byGap", hasSize(0))
        .body("counts.ineligible", equalTo(1));
    get("/requirements/R-1/gaps/S-1").body("gaps", hasSize(4));
    get("/suppliers/S-1/gaps").body("byRequirement[0].eligibility", equalTo("INELIGIBLE"));
  }

  @Test
  void anEmptyProgrammeHasEmptyGapLists() {
    market.supplier("S-1", "2220", "", "");
    get("/suppliers/S-1/gaps")
        .body("byRequirement", hasSize(0))
        .body("byGap", hasSize(0))
        .body("questions", hasSize(0));

    Market other = new Market(newProgramme()).requirement("R-1", "2220", ISO_9001);
    call()
        .get(other.path() + "/requirements/R-1/gaps")
        .then()
        .statusCode(200)
        .body("nearMisses", hasSize(0));
  }

  @Test
  void aRequirementWithoutCriteriaLeavesNoGaps() {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", "");

    get("/requirements/R-1/gaps/S-1")
        .body("eligibility", equalTo("ELIGIBLE"))
        .body("gaps", hasSize(0))
        .body("questions", hasSize(0));
  }

  private static String certificate(String validity) {
    return ", 'certificates': [{'standard': 'ISO 9001', %s, 'verification': 'VERIFIED'}]"
        .formatted(validity);
  }

  private static String value(String amount, String currency) {
    return ", 'value': {'amount': %s, 'currency': '%s'}".formatted(amount, currency);
  }

  private ValidatableResponse get(String path) {
    return call().get(market.path() + path).then().statusCode(200);
  }
}
