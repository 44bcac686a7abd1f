package org.linkwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the packaged service takes to be ready on H2, and how much memory it then holds. */
@Tag("bench")
class StartBench {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int STARTS = 4;

  private final Path data;

  StartBench(@TempDir Path data) {
    this.data = data;
  }

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void theServiceIsReadySoonAndStaysSmall() throws Exception {
    System.out.println("\n| start | ready after, ms | resident, MB |\n|---|---|---|");
    long quickest = Long.MAX_VALUE;
    long largest = 0;
    for (int i = 0; i < STARTS; i++) {
      Start start = start();
      System.out.printf(
          "| %s | %d | %d |%n",
          i == 0 ? "first, makes the database" : "again",
          start.ready().toMillis(),
          start.megabytes());
      quickest = Math.min(quickest, start.ready().toMillis());
      largest = Math.max(largest, start.megabytes());
    }
    assertThat(quickest).isLessThan(3000);
    assertThat(largest).isLessThan(400);
  }

  private record Start(Duration ready, long megabytes) {}

  private Start start() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=target/quarkus-app/linkwright.jsa",
                "-Dquarkus.http.port=0",
                "-Dlinkwright.data-directory=" + data,
                "-jar",
                JAR.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader log = service.inputReader(StandardCharsets.UTF_8)) {
      String line;
      do {
        line = log.readLine();
        assertThat(line).as("the service ended before it was ready").isNotNull();
      } while (!line.contains("Listening on"));
      Duration ready = Duration.ofNanos(System.nanoTime() - begun);
      return new Start(ready, residentMegabytes(service.pid()));
    } finally {
      service.destroy();
      service.waitFor();
    }
  }

  private static long residentMegabytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
