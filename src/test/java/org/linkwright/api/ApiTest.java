package org.linkwright.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;

/** A test that speaks to the running service as any other client does. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Tag("api")
public abstract class ApiTest {

  public static final String KEY = "lw_test-key-of-32-characters-or-more";

  private static final RestAssuredConfig AS_SAID =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private static final AtomicInteger PROGRAMMES = new AtomicInteger();

  /** A call with the administrator's key and a JSON body, if any. */
  protected static RequestSpecification call() {
    return given().auth().oauth2(KEY).contentType(ContentType.JSON);
  }

  /** A call with a CSV body. */
  protected static RequestSpecification file(String csv) {
    return given().auth().oauth2(KEY).contentType("text/csv; charset=utf-8").body(csv);
  }

  /** A call with a body of exactly this type: the client adds no character set to it. */
  protected static RequestSpecification file(String type, byte[] body) {
    return as(type).body(body);
  }

  /** The same, without a body yet. */
  protected static RequestSpecification as(String type) {
    return given().config(AS_SAID).auth().oauth2(KEY).contentType(type);
  }

  /** A programme of its own, so that tests do not see each other; returns its path. */
  protected static String newProgramme() {
    String externalId = "programme-" + PROGRAMMES.incrementAndGet();
    call()
        .body("{\"externalId\": \"" + externalId + "\", \"name\": \"Test programme\"}")
        .post("/api/v1/programmes")
        .then()
        .statusCode(201);
    return "/api/v1/programmes/" + externalId;
  }
}
