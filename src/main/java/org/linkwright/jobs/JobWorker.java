package org.linkwright.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.linkwright.shared.ProblemException;

/** Does one job from its beginning, or from where another node was cut off, to its end. */
@ApplicationScoped
class JobWorker {

  private static final Logger LOG = Logger.getLogger(JobWorker.class);

  private final Map<String, JobKind> kinds;
  private final JobLog log;

  JobWorker(@All List<JobKind> kinds, JobLog log) {
    this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    this.log = log;
  }

  /**
   * Works until the job is over, or until this node is told to stop.
   *
   * @throws NodeStoppingException if the job is to go on elsewhere
   */
  void work(UUID jobId, BooleanSupplier nodeIsStopping) {
    Optional<JobLog.Begun> begun = log.begin(jobId);
    if (begun.isEmpty()) {
      return;
    }
    try (RunningJob run = new RunningJob(begun.get(), log, nodeIsStopping)) {
      finish(run, begun.get().kind());
    }
  }

  private void finish(RunningJob run, String kindName) {
    try {
      JobKind kind = kinds.get(kindName);
      if (kind == null) {
        throw new IllegalStateException("No kind of job is called " + kindName);
      }
      String result = kind.run(run);
      log.done(run.jobId(), result);
    } catch (NodeStoppingException goesOnElsewhere) {
      run.keepNow();
      throw goesOnElsewhere;
    } catch (OutdatedInputException outdated) {
      log.over(run.jobId(), JobState.REFUSED, outdated.getMessage());
    } catch (ProblemException refusal) {
      log.over(run.jobId(), JobState.FAILED, refusal.getMessage());
    } catch (RuntimeException | LinkageError accident) {
      String correlationId = UUID.randomUUID().toString();
      LOG.errorf(accident, "Job %s failed, correlation id %s", run.jobId(), correlationId);
      log.over(
          run.jobId(), JobState.FAILED, "Unexpected error; correlation id " + correlationId + ".");
    }
  }
}
