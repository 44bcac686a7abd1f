package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Suppliers with three capabilities and two certificates each, into PostgreSQL by an import job and
 * out again, over HTTP; and how much of the heap is in use meanwhile.
 */
@QuarkusTest
@TestProfile(OnPostgresql.class)
@Tag("bench")
class ImportExportBench extends ApiTest {

  /** The size that the figures are asked for. */
  private static final int MANY = 100_000;

  private static final double ALLOWED_IMPORT_SECONDS = 60;
  private static final double ALLOWED_EXPORT_SECONDS = 20;

  /** Between forced collections: an import takes a minute, an export some seconds. */
  private static final long IMPORT_LOOK_MILLISECONDS = 10_000;

  private static final long COMPRESSED_LOOK_MILLISECONDS = 500;

  /** What of the heap may grow with the file: 24 bytes a name, and noise. */
  private static final long ALLOWED_GROWTH_MEGABYTES = 40;

  @TestHTTPResource("/")
  URI service;

  @TempDir Path directory;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Claims that did not hold; told at the end, so that the table is whole. */
  private final List<String> broken = new ArrayList<>();

  private final Map<String, Long> smallest = new HashMap<>();

  /** Milliseconds between forced collections. */
  private long look = IMPORT_LOOK_MILLISECONDS;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void suppliersGoInAndComeOutInConstantMemory() throws Exception {
    System.out.println(
        "\n| suppliers | what | seconds | suppliers a second | CPU, s | of it jobs | heap, MB |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (int suppliers : sizes()) {
      measure(suppliers);
    }
    assertThat(broken).isEmpty();
  }

  /** The smaller one first, so that what is compiled then serves the larger one. */
  private static List<Integer> sizes() {
    return Stream.of(System.getProperty("linkwright.exchange.sizes", "20000,100000").split(","))
        .map(Integer::valueOf)
        .toList();
  }

  private void measure(int suppliers) throws Exception {
    Path file = directory.resolve(suppliers + ".ndjson");
    GeneratedSuppliers.write(file, suppliers, 4);
    String programme = newProgramme();
    String other = newProgramme();
    measured(
        suppliers,
        "import, SKIP_ROWS",
        ALLOWED_IMPORT_SECONDS,
        () ->
            assertThat(imported(programme, "SKIP_ROWS", file))
                .isEqualTo(LargeFile.counts(suppliers, 0)));
    measured(
        suppliers,
        "import, REFUSE_ALL",
        ALLOWED_IMPORT_SECONDS,
        () ->
            assertThat(imported(other, "REFUSE_ALL", file))
                .isEqualTo(LargeFile.counts(suppliers, 0)));
    for (String format : List.of("ndjson", "csv", "xlsx")) {
      measured(
          suppliers,
          "export, " + format,
          ALLOWED_EXPORT_SECONDS,
          () -> export(programme, format, "identity"));
    }
    look = COMPRESSED_LOOK_MILLISECONDS;
    for (String format : List.of("ndjson", "csv")) {
      measured(
          suppliers,
          "export, " + format + ", gzip",
          ALLOWED_EXPORT_SECONDS,
          () -> export(programme, format, "gzip"));
    }
    look = IMPORT_LOOK_MILLISECONDS;
    measured(
        suppliers,
        "import of the export",
        ALLOWED_IMPORT_SECONDS,
        () ->
            assertThat(imported(programme, "SKIP_ROWS", directory.resolve("export.ndjson")))
                .isEqualTo(LargeFile.counts(0, suppliers)));
  }

  private interface Work {
    void run() throws Exception;
  }

  @SuppressWarnings("SystemOut")
  private void measured(int suppliers, String what, double allowed, Work work) throws Exception {
    long cpu = cpuNanos();
    long ofJobs = cpuNanosOfJobs();
    long begun = System.nanoTime();
    long heap = heapDuring(work);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double cpuSeconds = (cpuNanos() - cpu) / 1e9;
    double jobSeconds = (cpuNanosOfJobs() - ofJobs) / 1e9;
    System.out.printf(
        "| %d | %s | %.1f | %.0f | %.1f | %.1f | %d |%n",
        suppliers, what, seconds, suppliers / seconds, cpuSeconds, jobSeconds, heap);
    long growth = heap - smallest.computeIfAbsent(what, first -> heap);
    if (growth > ALLOWED_GROWTH_MEGABYTES) {
      broken.add(what + " of " + suppliers + " takes " + growth + " MB more than of fewer");
    }
    if (suppliers == MANY && seconds > allowed) {
      broken.add(what + " takes longer than " + allowed + " s");
    }
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Of the threads that take files in: without compilation, collections and answers. */
  private static long cpuNanosOfJobs() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return LongStream.of(threads.getAllThreadIds())
        .filter(
            id -> {
              ThreadInfo thread = threads.getThreadInfo(id);
              return thread != null && thread.getThreadName().startsWith("db-scheduler");
            })
        .map(threads::getThreadCpuTime)
        .sum();
  }

  /** The most megabytes that were in use right after a full collection, of which there are some. */
  private long heapDuring(Work work) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    AtomicLong most = new AtomicLong();
    Thread watch =
        new Thread(
            () -> {
              while (!over.get()) {
                pause(look);
                System.gc();
                long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                most.accumulateAndGet(used >> 20, Math::max);
              }
            });
    watch.start();
    try {
      work.run();
    } finally {
      over.set(true);
      watch.interrupt();
      watch.join();
    }
    return most.get();
  }

  private String imported(String programme, String onError, Path file)
      throws IOException, InterruptedException {
    return new LargeFile(file).importedTo(service, programme, onError);
  }

  private void export(String programme, String format, String encoding)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(programme + "/exports/suppliers?format=" + format)
            .header("Accept-Encoding", encoding)
            .build();
    Path file = directory.resolve("export." + format + (encoding.equals("gzip") ? ".gz" : ""));
    HttpResponse<Path> answer = client.send(request, BodyHandlers.ofFile(file));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
        .isEqualTo(encoding);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + KEY);
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
