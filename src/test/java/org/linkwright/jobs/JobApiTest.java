package org.linkwright.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;
import org.linkwright.shared.ProblemException;

/** Jobs as their callers see them: listed, followed, looked into, ended and called off. */
@QuarkusTest
class JobApiTest extends ApiTest {

  private static final String JOBS = "/api/v1/jobs";

  @Inject JobLog log;
  @Inject Jobs jobs;
  @Inject OldJobs oldJobs;
  @Inject JobFollowers followers;
  @Inject WaitingJobs waitingJobs;
  @Inject Clock clock;

  private UUID programme;

  @BeforeEach
  void openAProgramme() {
    programme = UUID.fromString(call().get(newProgramme()).path("id"));
  }

  @AfterEach
  void leaveNothingBehind() {
    waitingJobs.clear(List.of(programme));
  }

  @Test
  void jobsAreListedByProgrammeAndState() {
    UUID waiting = waitingJobs.forItsTurn(programme);
    UUID running = waitingJobs.forItsTurn(programme);
    UUID done = waitingJobs.forItsTurn(programme);
    log.begin(running);
    log.done(log.begin(done).orElseThrow(), "/result");

    assertThat(idsOf("")).containsExactly(done, running, waiting);
    assertThat(idsOf("&state=RUNNING")).containsExactly(running);
    assertThat(idsOf("&state=QUEUED&state=DONE")).containsExactly(done, waiting);
    assertThat(idsOf("&state=FAILED")).isEmpty();
  }

  @Test
  void aListOfJobsIsReadPageByPage() {
    List<UUID> made = Stream.generate(() -> waitingJobs.forItsTurn(programme)).limit(5).toList();

    JsonPath first = list("&limit=3");
    JsonPath second = list("&limit=3&cursor=" + first.getString("next"));

    assertThat(first.getList("items.id", UUID.class))
        .containsExactly(made.get(4), made.get(3), made.get(2));
    assertThat(second.getList("items.id", UUID.class)).containsExactly(made.get(1), made.get(0));
    assertThat(second.getString("next")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=RUN", "programmeId=first"})
  void aFilterThatMeansNothingIsRefusedByName(String filter) {
    call()
        .get(JOBS + "?" + filter)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(filter.substring(0, filter.indexOf('='))));
  }

  @Test
  void aJobThatThereIsNotIsNotFound() {
    String unknown = JOBS + "/" + UUID.randomUUID();

    call().get(unknown).then().statusCode(404).body("type", endsWith("not-found"));
    call().get(unknown + "/best").then().statusCode(404);
    call().accept("text/event-stream").get(unknown + "/events").then().statusCode(404);
    call().delete(unknown).then().statusCode(404);
    call().queryParam("keep", false).delete(unknown).then().statusCode(404);
    call().get(JOBS + "/7").then().statusCode(404);
  }

  @Test
  void jobsOfAnotherProgrammeAreInvisible() {
    UUID job = waitingJobs.forItsTurn(programme);
    log.begin(job);
    Caller stranger = new Caller(UUID.randomUUID(), "stranger", Role.ADMINISTRATOR, new UUID(1, 1));
    Caller own = new Caller(UUID.randomUUID(), "own", Role.ADMINISTRATOR, programme);

    assertInvisible(() -> jobs.get(stranger, job));
    assertInvisible(() -> jobs.best(stranger, job));
    assertInvisible(() -> jobs.end(stranger, job));
    assertInvisible(() -> jobs.cancel(stranger, job));
    JobQuery ofThatProgramme = new JobQuery();
    ofThatProgramme.programmeId = programme;
    assertThat(jobs.list(stranger, ofThatProgramme).items()).isEmpty();
    assertThat(jobs.unfinished(stranger)).isEmpty();

    assertThat(jobs.get(own, job).state()).isEqualTo(JobState.RUNNING);
    assertThat(jobs.list(own, new JobQuery()).items()).hasSize(1);
  }

  @Test
  void theBestSoFarIsReadWhileTheJobRuns() {
    UUID job = waitingJobs.forItsTurn(programme);
    JobLog.Begun run = log.begin(job).orElseThrow();
    refusesTheBest(job, "nothing yet");

    log.keep(run, new JobLog.Progress(40, Duration.ofSeconds(4), point("good"), "so far"));
    call()
        .get(JOBS + "/" + job + "/best")
        .then()
        .statusCode(200)
        .body(containsString("preview of so far"));

    log.done(run, "/api/v1/result");
    refusesTheBest(job, "/api/v1/result");
  }

  @Test
  void aJobThatIsCalledOffIsOverAtOnce() {
    UUID job = waitingJobs.forItsTurn(programme);
    log.begin(job);

    for (int again = 0; again < 2; again++) {
      call()
          .queryParam("keep", false)
          .delete(JOBS + "/" + job)
          .then()
          .statusCode(200)
          .body("state", equalTo("CANCELLED"))
          .body("result", nullValue());
    }
  }

  @Test
  void allFollowersOfAJobAreToldByOneWhoLooks() throws Exception {
    UUID job = waitingJobs.forItsTurn(programme);
    JobLog.Begun run = log.begin(job).orElseThrow();
    List<CompletableFuture<String>> streams =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> follow(job))).limit(3).toList();
    waitUntil(() -> followers.count() == 3);

    log.keep(run, new JobLog.Progress(40, Duration.ofSeconds(4), point("good"), "so far"));
    TimeUnit.SECONDS.sleep(3);
    // another node takes it up and finishes it
    JobLog.Begun elsewhere = log.begin(job).orElseThrow();
    log.done(elsewhere, "/result");

    for (CompletableFuture<String> stream : streams) {
      String events = stream.get(20, TimeUnit.SECONDS);
      assertThat(events)
          .startsWith("data:")
          .contains("\"percent\":40", "\"score\":\"good\"", "\n:still here")
          .contains("\"state\":\"DONE\"");
      assertThat(events.split("\"state\":\"DONE\"", -1)).hasSize(2);
      assertThat(events.split("data:", -1)).hasSizeBetween(4, 5);
    }
    assertThat(followers.count()).isZero();
    assertThat(followers.isLooking()).isFalse();
  }

  @Test
  void whoFollowsAJobThatIsOverIsToldSoOnce() {
    UUID job = waitingJobs.forItsTurn(programme);
    log.done(log.begin(job).orElseThrow(), "/result");

    assertThat(follow(job).split("data:", -1)).hasSize(2);
    assertThat(followers.isLooking()).isFalse();
  }

  @Test
  void whoFollowsAJobThatGoesAwayIsNotKeptWaiting() throws Exception {
    UUID job = waitingJobs.forItsTurn(programme);
    CompletableFuture<String> stream = CompletableFuture.supplyAsync(() -> follow(job));
    waitUntil(() -> followers.count() == 1);

    waitingJobs.clear(List.of(programme));

    assertThat(stream.get(20, TimeUnit.SECONDS)).contains("\"state\":\"QUEUED\"");
  }

  @Test
  void onlyJobsThatWereOverNinetyDaysAgoAreClearedAway() {
    Instant end = clock.instant().minus(Duration.ofDays(90));
    UUID old = waitingJobs.add(programme, job -> over(job, end.minusSeconds(1)));
    UUID younger = waitingJobs.add(programme, job -> over(job, end.plusSeconds(60)));
    UUID stillWaiting =
        waitingJobs.add(
            programme,
            job -> {
              job.turn = job.id;
              job.createdAt = end.minusSeconds(1000);
            });

    oldJobs.clearAway();

    call().get(JOBS + "/" + old).then().statusCode(404);
    assertThat(idsOf("")).containsExactly(stillWaiting, younger);
    call().get(JOBS + "?state=QUEUED").then().body("items.state", everyItem(equalTo("QUEUED")));
    call().get(JOBS + "?limit=1&programmeId=" + programme).then().body("items", hasSize(1));
  }

  private static void over(JobEntity job, Instant finishedAt) {
    job.state = JobState.DONE;
    job.finishedAt = finishedAt;
  }

  private static Job.Point point(String score) {
    return new Job.Point(4000, score);
  }

  private static void refusesTheBest(UUID job, String detail) {
    call()
        .get(JOBS + "/" + job + "/best")
        .then()
        .statusCode(409)
        .body("type", endsWith("wrong-state"))
        .body("detail", containsString(detail));
  }

  private static void assertInvisible(Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("There is no job");
  }

  private static String follow(UUID job) {
    return call().accept("text/event-stream").get(JOBS + "/" + job + "/events").asString();
  }

  private List<UUID> idsOf(String filter) {
    return list(filter).getList("items.id", UUID.class);
  }

  private JsonPath list(String filter) {
    return call()
        .get(JOBS + "?programmeId=" + programme + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void waitUntil(Callable<Boolean> reached) throws Exception {
    Instant end = Instant.now().plusSeconds(30);
    while (!reached.call()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
