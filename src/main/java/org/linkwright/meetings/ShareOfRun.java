package org.linkwright.meetings;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.linkwright.jobs.JobRun;

/**
 * One of several searches that make up a run: what it has done of its own is a share of the whole.
 *
 * @param index of the search, from 0
 * @param searches how many there are
 */
record ShareOfRun(JobRun whole, int index, int searches) implements JobRun {

  private static final int ALL = 100;

  @Override
  public void progress(int percent) {
    whole.progress((index * ALL + Math.max(0, Math.min(ALL, percent))) / searches);
  }

  @Override
  public UUID jobId() {
    return whole.jobId();
  }

  @Override
  public UUID programmeId() {
    return whole.programmeId();
  }

  @Override
  public String input() {
    return whole.input();
  }

  @Override
  public Optional<String> best() {
    return whole.best();
  }

  @Override
  public Duration spentBefore() {
    return whole.spentBefore();
  }

  @Override
  public boolean shouldEnd() {
    return whole.shouldEnd();
  }

  @Override
  public void requireNodeStays() {
    whole.requireNodeStays();
  }

  @Override
  public String finish(Supplier<String> store) {
    return whole.finish(store);
  }

  @Override
  public String finishHere(String result) {
    return whole.finishHere(result);
  }

  @Override
  public boolean hold() {
    return whole.hold();
  }

  @Override
  public void better(Supplier<String> score, Supplier<String> best) {
    whole.better(score, best);
  }
}
