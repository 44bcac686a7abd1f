package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.meetingsolver.MeetingRules.Comfort;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;

class MeetingScoreCalculatorTest {

  private static final SolutionManager<MeetingTimetable, HardMediumSoftLongScore> JUDGE =
      SolutionManager.create(
          SolverFactory.create(
              MeetingSearch.judge(MeetingScoreCalculatorTest.class.getClassLoader())));

  @Property(tries = 150, seed = Seeds.FIXED)
  void onARandomWalkItAgreesWithTheConstraintsAtEveryStep(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    Random random = new Random(seed);
    MeetingTimetable timetable =
        MeetingTimetable.of(event, SampleEvents.randomPlaces(event, random));
    MeetingScoreCalculator calculator = new MeetingScoreCalculator();
    calculator.resetWorkingSolution(timetable);

    for (int step = 0; step < 40; step++) {
      Meeting meeting = timetable.getMeetings().get(random.nextInt(event.requests().size()));
      int choice = random.nextInt(event.slots().size() + 1);
      calculator.beforeVariableChanged(meeting, Meeting.SLOT);
      meeting.setSlot(choice == event.slots().size() ? null : event.slots().get(choice));
      calculator.afterVariableChanged(meeting, Meeting.SLOT);

      assertThat(calculator.calculateScore()).isEqualTo(JUDGE.update(timetable));
    }
  }

  @Test
  void eachWishCostsEvenWhereNoOtherIsUsed() {
    MeetingRules calm = MeetingRules.DEFAULT;
    assertThat(discomfort(Registration.of("a", "Firm a"), calm)).isZero();
    assertThat(
            discomfort(
                Registration.of("a", "Firm a"), calm.withComfort(new Comfort(0, 0, 0, 0, 3, 0))))
        .isEqualTo(3);
    assertThat(
            discomfort(
                Registration.of("a", "Firm a"), calm.withComfort(new Comfort(0, 0, 0, 0, 0, 3))))
        .isEqualTo(9);
    assertThat(discomfort(Registration.of("a", "Firm a").preferring(Session.MORNING), calm))
        .isEqualTo(20);
    assertThat(
            discomfort(
                Registration.of("a", "Firm a")
                    .withLimits(new Registration.Limits(null, null, null, 0, 3)),
                calm))
        .isEqualTo(40);
  }

  @Test
  void theTimetableKeepsTheBoardThatIsCountedOn() {
    MeetingTimetable timetable =
        oneMeetingAt4(Registration.of("a", "Firm a"), MeetingRules.DEFAULT);
    MeetingScoreCalculator calculator = new MeetingScoreCalculator();
    calculator.resetWorkingSolution(timetable);

    assertThat(timetable.board()).isSameAs(timetable.board());
    assertThat(timetable.board().slotOf(0)).isEqualTo(3);
  }

  @Test
  void aMeetingTakenOutAndPutBackCostsWhatItDid() {
    MeetingTimetable timetable =
        oneMeetingAt4(Registration.of("a", "Firm a"), MeetingRules.DEFAULT);
    Meeting meeting = timetable.getMeetings().get(0);
    MeetingScoreCalculator calculator = new MeetingScoreCalculator();
    calculator.resetWorkingSolution(timetable);

    calculator.beforeEntityRemoved(meeting);
    calculator.afterEntityRemoved(meeting);
    assertThat(calculator.calculateScore().mediumScore()).isEqualTo(-10_000);
    calculator.beforeEntityAdded(meeting);
    calculator.afterEntityAdded(meeting);
    assertThat(calculator.calculateScore().mediumScore()).isZero();
  }

  private static long discomfort(Registration registration, MeetingRules rules) {
    MeetingScoreCalculator calculator = new MeetingScoreCalculator();
    calculator.resetWorkingSolution(oneMeetingAt4(registration, rules));
    return -calculator.calculateScore().softScore();
  }

  /** A meeting that must be, in the fourth slot: the first of the afternoon. */
  private static MeetingTimetable oneMeetingAt4(Registration registration, MeetingRules rules) {
    return MeetingTimetable.of(
        SampleEvents.oneDay(1)
            .participant(registration)
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b").withPriority(Priority.MUST))
            .rules(rules)
            .build(),
        Map.of("x", "4"));
  }
}
