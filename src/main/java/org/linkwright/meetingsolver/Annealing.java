package org.linkwright.meetingsolver;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * Simulated annealing in {@linkplain Rounds rounds}, slice by slice.
 *
 * <p>On a large event two walks share the slots among themselves for the time of a slice: whatever
 * one of them does in its slots brings no clash, and takes no table, in those of the other. Who
 * waits depends on both, so that a slice ends with both walks doing what the other did, and with
 * the score of that. New slots are dealt for each slice. The two walks are two also where there is
 * one core only: the result is the same on any machine.
 */
final class Annealing {

  /** Steps tried in a slice by all walks together: about a millisecond for each of two. */
  private static final int STEPS_PER_SLICE = 2_000;

  /** Smaller events are left to one walk: two would be in each other's way too often. */
  private static final int FEWEST_REQUESTS_FOR_TWO_WALKS = 601;

  private static final int SLICES_WITHOUT_A_STEP = 20;
  private static final int MOST_RUNS_EACH = 3;

  private final MeetingRules rules;
  private final SplittableRandom random;
  private final Walk[] walks;
  private final Executor beside;
  private final Budget budget;
  private final Rounds rounds;
  private final int[] partOfSlot;
  private final int[] best;
  private HardMediumSoftLongScore bestScore;
  private long stepsTried;
  private int slicesWithoutStep;

  /**
   * Begins at a timetable.
   *
   * @param beside runs the second walk of a large event, on another thread or on this one
   */
  Annealing(MeetingTimetable timetable, long seed, Budget budget, Executor beside) {
    rules = timetable.getRules();
    random = new SplittableRandom(seed);
    this.budget = budget;
    this.beside = beside;
    rounds = budget.rounds();
    boolean large = timetable.getMeetings().size() >= FEWEST_REQUESTS_FOR_TWO_WALKS;
    walks = new Walk[large ? 2 : 1];
    Arrays.setAll(walks, number -> new Walk(timetable, random.split()));
    partOfSlot = new int[timetable.getSlots().size()];
    best = new int[timetable.getMeetings().size()];
    walks[0].copyTo(best);
    bestScore = walks[0].score();
  }

  /** How many slices it takes to try so many steps, as many as there can be at most. */
  static int slicesFor(long steps) {
    return (int) Math.min(Integer.MAX_VALUE, (steps + STEPS_PER_SLICE - 1) / STEPS_PER_SLICE);
  }

  /** The slot of each meeting in the best timetable so far; not to be changed. */
  int[] best() {
    return best;
  }

  HardMediumSoftLongScore bestScore() {
    return bestScore;
  }

  /** Whether nothing has moved for so long that nothing can. */
  boolean isStuck() {
    return slicesWithoutStep >= SLICES_WITHOUT_A_STEP;
  }

  /**
   * Anneals for one slice.
   *
   * @return whether a better timetable than the best so far was found
   */
  boolean slice() {
    double spent = budget.spent(stepsTried);
    if (rounds.isNewRound(spent)) {
      for (Walk walk : walks) {
        walk.goTo(best);
      }
    }
    Temperature temperature = Temperature.of(rounds.temperature(spent), rules);
    HardMediumSoftLongScore before = bestScore;
    int steps = budget.stepsLeft(STEPS_PER_SLICE, stepsTried);
    int tried = walks.length == 1 ? walkAlone(steps, temperature) : walkBoth(steps, temperature);
    slicesWithoutStep = tried == 0 ? slicesWithoutStep + 1 : 0;
    stepsTried += steps;
    return bestScore.compareTo(before) > 0;
  }

  private int walkAlone(int steps, Temperature temperature) {
    Walk walk = walks[0];
    int tried = walk.run(steps, temperature, bestScore);
    if (walk.hasFoundBetter()) {
      bestScore = walk.bestScore();
      walk.copyBestTo(best);
    }
    return tried;
  }

  private int walkBoth(int steps, Temperature temperature) {
    Walk one = walks[0];
    Walk other = walks[1];
    dealSlots();
    one.territory().restrictTo(partOfSlot, 0, walks.length);
    other.territory().restrictTo(partOfSlot, 1, walks.length);
    int half = steps / 2;
    CompletableFuture<Integer> running =
        CompletableFuture.supplyAsync(() -> other.run(half, temperature, bestScore), beside);
    int tried = one.run(steps - half, temperature, bestScore) + running.join();
    meet(one, other);
    if (one.score().compareTo(bestScore) > 0) {
      bestScore = one.score();
      one.copyTo(best);
    }
    return tried;
  }

  /** Half of the slots to each: in a ring of all slots, every run of neighbours to one of them. */
  private void dealSlots() {
    int slots = partOfSlot.length;
    int start = random.nextInt(slots);
    int runs = 2 * (1 + random.nextInt(MOST_RUNS_EACH));
    for (int number = 0; number < slots; number++) {
      partOfSlot[(start + number) % slots] = number * runs / slots % 2;
    }
  }

  /**
   * Each does what the other did. Where that breaks a rule that spans slots, and that neither broke
   * alone, only the better half is kept.
   */
  private static void meet(Walk one, Walk other) {
    long hard = Math.min(one.score().hardScore(), other.score().hardScore());
    boolean oneIsBetter = one.score().compareTo(other.score()) >= 0;
    one.follow(other);
    other.follow(one);
    if (one.score().hardScore() < hard) {
      Walk worse = oneIsBetter ? other : one;
      one.takeBack(worse);
      other.takeBack(worse);
    }
  }
}
