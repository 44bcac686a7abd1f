package org.linkwright.jobs;

import org.linkwright.shared.ProblemException;

/** A kind of long work, implemented by the feature that needs it. */
public interface JobKind {

  /** The name it is stored under, such as {@code meeting-schedule}. */
  String name();

  /**
   * Does the work and stores its result. May be called again for the same job, on this or another
   * node, if the one that did it died; it then begins from {@link JobRun#best()}, and must not
   * store a result twice.
   *
   * @return path of what was made
   * @throws OutdatedInputException if what the work was computed from has changed meanwhile
   * @throws ProblemException if the work cannot be done for a reason its caller can mend
   */
  String run(JobRun run);
}
