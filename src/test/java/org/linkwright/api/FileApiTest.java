package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A test that has the service write files and read them. */
abstract class FileApiTest extends ApiTest {

  static final Map<String, String> TYPES =
      Map.of(
          "csv",
          "text/csv",
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "ndjson",
          "application/x-ndjson");

  static byte[] exported(String place, String kind, String format) {
    return exported(place, kind, format, "");
  }

  /**
   * @param query further parameters, such as {@code country=CZ}
   */
  static byte[] exported(String place, String kind, String format, String query) {
    return call()
        .get(place + "/exports/" + kind + "?format=" + format + "&" + query)
        .then()
        .statusCode(200)
        .contentType(TYPES.get(format))
        .extract()
        .asByteArray();
  }

  static void taken(String programme, String kind, String type, byte[] file)
      throws InterruptedException {
    taken(programme, kind, type, file, "");
  }

  /** The id of the job that has taken the file. */
  static String taken(String programme, String kind, String type, byte[] file, String parameters)
      throws InterruptedException {
    String location =
        file(type, file)
            .post(programme + "/import-jobs?kind=" + kind + parameters)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    for (int i = 0; i < 1500; i++) {
      JsonPath job = call().get(location).jsonPath();
      if (!List.of("QUEUED", "RUNNING").contains(job.getString("state"))) {
        assertThat(job.getString("state"))
            .as(
                () ->
                    kind + ": " + job.getString("message") + "\n" + failedRows(programme, location))
            .isEqualTo("DONE");
        return location.substring(location.lastIndexOf('/') + 1);
      }
      Thread.sleep(20);
    }
    throw new AssertionError("The job takes too long");
  }

  private static String failedRows(String programme, String job) {
    String id = job.substring(job.lastIndexOf('/') + 1);
    String rows = call().get(programme + "/import-jobs/" + id + "/failed-rows").asString();
    return rows.substring(0, Math.min(2_000, rows.length()));
  }
}
