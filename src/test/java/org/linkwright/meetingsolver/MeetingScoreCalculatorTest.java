package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;

class MeetingScoreCalculatorTest {

  private static final SolutionManager<MeetingTimetable, HardMediumSoftLongScore> JUDGE =
      SolutionManager.create(
          SolverFactory.create(
              MeetingSearch.judge(MeetingScoreCalculatorTest.class.getClassLoader())));

  @Property(tries = 150)
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
}
