package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linkwright.Seeds;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;

class WalkTest {

  private static final SolutionManager<MeetingTimetable, HardMediumSoftLongScore> JUDGE =
      SolutionManager.create(
          SolverFactory.create(MeetingSearch.judge(WalkTest.class.getClassLoader())));

  private static final HardMediumSoftLongScore WORST =
      HardMediumSoftLongScore.ofHard(Long.MIN_VALUE);

  /** Warm enough to drop a request now and then, and to take on breaks. */
  private static final Temperature WARM = new Temperature(100, 200);

  @Property(tries = 40, seed = Seeds.FIXED)
  void everyStepScoresAsTheConstraintsSay(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    Walk walk = walk(event, seed);

    for (int step = 0; step < 60; step++) {
      walk.run(1, WARM, WORST);
      assertThat(walk.score()).isEqualTo(JUDGE.update(timetable(event, places(walk))));
    }
  }

  @Property(tries = 100, seed = Seeds.FIXED)
  void theBestIsKeptAsItWasWhenItWasFound(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    Walk walk = walk(event, seed);
    walk.run(300, WARM, walk.score());
    int[] best = places(walk);

    if (walk.hasFoundBetter()) {
      walk.copyBestTo(best);
      assertThat(JUDGE.update(timetable(event, best))).isEqualTo(walk.bestScore());
    }
    assertThat(walk.bestScore()).isGreaterThanOrEqualTo(walk.score());
  }

  @Property(tries = 100, seed = Seeds.FIXED)
  void aWalkLeavesTheSlotsAndTheMeetingsOfAnotherAlone(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    Walk walk = walk(event, seed);
    int[] partOfSlot = new Random(seed).ints(event.slots().size(), 0, 2).toArray();
    walk.territory().restrictTo(partOfSlot, 0, 2);
    int[] before = places(walk);

    walk.run(300, WARM, WORST);

    int[] after = places(walk);
    for (int meeting = 0; meeting < before.length; meeting++) {
      int length = walk.board().length(meeting);
      boolean own =
          before[meeting] == Board.NOWHERE
              ? meeting % 2 == 0
              : isWithin(partOfSlot, before[meeting], length);
      if (own) {
        assertThat(after[meeting] == Board.NOWHERE || isWithin(partOfSlot, after[meeting], length))
            .isTrue();
      } else {
        assertThat(after[meeting]).isEqualTo(before[meeting]);
      }
    }
  }

  /** Whether all slots of a meeting belong to part 0. */
  private static boolean isWithin(int[] partOfSlot, int slot, int length) {
    int end = Math.min(partOfSlot.length, slot + length);
    return IntStream.range(slot, end).allMatch(covered -> partOfSlot[covered] == 0);
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void twoWalksMeetWhereBothHaveGone(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    Walk one = walk(event, seed);
    Walk other = walk(event, seed);
    int[] partOfSlot = new Random(seed).ints(event.slots().size(), 0, 2).toArray();
    one.territory().restrictTo(partOfSlot, 0, 2);
    other.territory().restrictTo(partOfSlot, 1, 2);
    int[] start = places(one);
    one.run(100, WARM, WORST);
    other.run(100, WARM, WORST);
    int[] ownWay = places(one);

    one.follow(other);
    other.follow(one);

    assertThat(places(one)).isEqualTo(places(other));
    assertThat(one.score()).isEqualTo(other.score());
    one.takeBack(other);
    assertThat(places(one)).isEqualTo(ownWay);
    one.takeBack(one);
    assertThat(places(one)).isEqualTo(start);
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void whoGoesBackToATimetableScoresAsItDid(@ForAll long seed) {
    Walk walk = walk(SampleEvents.random(seed), seed);
    int[] start = places(walk);
    HardMediumSoftLongScore score = walk.score();
    walk.run(100, WARM, WORST);

    walk.goTo(start);

    assertThat(places(walk)).isEqualTo(start);
    assertThat(walk.score()).isEqualTo(score);
  }

  private static Walk walk(MeetingEvent event, long seed) {
    Random random = new Random(seed);
    return new Walk(MeetingTimetable.of(event, SampleEvents.randomPlaces(event, random)), random);
  }

  private static int[] places(Walk walk) {
    int[] places = new int[walk.board().meetings()];
    walk.copyTo(places);
    return places;
  }

  private static MeetingTimetable timetable(MeetingEvent event, int[] places) {
    Map<String, String> slotIds = new HashMap<>();
    for (MeetingRequest request : event.requests()) {
      int slot = places[request.index()];
      if (slot != Board.NOWHERE) {
        slotIds.put(request.id(), event.slots().get(slot).id());
      }
    }
    return MeetingTimetable.of(event, slotIds);
  }
}
