package org.linkwright.cluster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A node is killed in the middle of its work, and another goes on with it. Runs on the packaged
 * service, after packaging.
 */
class KilledNodeIT {

  private static final Pattern SCORE =
      Pattern.compile("placed: (\\d+) of (\\d+), breaks: (\\d+), idle slots: (\\d+)");
  private static final Duration TAKEN_UP_WITHIN = Duration.ofSeconds(30);
  private static final Duration TO_FIND_MORE = Duration.ofSeconds(20);
  private static final int BUYERS = 24;
  private static final int SUPPLIERS = 110;
  private static final int SLOTS = 20;
  private static final int LONGER_THAN_THE_TEST = 600;

  @Test
  void anotherNodeGoesOnFromTheLastKeptBestAndNothingIsLostOrDoneTwice() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
      String jdbcUrl = database.getJdbcUrl("postgres", "postgres");
      try (Connection sight = database.getPostgresDatabase().getConnection();
          Node doomed = Node.start(jdbcUrl)) {
        for (String event : List.of("big", "waiting-1", "waiting-2", "waiting-3")) {
          openEvent(doomed, event);
        }
        String job = order(doomed, "big", LONGER_THAN_THE_TEST);
        waitUntil(() -> waiting(read(doomed, job)).size() >= 3);
        try (Node heir = Node.start(jdbcUrl)) {
          List<String> all = new ArrayList<>(List.of(job));
          for (int i = 1; i <= 3; i++) {
            all.add(order(doomed, "waiting-" + i, 1));
          }
          JsonPath before = read(doomed, job);
          assertThat(before.getString("state")).isEqualTo("RUNNING");

          doomed.kill();
          Instant killed = Instant.now();
          List<Long> kept = waiting(read(heir, job));
          waitUntil(() -> startsOf(sight, job) == 2);

          assertThat(Duration.between(killed, Instant.now())).isLessThan(TAKEN_UP_WITHIN);
          waitFor(TO_FIND_MORE, () -> waiting(read(heir, job)).size() > kept.size());
          call(heir).delete(job).then().statusCode(200);
          for (String each : all) {
            waitUntil(() -> isOver(heir, each));
            call(heir).get(each).then().body("state", equalTo("DONE"));
          }
          List<Long> found = waiting(read(heir, job));
          assertThat(found.subList(0, kept.size())).isEqualTo(kept);
          assertThat(found.subList(kept.size(), found.size()))
              .as("found after the kill, beginning from %s", kept)
              .allMatch(later -> later <= kept.get(kept.size() - 1));
          for (String event : List.of("big", "waiting-1", "waiting-2", "waiting-3")) {
            call(heir)
                .get("/api/v1/programmes/cluster/events/" + event + "/schedules")
                .then()
                .body("", hasSize(1));
          }
          assertThat(startsOf(sight, job)).isEqualTo(2);
          waitUntil(
              () ->
                  number(sight, "select count(*) from scheduled_tasks where task_name = 'job'")
                      == 0);
        }
      }
    }
  }

  /** An event on which the search improves for as long as it may. */
  private static void openEvent(Node node, String event) {
    call(node).body("{\"externalId\": \"cluster\", \"name\": \"C\"}").post("/api/v1/programmes");
    String events = "/api/v1/programmes/cluster/events";
    call(node)
        .body(
            """
            {"externalId": "%s", "name": "Day", "timeZone": "Europe/Prague", "tables": 21,
             "slots": [%s]}
            """
                .formatted(event, slots()))
        .post(events)
        .then()
        .statusCode(201);
    upload(node, events + "/" + event + "/imports/participants", participants());
    upload(node, events + "/" + event + "/imports/requests", requests());
  }

  private static void upload(Node node, String path, String csv) {
    given()
        .baseUri(node.address())
        .auth()
        .oauth2(Node.KEY)
        .contentType("text/csv; charset=utf-8")
        .body(csv)
        .post(path)
        .then()
        .statusCode(200);
  }

  private static String slots() {
    LocalDateTime first = LocalDateTime.parse("2083-03-17T08:00");
    return IntStream.range(0, SLOTS)
        .mapToObj(i -> first.plusMinutes(20L * i))
        .map(
            start -> "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, start.plusMinutes(20)))
        .collect(Collectors.joining(","));
  }

  private static String participants() {
    return "externalId,name\n"
        + IntStream.range(0, BUYERS)
            .mapToObj(i -> "B%d,Buyer %d\n".formatted(i, i))
            .collect(Collectors.joining())
        + IntStream.range(0, SUPPLIERS)
            .mapToObj(i -> "S%d,Supplier %d\n".formatted(i, i))
            .collect(Collectors.joining());
  }

  private static String requests() {
    Random random = new Random(7);
    StringBuilder csv = new StringBuilder("externalId,from,to\n");
    for (int buyer = 0; buyer < BUYERS; buyer++) {
      List<Integer> suppliers = random.ints(0, SUPPLIERS).distinct().limit(18).boxed().toList();
      for (int supplier : suppliers) {
        csv.append("M%d-%d,S%d,B%d\n".formatted(buyer, supplier, supplier, buyer));
      }
    }
    return csv.toString();
  }

  private static String order(Node node, String event, int seconds) {
    return call(node)
        .body("{\"timeLimitSeconds\": " + seconds + ", \"moveLimit\": 1000000000000}")
        .post("/api/v1/programmes/cluster/events/" + event + "/schedules")
        .then()
        .statusCode(202)
        .extract()
        .header("Location")
        .replaceFirst("^https?://[^/]+", "");
  }

  private static JsonPath read(Node node, String job) {
    return call(node).get(job).then().statusCode(200).extract().jsonPath();
  }

  private static boolean isOver(Node node, String job) {
    return !List.of("QUEUED", "RUNNING").contains(read(node, job).getString("state"));
  }

  /** How much participants wait in each best, in the order they were found. */
  private static List<Long> waiting(JsonPath job) {
    return job.getList("curve.score", String.class).stream().map(KilledNodeIT::waiting).toList();
  }

  /** A break is worth a hundred idle slots; any waiting is better than an unplaced request. */
  private static long waiting(String score) {
    Matcher told = SCORE.matcher(score);
    assertThat(told.matches()).as(score).isTrue();
    long unplaced = Long.parseLong(told.group(2)) - Long.parseLong(told.group(1));
    long breaks = Long.parseLong(told.group(3));
    return unplaced * 1_000_000 + breaks * 100 + Long.parseLong(told.group(4));
  }

  private static long startsOf(Connection sight, String job) throws SQLException {
    String id = job.substring(job.lastIndexOf('/') + 1);
    return number(sight, "select starts from job where id = '" + id + "'");
  }

  private static long number(Connection sight, String query) throws SQLException {
    try (Statement statement = sight.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static RequestSpecification call(Node node) {
    return given().baseUri(node.address()).auth().oauth2(Node.KEY).contentType(ContentType.JSON);
  }

  /** Whether it is reached in time or not: a search that was at its best finds nothing better. */
  private static void waitFor(Duration most, Callable<Boolean> reached) throws Exception {
    Instant end = Instant.now().plus(most);
    while (!reached.call() && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }

  private static void waitUntil(Callable<Boolean> reached) throws Exception {
    Instant end = Instant.now().plusSeconds(90);
    while (!reached.call()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
