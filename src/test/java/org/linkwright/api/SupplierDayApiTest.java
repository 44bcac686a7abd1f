package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The supplier day of the sample programme, from the spreadsheets to the closing report, as its
 * organiser would hold it over the API. Read it from top to bottom; every call it makes can be made
 * by hand against {@code ./mvnw -Pdemo}.
 */
@QuarkusTest
@TestMethodOrder(OrderAnnotation.class)
class SupplierDayApiTest extends ApiTest {

  private static final String DAY = "2027-03-17T";
  private static final String NOON = DAY + "12:20";

  private static String event;
  private static JsonPath schedule;
  private static JsonPath mended;
  private static String phone;

  @Test
  @Order(1)
  void theOrganiserOpensTheEventAndSendsWhoComesAndWhoWantsToMeetWhom() {
    String programme = newProgramme();
    call().body(Sample.text("event.json")).post(programme + "/events").then().statusCode(201);
    event = programme + "/events/supplier-day-2027";

    Sample.send(event, "participants");
    Sample.send(event, "requests");
  }

  @Test
  @Order(2)
  void sheAsksBeforehandWhetherEverythingCanFit() {
    call()
        .get(event + "/capacity")
        .then()
        .statusCode(200)
        .body("requests", equalTo(251))
        .body("tableSlots", equalTo(20 * 16))
        .body("leastDropped", equalTo(0))
        .body("findings", empty());
  }

  @Test
  @Order(3)
  void sheOrdersAScheduleAndFollowsTheJobUntilItIsDone() {
    // A rehearsal, as the day of the sample may be over when you try this.
    String job =
        call()
            .body("{\"timeLimitSeconds\": 10, \"rehearsal\": true}")
            .post(event + "/schedules")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");

    schedule = call().get(Sample.result(job)).then().statusCode(200).extract().jsonPath();

    assertThat(schedule.getString("status")).isEqualTo("DRAFT");
  }

  @Test
  @Order(4)
  void everyRequestHasAPlaceAndNobodyIsInTwoAtOnce() {
    assertThat(schedule.getInt("summary.placed")).isEqualTo(251);
    assertThat(schedule.getInt("summary.unplaced")).isZero();
    Set<String> seen = new HashSet<>();
    for (Meeting meeting : meetings(schedule)) {
      assertThat(seen.add(meeting.start() + " table " + meeting.table())).isTrue();
      assertThat(seen.add(meeting.start() + " " + meeting.from())).as("%s", meeting).isTrue();
      assertThat(seen.add(meeting.start() + " " + meeting.to())).as("%s", meeting).isTrue();
    }
  }

  @Test
  @Order(5)
  void nobodyMeetsWhileAway() {
    // BUY-05 arrives at ten, BUY-13 leaves at four: see participants.csv.
    assertThat(meetingsOf("BUY-05", schedule))
        .isNotEmpty()
        .noneMatch(meeting -> meeting.start().compareTo(DAY + "10:00") < 0);
    assertThat(meetingsOf("BUY-13", schedule))
        .isNotEmpty()
        .noneMatch(meeting -> meeting.start().compareTo(DAY + "16:00") >= 0);
  }

  @Test
  @Order(6)
  void shePublishesItAndFromNowOnItHolds() {
    call()
        .post(event + "/schedules/1/publish")
        .then()
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));
  }

  @Test
  @Order(7)
  void everybodyHasAnAgenda() throws IOException {
    String agendas = event + "/schedules/published/agendas";
    call()
        .get(agendas + "/participants/BUY-01")
        .then()
        .statusCode(200)
        .body("meetings.request", equalTo(requests(meetingsOf("BUY-01", schedule))))
        .body("meetings.table", everyItem(notNullValue()));
    assertThat(call().get(agendas + "/participants/BUY-01.pdf").asByteArray())
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

    byte[] zip = call().get(agendas + ".zip").then().statusCode(200).extract().asByteArray();

    assertThat(entries(zip)).anyMatch(name -> name.contains("BUY-01") && name.endsWith(".pdf"));
  }

  @Test
  @Order(8)
  void aBuyerSubscribesToItsCalendarWhichNeedsNoKey() {
    String url =
        call()
            .post(event + "/calendar-subscriptions/BUY-03")
            .then()
            .statusCode(200)
            .extract()
            .path("url");
    phone = URI.create(url).getPath();

    assertThat(given().get(phone).then().statusCode(200).extract().asString())
        .containsOnlyOnce("BEGIN:VCALENDAR")
        .contains("STATUS:CONFIRMED")
        .doesNotContain("STATUS:CANCELLED");
  }

  @Test
  @Order(9)
  void inTheMorningSheNotesWhoIsThereAndWhoIsNot() {
    Meeting first = meetingsOf("BUY-01", schedule).get(0);
    Meeting second = meetingsOf("BUY-01", schedule).get(1);

    mark(first.request() + "/checked-in/" + first.other("BUY-01"));
    mark(first.request() + "/held");
    mark(second.request() + "/no-show/" + second.other("BUY-01"));
  }

  @Test
  @Order(10)
  void atNoonABuyerHasToLeaveAndSheLooksAtAMendedSchedule() {
    mended =
        call()
            .body(
                """
                {"now": "%s", "disruptions": [
                   {"kind": "PARTICIPANT_GONE", "participant": "BUY-03", "from": "%s"}]}
                """
                    .formatted(NOON, NOON))
            .post(event + "/schedules/published/replans")
            .then()
            .statusCode(201)
            .body("schedule.status", equalTo("DRAFT"))
            .extract()
            .jsonPath();

    List<Meeting> inTheAfternoon =
        meetingsOf("BUY-03", schedule).stream()
            .filter(meeting -> meeting.start().compareTo(NOON) >= 0)
            .toList();
    assertThat(mended.<String>getList("lost.request"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(requests(inTheAfternoon));
    assertThat(mended.<String>getList("lost.sentence")).allMatch(why -> !why.isBlank());
  }

  @Test
  @Order(11)
  void nobodyElseHasAnythingToChange() {
    Set<String> concerned = new TreeSet<>(Set.of("BUY-03"));
    Set<String> lost = new HashSet<>(mended.getList("lost.request"));
    meetingsOf("BUY-03", schedule).stream()
        .filter(meeting -> lost.contains(meeting.request()))
        .forEach(meeting -> concerned.add(meeting.other("BUY-03")));

    assertThat(mended.<String>getList("changes.participants.participant.externalId"))
        .containsExactlyElementsOf(concerned);
  }

  @Test
  @Order(12)
  void sheAcceptsItAndThePhoneOfTheBuyerIsToldWhatIsCancelled() {
    int draft = mended.getInt("schedule.number");
    call()
        .body("{\"now\": \"" + NOON + "\"}")
        .post(event + "/schedules/" + draft + "/publish")
        .then()
        .statusCode(200);

    call().get(event + "/schedules").then().body("status", contains("SUPERSEDED", "PUBLISHED"));
    assertThat(given().get(phone).asString().split("STATUS:CANCELLED", -1))
        .hasSize(mended.getList("lost").size() + 1);
  }

  @Test
  @Order(13)
  void inTheAfternoonSomebodyAsksToMeetLaterAndSheSeesWhatEachSlotWouldMean() {
    JsonPath published = call().get(event + "/schedules/published").jsonPath();
    List<Meeting> ofBuyer = meetingsOf("BUY-01", published);
    String request = ofBuyer.get(ofBuyer.size() - 1).request();

    call()
        .queryParam("now", DAY + "13:00")
        .get(event + "/schedules/published/requests/" + request + "/slots")
        .then()
        .statusCode(200)
        .body("", hasSize(20))
        .body("effect", hasItem("BREAKS_RULE"))
        .body("findAll { it.current }", hasSize(1))
        .body("sentence", everyItem(not(equalTo(""))));
  }

  @Test
  @Order(14)
  void inTheEveningTheReportTellsWhatBecameOfTheDay() {
    int lost = mended.getList("lost").size();
    call()
        .get(event + "/report")
        .then()
        .statusCode(200)
        .body("planned", equalTo(251 - lost))
        .body("held", equalTo(1))
        .body("missed", equalTo(1))
        .body("unmarked", equalTo(251 - lost - 2))
        .body("noShows", hasSize(1))
        .body("cancelled", hasSize(lost))
        .body("cancelled.from.name", everyItem(not(containsString("null"))))
        .body("neverPlaced", empty())
        .body("replans", equalTo(1))
        .body("waiting", hasSize(91))
        .body("tableUse", hasSize(20));
  }

  private static void mark(String what) {
    call().put(event + "/schedules/published/marks/" + what).then().statusCode(200);
  }

  /** One line of a schedule. */
  private record Meeting(String request, String start, String table, String from, String to) {

    String other(String one) {
      return from.equals(one) ? to : from;
    }
  }

  private static List<Meeting> meetings(JsonPath schedule) {
    List<Meeting> meetings = new ArrayList<>();
    for (Map<String, Object> meeting : schedule.<Map<String, Object>>getList("meetings")) {
      meetings.add(
          new Meeting(
              (String) meeting.get("request"),
              (String) meeting.get("start"),
              (String) meeting.get("table"),
              (String) ((Map<?, ?>) meeting.get("from")).get("externalId"),
              (String) ((Map<?, ?>) meeting.get("to")).get("externalId")));
    }
    return meetings;
  }

  private static List<Meeting> meetingsOf(String participant, JsonPath schedule) {
    return meetings(schedule).stream()
        .filter(meeting -> Arrays.asList(meeting.from(), meeting.to()).contains(participant))
        .toList();
  }

  private static List<String> requests(List<Meeting> meetings) {
    return meetings.stream().map(Meeting::request).toList();
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
