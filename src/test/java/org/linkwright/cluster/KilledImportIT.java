package org.linkwright.cluster;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The service is killed while it takes two files in: one of which it skips bad rows, and one that
 * it takes as a whole or not at all. Started again, it takes every row exactly once. Runs on the
 * packaged service, after packaging.
 */
class KilledImportIT {

  private static final int ROWS_OF_WHOLE = 8_000;
  private static final int ROWS_IN_PART = 12_000;
  private static final int ROWS_FOR_A_BAD_ONE = 1_000;
  private static final String LINE_AND_REASON = "(?m)^[^,]+,(\"(?:[^\"]|\"\")*\"|[^,\"]*),";

  private static final String WRITTEN =
      "select (select count(*) from supplier s join import_job i on i.programme_id = s.programme_id"
          + " where i.id = '%s')";
  private static final String COUNTED = "(select created from import_job where id = '%s')";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** A file that was sent to a programme of its own. */
  private record Sent(String programme, String job) {

    String state() {
      return programme + "/import-jobs/" + job;
    }
  }

  @Test
  void everyRowIsTakenExactlyOnceThoughTheServiceIsKilledInTheMiddle() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start();
        Connection sight = database.getPostgresDatabase().getConnection()) {
      String jdbcUrl = database.getJdbcUrl("postgres", "postgres");
      Sent whole;
      Sent inPart;
      try (Node doomed = Node.start(jdbcUrl)) {
        whole = send(doomed, "whole", "REFUSE_ALL", file(ROWS_OF_WHOLE, row -> false));
        waitUntil(() -> read(doomed, whole.state()).getInt("rows") >= ROWS_OF_WHOLE / 2);
        inPart = send(doomed, "in-part", "SKIP_ROWS", file(ROWS_IN_PART, KilledImportIT::isBad));
        waitUntil(
            () ->
                read(doomed, whole.state()).getString("phase").equals("WRITING")
                    && read(doomed, inPart.state()).getInt("rows") > 0);
        doomed.kill();
      }
      assertThat(number(sight, WRITTEN, whole.job())).isZero();
      assertThat(number(sight, WRITTEN, inPart.job())).isBetween(1L, ROWS_IN_PART - 1L);
      assertThat(number(sight, WRITTEN + " - " + COUNTED, inPart.job(), inPart.job())).isZero();

      try (Node again = Node.start(jdbcUrl)) {
        waitUntil(() -> isOver(again, whole) && isOver(again, inPart));

        assertThat(outcome(again, whole)).isEqualTo("DONE: 8000 rows, 8000 created, 0 failed");
        assertThat(outcome(again, inPart)).isEqualTo("DONE: 12000 rows, 11988 created, 12 failed");
        assertThat(exported(again, whole))
            .containsExactlyInAnyOrderElementsOf(names(ROWS_OF_WHOLE, row -> true));
        assertThat(exported(again, inPart))
            .containsExactlyInAnyOrderElementsOf(names(ROWS_IN_PART, row -> !isBad(row)));
        assertThat(failed(again, inPart)).isEqualTo(names(ROWS_IN_PART, KilledImportIT::isBad));
        for (Sent each : List.of(whole, inPart)) {
          assertThat(read(again, each.programme() + "/suppliers/S-1/history").getList("items"))
              .hasSize(1);
        }
      }
      assertThat(number(sight, "select count(*) from supplier where version > 0")).isZero();
      assertThat(number(sight, "select count(*) from record_history")).isZero();
      assertThat(number(sight, "select count(*) from import_chunk")).isZero();
      assertThat(number(sight, "select count(*) from job where starts = 2")).isEqualTo(2);
    }
  }

  private static boolean isBad(int row) {
    return row % ROWS_FOR_A_BAD_ONE == 0;
  }

  private static byte[] file(int rows, IntPredicate bad) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(
            row -> "%s,Firm %d,%s,%d\n".formatted(name(row), row, bad.test(row) ? "??" : "CZ", row))
        .collect(Collectors.joining("", "externalId,name,country,employees\n", ""))
        .getBytes(UTF_8);
  }

  private static String name(int row) {
    return "S-" + row;
  }

  private static List<String> names(int rows, IntPredicate wanted) {
    return IntStream.rangeClosed(1, rows).filter(wanted).mapToObj(KilledImportIT::name).toList();
  }

  /** Opens a programme and sends it a file. */
  private static Sent send(Node node, String programme, String onError, byte[] file) {
    call(node)
        .contentType(ContentType.JSON)
        .body("{\"externalId\": \"%s\", \"name\": \"Programme\"}".formatted(programme))
        .post("/api/v1/programmes")
        .then()
        .statusCode(201);
    String path = "/api/v1/programmes/" + programme;
    String job =
        call(node)
            .contentType("text/csv; charset=utf-8")
            .body(file)
            .post(path + "/import-jobs?kind=suppliers&onError=" + onError)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return new Sent(path, job);
  }

  private static boolean isOver(Node node, Sent sent) {
    String state = read(node, "/api/v1/jobs/" + sent.job()).getString("state");
    return !List.of("QUEUED", "RUNNING").contains(state);
  }

  private static String outcome(Node node, Sent sent) {
    JsonPath state = read(node, sent.state());
    return "%s: %d rows, %d created, %d failed"
        .formatted(
            state.getString("phase"),
            state.getInt("rows"),
            state.getInt("created"),
            state.getInt("failed"));
  }

  /** The external ids of all suppliers. */
  private static List<String> exported(Node node, Sent sent) {
    return firstColumn(text(node, sent.programme() + "/exports/suppliers?format=csv"));
  }

  /** The external ids of the rows that were not taken, which stand behind line and reason. */
  private static List<String> failed(Node node, Sent sent) {
    return firstColumn(text(node, sent.state() + "/failed-rows").replaceAll(LINE_AND_REASON, ""));
  }

  private static List<String> firstColumn(String csv) {
    return csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }

  private static String text(Node node, String path) {
    return call(node).get(path).then().statusCode(200).extract().asString();
  }

  private static JsonPath read(Node node, String path) {
    return call(node).get(path).then().statusCode(200).extract().jsonPath();
  }

  private static RequestSpecification call(Node node) {
    return given().baseUri(node.address()).auth().oauth2(Node.KEY);
  }

  @SuppressWarnings("AnnotateFormatMethod") // the patterns are constants of this class
  private static long number(Connection sight, String query, Object... values) throws SQLException {
    try (Statement statement = sight.createStatement();
        ResultSet row = statement.executeQuery(query.formatted(values))) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void waitUntil(Callable<Boolean> reached) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!reached.call()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }
}
