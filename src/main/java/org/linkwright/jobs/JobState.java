package org.linkwright.jobs;

/** How far a job has come. */
public enum JobState {
  /** Waits for a free worker. */
  QUEUED,
  /** A node works on it. */
  RUNNING,
  /** Finished; its result is stored. */
  DONE,
  /** Called off by its caller; nothing was stored. */
  CANCELLED,
  /** Its result was not stored because what it was computed from has changed meanwhile. */
  REFUSED,
  /** Could not be finished. */
  FAILED;

  /** True if nothing will happen any more. */
  public boolean isOver() {
    return this != QUEUED && this != RUNNING;
  }
}
