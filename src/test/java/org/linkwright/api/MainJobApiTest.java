package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from end to end on the sample programme, as an agency would do it over the API: load
 * the spreadsheets, ask who can supply, ask what is missing, hold the supplier day. Read it from
 * top to bottom.
 */
@QuarkusTest
@TestMethodOrder(OrderAnnotation.class)
class MainJobApiTest extends ApiTest {

  private static String programme;
  private static JsonPath schedule;

  @Test
  @Order(1)
  void anOfficerLoadsTheSpreadsheets() {
    programme = newProgramme();
    for (String kind :
        List.of(
            "suppliers", "capabilities", "certificates", "buyers", "requirements", "criteria")) {
      send(programme + "/imports/" + kind, kind);
    }
    call().get(programme + "/suppliers?limit=200").then().body("items", hasSize(120));
    call().get(programme + "/buyers").then().body("items", hasSize(14));
    call().get(programme + "/requirements?limit=200").then().body("items", hasSize(60));
  }

  @Test
  @Order(2)
  void sheLoadsThemAgainAndNothingIsThereTwice() {
    send(programme + "/imports/suppliers", "suppliers");

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

  @Test
  @Order(5)
  void theOrganiserLoadsTheSupplierDayAndOrdersItsSchedule() {
    call().body(text("event.json")).post(programme + "/events").then().statusCode(201);
    String event = programme + "/events/supplier-day-2027";
    send(event + "/imports/participants", "participants");
    send(event + "/imports/requests", "requests");

    String job =
        call()
            .body("{\"timeLimitSeconds\": 10}")
            .post(event + "/schedules")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    schedule = call().get(result(job)).then().statusCode(200).extract().jsonPath();
  }

  @Test
  @Order(6)
  void everyRequestHasAPlaceAndNobodyIsInTwoAtOnce() {
    assertThat(schedule.getInt("summary.placed")).isEqualTo(251);
    assertThat(schedule.getInt("summary.unplaced")).isZero();
    Set<String> seen = new HashSet<>();
    for (Map<String, Object> meeting : schedule.<Map<String, Object>>getList("meetings")) {
      Object start = meeting.get("start");
      assertThat(seen.add(start + " table " + meeting.get("table"))).isTrue();
      for (String side : List.of("from", "to")) {
        Object who = ((Map<?, ?>) meeting.get(side)).get("externalId");
        assertThat(seen.add(start + " " + who))
            .as("%s is in two places at %s", who, start)
            .isTrue();
      }
    }
  }

  @Test
  @Order(7)
  void everyAbsenceIsRespected() {
    List<Map<String, Object>> participants =
        call()
            .get(programme + "/events/supplier-day-2027/participants?limit=200")
            .jsonPath()
            .getList("items");
    int checked = 0;
    for (Map<String, Object> participant : participants) {
      for (Object absence : (List<?>) participant.get("absences")) {
        Map<?, ?> away = (Map<?, ?>) absence;
        for (Map<String, Object> meeting : meetingsOf(participant.get("externalId"))) {
          boolean before =
              meeting.get("end").toString().compareTo(away.get("start").toString()) <= 0;
          boolean after =
              meeting.get("start").toString().compareTo(away.get("end").toString()) >= 0;
          assertThat(before || after).as("%s during %s", meeting, away).isTrue();
          checked++;
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  @Order(8)
  void aParticipantReadsItsAgenda() {
    String event = programme + "/events/supplier-day-2027";
    call()
        .get(event + "/schedules/latest/agendas/participants/BUY-01")
        .then()
        .statusCode(200)
        .body("meetings", hasSize(meetingsOf("BUY-01").size()))
        .body("meetings.table", everyItem(oneOf(tables())));
    call()
        .get(event + "/schedules/latest/agendas/participants/BUY-01.ics")
        .then()
        .statusCode(200)
        .body(
            equalTo(call().get(event + "/schedules/1/agendas/participants/BUY-01.ics").asString()));
  }

  private static String[] tables() {
    return IntStream.rangeClosed(1, 16).mapToObj(Integer::toString).toArray(String[]::new);
  }

  private static List<Map<String, Object>> meetingsOf(Object participant) {
    return schedule.<Map<String, Object>>getList("meetings").stream()
        .filter(
            meeting ->
                participant.equals(((Map<?, ?>) meeting.get("from")).get("externalId"))
                    || participant.equals(((Map<?, ?>) meeting.get("to")).get("externalId")))
        .toList();
  }

  private static void send(String path, String name) {
    file(text(name + ".csv")).post(path).then().statusCode(200);
  }

  private static String result(String job) {
    Instant end = Instant.now().plusSeconds(60);
    while (true) {
      JsonPath now = call().get(job).jsonPath();
      if (!Set.of("QUEUED", "RUNNING").contains(now.getString("state"))) {
        assertThat(now.getString("state")).isEqualTo("DONE");
        return now.getString("result");
      }
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }

  private static String text(String name) {
    try (InputStream stream = MainJobApiTest.class.getResourceAsStream("/sample/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
