package org.linkwright.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** What becomes of a job when it goes well, when it goes wrong, and when a node dies over it. */
@QuarkusTest
class JobWorkerTest extends ApiTest {

  private static final Caller ADMINISTRATOR =
      new Caller(new UUID(0, 0), "test", Role.ADMINISTRATOR, null);

  @Inject JobWorker worker;
  @Inject JobLog log;
  @Inject Jobs jobs;
  @Inject JobRepository repository;
  @Inject WaitingJobs waitingJobs;
  @Inject RehearsedJob kind;

  private UUID programmeId;

  @BeforeEach
  void openAProgramme() {
    programmeId = UUID.fromString(call().get(newProgramme()).path("id"));
  }

  @Test
  void aJobThatIsDoneIsAtAHundredPercentAndHasItsResult() {
    UUID job = queued();
    kind.rehearse(
        run -> {
          run.progress(12);
          run.better(() -> "good", () -> "kept");
          return "/result";
        });

    worker.work(job, () -> false);

    Job over = job(job);
    assertThat(over.state()).isEqualTo(JobState.DONE);
    assertThat(over.percent()).isEqualTo(100);
    assertThat(over.result()).isEqualTo("/result");
    assertThat(over.score()).isEqualTo("good");
    assertThat(over.curve()).hasSize(1);
  }

  @Test
  void aJobOfADeadNodeIsTakenUpFromItsBest() {
    UUID job = queued();
    JobLog.Begun dead = log.begin(job).orElseThrow();
    log.keep(
        dead,
        new JobLog.Progress(40, Duration.ofSeconds(4), new Job.Point(4000, "good"), "so far"));
    kind.rehearse(run -> run.best().orElse("nothing") + " after " + run.spentBefore());

    worker.work(job, () -> false);

    assertThat(job(job).result()).isEqualTo("so far after PT4S");
  }

  @Test
  void aNodeThatWasThoughtDeadHasNothingToSayWhenItComesBack() {
    UUID job = queued();
    JobLog.Begun slow = log.begin(job).orElseThrow();
    JobLog.Begun other = log.begin(job).orElseThrow();

    JobLog.Answer answer =
        log.keep(slow, new JobLog.Progress(90, Duration.ofSeconds(9), null, "stale"));
    log.over(slow, JobState.FAILED, "stale");

    assertThat(answer).isEqualTo(JobLog.Answer.NOT_YOURS);
    assertThat(job(job).state()).isEqualTo(JobState.RUNNING);
    assertThat(job(job).percent()).isZero();
    log.done(other, "/result");
    assertThat(job(job).result()).isEqualTo("/result");
  }

  @Test
  void progressAfterTheEndChangesNothing() {
    UUID job = queued();
    JobLog.Begun run = log.begin(job).orElseThrow();
    log.done(run, "/result");

    log.keep(run, new JobLog.Progress(55, Duration.ofSeconds(1), null, null));

    assertThat(job(job).state()).isEqualTo(JobState.DONE);
    assertThat(job(job).percent()).isEqualTo(100);
  }

  @Test
  void aNodeThatStopsPutsItsJobDownForOthers() {
    UUID job = queued();
    kind.rehearse(
        run -> {
          run.better(() -> "good", () -> "so far");
          run.requireNodeStays();
          return "/never";
        });

    assertThatThrownBy(() -> worker.work(job, () -> true))
        .isInstanceOf(NodeStoppingException.class);
    assertThat(job(job).state()).isEqualTo(JobState.RUNNING);

    kind.rehearse(run -> run.best().orElse("nothing kept"));
    worker.work(job, () -> false);
    assertThat(job(job).result()).isEqualTo("so far");
  }

  @Test
  void aJobThatItsCallerEndsBeforeItBeganIsNeverBegun() {
    UUID job = queued();
    kind.rehearse(
        run -> {
          throw new AssertionError("begun");
        });

    assertThat(jobs.end(ADMINISTRATOR, job).state()).isEqualTo(JobState.CANCELLED);
    worker.work(job, () -> false);

    assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void aRunningJobIsToldThatItsCallerWantsItToEnd() {
    UUID job = queued();
    JobLog.Begun run = log.begin(job).orElseThrow();

    assertThat(jobs.end(ADMINISTRATOR, job).endingEarly()).isTrue();

    assertThat(log.keep(run, new JobLog.Progress(5, Duration.ZERO, null, null)))
        .isEqualTo(JobLog.Answer.END);
    assertThat(jobs.end(ADMINISTRATOR, job).state()).isEqualTo(JobState.RUNNING);
  }

  @Test
  void aJobThatIsCalledOffBeforeItBeganIsNeverBegun() {
    UUID job = queued();

    assertThat(jobs.cancel(ADMINISTRATOR, job).state()).isEqualTo(JobState.CANCELLED);

    assertThat(log.begin(job)).isEmpty();
  }

  @Test
  void nothingIsStoredOfAJobThatIsCalledOffWhileItRuns() {
    UUID job = queued();
    List<String> stored = new ArrayList<>();
    kind.rehearse(
        run -> {
          run.better(() -> "good", () -> "so far");
          jobs.cancel(ADMINISTRATOR, job);
          return run.finish(
              () -> {
                stored.add("result");
                return "/result";
              });
        });

    worker.work(job, () -> false);

    assertThat(stored).isEmpty();
    assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(job(job).result()).isNull();
  }

  @Test
  void aRunOfAJobThatWasCalledOffIsToldToStop() {
    UUID job = queued();
    JobLog.Begun run = log.begin(job).orElseThrow();

    jobs.cancel(ADMINISTRATOR, job);

    assertThat(log.keep(run, new JobLog.Progress(5, Duration.ZERO, null, "so far")))
        .isEqualTo(JobLog.Answer.NOT_YOURS);
  }

  @Test
  void callingOffAJobAgainOrOnceItIsDoneChangesNothing() {
    UUID calledOff = queued();
    Job once = jobs.cancel(ADMINISTRATOR, calledOff);
    assertThat(jobs.cancel(ADMINISTRATOR, calledOff)).isEqualTo(once);

    UUID done = queued();
    kind.rehearse(run -> "/result");
    worker.work(done, () -> false);
    assertThat(jobs.cancel(ADMINISTRATOR, done).state()).isEqualTo(JobState.DONE);
    assertThat(job(done).result()).isEqualTo("/result");
  }

  @Test
  void aResultIsStoredAndItsJobEndedTogetherOrNeither() {
    UUID job = queued();
    JobLog.Begun run = log.begin(job).orElseThrow();
    UUID other = queued();

    assertThatThrownBy(
            () ->
                log.finish(
                    run,
                    () -> {
                      jobs.cancel(ADMINISTRATOR, other);
                      throw new OutdatedInputException("changed");
                    }))
        .isInstanceOf(OutdatedInputException.class);
    assertThat(job(job).state()).isEqualTo(JobState.RUNNING);
    assertThat(job(other).state()).isEqualTo(JobState.QUEUED);

    log.finish(run, () -> jobs.cancel(ADMINISTRATOR, other).id().toString());
    assertThat(job(job).state()).isEqualTo(JobState.DONE);
    assertThat(job(job).result()).isEqualTo(other.toString());
    assertThat(job(other).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void aNodeThatWasThoughtDeadStoresNothing() {
    UUID job = queued();
    JobLog.Begun slow = log.begin(job).orElseThrow();
    log.begin(job);

    assertThatThrownBy(() -> log.finish(slow, () -> "/result"))
        .isInstanceOf(NotOursException.class);

    assertThat(job(job).state()).isEqualTo(JobState.RUNNING);
  }

  @Test
  void whatAJobBeganFromIsDroppedOnceItIsOver() {
    UUID job = queued();
    kind.rehearse(
        run -> {
          run.better(() -> "good", () -> "so far");
          return "/result";
        });

    worker.work(job, () -> false);

    JobEntity stored = QuarkusTransaction.requiringNew().call(() -> repository.findById(job));
    assertThat(stored.best).isNull();
    assertThat(stored.input).isEmpty();
  }

  @Test
  void anAccidentTellsNothingOfTheInside() {
    UUID job = queued();
    kind.rehearse(
        run -> {
          throw new IllegalStateException("secret");
        });

    worker.work(job, () -> false);

    assertThat(job(job).state()).isEqualTo(JobState.FAILED);
    assertThat(job(job).message()).contains("correlation id").doesNotContain("secret");
  }

  @Test
  void aReasonThatTheCallerCanMendIsTold() {
    UUID job = queued();
    kind.rehearse(
        run -> {
          throw new ProblemException(ProblemType.WRONG_STATE, "Add a request first.");
        });

    worker.work(job, () -> false);

    assertThat(job(job).message()).isEqualTo("Add a request first.");
  }

  @Test
  void aJobThatCutsItsRunsOffIsGivenUp() {
    UUID job = queued();
    for (int i = 0; i < 5; i++) {
      assertThat(log.begin(job)).isPresent();
    }

    assertThat(log.begin(job)).isEmpty();

    assertThat(job(job).state()).isEqualTo(JobState.FAILED);
    assertThat(job(job).message()).contains("Given up");
  }

  @Test
  void nodesThatStopInGoodOrderDoNotUseAJobUp() {
    UUID job = queued();
    for (int i = 0; i < 20; i++) {
      log.putDown(log.begin(job).orElseThrow());
    }

    assertThat(log.begin(job)).isPresent();
  }

  private UUID queued() {
    return waitingJobs.forItsTurn(programmeId);
  }

  private Job job(UUID id) {
    return jobs.get(ADMINISTRATOR, id);
  }
}
