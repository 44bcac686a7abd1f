package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sample programme knows beyond its CSV files is taken by the API like anybody else's. */
@QuarkusTest
class SampleDetailsApiTest extends ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theRichSampleIsTakenByTheApi() throws Exception {
    String programme = newProgramme();
    List.of("suppliers", "capabilities", "certificates", "buyers", "requirements", "criteria")
        .forEach(kind -> Sample.send(programme, kind));

    for (String line : Sample.text("supplier-details.ndjson").lines().toList()) {
      lay(programme + "/suppliers", (ObjectNode) JSON.readTree(line));
    }
    for (String line : Sample.text("requirement-details.ndjson").lines().toList()) {
      lay(programme + "/requirements", (ObjectNode) JSON.readTree(line));
    }

    call()
        .get(programme + "/quality")
        .then()
        .statusCode(200)
        .body("suppliers", equalTo(120))
        .body("completeness.average", greaterThan(70f))
        .body("certificates.expired", greaterThan(0));
    call()
        .get(programme + "/requirements/CHA-001/shortlist")
        .then()
        .statusCode(200)
        .body("counts.eligible", equalTo(0));
    call()
        .get(programme + "/requirements/SEG-001/shortlist")
        .then()
        .statusCode(200)
        .body("entries.size()", greaterThan(3));
  }

  private static void lay(String list, ObjectNode details) throws Exception {
    String externalId = details.path("externalId").asText();
    Response stored = call().get(list + "/" + externalId);
    Response answer;
    if (stored.statusCode() == 404) {
      answer = call().body(details.toString()).post(list);
    } else {
      ObjectNode whole = (ObjectNode) JSON.readTree(stored.asString());
      whole.setAll(details);
      answer = call().header("If-Match", "*").body(whole.toString()).put(list + "/" + externalId);
    }
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
  }
}
