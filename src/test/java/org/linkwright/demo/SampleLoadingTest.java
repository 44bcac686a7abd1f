package org.linkwright.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;
import org.linkwright.jobs.Job;

@QuarkusTest
class SampleLoadingTest extends ApiTest {

  private static final Caller DEMO = new Caller(new UUID(0, 0), "demo", Role.ADMINISTRATOR, null);
  private static final String PROGRAMME = "/api/v1/programmes/" + SampleProgramme.PROGRAMME;

  @Inject SampleProgramme sample;

  @Test
  void theSampleIsLoadedByImportJobsAndLoadingItAgainChangesNothing() {
    Job schedule = sample.load(DEMO).orElseThrow();
    assertThat(sample.load(DEMO).map(Job::id)).contains(schedule.id());
    callOff(schedule);

    assertThat(importsOf(schedule)).hasSize(8).containsOnly("DONE");
    call().get(PROGRAMME + "/suppliers?limit=200").then().body("items", hasSize(120));
    String etag =
        call()
            .get(PROGRAMME + "/suppliers/SUP-001")
            .then()
            .body("name", equalTo("Krakovet Transformers s.r.o."))
            .body("capabilities", not(hasSize(0)))
            .body("certificates", not(hasSize(0)))
            .body("sites", hasSize(1))
            .extract()
            .header("ETag");
    call().get(PROGRAMME + "/requirements/CHA-001").then().body("kind", equalTo("CHALLENGE"));

    callOff(sample.load(DEMO).orElseThrow());

    assertThat(importsOf(schedule)).hasSize(16).containsOnly("DONE");
    call().get(PROGRAMME + "/suppliers/SUP-001").then().header("ETag", etag);
  }

  private static List<String> importsOf(Job schedule) {
    return call()
        .get("/api/v1/jobs?limit=200&programmeId=" + schedule.programmeId())
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.kind == 'import' }.state");
  }

  private static void callOff(Job job) {
    call().delete("/api/v1/jobs/" + job.id() + "?keep=false").then().statusCode(200);
  }
}
