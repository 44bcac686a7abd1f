package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnitApiTest extends ApiTest {

  @Test
  void unitsAreListedWithTheirDimensionAndFactor() {
    call()
        .get("/api/v1/units")
        .then()
        .statusCode(200)
        .body("items.size()", greaterThan(150))
        .body("items.code", hasItems("KGM", "H87", "CEL", "XBG", "KWH"))
        .body("items.find { it.code == 'TNE' }.dimension", equalTo("MASS"))
        .body("items.find { it.code == 'TNE' }.factor", equalTo(1000))
        .body("items.find { it.code == 'TNE' }.symbol", equalTo("t"));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5,TNE,KGM,2500",
    "36,kmh,MTS,10",
    "98.6,FAH,CEL,37",
    "1,MTR,FOT,3.280839895013123"
  })
  void anAmountIsToldInAnotherUnit(String value, String from, String to, String result) {
    Number told =
        call()
            .get("/api/v1/units/convert?value=" + value + "&from=" + from + "&to=" + to)
            .then()
            .statusCode(200)
            .extract()
            .path("result");

    assertThat(new BigDecimal(told.toString()))
        .isCloseTo(new BigDecimal(result), Offset.offset(new BigDecimal("0.000001")));
  }

  @ParameterizedTest
  @CsvSource({
    "value=1&from=KGM&to=MTR,422,to",
    "value=1&from=XBG&to=XBX,422,to",
    "value=1&from=PCS&to=KGM,422,from",
    "value=1E999999999&from=KGM&to=GRM,400,value",
    "value=NaN&from=KGM&to=GRM,400,value",
    "from=KGM&to=GRM,400,value",
    "value=1&to=GRM,400,from"
  })
  void whatDoesNotConvertIsRefusedByName(String query, int status, String parameter) {
    call()
        .urlEncodingEnabled(false)
        .get("/api/v1/units/convert?" + query)
        .then()
        .statusCode(status)
        .body("errors.parameter", contains(parameter));
  }
}
