package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Groups of suppliers and combined demands. The scenarios are UNIDO's: the hammock makers of Masaya
 * and the centres for supplier development of Jalisco and Chihuahua.
 */
@QuarkusTest
class GroupsApiTest extends ApiTest {

  /** Other textiles: hammocks are made-up articles. */
  private static final String HAMMOCKS = "1392";

  /** Wiring for cars and electronics. */
  private static final String WIRING = "2732";

  @Inject DataSource database;

  private Market market;

  @BeforeEach
  void openAMarket() {
    market = new Market(newProgramme());
  }

  // Masaya

  @Test
  void elevenHammockMakersReachTheExportVolumeOnlyAsANetwork() {
    for (int i = 11; i <= 21; i++) {
      maker("M-" + i, 280, "11.97" + i, "");
    }
    order("R-1", HAMMOCKS, 3000, "");

    groups("R-1", "")
        .body("quantity.text", equalTo("3000 pieces per month"))
        .body("groups", hasSize(0))
        .body("alone.count", equalTo(0))
        .body("furthest.firms", equalTo(6))
        .body("furthest.quantity.amount", equalTo(1680))
        .body("furthest.firmsNeeded", equalTo(11))
        .body("furthest.all.amount", equalTo(3080))
        .body("searched.candidates", equalTo(11))
        .body("searched.exhaustive", equalTo(true))
        .body(
            "note",
            equalTo(
                "The 6 largest firms together reach 1680 pieces per month of 3000 pieces per"
                    + " month; it takes a network of at least 11 firms."));
  }

  @Test
  void nearbyHammockMakersShareAnOrderUnderOneThatMeetsTheBuyersStandard() {
    market
        .supplier("M-1", HAMMOCKS, workshop(450), located("11.9740") + held("EcoHamaca"))
        .supplier("M-2", HAMMOCKS, workshop(350), located("11.9830"))
        .supplier("M-3", HAMMOCKS, workshop(400), located("12.0640"))
        .supplier("M-4", HAMMOCKS, workshop(400), located("13.5000"))
        .supplier("M-5", HAMMOCKS, workshop(300), located("13.5000") + held("EcoHamaca"))
        .supplier("M-6", HAMMOCKS, workshop(320), located("13.6800"));
    order(
        "R-1",
        HAMMOCKS,
        1000,
        "{'type': 'certificate', 'mandatory': true,"
            + " 'standard': 'EcoHamaca'}, {'type': 'language', 'language': 'en'}");

    groups("R-1", "")
        .body("groups", hasSize(2))
        .body("groups[0].leader.externalId", equalTo("M-1"))
        .body("groups[0].members.supplier.externalId", contains("M-1", "M-2", "M-3"))
        .body(
            "groups[0].leaderBecause",
            equalTo("It alone meets what the buyer asks of a leader: EcoHamaca."))
        .body("groups[0].kilometres", equalTo(11))
        .body("groups[0].members.kilometres", contains(0, 1, 10))
        .body("groups[0].measured", equalTo(true))
        .body("groups[0].quantity.text", equalTo("1200 pieces per month"))
        .body("groups[0].unused.amount", equalTo(200))
        .body("groups[0].members.sharePercent.toString()", equalTo("[37.5, 29.2, 33.3]"))
        .body(
            "groups[0].members[0].brings",
            equalTo("450 pieces per month (37.5 % of the order) and EcoHamaca"))
        .body("groups[0].members[0].certificates", contains("EcoHamaca"))
        .body("groups[0].criteria.outcome", contains("MET", "UNKNOWN"))
        .body("groups[0].criteria[0].sharing", equalTo("LEADER"))
        .body("groups[0].criteria[0].metBy", contains("M-1"))
        .body("groups[0].criteria[1].mending[0].supplier", equalTo("M-1"))
        .body(
            "groups[0].summary",
            equalTo(
                "Firm M-1 could supply together with Firm M-2 and Firm M-3: 1200 pieces per month"
                    + " of the 1000 pieces per month required, at 11 km from the leader, added up."
                    + " Still open: English."))
        .body("groups[1].members.supplier.externalId", contains("M-5", "M-4", "M-6"))
        .body("groups[0].members[1].standIns.externalId", hasItem("M-4"))
        .body("obstacles.suppliers", contains(4))
        .body("note", nullValue());
  }

  @Test
  void freeCapacityCountsInPlaceOfCapacityWhereItIsStated() {
    market
        .supplier(
            "M-1",
            HAMMOCKS,
            workshop(900) + ", 'freeCapacity': {'value': 300, 'unit': 'H87', 'period': 'MONTH'}",
            "")
        .supplier("M-2", HAMMOCKS, workshop(200), "");
    order("R-1", HAMMOCKS, 500, "");
    order("R-2", HAMMOCKS, 501, "");

    groups("R-1", "").body("groups[0].members.quantity.amount", contains(300, 200));
    groups("R-2", "").body("groups", hasSize(0)).body("furthest.firmsNeeded", nullValue());
  }

  @Test
  void capacitiesInOtherUnitsAndPeriodsAreConverted() {
    market
        .supplier(
            "M-1", HAMMOCKS, ", 'capacity': {'value': 50, 'unit': 'DZN', 'period': 'QUARTER'}", "")
        .supplier(
            "M-2", HAMMOCKS, ", 'capacity': {'value': 2400, 'unit': 'H87', 'period': 'YEAR'}", "")
        .supplier(
            "M-3", HAMMOCKS, ", 'capacity': {'value': 9000, 'unit': 'KGM', 'period': 'WEEK'}", "");
    order("R-1", HAMMOCKS, 400, "");

    groups("R-1", "")
        .body("groups[0].members.supplier.externalId", contains("M-1", "M-2"))
        .body("groups[0].quantity.amount", equalTo(400))
        .body("groups[0].measured", equalTo(false))
        .body("groups[0].kilometres", equalTo(300));
  }

  @Test
  void firmsThatComplementEachOtherCoverTheProcesses() {
    market
        .supplier(
            "S-1",
            "2220",
            ", 'processes': ['injection-moulding'], 'leadTimeDays': 20",
            located("12.0"))
        .supplier(
            "S-2",
            "2220",
            ", 'processes': ['painting', 'printing'], 'leadTimeDays': 10",
            located("12.0"))
        .supplier(
            "S-3",
            "2220",
            ", 'processes': ['painting', 'printing'], 'leadTimeDays': 99",
            located("12.0"))
        .requirement(
            "R-1",
            "2220",
            "{'type': 'process', 'mandatory': true, 'process': 'injection-moulding'},"
                + "{'type': 'process', 'mandatory': true, 'process': 'painting'},"
                + "{'type': 'leadTime', 'mandatory': true, 'maximumDays': 28}");

    groups("R-1", "")
        .body("quantity", nullValue())
        .body("processes", contains("injection-moulding", "painting"))
        .body("groups", hasSize(1))
        .body("groups[0].members.supplier.externalId", contains("S-1", "S-2"))
        .body(
            "groups[0].members.processes",
            contains(List.of("injection-moulding"), List.of("painting")))
        .body("groups[0].processes.masteredBy", contains(List.of("S-1"), List.of("S-2")))
        .body("groups[0].criteria.outcome", contains("MET", "MET", "MET"))
        .body("groups[0].criteria.sharing", contains("ONE_MEMBER", "ONE_MEMBER", "EVERY_MEMBER"))
        .body("groups[0].criteria[2].sentence", equalTo("Each member meets it."))
        .body("obstacles.what", contains("lead time"));
  }

  @Test
  void whereOneSupplierReachesItNoGroupIsProposedUnlessAskedFor() {
    market
        .supplier("M-1", HAMMOCKS, workshop(1200), "")
        .supplier("M-2", HAMMOCKS, workshop(600), "")
        .supplier("M-3", HAMMOCKS, workshop(500), "");
    order("R-1", HAMMOCKS, 1000, "");

    groups("R-1", "")
        .body("alone.count", equalTo(1))
        .body("alone.suppliers.externalId", contains("M-1"))
        .body("groups", hasSize(0))
        .body(
            "note",
            equalTo(
                "Firm M-1 reaches it alone. No group is needed; ask with evenIfOneSuffices=true for"
                    + " groups of the others."));
    groups("R-1", "?evenIfOneSuffices=true")
        .body("groups[0].members.supplier.externalId", contains("M-2", "M-3"))
        .body("note", containsString("made up of the others"));
  }

  @Test
  void aRequirementWithoutQuantityAndProcessesSaysWhyNoGroupMakesSense() {
    market
        .supplier("S-1", "2220", "", "")
        .requirement(
            "R-1", "2220", "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}");

    groups("R-1", "").body("groups", hasSize(0)).body("note", containsString("states no quantity"));
  }

  @Test
  void thatNobodyCanLeadIsSaid() {
    market
        .supplier("M-1", HAMMOCKS, workshop(600), "")
        .supplier("M-2", HAMMOCKS, workshop(600), "");
    order(
        "R-1",
        HAMMOCKS,
        1000,
        "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}");

    groups("R-1", "")
        .body("groups", hasSize(0))
        .body("obstacles[0].what", equalTo("ISO 9001"))
        .body("obstacles[0].sharing", equalTo("LEADER"))
        .body("obstacles[0].suppliers", equalTo(2))
        .body("note", containsString("asks of the leader"));
  }

  @Test
  void groupsAreNoLargerAndNoMoreThanAskedFor() {
    for (int i = 1; i <= 6; i++) {
      market.supplier("M-" + i, HAMMOCKS, workshop(500), "");
    }
    order("R-1", HAMMOCKS, 1500, "");

    groups("R-1", "?largest=2").body("groups", hasSize(0)).body("furthest.firms", equalTo(2));
    groups("R-1", "?largest=3&limit=1")
        .body("groups", hasSize(1))
        .body("groups[0].members.size()", lessThanOrEqualTo(3));
  }

  @ParameterizedTest
  @CsvSource({
    "/requirements/R-1/groups?largest=1, largest",
    "/requirements/R-1/groups?largest=7, largest",
    "/requirements/R-1/groups?limit=0, limit",
    "/requirements/R-1/groups?limit=11, limit",
    "/requirements/R-1/groups?evenIfOneSuffices=perhaps, evenIfOneSuffices",
    "/requirements/R-1/groups?largest=-6, largest",
    "/requirements/R-1/groups?largest=few, largest",
    "/requirements/R-1/groups?largest=2.5, largest",
    "/requirements/R-1/groups?limit=99999999999999999999, limit",
    "/combined-demands?minimumBuyers=1001, minimumBuyers",
    "/combined-demands?minimumBuyers=two, minimumBuyers",
    "/combined-demands?limit=0, limit",
    "/combined-demands?minimumBuyers=1, minimumBuyers",
    "/combined-demands?limit=201, limit",
    "/combined-demands?cursor=nonsense, cursor",
    "/combined-demands?cursor=AAAAAAAAAAAAAAAAAAAAAQ, cursor",
  })
  void aWrongParameterIsNamed(String path, String parameter) {
    market.requirement("R-1", "2220", "");

    call()
        .get(market.path() + path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.parameter", hasItem(parameter));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    call().get(market.path() + "/requirements/R-9/groups").then().statusCode(404);
    call().get("/api/v1/programmes/none/requirements/R-1/groups").then().statusCode(404);
    call().get("/api/v1/programmes/none/combined-demands").then().statusCode(404);
  }

  @Test
  void whoIsNotLetIntoTheProgrammeLearnsNothingOfItsGroups() throws SQLException {
    order("R-1", HAMMOCKS, 1000, "");
    String key = ProgrammeKey.of(database, newProgramme());

    for (String path : List.of("/requirements/R-1/groups", "/combined-demands")) {
      call().auth().oauth2(key).get(market.path() + path).then().statusCode(404);
      given().get(market.path() + path).then().statusCode(401);
    }
  }

  @Test
  void suppliersOfAnotherProgrammeAreInNoGroupAndCoverNoDemand() {
    Market other = new Market(newProgramme());
    other.supplier("M-2", HAMMOCKS, workshop(600), "").supplier("M-3", HAMMOCKS, workshop(900), "");
    market.supplier("M-1", HAMMOCKS, workshop(500), "").buyer("B-2", "Guadalajara Home", "");
    order("R-1", HAMMOCKS, 800, "");
    lead("R-2", "B-2", HAMMOCKS, "'value': 200, 'unit': 'H87', 'period': 'MONTH'", 1, "");

    groups("R-1", "")
        .body("groups", hasSize(0))
        .body("alone.count", equalTo(0))
        .body("searched.candidates", equalTo(1));
    demands("")
        .body("items[0].coverage.eligible", equalTo(1))
        .body("items[0].coverage.free.amount", equalTo(500));
  }

  @Test
  void aProfileCountsAsItIsNowAndNotAsItWasWhenItWasLastShown() {
    market
        .supplier("M-1", HAMMOCKS, workshop(600), "")
        .supplier("M-2", HAMMOCKS, workshop(500), "")
        .supplier("M-3", HAMMOCKS, workshop(450), "");
    order("R-1", HAMMOCKS, 1000, "");
    groups("R-1", "?limit=1").body("groups[0].unused.amount", equalTo(50));

    call().header("If-Match", "*").delete(market.path() + "/suppliers/M-3").then().statusCode(204);

    groups("R-1", "?limit=1").body("groups[0].members.supplier.externalId", contains("M-1", "M-2"));
  }

  @Test
  void theBuyersOwnFirmAndADeclinedPairAreInNoGroup() {
    String identified = ", 'identifiers': [{'scheme': 'VAT', 'id': 'NI1'}]";
    market
        .buyer("B-2", "Granada Home", identified)
        .supplier("M-1", HAMMOCKS, workshop(600), "")
        .supplier("M-2", HAMMOCKS, workshop(600), "")
        .supplier("M-3", HAMMOCKS, workshop(600), identified)
        .supplier("M-4", HAMMOCKS, workshop(500), "");
    lead("R-1", "B-2", HAMMOCKS, "'value': 1000, 'unit': 'H87', 'period': 'MONTH'", 1, "");
    decline("R-1", "M-1");

    groups("R-1", "")
        .body("groups", hasSize(1))
        .body("groups[0].members.supplier.externalId", containsInAnyOrder("M-2", "M-4"))
        .body("searched.candidates", equalTo(2));
  }

  @Test
  void aFirmWithSeveralCapabilitiesIsCountedOnce() {
    String again = "}, {'classification': {'scheme': 'ISIC4', 'code': '1392'}" + workshop(600);
    market
        .supplier("M-1", HAMMOCKS, workshop(600) + again, "")
        .supplier("M-2", HAMMOCKS, workshop(300) + again, "");
    order("R-1", HAMMOCKS, 900, "");
    order("R-2", HAMMOCKS, 901, "");

    groups("R-1", "")
        .body("alone.count", equalTo(0))
        .body("groups[0].quantity.amount", equalTo(900));
    groups("R-2", "").body("groups", hasSize(0)).body("furthest.all.amount", equalTo(900));
  }

  @Test
  void capacitiesOfNothingAndInUnitsThatDoNotConvertCountForNothing() {
    market
        .supplier("M-1", HAMMOCKS, workshop(0), "")
        .supplier("M-2", HAMMOCKS, "", "")
        .supplier(
            "M-3", HAMMOCKS, ", 'capacity': {'value': 900, 'unit': 'KGM', 'period': 'WEEK'}", "");
    order("R-1", HAMMOCKS, 1000, "");

    groups("R-1", "")
        .body("groups", hasSize(0))
        .body("furthest.firms", equalTo(0))
        .body("furthest.quantity.amount", equalTo(0))
        .body("furthest.firmsNeeded", nullValue())
        .body(
            "note",
            equalTo("No candidate states a capacity that counts towards 1000 pieces per month."));
  }

  @Test
  void aVolumeOfNothingIsNoQuantity() {
    market.supplier("M-1", HAMMOCKS, workshop(10), "");
    order("R-1", HAMMOCKS, 0, "");

    groups("R-1", "")
        .body("quantity", nullValue())
        .body("note", containsString("states no quantity"));
  }

  @Test
  void theLargestAmountsThatCanBeStatedAreAddedUp() {
    String most = "'value': 999999999999999.9999, 'unit': '%s', 'period': '%s'";
    for (int i = 1; i <= 3; i++) {
      market.supplier(
          "M-" + i, HAMMOCKS, ", 'capacity': {" + most.formatted("TNE", "MONTH") + "}", "");
    }
    market
        .buyer("B-2", "Guadalajara Home", "")
        .requirement(
            "R-1", "B-1", HAMMOCKS, ", 'volume': {" + most.formatted("MGM", "YEAR") + "}", "")
        .requirement(
            "R-2", "B-2", HAMMOCKS, ", 'volume': {" + most.formatted("TNE", "WEEK") + "}", "");

    groups("R-1", "").body("alone.count", equalTo(3));
    groups("R-2", "").body("furthest.firms", equalTo(3)).body("furthest.firmsNeeded", nullValue());
    demands("").body("items", hasSize(1)).body("items[0].coverage.eligible", equalTo(3));
  }

  @Test
  void aRequirementWithoutAClassificationSaysSo() {
    post(
        "/requirements",
        "{'externalId': 'R-1', 'buyer': 'B-1', 'title': 'Less waste', 'kind': 'CHALLENGE',"
            + " 'startDate': '2027-06-01', 'challenge': {'problem': 'Offcuts are thrown away',"
            + " 'selectionCriteria': [{'name': 'Cost', 'weight': 100}]}}",
        201);

    groups("R-1", "")
        .body("groups", hasSize(0))
        .body("searched.candidates", equalTo(0))
        .body("note", containsString("no classification"));
    demands("").body("items", hasSize(0));
  }

  @Test
  void everyMemberHasToBeNearEnoughToTheBuyer() {
    market
        .supplier("M-1", HAMMOCKS, workshop(600), located("11.9700"))
        .supplier("M-2", HAMMOCKS, workshop(500), located("12.0600"))
        .supplier("M-3", HAMMOCKS, workshop(500), located("13.9700"));
    order(
        "R-1",
        HAMMOCKS,
        1000,
        "{'type': 'distance', 'mandatory': true, 'maximumKilometres': 50,"
            + " 'from': {'latitude': 11.97, 'longitude': -86.09}}");

    groups("R-1", "")
        .body("groups", hasSize(1))
        .body("groups[0].members.supplier.externalId", containsInAnyOrder("M-1", "M-2"))
        .body("groups[0].criteria[0].sharing", equalTo("EVERY_MEMBER"))
        .body("obstacles.what", contains("distance"))
        .body("obstacles.suppliers", contains(1));
  }

  @Test
  void pricesInAnotherCurrencyCountByTheRateOfTheDay() {
    market
        .supplier("M-1", HAMMOCKS, workshop(600) + price("USD", 8), "")
        .supplier("M-2", HAMMOCKS, workshop(400) + price("EUR", 13), "");
    order(
        "R-1",
        HAMMOCKS,
        1000,
        "{'type': 'priceCeiling', 'mandatory': true,"
            + " 'maximum': {'amount': 10.5, 'currency': 'USD'}, 'per': 'H87'}");
    groups("R-1", "").body("groups", hasSize(0)).body("obstacles.suppliers", contains(1));

    rate("1.1");
    groups("R-1", "").body("groups", hasSize(0)).body("obstacles", hasSize(0));

    rate("1");
    groups("R-1", "")
        .body("groups", hasSize(1))
        .body("groups[0].criteria[0].outcome", equalTo("MET"))
        .body("groups[0].criteria[0].sentence", containsString("The mean price is 10 USD"));
  }

  // Jalisco and Chihuahua

  @Test
  void theDemandOfSeveralLeadFirmsIsPooledAndWhatIsUncoveredJustifiesAnInvestment() {
    market
        .buyer("B-2", "Guadalajara Electronics", "")
        .buyer("B-3", "Chihuahua Harness", "")
        .supplier("S-1", WIRING, workshop(4000) + ", 'leadTimeDays': 10", held("ISO 9001"))
        .supplier("S-2", WIRING, workshop(3000) + ", 'leadTimeDays': 25", held("ISO 9001"));
    lead(
        "R-1",
        "B-1",
        WIRING,
        "'value': 5000, 'unit': 'H87', 'period': 'MONTH'",
        600_000,
        "{'type': 'leadTime', 'mandatory': true, 'maximumDays': 30}");
    lead(
        "R-2",
        "B-2",
        WIRING,
        "'value': 1000, 'unit': 'DZN', 'period': 'QUARTER'",
        400_000,
        "{'type': 'leadTime', 'mandatory': true, 'maximumDays': 21},"
            + "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}");
    lead("R-3", "B-3", WIRING, "'value': 12000, 'unit': 'H87', 'period': 'YEAR'", 200_000, "");

    demands("")
        .body("items", hasSize(1))
        .body("items[0].id", notNullValue())
        .body("items[0].classification.code", equalTo(WIRING))
        .body("items[0].level", equalTo(4))
        .body("items[0].buyers", equalTo(3))
        .body("items[0].buyerNames", contains("B-1", "B-2", "B-3"))
        .body("items[0].pooled.externalId", contains("R-1", "R-2", "R-3"))
        .body("items[0].quantity.text", equalTo("10000 pieces per month"))
        .body("items[0].annualValues.amount", contains(1_200_000))
        .body("items[0].criteria.what", contains("lead time", "ISO 9001"))
        .body("items[0].criteria[0].required.amount", equalTo(21))
        .body("items[0].criteria[0].askedBy", contains("R-1", "R-2"))
        .body("items[0].criteria[0].setBy", contains("R-2"))
        .body("items[0].conflicts", hasSize(0))
        .body("items[0].coverage.eligible", equalTo(1))
        .body("items[0].coverage.free.amount", equalTo(4000))
        .body("items[0].coverage.nearMisses", equalTo(1))
        .body("items[0].coverage.uncovered.amount", equalTo(6000))
        .body("items[0].coverage.uncoveredPercent", equalTo(60f))
        .body("items[0].coverage.uncoveredByBoth.amount", equalTo(3000))
        .body("items[0].coverage.uncoveredValues.amount", contains(720_000))
        .body(
            "items[0].summary",
            containsString(
                "One supplier could serve all of them and has 4000 pieces per month free."
                    + " Uncovered: 6000 pieces per month, worth 720000 USD a year; with the near"
                    + " miss helped, 3000 pieces per month."));
  }

  @Test
  void criteriaThatNobodyMeetsAtOnceAreNamedAsAConflict() {
    market.buyer("B-2", "Guadalajara Electronics", "");
    lead(
        "R-1",
        "B-1",
        WIRING,
        "'value': 10, 'unit': 'H87', 'period': 'MONTH'",
        1,
        "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001', 'version': '2008'}");
    lead(
        "R-2",
        "B-2",
        WIRING,
        "'value': 10, 'unit': 'H87', 'period': 'MONTH'",
        1,
        "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001', 'version': '2015'}");

    demands("")
        .body("items[0].conflicts", hasSize(1))
        .body("items[0].conflicts[0].requirements", contains("R-1", "R-2"))
        .body(
            "items[0].conflicts[0].sentence",
            equalTo(
                "R-1 asks for ISO 9001 (ISO 9001:2008), R-2 asks for ISO 9001 (ISO 9001:2015)."));
  }

  @Test
  void whatIsWorthMostUncoveredComesFirstAndPagesFollowEachOther() {
    String covered = "1410";
    market.buyer("B-2", "Guadalajara Electronics", "").supplier("S-1", covered, workshop(20), "");
    int value = 100;
    for (String code : List.of("2219", WIRING, "1512", HAMMOCKS, covered)) {
      lead("R-1" + code, "B-1", code, "'value': 10, 'unit': 'H87', 'period': 'MONTH'", value, "");
      lead("R-2" + code, "B-2", code, "'value': 10, 'unit': 'H87', 'period': 'MONTH'", value, "");
      value *= 2;
    }

    demands("")
        .body("items.classification.code", contains(HAMMOCKS, "1512", WIRING, "2219", covered));
    String next = demands("?limit=3").body("items", hasSize(3)).extract().path("next");
    demands("?limit=3&cursor=" + next)
        .body("items.classification.code", contains("2219", covered))
        .body("next", nullValue());
    assertThat(call().get(market.path() + "/combined-demands?limit=2").header("Link"))
        .contains("rel=\"next\"");
  }

  @Test
  void closedRequirementsAndThoseOfOneBuyerAloneAreNotPooled() {
    market.buyer("B-2", "Guadalajara Electronics", "");
    lead("R-1", "B-1", WIRING, "'value': 10, 'unit': 'H87', 'period': 'MONTH'", 1, "");
    lead("R-2", "B-1", WIRING, "'value': 10, 'unit': 'H87', 'period': 'MONTH'", 1, "");
    market.requirement("R-3", "B-2", WIRING, ", 'status': 'CLOSED'", "");

    demands("").body("items", hasSize(0));
  }

  @Test
  void aBuyersOwnFirmDoesNotCoverADemandItIsPartOf() {
    String identified = ", 'identifiers': [{'scheme': 'VAT', 'id': 'MX1'}]";
    market
        .buyer("B-2", "Guadalajara Electronics", identified)
        .supplier("S-1", WIRING, workshop(100), identified)
        .supplier("S-2", WIRING, workshop(7), "");
    lead("R-1", "B-1", WIRING, "'value': 10, 'unit': 'H87', 'period': 'MONTH'", 1, "");
    lead("R-2", "B-2", WIRING, "'value': 10, 'unit': 'H87', 'period': 'MONTH'", 1, "");

    demands("")
        .body("items[0].coverage.eligible", equalTo(1))
        .body("items[0].coverage.free.amount", equalTo(7));
  }

  private void maker(String externalId, int monthly, String latitude, String members) {
    market.supplier(externalId, HAMMOCKS, workshop(monthly), located(latitude) + members);
  }

  private static String workshop(int monthly) {
    return ", 'capacity': {'value': %d, 'unit': 'H87', 'period': 'MONTH'}".formatted(monthly);
  }

  private static String located(String latitude) {
    return ", 'sites': [{'id': 'shop', 'name': 'Workshop', 'location':"
        + " {'latitude': %s, 'longitude': -86.09}}]".formatted(latitude);
  }

  private static String held(String standard) {
    return (", 'certificates': [{'standard': '%s', 'validUntil': '2029-12-31',"
            + " 'verification': 'VERIFIED'}]")
        .formatted(standard);
  }

  private static String price(String currency, int most) {
    return ", 'price': {'minimum': 1, 'maximum': %d, 'currency': '%s', 'per': 'H87'}"
        .formatted(most, currency);
  }

  /** What one euro is worth in dollars, from the beginning of the year on. */
  private void rate(String dollars) {
    file("date,currency,rate\n2027-01-01,EUR," + dollars + "\n")
        .put(market.path() + "/exchange-rates?base=USD")
        .then()
        .statusCode(200);
  }

  private void decline(String requirement, String supplier) {
    post(
        "/matches",
        "{'externalId': 'X-1', 'requirement': '%s', 'supplier': '%s'}"
            .formatted(requirement, supplier),
        201);
    post("/matches/X-1/answers", "{'side': 'BUYER', 'answer': 'DECLINED', 'reason': 'PRICE'}", 200);
  }

  private void post(String path, String body, int status) {
    call().body(body.replace('\'', '"')).post(market.path() + path).then().statusCode(status);
  }

  private void order(String externalId, String code, int monthly, String criteria) {
    market.requirement(
        externalId,
        "B-1",
        code,
        ", 'volume': {'value': %d, 'unit': 'H87', 'period': 'MONTH'}".formatted(monthly),
        criteria);
  }

  private void lead(
      String externalId, String buyer, String code, String volume, int value, String criteria) {
    market.requirement(
        externalId,
        buyer,
        code,
        ", 'volume': {%s}, 'value': {'amount': %d, 'currency': 'USD'}".formatted(volume, value),
        criteria);
  }

  private ValidatableResponse groups(String requirement, String query) {
    return get("/requirements/" + requirement + "/groups" + query);
  }

  private ValidatableResponse demands(String query) {
    return get("/combined-demands" + query);
  }

  private ValidatableResponse get(String path) {
    return call().get(market.path() + path).then().statusCode(200);
  }
}
