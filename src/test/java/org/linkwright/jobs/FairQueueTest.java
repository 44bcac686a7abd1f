package org.linkwright.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linkwright.access.Caller;
import org.linkwright.access.Role;
import org.linkwright.api.ApiTest;
import org.linkwright.shared.Ids;

/** Whose job comes next when several programmes wait. */
@QuarkusTest
class FairQueueTest extends ApiTest {

  private static final Caller ADMINISTRATOR =
      new Caller(new UUID(0, 0), "test", Role.ADMINISTRATOR, null);

  @Inject JobWorker worker;
  @Inject JobLog log;
  @Inject Jobs jobs;
  @Inject WaitingJobs waitingJobs;
  @Inject RehearsedJob kind;
  @Inject Ids ids;
  @Inject Clock clock;

  private UUID busy;
  private UUID modest;
  private UUID another;

  @BeforeEach
  void openProgrammes() {
    busy = UUID.fromString(call().get(newProgramme()).path("id"));
    modest = UUID.fromString(call().get(newProgramme()).path("id"));
    another = UUID.fromString(call().get(newProgramme()).path("id"));
  }

  @AfterEach
  void leaveNothingBehind() {
    waitingJobs.clear(List.of(busy, modest, another));
  }

  @Test
  void withOneWorkerProgrammesTakeTurns() {
    waiting(busy, 4);
    waiting(modest, 2);
    waiting(another, 1);

    assertThat(IntStream.range(0, 7).mapToObj(i -> workedOnNext()))
        .containsExactly(busy, modest, another, busy, modest, busy, busy);
  }

  @Test
  void aProgrammeThatWasServedLongAgoComesBeforeOneThatWasServedJustNow() {
    waiting(busy, 1);
    waiting(modest, 1);
    assertThat(workedOnNext()).isEqualTo(busy);
    assertThat(workedOnNext()).isEqualTo(modest);

    waiting(modest, 1);
    waiting(busy, 1);

    assertThat(workedOnNext()).isEqualTo(busy);
  }

  @Test
  void aProgrammeGetsNoSecondWorkerWhileAnotherWaitsForItsFirst() {
    waiting(busy, 1);
    JobLog.Begun first = log.begin(ids.next()).orElseThrow();
    waiting(modest, 1);
    workedOnNext();
    waiting(busy, 1);
    waiting(modest, 1);

    // modest was served last, but nothing of it is running now
    assertThat(workedOnNext()).isEqualTo(modest);
    assertThat(workedOnNext()).isEqualTo(busy);
    log.done(first, "/result");
  }

  @Test
  void aProgrammeThatIsAloneGetsAllWorkers() {
    waiting(busy, 3);

    assertThat(IntStream.range(0, 3).mapToObj(i -> log.begin(ids.next()).orElseThrow()).toList())
        .extracting(JobLog.Begun::programmeId)
        .containsExactly(busy, busy, busy);
  }

  @Test
  void withinAProgrammeTheOldestComesFirst() {
    List<UUID> inOrder = waiting(busy, 3);

    assertThat(IntStream.range(0, 3).mapToObj(i -> log.begin(ids.next()).orElseThrow()).toList())
        .extracting(JobLog.Begun::id)
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void aTurnThatWasCutOffGoesOnWithItsOwnJobWhoeverElseWaits() {
    waiting(busy, 1);
    UUID turn = ids.next();
    JobLog.Begun cutOff = log.begin(turn).orElseThrow();
    waiting(modest, 1);

    assertThat(log.begin(turn)).map(JobLog.Begun::id).contains(cutOff.id());
    assertThat(workedOnNext()).isEqualTo(modest);
  }

  @Test
  void aTurnWithoutAnyJobLeftEnds() {
    assertThat(log.begin(ids.next())).isEmpty();
  }

  @Test
  void everyJobIsRunOnceHoweverManyWorkersReachForIt() throws Exception {
    List<UUID> all = new ArrayList<>();
    for (UUID programme : List.of(busy, modest, another)) {
      all.addAll(waiting(programme, 12));
    }
    List<UUID> run = Collections.synchronizedList(new ArrayList<>());
    kind.rehearse(
        job -> {
          run.add(job.jobId());
          return "/result";
        });
    int turns = all.size() + 4;
    ExecutorService workers = Executors.newFixedThreadPool(8);
    CountDownLatch together = new CountDownLatch(1);

    List<Future<?>> ended = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      ended.add(
          workers.submit(
              () -> {
                together.await();
                worker.work(ids.next(), () -> false);
                return null;
              }));
    }
    together.countDown();
    for (Future<?> turn : ended) {
      turn.get(30, TimeUnit.SECONDS);
    }
    workers.shutdown();

    assertThat(run).containsExactlyInAnyOrderElementsOf(all);
    assertThat(all).allMatch(job -> state(job) == JobState.DONE);
  }

  @RepeatedTest(15)
  void noTurnEndsWithoutAJobWhileOneWaits() throws Exception {
    waiting(busy, 6);
    waiting(modest, 1);
    waiting(another, 1);
    ExecutorService workers = Executors.newFixedThreadPool(8);
    CountDownLatch together = new CountDownLatch(1);

    List<Future<Optional<JobLog.Begun>>> turns = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      turns.add(
          workers.submit(
              () -> {
                together.await();
                return log.begin(ids.next());
              }));
    }
    together.countDown();

    for (Future<Optional<JobLog.Begun>> turn : turns) {
      assertThat(turn.get(30, TimeUnit.SECONDS)).isPresent();
    }
    workers.shutdown();
  }

  @Test
  void aSingleJobDoesNotWaitForAllThatAnotherProgrammeHasQueued() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<UUID> begun = Collections.synchronizedList(new ArrayList<>());
    kind.rehearse(
        run -> {
          begun.add(run.programmeId());
          awaitQuietly(gate);
          return "/result";
        });
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(submitted(busy));
    }
    waitUntil(() -> begun.size() == 2);
    all.add(submitted(modest));
    all.add(submitted(another));
    all.add(submitted(another));

    gate.countDown();
    waitUntil(() -> all.stream().allMatch(job -> state(job) == JobState.DONE));

    assertThat(begun).hasSize(33);
    assertThat(begun.subList(0, 2)).containsExactly(busy, busy);
    assertThat(begun.subList(2, 4)).containsExactlyInAnyOrder(modest, another);
    assertThat(begun.lastIndexOf(another)).isLessThan(8);
  }

  /** The programme whose job a turn of the queue begins now, and ends at once. */
  private UUID workedOnNext() {
    passAMillisecond();
    Optional<JobLog.Begun> begun = log.begin(ids.next());
    log.done(begun.orElseThrow(), "/result");
    return begun.get().programmeId();
  }

  /** Who was served within the same millisecond was served at the same time. */
  private void passAMillisecond() {
    long now = clock.millis();
    while (clock.millis() == now) {
      Thread.onSpinWait();
    }
  }

  private UUID submitted(UUID programme) {
    return jobs.submit(ADMINISTRATOR, programme, kind, "").id();
  }

  private List<UUID> waiting(UUID programme, int count) {
    return Stream.generate(() -> waitingJobs.forAnyTurn(programme)).limit(count).toList();
  }

  private JobState state(UUID job) {
    return jobs.get(ADMINISTRATOR, job).state();
  }

  private static void awaitQuietly(CountDownLatch gate) {
    try {
      assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static void waitUntil(BooleanSupplier reached) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(50);
    }
  }
}
