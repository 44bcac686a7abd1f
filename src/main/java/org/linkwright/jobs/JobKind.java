package org.linkwright.jobs;

import java.util.UUID;
import org.linkwright.shared.ProblemException;

/** A kind of long work, implemented by the feature that needs it. */
public interface JobKind {

  /** The name it is stored under, such as {@code meeting-schedule}. */
  String name();

  /**
   * Does the work and stores its result, within {@link JobRun#finish}. May be called again for the
   * same job, on this or another node, if the one that did it died; it then begins from {@link
   * JobRun#best()}.
   *
   * @return path of what was made
   * @throws OutdatedInputException if what the work was computed from has changed meanwhile
   * @throws ProblemException if the work cannot be done for a reason its caller can mend
   */
  String run(JobRun run);

  /**
   * What the best so far of a job that is still running looks like to those who will read its
   * result. Nothing is stored.
   *
   * @param input as the job was submitted with
   * @param best as a run has kept it last
   * @throws ProblemException if there is nothing to show, and why
   */
  Object preview(String input, String best);

  /**
   * Told within the transaction in which a job of this kind ends, however it ends: what was kept
   * for its runs alone is not needed any more. A run that does not know of the end yet may still be
   * at work, so this must wait for nothing that a run may hold.
   */
  default void over(UUID jobId) {}
}
