package org.linkwright.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One run of a job on this node: what it works from, and whom it tells how it gets on. */
public interface JobRun {

  UUID jobId();

  UUID programmeId();

  /** What was asked for, as the feature wrote it when it submitted the job. */
  String input();

  /** The last kept best of an earlier run that was cut off. */
  Optional<String> best();

  /** How long earlier runs have worked already. */
  Duration spentBefore();

  /** True once the caller wants the best so far, or this node is about to stop. */
  boolean shouldEnd();

  /** Tells how much of the allowed time is used up, 0 to 100. */
  void progress(int percent);

  /**
   * Tells of a better result. What is kept is what a later run begins from if this one is cut off;
   * it is asked for at most once a second.
   */
  void better(String score, Supplier<String> best);
}
