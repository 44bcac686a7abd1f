package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.linkwright.shared.ProblemException;

/** Does one job from its beginning, or from where another node was cut off, to its end. */
@ApplicationScoped
class JobWorker {

  private static final Logger LOG = Logger.getLogger(JobWorker.class);

  private final JobKinds kinds;
  private final JobLog log;

  JobWorker(JobKinds kinds, JobLog log) {
    this.kinds = kinds;
    this.log = log;
  }

  /**
   * Works on the job this turn has, or gets now, until it is over or this node is told to stop.
   *
   * @throws NodeStoppingException if the job is to go on elsewhere
   */
  void work(UUID turn, BooleanSupplier nodeIsStopping) {
    Optional<JobLog.Begun> taken = log.begin(turn);
    if (taken.isEmpty()) {
      return;
    }
    JobLog.Begun begun = taken.get();
    try {
      String result = run(begun, nodeIsStopping);
      log.done(begun, result);
    } catch (NodeStoppingException goesOnElsewhere) {
      log.putDown(begun);
      throw goesOnElsewhere;
    } catch (NotOursException overtaken) {
      LOG.infof("Job %s was called off, or goes on elsewhere", begun.id());
    } catch (OutdatedInputException outdated) {
      log.over(begun, JobState.REFUSED, outdated.getMessage());
    } catch (ProblemException refusal) {
      log.over(begun, JobState.FAILED, refusal.getMessage());
    } catch (RuntimeException | LinkageError | AssertionError accident) {
      String correlationId = UUID.randomUUID().toString();
      LOG.errorf(accident, "Job %s failed, correlation id %s", begun.id(), correlationId);
      log.over(begun, JobState.FAILED, "Unexpected error; correlation id " + correlationId + ".");
    }
  }

  /** Runs to the end and lets the progress be written down before anything else is. */
  private String run(JobLog.Begun begun, BooleanSupplier nodeIsStopping) {
    JobKind kind = kinds.require(begun.kind());
    try (RunningJob run = new RunningJob(begun, log, nodeIsStopping)) {
      return kind.run(run);
    }
  }
}
