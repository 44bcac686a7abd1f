package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarApiTest extends ApiTest {

  private SmallDay day;
  private String event;
  private String agendas;

  @BeforeEach
  void drawUpASchedule() {
    day = new SmallDay();
    event = day.event;
    agendas = day.agendas();
  }

  @Test
  void aSubscribedCalendarFollowsTheScheduleWithoutAKey() {
    day.publish();
    String path = subscribe("S1");
    VEvent first = events(calendar(path).asString()).get(0);
    assertThat(first.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2083-03-17T08:20:00Z"));
    assertThat(first.getSummary().getValue()).isEqualTo("Nordhaven Automotive");
    assertThat(first.getLocation().getValue()).startsWith("Stůl ").endsWith(", Hall 2");

    day.change("m1", "\"forbiddenSlots\": [\"2083-03-17T09:20\"]");
    day.publish();
    VEvent moved = events(calendar(path).asString()).get(0);
    assertThat(moved.getUid()).isEqualTo(first.getUid());
    assertThat(moved.getSequence().getValue()).isEqualTo(1);

    call().header("If-Match", "*").delete(event + "/requests/m1").then().statusCode(204);
    day.publish();
    VEvent gone = events(calendar(path).asString()).get(0);
    assertThat(gone.getUid()).isEqualTo(first.getUid());
    assertThat(gone.getSequence().getValue()).isEqualTo(2);
    assertThat(gone.getStatus().isCancelled()).isTrue();
    call()
        .get(agendas + "/participants/S1/cancel.ics")
        .then()
        .statusCode(200)
        .body(containsString("METHOD:CANCEL"));
    call().get(agendas + "/participants/S1/publish.ics").then().statusCode(204);
  }

  @Test
  void aPhoneThatHasTheCalendarAlreadyIsToldSo() {
    day.publish();
    String path = subscribe("S1");
    Response first = calendar(path);

    assertThat(first.header("Cache-Control")).contains("private").contains("max-age=300");
    assertThat(first.header("Last-Modified")).isNotBlank();
    given()
        .header("If-None-Match", first.header("ETag"))
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", first.header("ETag"));
    given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    given().head(path).then().statusCode(200);
  }

  @Test
  void aCalendarIsReadByItsSecretAlone() {
    String path = subscribe("S1");

    given()
        .get(path.replace(".ics", "x.ics"))
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", endsWith("not-found"))
        .body("detail", not(containsString(path.substring(path.lastIndexOf('/') + 1, 40))));
    given().header("Authorization", "Bearer wrong").get(path).then().statusCode(200);
    given().post(path).then().statusCode(401);
    given().get("/api/v1/calendars").then().statusCode(404);
    given().get("/api/v1/calendars/../programmes").then().statusCode(401);
    given().get(agendas + "/participants/S1.ics").then().statusCode(401);
    given().get(event + "/calendar-subscriptions/S1").then().statusCode(401);
    assertThat(given().get("/q/metrics").asString())
        .doesNotContain(path.substring(path.lastIndexOf('/') + 1).replace(".ics", ""));
  }

  @Test
  void anAddressIsRenewedAndTakenBack() {
    String old = subscribe("S1");
    String renewed = subscribe("S1");

    assertThat(renewed).isNotEqualTo(old);
    given().get(old).then().statusCode(404);
    given().get(renewed).then().statusCode(200);
    call()
        .get(event + "/calendar-subscriptions/S1")
        .then()
        .body("participant", equalTo("S1"))
        .body("url", nullValue());
    call().delete(event + "/calendar-subscriptions/S1").then().statusCode(204);
    given().get(renewed).then().statusCode(404);
    call().delete(event + "/calendar-subscriptions/S1").then().statusCode(404);
  }

  @Test
  void everybodyWithoutAnAddressGetsOneAtOnce() {
    String kept = subscribe("S1");

    call()
        .post(event + "/calendar-subscriptions")
        .then()
        .statusCode(200)
        .body("participant", contains("B1", "S2"))
        .body("url[0]", endsWith(".ics"));
    call().post(event + "/calendar-subscriptions").then().body("", hasSize(0));
    given().get(kept).then().statusCode(200);
  }

  @Test
  void aCalendarGoesWithItsEvent() {
    String path = subscribe("S1");

    call().header("If-Match", "*").delete(event).then().statusCode(204);

    given().get(path).then().statusCode(404);
  }

  @Test
  void aDraftReachesNoPhone() {
    day.schedule();

    assertThat(calendar(subscribe("S1")).asString()).doesNotContain("VEVENT");
  }

  @Test
  void whatIsPublishedLastCountsThoughItWasDrawnUpFirst() {
    day.schedule();
    day.change("m1", "\"forbiddenSlots\": [\"2083-03-17T09:20\"]");
    day.publish();
    String path = subscribe("S1");
    day.change("m1", "\"note\": \"back where it was\"");
    call().body("{}").post(event + "/schedules/1/publish").then().statusCode(200);

    VEvent moved = events(calendar(path).asString()).get(0);

    assertThat(moved.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2083-03-17T08:20:00Z"));
    assertThat(moved.getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void beforeTheFirstScheduleACalendarHasNoMeetings() {
    assertThat(calendar(subscribe("S1")).asString())
        .startsWith("BEGIN:VCALENDAR")
        .doesNotContain("VEVENT");
  }

  private String subscribe(String participant) {
    String url =
        call()
            .post(event + "/calendar-subscriptions/" + participant)
            .then()
            .statusCode(200)
            .extract()
            .path("url");
    assertThat(url).matches("http://.*/api/v1/calendars/[A-Za-z0-9_-]{43}\\.ics");
    return URI.create(url).getPath();
  }

  private static Response calendar(String path) {
    Response answer = given().get(path);
    answer.then().statusCode(200).contentType(startsWith("text/calendar"));
    return answer;
  }

  private static List<VEvent> events(String text) {
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar.getEvents();
  }
}
