package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Match plans of a small market of moulders, as an officer orders and reads them. */
@QuarkusTest
class MatchPlanApiTest extends ApiTest {

  private static final String FAST = "'timeLimitSeconds': 5, 'moveLimit': 2000";

  private Market market;
  private String programme;

  @BeforeEach
  void openAMarketOfMoulders() {
    programme = newProgramme();
    market = new Market(programme);
    market.buyer("B-2", "Southport", "");
    moulder("S-1", 6000, "");
    moulder("S-2", 4000, ", 'sizeClass': 'SMALL'");
    need("R-1", "B-1", 8000, 400_000, ", 'suppliersWanted': 2");
    need("R-2", "B-2", 5000, 100_000, "");
  }

  private void moulder(String id, int pieces, String members) {
    market.supplier(
        id,
        "2220",
        ", 'capacity': {'value': %d, 'unit': 'H87', 'period': 'MONTH'}".formatted(pieces),
        members);
  }

  private void need(String id, String buyer, int pieces, int value, String members) {
    market.requirement(
        id,
        buyer,
        "2220",
        (", 'volume': {'value': %d, 'unit': 'H87', 'period': 'MONTH'},"
                + " 'value': {'amount': %d, 'currency': 'EUR'}%s")
            .formatted(pieces, value, members),
        "");
  }

  @Test
  void whatIsWorthMostIsServedAndEveryCapacityIsKept() {
    JsonPath plan = plan("{" + FAST + "}");

    assertThat(plan.getInt("number")).isEqualTo(1);
    assertThat(plan.getString("searchedWith")).contains("OptaPlanner");
    assertThat(suppliers(plan, "R-1")).containsExactlyInAnyOrder("S-1", "S-2");
    assertThat(sum(plan, "R-1")).isEqualByComparingTo("8000");
    for (String supplier : List.of("S-1", "S-2")) {
      assertThat(used(plan, supplier))
          .isLessThanOrEqualTo(BigDecimal.valueOf(supplier.equals("S-1") ? 6000 : 4000));
    }
    assertThat(plan.getString("totals.asked.currency")).isEqualTo("EUR");
    assertThat(plan.getDouble("totals.asked.amount")).isEqualTo(500_000);
  }

  @Test
  void whatIsNotServedSaysWhyAndWhatWouldServeIt() {
    JsonPath plan = plan("{" + FAST + "}");

    List<Map<String, Object>> unserved = plan.getList("unserved");
    assertThat(unserved).hasSize(1);
    assertThat(unserved.get(0))
        .containsEntry("requirement", "R-2")
        .containsEntry("buyerName", "Southport");
    assertThat(plan.getString("unserved[0].sentence")).contains("pieces per month");
    assertThat(plan.getString("unserved[0].remedy.sentence")).isNotBlank();
    assertThat(plan.getList("unserved[0].obstacles")).hasSize(2);
    assertThat(plan.getString("unserved[0].obstacles[0].sentence")).isNotBlank();
  }

  @Test
  void anAssignmentSaysWhatTheNextBestIsAndWhatItWouldCost() {
    JsonPath plan = plan("{" + FAST + "}");

    assertThat(plan.getString("assignments[0].nextBest.sentence")).isNotBlank();
    assertThat(plan.getString("assignments[0].sentence"))
        .startsWith("Firm S-")
        .contains("pieces per month")
        .contains("with a fit of");
  }

  @Test
  void theSameOrderOfTheSameMarketIsTheSamePlan() {
    JsonPath one = plan("{" + FAST + ", 'seed': 7}");
    JsonPath other = plan("{" + FAST + ", 'seed': 7}");

    assertThat(other.getInt("number")).isEqualTo(one.getInt("number") + 1);
    assertThat(other.getList("assignments")).isEqualTo(one.getList("assignments"));
    changes(other, one)
        .body("changes", empty())
        .body("kept", is(one.getList("assignments").size()));
  }

  @Test
  void whatIsPinnedIsInThePlanAndWhatIsForbiddenIsNot() {
    JsonPath plan =
        plan(
            ("{%s, 'pins': [{'requirement': 'R-2', 'supplier': 'S-2', 'quantity': 3000}],"
                    + " 'forbidden': [{'requirement': 'R-1', 'supplier': 'S-2'}]}")
                .formatted(FAST));

    assertThat(suppliers(plan, "R-1")).containsExactly("S-1");
    assertThat(plan.getBoolean("assignments.find { it.requirement == 'R-2' }.pinned")).isTrue();
    assertThat(sum(plan, "R-2")).isEqualByComparingTo("3000");
    assertThat(
            plan.getList("unserved.find { it.requirement == 'R-1' }.obstacles.kind", String.class))
        .contains("FORBIDDEN");
  }

  @Test
  void aPlanThatBeginsWithAnotherMovesNobodyForLessThanTheAgencySays() {
    JsonPath before = plan("{" + FAST + "}");
    moulder("S-3", 9000, "");
    String begun = "{%s, 'former': '%d'".formatted(FAST, before.getInt("number"));

    JsonPath unmoved = plan(begun + ", 'terms': {'changePercent': 1000}}");
    assertThat(unmoved.getString("former")).isEqualTo(before.getString("number"));
    changes(unmoved, before).body("changes", empty());

    JsonPath moved = plan(begun + "}");
    assertThat(moved.getDouble("totals.servedPercent")).isEqualTo(100);
    changes(moved, before)
        .body("changes.requirement", everyItem(equalTo("R-2")))
        .body("changes.kind", contains("DROPPED", "ADDED"))
        .body("changes[1].supplier", equalTo("S-3"));
  }

  @Test
  void nearMissesAreAdmittedOnlyIfTheAgencySaysSoAndTheGapCanBeClosedInTime() {
    market.requirement(
        "R-9",
        "B-1",
        "2220",
        ", 'volume': {'value': 10, 'unit': 'H87', 'period': 'MONTH'}",
        "{'type': 'leadTime', 'maximumDays': 30, 'mandatory': true}");
    market.supplier(
        "S-9",
        "2220",
        ", 'capacity': {'value': 10, 'unit': 'H87', 'period': 'MONTH'}, 'leadTimeDays': 40",
        "");
    String only = "'requirements': ['R-9'], " + FAST;

    JsonPath without = plan("{" + only + "}");
    assertThat(without.getString("unserved[0].reason")).isEqualTo("NEAR_MISSES_ONLY");
    assertThat(without.getString("unserved[0].remedy.kind")).isEqualTo("ADMIT_NEAR_MISSES");

    JsonPath with = plan("{" + only + ", 'terms': {'nearMisses': true}}");
    assertThat(with.getString("assignments[0].supplier")).isEqualTo("S-9");
    assertThat(with.getBoolean("assignments[0].nearMiss")).isTrue();
    assertThat(with.getString("assignments[0].sentence")).contains("lead time");
  }

  @Test
  void aRequirementWithoutVolumeIsServedByAsManySuppliersAsItWants() {
    market.requirement("R-8", "B-1", "2220", ", 'suppliersWanted': 2", "");
    JsonPath plan = plan("{'requirements': ['R-8'], " + FAST + "}");

    assertThat(suppliers(plan, "R-8")).containsExactlyInAnyOrder("S-1", "S-2");
    assertThat(plan.getInt("totals.valuesAssumed")).isEqualTo(1);
  }

  @Test
  void aSupplierWhoseCapacityCannotBeCountedIsToldAndNotPlanned() {
    market.supplier("S-7", "2599", "", "");
    market.supplier(
        "S-6", "2599", ", 'capacity': {'value': 3, 'unit': 'TNE', 'period': 'MONTH'}", "");
    market.requirement(
        "R-7", "B-1", "2599", ", 'volume': {'value': 10, 'unit': 'H87', 'period': 'MONTH'}", "");
    JsonPath plan = plan("{'requirements': ['R-7'], " + FAST + "}");

    assertThat(plan.getString("unserved[0].reason")).isEqualTo("NOBODY_OFFERS");
    assertThat(plan.getString("unserved[0].sentence")).contains("none states a capacity");
    assertThat(plan.getList("unserved[0].obstacles.supplier")).hasSize(2);
  }

  @Test
  void whatCannotBePlannedIsLeftOutWithTheReason() {
    need("R-6", "B-1", 100, 1000, ", 'status': 'CLOSED'");
    JsonPath plan = plan("{'requirements': ['R-6', 'R-1'], " + FAST + "}");

    assertThat(plan.getList("leftOut.requirement")).containsExactly("R-6");
    assertThat(plan.getString("leftOut[0].why")).isEqualTo("CLOSED");
    assertThat(plan.getInt("totals.requirements")).isEqualTo(1);
  }

  @Test
  void aPlanOfAnEmptyProgrammeIsEmpty() {
    programme = newProgramme();
    JsonPath plan = plan("{" + FAST + "}");

    assertThat(plan.getList("assignments")).isEmpty();
    assertThat(plan.getInt("totals.requirements")).isZero();
    assertThat(plan.getDouble("totals.servedPercent")).isEqualTo(100);
  }

  @Test
  void valuesInACurrencyWithoutARateAreAssumedAndToldSo() {
    market.requirement(
        "R-5",
        "B-1",
        "2220",
        ", 'volume': {'value': 1, 'unit': 'H87', 'period': 'MONTH'},"
            + " 'value': {'amount': 5, 'currency': 'KES'}",
        "");
    JsonPath plan = plan("{" + FAST + "}");

    assertThat(plan.getInt("totals.valuesAssumed")).isEqualTo(1);
    assertThat(plan.getString("assignments.find { it.requirement == 'R-5' }.sentence"))
        .contains("as assumed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'requirements': ['NONE'] | /requirements/0 | is no requirement",
        "'pins': [{'requirement': 'NONE', 'supplier': 'S-1'}] | /pins/0/requirement | not planned",
        "'pins': [{'requirement': 'R-1', 'supplier': 'NONE'}] | /pins/0/supplier | cannot be planned",
        "'pins': [{'requirement': 'R-1', 'supplier': 'S-1', 'quantity': 0}] | /pins/0/quantity | greater",
        "'forbidden': [{'requirement': 'NONE', 'supplier': 'S-1'}] | /forbidden/0/requirement | not planned",
        "'former': '99' | /former | is no plan",
        "'terms': {'mostOfBuyerPercent': 0} | /terms/mostOfBuyerPercent | greater",
        "'terms': {'newcomerPoints': 101} | /terms/newcomerPoints | less",
        "'timeLimitSeconds': 0 | /timeLimitSeconds | greater",
      })
  void anOrderThatCannotBeMeantIsRefusedByName(String members, String pointer, String why) {
    order("{" + members + "}")
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.find { it.pointer == '" + pointer + "' }.message", containsString(why));
    call().get(programme + "/match-plans").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void pinsThatContradictEachOtherAreRefused() {
    order(
            "{'pins': [{'requirement': 'R-1', 'supplier': 'S-1', 'quantity': 5000},"
                + " {'requirement': 'R-2', 'supplier': 'S-1', 'quantity': 5000}]}")
        .statusCode(400)
        .body("errors[0].pointer", startsWith("/pins/"));
    order(
            "{'pins': [{'requirement': 'R-1', 'supplier': 'S-1'}],"
                + " 'forbidden': [{'requirement': 'R-1', 'supplier': 'S-1'}]}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/pins/0"));
  }

  @Test
  void aPlanIsKeptWhateverBecomesOfItsSuppliers() {
    JsonPath before = plan("{" + FAST + "}");
    String tag = call().get(programme + "/suppliers/S-1").getHeader("ETag");
    call().header("If-Match", tag).delete(programme + "/suppliers/S-1").then().statusCode(204);

    JsonPath after = call().get(programme + "/match-plans/1").then().extract().jsonPath();
    assertThat(after.getList("assignments")).isEqualTo(before.getList("assignments"));
    JsonPath next = plan("{" + FAST + ", 'former': '1'}");
    assertThat(next.getList("assignments.supplier")).doesNotContain("S-1");
  }

  @Test
  void twoPlansAreDrawnUpAtTheSameTimeAndBothAreKept() {
    String one = order("{" + FAST + "}").statusCode(202).extract().header("Location");
    String other = order("{" + FAST + "}").statusCode(202).extract().header("Location");
    over(one);
    over(other);

    call()
        .get(programme + "/match-plans")
        .then()
        .statusCode(200)
        .body("items.number", contains(2, 1));
    call()
        .get(programme + "/match-plans?limit=1")
        .then()
        .body("items.number", contains(2))
        .body("next", notNullValue());
    call()
        .get(programme + "/match-plans?limit=1&cursor=2")
        .then()
        .body("items.number", contains(1))
        .body("next", nullValue());
  }

  @Test
  void aPlanIsReadInItsOwnProgrammeAndDeleted() {
    plan("{" + FAST + "}");
    call().get(newProgramme() + "/match-plans/1").then().statusCode(404);
    call().get(programme + "/match-plans/nonsense").then().statusCode(404);
    call().get(programme + "/match-plans/1/changes").then().statusCode(400);
    call().delete(programme + "/match-plans/1").then().statusCode(204);
    call().get(programme + "/match-plans/1").then().statusCode(404);
  }

  private io.restassured.response.ValidatableResponse order(String body) {
    return call().body(body.replace('\'', '"')).post(programme + "/match-plans").then();
  }

  private JsonPath plan(String body) {
    String result = over(order(body).statusCode(202).extract().header("Location"));
    return call().get(result).then().statusCode(200).extract().jsonPath();
  }

  private static String over(String job) {
    while (true) {
      JsonPath now = call().get(job).then().statusCode(200).extract().jsonPath();
      if (!List.of("QUEUED", "RUNNING").contains(now.getString("state"))) {
        assertThat(now.getString("state")).as(now.getString("message")).isEqualTo("DONE");
        return now.getString("result");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private io.restassured.response.ValidatableResponse changes(JsonPath to, JsonPath from) {
    return call()
        .get(
            programme
                + "/match-plans/"
                + to.getInt("number")
                + "/changes?from="
                + from.getInt("number"))
        .then()
        .statusCode(200);
  }

  private static List<String> suppliers(JsonPath plan, String requirement) {
    return plan.getList(
        "assignments.findAll { it.requirement == '" + requirement + "' }.supplier", String.class);
  }

  private static BigDecimal sum(JsonPath plan, String requirement) {
    return total(plan, "it.requirement == '" + requirement + "'");
  }

  private static BigDecimal used(JsonPath plan, String supplier) {
    return total(plan, "it.supplier == '" + supplier + "'");
  }

  private static BigDecimal total(JsonPath plan, String which) {
    return plan.getList("assignments.findAll { " + which + " }.quantity", Object.class).stream()
        .map(quantity -> new BigDecimal(quantity.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
