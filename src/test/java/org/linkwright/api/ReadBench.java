package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole profiles and filtered pages of 50, out of many suppliers on PostgreSQL, 200 requests a
 * second over HTTP.
 */
@QuarkusTest
@TestProfile(OnPostgresql.class)
@Tag("bench")
class ReadBench extends ApiTest {

  private static final int SUPPLIERS = Integer.getInteger("linkwright.read.suppliers", 100_000);
  private static final int REQUESTS_A_SECOND = 200;

  /** Slower, for code that is not compiled yet takes several times as long. */
  private static final int WARM_UP_REQUESTS_A_SECOND = 50;

  private static final int WARM_UP_SECONDS = Integer.getInteger("linkwright.read.warm-up", 60);
  private static final int SECONDS = 20;

  /** For so long after so many changes lists are read from the database alone. */
  private static final Duration MANY_CHANGES_ARE_PAST = Duration.ofSeconds(200);

  private static final Duration READING_TAKES = Duration.ofSeconds(30);

  private static final double ANYTHING = Double.MAX_VALUE;
  private static final double ALLOWED_FOR_A_PROFILE = 10;
  private static final double ALLOWED_FOR_A_PAGE = 30;

  /** As {@link GeneratedSuppliers} has them, some in full and some in part. */
  private static final List<String> NAME_PARTS =
      List.of("mould", "castings", "tool", "brno", "plzeň t", "ostrava", "zlín", "er");

  private static final List<String> STANDARDS =
      List.of("ISO 9001", "ISO 14001", "IATF 16949", "iso 45001", "EN 9100", "GOTS");

  /** Divisions of ISIC, each with the groups below it. */
  private static final List<String> CODES = List.of("10", "13", "20", "22", "25", "26", "28", "46");

  @TestHTTPResource("/")
  URI service;

  @Inject DataSource database;

  @TempDir Path directory;

  private final Random random = new Random(50);

  /** Claims that did not hold; told at the end, so that the table is whole. */
  private final List<String> broken = new ArrayList<>();

  private String programme;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void profilesAndFilteredPagesAreReadAtAnEvenPace() throws Exception {
    programme = newProgramme();
    fill();
    Instant filled = Instant.now();
    System.out.println(
        "\n| suppliers | read | pages | requests a second | " + Latencies.COLUMNS + " |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    measure("an amount in another unit, without the database", ANYTHING, conversions());
    measure("one profile", ALLOWED_FOR_A_PROFILE, profiles());
    awaitListsInMemory(filled);
    measure("code, country, standard, part of the name", ALLOWED_FOR_A_PAGE, narrowPages());
    measure("country, standard", ALLOWED_FOR_A_PAGE, widePages());
    measure("country, a name that few have", ALLOWED_FOR_A_PAGE, rarePages());
    assertThat(broken).isEmpty();
  }

  private void fill() throws Exception {
    Path file = directory.resolve("suppliers.ndjson");
    GeneratedSuppliers.write(file, SUPPLIERS, 4);
    assertThat(new LargeFile(file).importedTo(service, programme, "SKIP_ROWS"))
        .isEqualTo(LargeFile.counts(SUPPLIERS, 0));
    comeToRest();
  }

  /** What PostgreSQL does by itself within some minutes of so many new rows. */
  private void comeToRest() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  /** The first who asks has them read. */
  private void awaitListsInMemory(Instant filled) throws InterruptedException {
    Instant calm = filled.plus(MANY_CHANGES_ARE_PAST);
    Thread.sleep(Math.max(0, Duration.between(Instant.now(), calm).toMillis()));
    call().get(programme + "/suppliers?standard=GOTS").then().statusCode(200);
    Thread.sleep(READING_TAKES.toMillis());
  }

  @SuppressWarnings("SystemOut")
  private void measure(String what, double allowed, List<String> pool) throws Exception {
    new SteadyRequests(service, WARM_UP_REQUESTS_A_SECOND)
        .of(drawn(pool, WARM_UP_REQUESTS_A_SECOND * WARM_UP_SECONDS));
    SteadyRequests requests = new SteadyRequests(service, REQUESTS_A_SECOND);
    Latencies found = requests.of(drawn(pool, REQUESTS_A_SECOND * SECONDS));
    System.out.printf(
        "| %d | %s | %d | %d | %s |%n",
        SUPPLIERS, what, pool.size(), REQUESTS_A_SECOND, found.row());
    if (found.percentile(99) >= allowed) {
      broken.add("p99 of \"" + what + "\" is not below " + allowed + " ms");
    }
  }

  private List<String> drawn(List<String> pool, int count) {
    return times(count, () -> one(pool));
  }

  /** What HTTP, recognising the caller and the load itself take on this machine. */
  private static List<String> conversions() {
    return List.of("/api/v1/units/convert?value=2.5&from=TNE&to=KGM");
  }

  private List<String> profiles() {
    return times(
        20_000, () -> programme + "/suppliers/S-%07d".formatted(random.nextInt(SUPPLIERS)));
  }

  private List<String> narrowPages() {
    List<String> pages = new ArrayList<>();
    for (String standard : STANDARDS) {
      for (String code : CODES) {
        pages.addAll(
            pages(
                "scheme=ISIC4&code=%s&country=CZ&standard=%s&name=%s"
                    .formatted(code, encoded(standard), encoded(one(NAME_PARTS)))));
      }
    }
    return pages;
  }

  private List<String> widePages() {
    return pages("country=CZ&standard=" + encoded("EN 9100"));
  }

  private List<String> rarePages() {
    return times(
        500,
        () ->
            programme
                + "/suppliers?limit=50&country=CZ&name="
                + encoded(" " + random.nextInt(SUPPLIERS) + " s"));
  }

  /** Pages from the first to the last of a list, every one of them if there are few. */
  private List<String> pages(String filters) {
    List<String> pages = new ArrayList<>();
    String list = programme + "/suppliers?limit=200&" + filters;
    String cursor = "";
    while (cursor != null) {
      String path = list + cursor;
      JsonPath page =
          call().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().jsonPath();
      if (!page.getList("items").isEmpty()) {
        pages.add(path.replace("limit=200", "limit=50"));
      }
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    return pages;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> times(int count, Supplier<String> drawn) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(drawn.get());
    }
    return all;
  }
}
