package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs an installation watches. */
@QuarkusTest
class OperationsApiTest extends ApiTest {

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready"})
  void theHealthIsToldWithoutAKey(String path) {
    given().get(path).then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void theHealthTellsNothingOfTheInstallation() {
    String health = given().get("/q/health").asString().toLowerCase(java.util.Locale.ROOT);

    assertThat(health).contains("database").doesNotContain("jdbc:", "password", "user");
  }

  @Test
  void theMetricsAreToldWithoutAKeyAndNameNobody() {
    String programme = newProgramme();
    call().get(programme + "/suppliers/confidential-supplier").then().statusCode(404);
    call().get(programme + "/suppliers").then().statusCode(200);

    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();

    assertThat(metrics)
        .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes", "agroal")
        .contains("uri=\"/api/v1/programmes/{programme}/suppliers\"")
        .doesNotContain("confidential-supplier", KEY)
        .doesNotContain(programme.substring(programme.lastIndexOf('/') + 1) + "/");
  }

  @Test
  void theDocumentationIsReadWithoutAKey() {
    given().get("/openapi").then().statusCode(200);
    given().get("/docs/").then().statusCode(200).contentType("text/html");
  }
}
