package org.linkwright.jobs;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.DaemonThreads;

/**
 * Tells followers how their jobs get on. However many there are, the node reads all followed jobs
 * with one query, twice a second, and none when nobody follows. Since it reads the database, it is
 * all the same which node works on a job, and whether another takes it up.
 */
@ApplicationScoped
class JobFollowers {

  private static final Logger LOG = Logger.getLogger(JobFollowers.class);
  private static final long LOOK_EVERY_MILLISECONDS = 500;

  private final JobLog log;
  private final Duration signOfLife;
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("job-lookout"));
  private final List<Follower> followers = new ArrayList<>();
  private @Nullable Future<?> looking;

  JobFollowers(
      JobLog log,
      @ConfigProperty(name = "linkwright.jobs.sign-of-life", defaultValue = "15S")
          Duration signOfLife) {
    this.log = log;
    this.signOfLife = signOfLife;
  }

  /**
   * The job as it is and each time it has changed, until it is over or gone; an empty item when
   * there has been nothing to tell for a while, so that no proxy takes the connection for dead.
   */
  Multi<Optional<Job>> follow(Job now) {
    return Multi.createFrom()
        .emitter(emitter -> add(new Follower(emitter, now)), BackPressureStrategy.LATEST);
  }

  /** How many there are on this node. */
  synchronized int count() {
    return followers.size();
  }

  /** True while this node reads jobs for somebody. */
  synchronized boolean isLooking() {
    return looking != null;
  }

  @PreDestroy
  void stop() {
    lookout.shutdown();
  }

  private void add(Follower follower) {
    follower.emitter.onTermination(() -> remove(follower));
    follower.tellFirst();
    if (!follower.last.state().isOver()) {
      synchronized (this) {
        if (follower.emitter.isCancelled()) {
          return;
        }
        followers.add(follower);
        if (looking == null) {
          looking =
              lookout.scheduleWithFixedDelay(
                  this::look,
                  LOOK_EVERY_MILLISECONDS,
                  LOOK_EVERY_MILLISECONDS,
                  TimeUnit.MILLISECONDS);
        }
      }
    }
  }

  private synchronized void remove(Follower follower) {
    followers.remove(follower);
    if (followers.isEmpty() && looking != null) {
      looking.cancel(false);
      looking = null;
    }
  }

  private void look() {
    try {
      List<Follower> present;
      synchronized (this) {
        present = List.copyOf(followers);
      }
      Map<UUID, Job> seen =
          log.read(
              present.stream().map(follower -> follower.last.id()).collect(Collectors.toSet()));
      present.forEach(follower -> follower.tell(seen.get(follower.last.id())));
    } catch (RuntimeException unreachable) {
      LOG.warn("Jobs could not be read for their followers", unreachable);
    }
  }

  /** Somebody who follows one job; only the lookout's thread tells it anything after the start. */
  private final class Follower {

    private final MultiEmitter<? super Optional<Job>> emitter;
    private Job last;
    private long toldNanos = System.nanoTime();

    private Follower(MultiEmitter<? super Optional<Job>> emitter, Job now) {
      this.emitter = emitter;
      this.last = now;
    }

    private void tellFirst() {
      emitter.emit(Optional.of(last));
      if (last.state().isOver()) {
        emitter.complete();
      }
    }

    private void tell(@Nullable Job now) {
      if (now == null) {
        emitter.complete();
      } else if (!now.equals(last)) {
        last = now;
        toldNanos = System.nanoTime();
        tellFirst();
      } else if (System.nanoTime() - toldNanos > signOfLife.toNanos()) {
        toldNanos = System.nanoTime();
        emitter.emit(Optional.empty());
      }
    }
  }
}
