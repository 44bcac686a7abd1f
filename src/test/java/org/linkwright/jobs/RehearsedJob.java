package org.linkwright.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** A kind of job whose run each test writes itself. */
@ApplicationScoped
class RehearsedJob implements JobKind {

  static final String NAME = "rehearsed";

  private Function<JobRun, String> next = run -> "";

  /** What the next run does. */
  void rehearse(Function<JobRun, String> run) {
    next = run;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    return next.apply(run);
  }

  @Override
  public String preview(String input, String best) {
    return "preview of " + best;
  }
}
