package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The files of the sample programme, as its agency sends them. */
final class Sample {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Sample() {}

  static String text(String name) {
    try (InputStream stream = Sample.class.getResourceAsStream("/sample/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Sends the file of that name to be imported. */
  static void send(String path, String name) {
    ApiTest.file(text(name + ".csv")).post(path + "/imports/" + name).then().statusCode(200);
  }

  /** Follows a job until it is done; returns the path of what it made. */
  static String result(String job) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      JsonPath now = ApiTest.call().get(job).jsonPath();
      if (!Set.of("QUEUED", "RUNNING").contains(now.getString("state"))) {
        assertThat(now.getString("state")).isEqualTo("DONE");
        return now.getString("result");
      }
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
  }
}
