package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExchangeRateApiTest extends ApiTest {

  private static int programmes;

  private static final String KENYA =
      """
      date,currency,rate
      2026-01-05,USD,128
      2026-01-05,EUR,140
      2026-02-02,USD,130.5
      """;

  private String rates = "";

  @BeforeEach
  void inAProgrammeOfItsOwn() {
    String name = "rates-" + ++programmes;
    call()
        .body("{\"externalId\": \"" + name + "\", \"name\": \"Kenya\", \"currency\": \"KES\"}")
        .post("/api/v1/programmes")
        .then()
        .statusCode(201);
    rates = "/api/v1/programmes/" + name + "/exchange-rates";
  }

  @ParameterizedTest
  @CsvSource({
    "100,USD,KES,2026-01-05,12800,2026-01-05",
    "100,USD,KES,2026-02-01,12800,2026-01-05",
    "100,USD,KES,2026-02-02,13050,2026-02-02",
    "12800,KES,USD,2026-01-31,100,2026-01-05",
    "128,EUR,USD,2026-01-31,140,2026-01-05",
  })
  void anAmountIsConvertedByTheLastRateOnOrBeforeTheDay(
      String amount, String from, String to, String date, float result, String rateOf) {
    file(KENYA)
        .put(rates)
        .then()
        .statusCode(200)
        .body("rates", equalTo(3))
        .body("dates", equalTo(2));

    call()
        .get(conversion(amount, from, to, date))
        .then()
        .statusCode(200)
        .body("result.toFloat()", equalTo(result))
        .body("rates.date", hasItem(rateOf));
  }

  @Test
  void theRatesThatWereUsedAreTold() {
    file(KENYA).put(rates).then().statusCode(200);

    call()
        .get(conversion("1", "EUR", "USD", "2026-03-01"))
        .then()
        .body("rates.currency", contains("EUR", "USD"))
        .body("rates.date", contains("2026-01-05", "2026-02-02"))
        .body("rates.base", contains("KES", "KES"));
    call()
        .get(conversion("1.5", "KES", "KES", "1999-01-01"))
        .then()
        .statusCode(200)
        .body("rates", hasSize(0));
  }

  @Test
  void ratesToldTheOtherWayRoundAndInAnotherBaseAreUnderstood() {
    file("date,currency,rate\n2026-01-05,CZK,25\n2026-01-05,PLN,4\n")
        .put(rates + "?base=EUR&quotation=INDIRECT")
        .then()
        .statusCode(200);

    call()
        .get(conversion("100", "CZK", "PLN", "2026-01-05"))
        .then()
        .body("result", equalTo(16))
        .body("rates.quotation", contains("INDIRECT", "INDIRECT"));
    call().get(conversion("2", "EUR", "CZK", "2026-01-05")).then().body("result", equalTo(50));
  }

  @Test
  void withoutARateThereIsNoConversion() {
    file(KENYA).put(rates).then().statusCode(200);

    call()
        .get(conversion("1", "USD", "KES", "2026-01-04"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:linkwright:problem:cannot-convert"));
    call().get(conversion("1", "JPY", "KES", "2026-02-04")).then().statusCode(422);
    call().get(conversion("1", "XXX1", "KES", "2026-02-04")).then().statusCode(400);
    call().get(conversion("1", "USD", "KES", "2026-02-30")).then().statusCode(400);
    call().get(rates + "/conversion?from=USD&to=KES").then().statusCode(400);
  }

  @Test
  void loadingADayAgainReplacesItsRatesAndKeepsTheHistory() {
    file(KENYA).put(rates).then().body("replaced", equalTo(0));
    file("date,currency,rate\n2026-02-02,USD,131\n")
        .put(rates + "?dryRun=true")
        .then()
        .body("replaced", equalTo(1))
        .body("dryRun", equalTo(true));
    call().get(conversion("1", "USD", "KES", "2026-02-02")).then().body("result", equalTo(130.5f));
    file("date,currency,rate\n2026-02-02,USD,131\n").put(rates).then().body("replaced", equalTo(1));

    call()
        .get(rates + "?currency=USD")
        .then()
        .body("items.date", contains("2026-02-02", "2026-01-05"))
        .body("items.rate", contains(131, 128));
    call().get(rates + "?limit=1").then().body("items", hasSize(1)).body("next", notNullValue());
    call().get(rates + "?to=2026-01-31").then().body("items", hasSize(2));
    call().delete(rates + "/2026-02-02").then().statusCode(204);
    call().delete(rates + "/2026-02-02").then().statusCode(404);
    call().get(rates).then().body("items", hasSize(2));
  }

  @Test
  void whatIsReadAsCsvIsLoadedUnchanged() {
    file(KENYA).put(rates).then().statusCode(200);
    String csv = call().accept("text/csv").get(rates).asString();

    file(csv).put(rates).then().statusCode(200).body("replaced", equalTo(3));
    assertThat(call().accept("text/csv").get(rates).asString()).isEqualTo(csv);
  }

  @Test
  void aRateThatIsNoneIsNamed() {
    call()
        .body("{\"rates\": [null]}")
        .put(rates)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/rates/0"));
  }

  @Test
  void ratesAreLoadedAsJsonToo() {
    call()
        .body(
            """
            {"rates": [{"date": "2026-01-05", "currency": "USD", "rate": 0.0000562},
                       {"date": "2026-01-05", "currency": "KES", "base": "EUR", "rate": 1,
                        "quotation": "INDIRECT"}]}
            """)
        .put(rates)
        .then()
        .statusCode(200)
        .body("rates", equalTo(2));
    call().get(rates).then().body("items.quotation", contains("INDIRECT", "DIRECT"));
    call()
        .body(
            """
            {"rates": [{"date": "2026-01-05", "currency": "KES", "rate": 1},
                       {"date": "1066-01-05", "currency": "USD", "rate": 1},
                       {"date": "2026-01-05", "currency": "USD", "rate": 1},
                       {"date": "2026-01-05", "currency": "USD", "rate": 1}]}
            """)
        .put(rates)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/rates/0/currency", "/rates/1/date", "/rates/3"));
    call()
        .body(
            "{\"rates\": [{\"date\": \"2026-01-05\", \"currency\": \"USD\", \"rate\": 1E+99999}]}")
        .put(rates)
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-05,USD,0           | rate",
        "2026-01-05,USD,-1          | rate",
        "2026-01-05,USD,1e9         | rate",
        "2026-01-05,USD,12345678901 | rate",
        "2026-01-05,USD,            | rate",
        "2026-01-05,DOLLAR,1        | currency",
        "2026-01-05,KES,1           | currency",
        "05.01.2026,USD,1           | date",
        "1066-01-05,USD,1           | date",
        "2999-01-05,USD,1           | date",
      })
  void aWrongRateIsRefusedByLineAndColumnAndNothingIsLoaded(String row, String column) {
    file("date,currency,rate\n2026-01-05,EUR,140\n" + row.strip() + "\n")
        .put(rates)
        .then()
        .statusCode(422)
        .body("errors.line", hasItem(3))
        .body("errors.column", hasItem(column));
    call().get(rates).then().body("items", hasSize(0));
  }

  @Test
  void aProgrammeWithoutACurrencyNeedsABase() {
    String bare = newProgramme() + "/exchange-rates";
    file(KENYA).put(bare).then().statusCode(422).body("errors.column", hasItem("currency"));
    file(KENYA).put(bare + "?base=KES").then().statusCode(200);
    file(KENYA).put(bare + "?base=KENYA").then().statusCode(400);
  }

  private String conversion(String amount, String from, String to, String date) {
    return rates + "/conversion?amount=" + amount + "&from=" + from + "&to=" + to + "&date=" + date;
  }
}
