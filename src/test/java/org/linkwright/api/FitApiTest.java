package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What weighs in on a fit beside the criteria themselves, and how it is shown. */
@QuarkusTest
class FitApiTest extends ApiTest {

  private Market market;

  @BeforeEach
  void openAMarket() {
    market = new Market(newProgramme());
  }

  // Currencies

  @Test
  void amountsInAnotherCurrencyAreConvertedByTheLastRatesBeforeTheStart() {
    rates(
        """
        {'base': 'EUR', 'quotation': 'INDIRECT', 'rates': [
          {'date': '2026-11-20', 'currency': 'USD', 'rate': 1.25},
          {'date': '2026-10-01', 'currency': 'USD', 'rate': 2},
          {'date': '2026-11-20', 'currency': 'CZK', 'rate': 25}]}
        """);
    market
        .supplier(
            "S-1",
            "2220",
            ", 'price': {'minimum': 1, 'maximum': 1, 'currency': 'USD', 'per': 'H87'}",
            ", 'turnover': {'amount': 1000000, 'currency': 'CHF'}")
        .requirement(
            "R-1",
            "2220",
            "{'type': 'priceCeiling', 'maximum': {'amount': 22, 'currency': 'CZK'}, 'per': 'H87'},"
                + " {'type': 'turnover', 'minimum': {'amount': 1, 'currency': 'EUR'}}");

    get("/requirements/R-1/shortlist")
        .body("entries[0].verdicts[1].outcome", equalTo("MET"))
        .body("entries[0].verdicts[1].actual.amount", equalTo(20))
        .body("entries[0].verdicts[1].converted.original.text", equalTo("1 USD per piece"))
        .body("entries[0].verdicts[1].converted.currency", equalTo("CZK"))
        .body("entries[0].verdicts[1].converted.rate", equalTo(20))
        .body("entries[0].verdicts[1].converted.rateDate", equalTo("2026-11-20"))
        .body("entries[0].verdicts[2].reason", equalTo("CURRENCY_NOT_COMPARABLE"))
        .body("entries[0].verdicts[2].converted", nullValue());
    assertThat(get("/suppliers/S-1/opportunities").extract().path("entries[0].verdicts").toString())
        .isEqualTo(
            get("/requirements/R-1/shortlist").extract().path("entries[0].verdicts").toString());
  }

  // Assurance

  @Test
  void whatIsOnlyClaimedOrLongUnconfirmedCountsLessAndIsShownSo() {
    market
        .supplier(
            "S-1",
            "2220",
            ", 'leadTimeDays': 20",
            ", 'verification': 'DOCUMENTED', 'provenanceByFact': {'/capabilities/0/leadTimeDays':"
                + " {'verification': 'VERIFIED', 'confirmedOn': '2019-01-01'}}")
        .requirement("R-1", "2220", "{'type': 'leadTime', 'maximumDays': 28}");

    get("/requirements/R-1/fit/S-1")
        .body("eligibility", equalTo("ELIGIBLE"))
        .body("verdicts[0].assurance.verification", equalTo("DOCUMENTED"))
        .body("verdicts[0].assurance.confirmedOn", nullValue())
        .body("verdicts[0].assurance.share", equalTo(0.4f))
        .body("verdicts[0].counted", equalTo(0.94f))
        .body("verdicts[1].credit", equalTo(1))
        .body("verdicts[1].counted", equalTo(0.95f))
        .body("verdicts[1].assurance.verification", equalTo("VERIFIED"))
        .body("verdicts[1].assurance.confirmedOn", equalTo("2019-01-01"))
        .body("verdicts[1].assurance.staleSince", equalTo("2020-01-02"))
        .body("verdicts[1].assurance.share", equalTo(0.5f));
  }

  @Test
  void aCertificateThatEndsSoonAfterTheStartIsToBeRenewed() {
    market
        .supplier(
            "S-1",
            "2220",
            "",
            ", 'certificates': [{'standard': 'ISO 9001', 'validUntil': '2027-06-20',"
                + " 'verification': 'VERIFIED'}]")
        .requirement(
            "R-1", "2220", "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}");

    get("/requirements/R-1/fit/S-1")
        .body("verdicts[1].assurance.validUntil", equalTo("2027-06-20"))
        .body(
            "verdicts[1].assurance.warning",
            equalTo("it ends on 2027-06-20, 19 days after the start"))
        .body(
            "summary",
            equalTo(
                "Firm S-1 can be proposed: it meets the only criterion."
                    + " To renew: ISO 9001 (valid until 2027-06-20)."));
  }

  // Distance

  private static final String SITES =
      ", 'sites': [{'id': 'brno', 'name': 'Brno plant',"
          + " 'location': {'latitude': 49.1951, 'longitude': 16.6068}},"
          + " {'id': 'prague', 'name': 'Prague office',"
          + " 'location': {'latitude': 50.0755, 'longitude': 14.4378}}]";

  @Test
  void theNearestSiteOfTheFirmOrTheOneOfTheCapabilityIsMeasured() {
    market
        .supplier("S-1", "2220", "", SITES)
        .supplier("S-2", "2220", ", 'site': 'brno'", SITES)
        .supplier("S-3", "2220", "", "")
        .requirement(
            "R-1",
            "2220",
            "{'type': 'distance', 'mandatory': true, 'maximumKilometres': 150,"
                + " 'from': {'latitude': 50.0755, 'longitude': 14.4378}}");

    get("/requirements/R-1/fit/S-1")
        .body("verdicts[1].type", equalTo("distance"))
        .body("verdicts[1].outcome", equalTo("MET"))
        .body("verdicts[1].evidence", equalTo("/sites/1"));
    get("/requirements/R-1/fit/S-2")
        .body("verdicts[1].outcome", equalTo("PARTIAL"))
        .body("verdicts[1].shortfall.text", equalTo("34.3 km"))
        .body("verdicts[1].evidence", equalTo("/sites/0"));
    get("/requirements/R-1/fit/S-3").body("verdicts[1].outcome", equalTo("UNKNOWN"));
    get("/requirements/R-1/gaps/S-3")
        .body("questions.question", equalTo(List.of("Where on the map are its sites?")));
  }

  @Test
  void withoutAPlaceOfItsOwnADistanceIsMeasuredFromWhereItemsAreDelivered() {
    market
        .supplier("S-1", "2220", "", SITES)
        .requirement(
            "R-1",
            "B-1",
            "2220",
            ", 'items': [{'id': '1', 'description': 'Housing', 'deliveryLocation':"
                + " {'latitude': 49.1951, 'longitude': 16.6068}}]",
            "{'type': 'distance', 'maximumKilometres': 1}");

    get("/requirements/R-1/fit/S-1")
        .body("verdicts[1].outcome", equalTo("MET"))
        .body("verdicts[1].actual.text", equalTo("0 km"));
  }

  // Classification

  @Test
  void codesOfAnotherTaxonomyMatchByCrosswalkInBothDirections() {
    String taxonomies = "/api/v1/taxonomies/";
    file("code,label,parent\n70,Plastics,\n701,Housings,70\n71,Metals,\n")
        .put(taxonomies + "FITTEST?name=Trade&language=en")
        .then()
        .statusCode(200);
    file("from,to,kind\n70,22,EXACT\n")
        .put(taxonomies + "FITTEST/crosswalks/ISIC4")
        .then()
        .statusCode(200);
    for (String code : List.of("70", "701", "71")) {
      market.supplier(
          "S-" + code,
          ", 'capabilities': [{'classification': {'scheme': 'FITTEST', 'code': '%s'}}]"
              .formatted(code));
    }
    market
        .requirement("R-22", "22", "")
        .requirement("R-2220", "2220", "")
        .requirement("R-C", "C", "")
        .requirement("R-26", "26", "");

    get("/requirements/R-22/shortlist")
        .body("entries.supplier.externalId", equalTo(List.of("S-70", "S-701")))
        .body("entries[0].verdicts[0].nearestCode.relation", equalTo("SAME"))
        .body("entries[1].verdicts[0].nearestCode.relation", equalTo("NARROWER"))
        .body("entries[1].verdicts[0].nearestCode.steps", equalTo(1))
        .body("entries[1].verdicts[0].nearestCode.byCrosswalk", equalTo(true));
    get("/requirements/R-2220/shortlist")
        .body("entries.supplier.externalId", equalTo(List.of("S-70")))
        .body("entries[0].verdicts[0].nearestCode.classification.scheme", equalTo("FITTEST"))
        .body("entries[0].verdicts[0].nearestCode.relation", equalTo("BROADER"))
        .body("entries[0].verdicts[0].outcome", equalTo("MET"))
        .body("entries[0].verdicts[0].credit", equalTo(0.81f));
    get("/requirements/R-C/shortlist")
        .body("entries.supplier.externalId", equalTo(List.of("S-70", "S-701")));
    get("/requirements/R-26/shortlist").body("entries", equalTo(List.of()));
    get("/suppliers/S-70/opportunities")
        .body("entries.requirement.externalId", equalTo(List.of("R-22", "R-C", "R-2220")));
    get("/suppliers/S-701/opportunities")
        .body("entries.requirement.externalId", equalTo(List.of("R-22", "R-C")));
    get("/suppliers/S-71/opportunities").body("entries", equalTo(List.of()));

    call().delete(taxonomies + "FITTEST/crosswalks/ISIC4").then().statusCode(204);
    get("/requirements/R-22/shortlist").body("entries", equalTo(List.of()));
  }

  @Test
  void whatLiesApartIsToldWithTheStepsBetween() {
    market.supplier("S-1", "2610", "", "").requirement("R-1", "2220", "");

    get("/requirements/R-1/fit/S-1")
        .body("verdicts[0].outcome", equalTo("GAP"))
        .body("verdicts[0].nearestCode.classification.code", equalTo("2610"))
        .body("verdicts[0].nearestCode.relation", equalTo("APART"))
        .body("verdicts[0].nearestCode.steps", equalTo(6));
  }

  // Text

  @Test
  void wordsInCommonAreShownAndMoveTheScoreAlone() {
    market
        .supplier("S-1", "2220", ", 'description': 'Housings and seals'", "")
        .supplier("S-2", "2220", "", "")
        .requirement("R-1", "B-1", "2220", ", 'description': 'Housing for connectors'", "");

    get("/requirements/R-1/shortlist")
        .body("entries.supplier.externalId", equalTo(List.of("S-1", "S-2")))
        .body("entries.eligibility", equalTo(List.of("ELIGIBLE", "ELIGIBLE")))
        .body("entries[0].wordsInCommon.words", equalTo(List.of("housing")))
        .body("entries[0].wordsInCommon.share", equalTo(0.25f))
        .body("entries[1].wordsInCommon.words", equalTo(List.of()))
        .body("entries[1].wordsInCommon.share", equalTo(0))
        // 60 + 40 × (0.925 + 0.25 × 0.25) ÷ 1.25
        .body("entries.score", equalTo(List.of(91.6f, 89.6f)));
  }

  private void rates(String body) {
    call()
        .body(body.replace('\'', '"'))
        .put(market.path() + "/exchange-rates")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse get(String path) {
    return call().get(market.path() + path).then().statusCode(200);
  }
}
