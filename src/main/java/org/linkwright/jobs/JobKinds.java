package org.linkwright.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of long work there are, by the name that stored jobs have. */
@ApplicationScoped
class JobKinds {

  private final Map<String, JobKind> byName;

  JobKinds(@All List<JobKind> kinds) {
    byName = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
  }

  JobKind require(String name) {
    JobKind kind = byName.get(name);
    if (kind == null) {
      throw new IllegalStateException("No kind of job is called " + name);
    }
    return kind;
  }

  /** Tells a kind that one of its jobs is over; a kind of another version may be unknown here. */
  void over(JobEntity job) {
    JobKind kind = byName.get(job.kind);
    if (kind != null) {
      kind.over(job.id);
    }
  }
}
