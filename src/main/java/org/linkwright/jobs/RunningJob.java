package org.linkwright.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;

/**
 * A job while this node works on it. A thread of its own writes down once a second how it gets on,
 * so that the work itself never waits for the database.
 */
final class RunningJob implements JobRun, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RunningJob.class);
  private static final long WRITE_EVERY_MILLISECONDS = 1000;
  private static final long LAST_WORD_SECONDS = 10;

  private final JobLog.Begun begun;
  private final JobLog log;
  private final BooleanSupplier nodeIsStopping;
  private final long startNanos = System.nanoTime();
  private final ScheduledExecutorService scribe =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("job-scribe"));

  private @Nullable Improvement unwritten;
  private volatile int percent;
  private volatile JobLog.Answer answer = JobLog.Answer.GO_ON;

  RunningJob(JobLog.Begun begun, JobLog log, BooleanSupplier nodeIsStopping) {
    this.begun = begun;
    this.log = log;
    this.nodeIsStopping = nodeIsStopping;
    var unused =
        scribe.scheduleWithFixedDelay(
            this::keep, WRITE_EVERY_MILLISECONDS, WRITE_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  @Override
  public UUID jobId() {
    return begun.id();
  }

  @Override
  public UUID programmeId() {
    return begun.programmeId();
  }

  @Override
  public String input() {
    return begun.input();
  }

  @Override
  public Optional<String> best() {
    return Optional.ofNullable(begun.best());
  }

  @Override
  public Duration spentBefore() {
    return begun.spentBefore();
  }

  @Override
  public boolean shouldEnd() {
    return answer != JobLog.Answer.GO_ON || nodeIsStopping.getAsBoolean();
  }

  @Override
  public void requireNodeStays() {
    if (answer == JobLog.Answer.NOT_YOURS) {
      throw new NotOursException();
    }
    if (answer == JobLog.Answer.GO_ON && nodeIsStopping.getAsBoolean()) {
      throw new NodeStoppingException();
    }
  }

  @Override
  public String finish(Supplier<String> store) {
    close();
    return log.finish(begun, store);
  }

  @Override
  public String finishHere(String result) {
    close();
    log.finishHere(begun, result);
    return result;
  }

  @Override
  public boolean hold() {
    return log.hold(begun) == JobLog.Answer.END;
  }

  @Override
  public void progress(int newPercent) {
    percent = Math.max(0, Math.min(100, newPercent));
  }

  @Override
  public synchronized void better(Supplier<String> score, Supplier<String> best) {
    unwritten = new Improvement(spent().toMillis(), score, best);
  }

  /**
   * Writes down what is not written yet, and nothing after that. The scribe is never interrupted: a
   * thread that is interrupted while it writes takes the embedded database's file down with it.
   */
  @Override
  public void close() {
    if (scribe.isShutdown()) {
      return;
    }
    scribe.execute(this::keep);
    scribe.shutdown();
    try {
      if (!scribe.awaitTermination(LAST_WORD_SECONDS, TimeUnit.SECONDS)) {
        LOG.warnf("The last progress of job %s is written down late", begun.id());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration spent() {
    return begun.spentBefore().plusNanos(System.nanoTime() - startNanos);
  }

  private void keep() {
    try {
      Improvement improvement = takeUnwritten();
      answer =
          log.keep(
              begun,
              new JobLog.Progress(
                  percent,
                  spent(),
                  improvement == null ? null : improvement.point(),
                  improvement == null ? null : improvement.best().get()));
    } catch (RuntimeException unreachable) {
      LOG.warnf(unreachable, "The progress of job %s could not be written down", begun.id());
    }
  }

  private synchronized @Nullable Improvement takeUnwritten() {
    Improvement improvement = unwritten;
    unwritten = null;
    return improvement;
  }

  private record Improvement(long milliseconds, Supplier<String> score, Supplier<String> best) {

    Job.Point point() {
      return new Job.Point(milliseconds, score.get());
    }
  }
}
