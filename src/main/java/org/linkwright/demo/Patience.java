package org.linkwright.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.access.Caller;
import org.linkwright.jobs.Job;
import org.linkwright.jobs.Jobs;

/** Waits for jobs. */
@ApplicationScoped
class Patience {

  private static final long LOOK_EVERY_MILLISECONDS = 50;

  private final Jobs jobs;

  Patience(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * The job as it is once it is over, however it ended.
   *
   * @throws InterruptedJobException if the service stops meanwhile
   */
  Job end(Caller caller, Job job) {
    try {
      Job now = jobs.get(caller, job.id());
      while (!now.state().isOver()) {
        Thread.sleep(LOOK_EVERY_MILLISECONDS);
        now = jobs.get(caller, job.id());
      }
      return now;
    } catch (InterruptedException stop) {
      throw new InterruptedJobException(stop);
    }
  }

  /** The service stops before a job is over. */
  static final class InterruptedJobException extends RuntimeException {
    InterruptedJobException(InterruptedException cause) {
      super(cause);
    }
  }
}
