package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from end to end on the sample programme, as an agency would do it over the API: load
 * the spreadsheets, ask who can supply, ask what is missing. Read it from top to bottom; {@link
 * SupplierDayApiTest} goes on from there.
 */
@QuarkusTest
@TestMethodOrder(OrderAnnotation.class)
class MainJobApiTest extends ApiTest {

  private static String programme;

  @Test
  @Order(1)
  void anOfficerLoadsTheSpreadsheets() {
    programme = newProgramme();
    for (String kind :
        List.of(
            "suppliers", "capabilities", "certificates", "buyers", "requirements", "criteria")) {
      Sample.send(programme, kind);
    }
    call().get(programme + "/suppliers?limit=200").then().body("items", hasSize(120));
    call().get(programme + "/buyers").then().body("items", hasSize(14));
    call().get(programme + "/requirements?limit=200").then().body("items", hasSize(60));
  }

  @Test
  @Order(2)
  void sheLoadsThemAgainAndNothingIsThereTwice() {
    Sample.send(programme, "suppliers");

    call().get(programme + "/suppliers?limit=200").then().body("items", hasSize(120));
  }

  @Test
  @Order(3)
  void sheAsksWhoCanSupply() {
    call()
        .get(programme + "/requirements/REQ-010/shortlist?limit=3")
        .then()
        .statusCode(200)
        .body("counts.eligible", greaterThan(0))
        .body("entries", hasSize(3))
        .body("entries.rank", contains(1, 2, 3))
        .body("entries[0].eligibility", equalTo("ELIGIBLE"))
        .body("entries[0].verdicts", not(hasSize(0)))
        .body("entries.summary", everyItem(not(equalTo(""))));
  }

  @Test
  @Order(4)
  void sheAsksWhatANearMissIsLacking() {
    call().get(programme + "/requirements/REQ-010/gaps").then().statusCode(200);
    String nearMiss =
        call()
            .get(programme + "/requirements/REQ-010/shortlist?eligibility=NEAR_MISS&limit=1")
            .then()
            .statusCode(200)
            .extract()
            .path("entries[0].supplier.externalId");

    call()
        .get(programme + "/suppliers/" + nearMiss + "/gaps")
        .then()
        .statusCode(200)
        .body("byRequirement", not(hasSize(0)))
        .body("byGap", not(hasSize(0)));
  }
}
