package org.linkwright.exchange;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.linkwright.jobs.JobRun;

/** A run of an import whose node and caller are in the hand of a test. */
final class RunInHand implements JobRun {

  /** Its node has been killed. */
  static final class Killed extends RuntimeException {}

  private final String input;
  private IntConsumer beforeBatch = batch -> {};
  private IntConsumer withinBatch = batch -> {};
  private int begun;
  private int written;
  private int endedBefore = Integer.MAX_VALUE;

  RunInHand(String input) {
    this.input = input;
  }

  /**
   * What happens before each batch.
   *
   * @param step takes the number of the batch, from 1, counted over both passes
   */
  RunInHand before(IntConsumer step) {
    beforeBatch = step;
    return this;
  }

  /** What happens before each batch that has written everything is kept. */
  RunInHand within(IntConsumer step) {
    withinBatch = step;
    return this;
  }

  RunInHand killedBefore(int batch) {
    return before(number -> killAt(batch, number));
  }

  RunInHand killedWithin(int batch) {
    return within(number -> killAt(batch, number));
  }

  private static void killAt(int batch, int number) {
    if (number == batch) {
      throw new Killed();
    }
  }

  /** Its caller does not want this batch any more. */
  RunInHand endedBefore(int batch) {
    endedBefore = batch;
    return this;
  }

  @Override
  public boolean shouldEnd() {
    begun++;
    beforeBatch.accept(begun);
    return begun >= endedBefore;
  }

  @Override
  public boolean hold() {
    written++;
    withinBatch.accept(written);
    return false;
  }

  @Override
  public void requireNodeStays() {}

  @Override
  public String finish(Supplier<String> store) {
    return store.get();
  }

  @Override
  public String finishHere(String result) {
    return result;
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
    return input;
  }

  @Override
  public Optional<String> best() {
    return Optional.empty();
  }

  @Override
  public Duration spentBefore() {
    return Duration.ZERO;
  }

  @Override
  public void progress(int percent) {}

  @Override
  public void better(Supplier<String> score, Supplier<String> best) {}
}
