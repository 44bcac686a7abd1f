package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The supplier day of three participants that agendas and calendars are tested with. */
final class SmallDay {

  final String event;

  /** A buyer with two meetings, before lunch and after. */
  SmallDay() {
    String programme = ApiTest.newProgramme();
    ApiTest.call().body(ScheduleApiTest.EVENT).post(programme + "/events").then().statusCode(201);
    event = programme + "/events/day";
    participant("B1", "Nordhaven Automotive", "en");
    participant("S1", "Škoda Příbram", "cs");
    participant("S2", "Công ty Thủ Đức", "vi");
    request("m1", "S1", "B1", ", \"fixedSlot\": \"2083-03-17T09:20\", \"note\": \"Castings\"");
    request("m2", "S2", "B1", ", \"fixedSlot\": \"2083-03-17T13:00\"");
  }

  String agendas() {
    return event + "/schedules/latest/agendas";
  }

  void participant(String id, String name, String language) {
    ApiTest.call()
        .body(
            "{\"externalId\": \"%s\", \"name\": \"%s\", \"language\": \"%s\"}"
                .formatted(id, name, language))
        .post(event + "/participants")
        .then()
        .statusCode(201);
  }

  void request(String id, String from, String to, String more) {
    ApiTest.call()
        .body(
            "{\"externalId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"%s}"
                .formatted(id, from, to, more))
        .post(event + "/requests")
        .then()
        .statusCode(201);
  }

  void change(String id, String what) {
    ApiTest.call()
        .header("If-Match", "*")
        .body("{\"externalId\": \"%s\", \"from\": \"S1\", \"to\": \"B1\", %s}".formatted(id, what))
        .put(event + "/requests/" + id)
        .then()
        .statusCode(200);
  }

  /** Draws up a schedule and makes it the one that holds. */
  void publish() {
    schedule();
    ApiTest.call().body("{}").post(event + "/schedules/latest/publish").then().statusCode(200);
  }

  void schedule() {
    String job =
        ApiTest.call()
            .body("{\"timeLimitSeconds\": 1}")
            .post(event + "/schedules")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    String state = "";
    while (!Set.of("DONE", "REFUSED", "FAILED").contains(state)) {
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
      state = ApiTest.call().get(job).path("state");
    }
    assertThat(state).isEqualTo("DONE");
  }
}
