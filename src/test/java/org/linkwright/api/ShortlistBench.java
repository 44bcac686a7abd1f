package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.cluster.Node;

/**
 * Shortlists from very many suppliers, of the packaged service with a heap of 2 GB on PostgreSQL,
 * over HTTP: those of all open requirements in one go, from a cold start of the process and again;
 * and of one requirement after the other, with all verdicts.
 */
@Tag("bench")
class ShortlistBench {

  private static final String NDJSON = "application/x-ndjson";
  private static final String HEAP = "2g";
  private static final String PROGRAMME = "/api/v1/programmes/bench";
  private static final int BEST = 50;
  private static final int WARM_RUNS = 5;
  private static final int WARM_UP = 2_000;
  private static final int SINGLE = 3_000;

  /** The sizes that the figures are asked for. */
  private static final int MANY = 100_000;

  private static final int TWICE_AS_MANY = 200_000;
  private static final double ALLOWED_COLD_SECONDS = 10;
  private static final double ALLOWED_WARM_SECONDS = 2;
  private static final double ALLOWED_GROWTH = 2.2;
  private static final double ALLOWED_P50_MILLISECONDS = 15;
  private static final double ALLOWED_P99_MILLISECONDS = 50;

  private static final int REQUIREMENTS =
      Integer.getInteger("linkwright.shortlists.requirements", 1_000);

  @TempDir Path directory;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Claims that did not hold; told at the end, so that the table is whole. */
  private final List<String> broken = new ArrayList<>();

  /** What one size took, in seconds and milliseconds. */
  private record Figures(int suppliers, double cold, double warm, double p50, double p99) {}

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void shortlistsAreDrawnFromVeryManySuppliers() throws Exception {
    System.out.println(
        "\n| suppliers | requirements | all, cold start, s | all, warm, s | one: p50, ms | p99, ms |");
    System.out.println("|---|---|---|---|---|---|");
    List<Figures> figures = new ArrayList<>();
    for (int suppliers : sizes()) {
      Figures measured = measure(suppliers);
      System.out.printf(
          "| %d | %d | %.1f | %.2f | %.1f | %.1f |%n",
          suppliers, REQUIREMENTS, measured.cold, measured.warm, measured.p50, measured.p99);
      figures.add(measured);
    }
    figures.forEach(measured -> check(measured, figures.get(0)));
    assertThat(broken).isEmpty();
  }

  private static List<Integer> sizes() {
    return Stream.of(System.getProperty("linkwright.shortlists.sizes", "100000,200000").split(","))
        .map(Integer::valueOf)
        .toList();
  }

  private void check(Figures measured, Figures first) {
    if (measured.suppliers == MANY) {
      claim("cold start, s", measured.cold, ALLOWED_COLD_SECONDS);
      claim("warm, s", measured.warm, ALLOWED_WARM_SECONDS);
      claim("p50, ms", measured.p50, ALLOWED_P50_MILLISECONDS);
      claim("p99, ms", measured.p99, ALLOWED_P99_MILLISECONDS);
    }
    if (measured.suppliers == TWICE_AS_MANY && first.suppliers == MANY) {
      claim("cold start of twice as many, s", measured.cold, ALLOWED_GROWTH * first.cold);
      claim("warm with twice as many, s", measured.warm, ALLOWED_GROWTH * first.warm);
    }
  }

  private void claim(String what, double measured, double allowed) {
    if (measured > allowed) {
      broken.add("%s: %.2f, allowed are %.2f".formatted(what, measured, allowed));
    }
  }

  private Figures measure(int suppliers) throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
      String jdbcUrl = database.getJdbcUrl("postgres", "postgres");
      try (Node node = Node.start(jdbcUrl, HEAP)) {
        fill(node, suppliers);
      }
      long begun = System.nanoTime();
      try (Node node = Node.start(jdbcUrl, HEAP)) {
        drawAll(node);
        double cold = secondsSince(begun);
        double warm = warm(node);
        long[] nanos = one(node);
        return new Figures(suppliers, cold, warm, percentile(nanos, 50), percentile(nanos, 99));
      }
    }
  }

  private void fill(Node node, int suppliers) throws Exception {
    Path supplierFile = directory.resolve("suppliers-" + suppliers + ".ndjson");
    Path requirementFile = directory.resolve("requirements-" + suppliers + ".ndjson");
    GeneratedSuppliers.write(supplierFile, suppliers, 4);
    GeneratedRequirements.write(requirementFile, REQUIREMENTS, 5);
    String programme = "{\"externalId\": \"bench\", \"name\": \"Bench\"}";
    post(node, "/api/v1/programmes", "application/json", BodyPublishers.ofString(programme), 201);
    String buyer = "{\"externalId\": \"" + GeneratedRequirements.BUYER + "\", \"name\": \"Buyer\"}";
    post(node, PROGRAMME + "/buyers", "application/json", BodyPublishers.ofString(buyer), 201);
    importFile(node, "suppliers", supplierFile);
    importFile(node, "requirements", requirementFile);
  }

  private void importFile(Node node, String kind, Path file) throws Exception {
    HttpResponse<String> accepted =
        post(
            node,
            PROGRAMME + "/import-jobs?kind=" + kind,
            NDJSON,
            BodyPublishers.ofFile(file),
            202);
    String job = accepted.headers().firstValue("Location").orElseThrow();
    String path = job.substring(job.indexOf("/api/"));
    JsonPath state;
    do {
      Thread.sleep(500);
      state = JsonPath.from(client.send(get(node, path), BodyHandlers.ofString()).body());
    } while (List.of("QUEUED", "RUNNING").contains(state.getString("state")));
    assertThat(state.getString("state")).as(state.getString("message")).isEqualTo("DONE");
  }

  private double warm(Node node) throws Exception {
    double[] seconds = new double[WARM_RUNS];
    for (int i = 0; i < WARM_RUNS; i++) {
      long begun = System.nanoTime();
      drawAll(node);
      seconds[i] = secondsSince(begun);
    }
    Arrays.sort(seconds);
    return seconds[WARM_RUNS / 2];
  }

  private void drawAll(Node node) throws Exception {
    HttpResponse<Stream<String>> answer =
        client.send(get(node, PROGRAMME + "/shortlists?limit=" + BEST), BodyHandlers.ofLines());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().count()).isEqualTo(REQUIREMENTS);
  }

  private long[] one(Node node) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      drawOne(node, i);
    }
    long[] nanos = new long[SINGLE];
    for (int i = 0; i < SINGLE; i++) {
      long begun = System.nanoTime();
      drawOne(node, i);
      nanos[i] = System.nanoTime() - begun;
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private void drawOne(Node node, int number) throws Exception {
    String requirement = GeneratedRequirements.externalId(number % REQUIREMENTS);
    String path = PROGRAMME + "/requirements/" + requirement + "/shortlist?limit=" + BEST;
    assertThat(client.send(get(node, path), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(
      Node node, String path, String type, BodyPublisher body, int expected)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.address() + path))
            .header("Authorization", "Bearer " + Node.KEY)
            .header("Content-Type", type)
            .POST(body)
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    return answer;
  }

  private static HttpRequest get(Node node, String path) {
    return HttpRequest.newBuilder(URI.create(node.address() + path))
        .header("Authorization", "Bearer " + Node.KEY)
        .build();
  }

  private static double secondsSince(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100] / 1e6;
  }
}
