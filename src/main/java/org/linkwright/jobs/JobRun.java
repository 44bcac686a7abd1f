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

  /**
   * Ends this run with an exception that nobody need catch if the work was cut short because this
   * node stops, the job then going on elsewhere, or because the job was called off. To be called
   * before a result is drawn up from an unfinished search.
   */
  void requireNodeStays();

  /**
   * Stores the result and ends the job, both in one transaction or neither. Nothing is stored, and
   * an exception ends the run that nobody need catch, if the job was called off meanwhile or is
   * another node's by now.
   *
   * @param store stores the result and returns its path; joins the transaction
   * @return that path
   */
  String finish(Supplier<String> store);

  /**
   * As {@link #finish}, in the transaction that is going on, for what was stored in it already.
   *
   * @param result path of what was made
   * @return that path
   */
  String finishHere(String result);

  /**
   * Holds the job until the transaction that is going on ends, so that nobody calls it off or takes
   * it up elsewhere before what was done in it is kept. If that has happened already, an exception
   * ends the run, and the transaction with it, that nobody need catch. While a job is held nobody
   * can end it, so it should not be for long.
   *
   * @return true if the caller wants the job to end early
   */
  boolean hold();

  /** Tells how much of the allowed time is used up, 0 to 100. */
  void progress(int percent);

  /**
   * Tells of a better result. Both texts are asked for at most once a second, on another thread.
   *
   * @param score what it is worth, in the terms of the kind
   * @param best what a later run begins from if this one is cut off
   */
  void better(Supplier<String> score, Supplier<String> best);
}
