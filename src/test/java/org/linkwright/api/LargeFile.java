package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** A file of suppliers in lines of JSON that is sent without ever being in memory as a whole. */
record LargeFile(Path file) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Has a job take the file in, waits for its end and tells what it has brought. */
  String importedTo(URI service, String programme, String onError)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                service.resolve(programme + "/import-jobs?kind=suppliers&onError=" + onError))
            .header("Authorization", "Bearer " + ApiTest.KEY)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(file))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String job = answer.headers().firstValue("Location").orElseThrow();
    JsonPath state = read(over(job.substring(job.indexOf("/api/"))));
    return "%d created, %d changed, %d unchanged, %d failed"
        .formatted(
            state.getInt("created"),
            state.getInt("changed"),
            state.getInt("unchanged"),
            state.getInt("failed"));
  }

  /** What {@link #importedTo} tells if all went well. */
  static String counts(int created, int unchanged) {
    return "%d created, 0 changed, %d unchanged, 0 failed".formatted(created, unchanged);
  }

  private static String over(String job) throws InterruptedException {
    while (true) {
      JsonPath now = read(job);
      if (!List.of("QUEUED", "RUNNING").contains(now.getString("state"))) {
        assertThat(now.getString("state")).as(now.getString("message")).isEqualTo("DONE");
        return now.getString("result");
      }
      Thread.sleep(500);
    }
  }

  private static JsonPath read(String path) {
    return ApiTest.call().get(path).then().statusCode(200).extract().jsonPath();
  }
}
