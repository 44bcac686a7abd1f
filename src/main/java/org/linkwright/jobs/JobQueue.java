package org.linkwright.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The queue that all nodes on one database share. A node that stops giving signs of life loses its
 * jobs to the others after {@value #SIGNS_MISSED} missed ones, that is within half a minute.
 */
@ApplicationScoped
class JobQueue {

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(4);
  private static final int SIGNS_MISSED = 4;
  private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
  private static final Duration CLEAR_AWAY_EVERY = Duration.ofHours(6);
  private static final Duration TO_PUT_WORK_DOWN = Duration.ofSeconds(8);

  private final OneTimeTask<Void> task;
  private final Scheduler scheduler;
  private final Clock clock;

  JobQueue(
      DataSource database,
      JobWorker worker,
      Upkeep upkeep,
      Clock clock,
      @ConfigProperty(name = "linkwright.jobs.threads", defaultValue = "2") int threads,
      @ConfigProperty(name = "linkwright.jobs.look-for-work", defaultValue = "1S")
          Duration lookForWork) {
    this.clock = clock;
    this.task =
        Tasks.oneTime("job")
            .onFailure(JobQueue::again)
            .onDeadExecution((dead, turn) -> turn.reschedule(dead, place(dead)))
            .execute(
                (instance, context) ->
                    worker.work(
                        UUID.fromString(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
    this.scheduler =
        Scheduler.create(database, task)
            .startTasks(
                Tasks.recurring("old-jobs", FixedDelay.of(CLEAR_AWAY_EVERY))
                    .execute((instance, context) -> upkeep.clearAway()))
            .threads(threads)
            .pollingInterval(lookForWork)
            .heartbeatInterval(SIGN_OF_LIFE)
            .missedHeartbeatsLimit(SIGNS_MISSED)
            .shutdownMaxWait(TO_PUT_WORK_DOWN)
            .build();
  }

  void start(@Observes StartupEvent up) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent down) {
    scheduler.stop();
  }

  /**
   * Adds a turn within the transaction that is going on: one for each job, and named after it,
   * though it may be another's job that it brings to a worker (docs/adr/0011).
   */
  void addTurn(UUID jobId) {
    scheduler.schedule(task.instance(jobId.toString()), clock.instant());
  }

  private static void again(ExecutionComplete failed, ExecutionOperations<Void> turn) {
    boolean goesOnElsewhere = failed.getCause().orElse(null) instanceof NodeStoppingException;
    turn.reschedule(
        failed, goesOnElsewhere ? place(failed) : failed.getTimeDone().plus(BEFORE_RETRY));
  }

  /** Where a turn that was cut off stood in the queue: before all that have not begun. */
  private static Instant place(ExecutionComplete cutOff) {
    return cutOff.getExecution().getExecutionTime();
  }
}
