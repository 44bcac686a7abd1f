package org.linkwright.meetings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linkwright.jobs.JobRun;

/** A run whose node, caller and clock are in the hand of a test. */
final class RunInHand implements JobRun {

  /** Its node has been killed. */
  static final class Killed extends RuntimeException {}

  final List<Integer> percents = new ArrayList<>();
  final List<String> scores = new ArrayList<>();
  private final @Nullable String begunWith;
  private @Nullable String kept;
  private Duration spentBefore = Duration.ZERO;
  private int searches;
  private int killedAfter = Integer.MAX_VALUE;
  private int endedAfter = Integer.MAX_VALUE;

  RunInHand(@Nullable String begunWith) {
    this.begunWith = begunWith;
  }

  RunInHand killedAfter(int searchesDone) {
    killedAfter = searchesDone;
    return this;
  }

  /** Its caller wants what there is, while the search after so many is going on. */
  RunInHand endedAfter(int searchesDone) {
    endedAfter = searchesDone;
    return this;
  }

  /** What another run would begin from. */
  String kept() {
    return Optional.ofNullable(kept).orElseThrow();
  }

  /** Others were at work on it for so long. */
  RunInHand after(Duration spent) {
    spentBefore = spent;
    return this;
  }

  @Override
  public UUID jobId() {
    return new UUID(0, 1);
  }

  @Override
  public UUID programmeId() {
    return new UUID(0, 2);
  }

  @Override
  public String input() {
    return "";
  }

  @Override
  public Optional<String> best() {
    return Optional.ofNullable(begunWith);
  }

  @Override
  public Duration spentBefore() {
    return spentBefore;
  }

  @Override
  public boolean shouldEnd() {
    return searches > endedAfter;
  }

  /** Every search ends with this question. */
  @Override
  public void requireNodeStays() {
    searches++;
    if (searches > killedAfter) {
      throw new Killed();
    }
  }

  @Override
  public String finish(Supplier<String> store) {
    return store.get();
  }

  @Override
  public String finishHere(String result) {
    return result;
  }

  @Override
  public boolean hold() {
    return shouldEnd();
  }

  @Override
  public void progress(int percent) {
    percents.add(percent);
  }

  @Override
  public void better(Supplier<String> score, Supplier<String> best) {
    scores.add(score.get());
    kept = best.get();
  }
}
