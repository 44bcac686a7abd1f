package org.linkwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of the packaged service, on a port of its own, on a database that nodes share. */
public final class Node implements AutoCloseable {

  public static final String KEY = "lw_key-of-the-nodes-of-one-cluster-test";

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

  private final Process process;
  private final String address;

  private Node(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a node and waits until it answers. */
  static Node start(String jdbcUrl) throws IOException {
    return start(jdbcUrl, "512m");
  }

  /**
   * Starts a node and waits until it answers.
   *
   * @param heap the most it may take, as the machine reads it: {@code 2g}
   */
  public static Node start(String jdbcUrl, String heap) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=0",
                "-Dquarkus.datasource.jdbc.url=" + jdbcUrl,
                "-Dquarkus.datasource.username=postgres",
                "-Dquarkus.datasource.password=postgres",
                "-Dlinkwright.bootstrap.key=" + KEY,
                "-jar",
                JAR.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    while (true) {
      String line = log.readLine();
      assertThat(line).as("the node ended before it was ready: %s", said).isNotNull();
      said.append(line).append('\n');
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        drain(log);
        return new Node(process, listening.group(1));
      }
    }
  }

  /** Its own address, as in {@code http://127.0.0.1:40001}. */
  public String address() {
    return address;
  }

  /** Ends it as a power cut would: SIGKILL, no good-bye. */
  void kill() {
    process.destroyForcibly();
    assertThat(hasEndedWithin(10)).isTrue();
  }

  @Override
  public void close() {
    process.destroy();
    if (!hasEndedWithin(20)) {
      kill();
    }
  }

  private boolean hasEndedWithin(int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      process.destroyForcibly();
      throw new IllegalStateException(stop);
    }
  }

  /** A process whose output nobody reads stands still once the pipe is full. */
  private static void drain(BufferedReader log) {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (log.readLine() != null) {
                  // only read so that there is room
                }
              } catch (IOException over) {
                // the process has ended
              }
            },
            "node-log");
    reader.setDaemon(true);
    reader.start();
  }
}
