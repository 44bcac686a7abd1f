package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
    assertThat(
            get("/suppliers/S-1/opportunities").extract().path("entries[0].verdicts").toString())
        .isEqualTo(
            get("/requirements/R-1/shortlist").extract().path("entries[0].verdicts").toString());
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
