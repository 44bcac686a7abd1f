package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;
import static org.linkwright.meetingsolver.SampleEvents.oneDay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Registration.Limits;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintJustification;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolutionUpdatePolicy;
import org.optaplanner.core.api.solver.SolverFactory;

/** What the constraints have to say of a timetable: nothing where all is well, else the facts. */
class ExplanationTest {

  private static final SolutionManager<MeetingTimetable, HardMediumSoftLongScore> JUDGE =
      SolutionManager.create(
          SolverFactory.create(MeetingSearch.judge(ExplanationTest.class.getClassLoader())));

  @Test
  void aTimetableThatJustKeepsEveryRuleNeedsNoExplanation() {
    Limits exactlyTwo = new Limits(2, 2, 2, 2, 2);
    MeetingEvent event =
        oneDay(1)
            .participant(
                Registration.of("a", "Firm a").withLimits(exactlyTwo).talking(Set.of("cs")))
            .participant(
                Registration.of("b", "Firm b").withLimits(exactlyTwo).talking(Set.of("ja")))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of()))
            .request(MeetingWish.between("x", "a", "b").withPriority(Priority.MUST))
            .request(MeetingWish.between("y", "a", "b").withPriority(Priority.MUST))
            .precedence("x", "y")
            .rules(MeetingRules.DEFAULT.withFairnessBound(0))
            .build();

    assertThat(explanation(event, Map.of("x", "2", "y", "3"))).isEmpty();
  }

  @Test
  void breaksThatDifferByNoMoreThanTheBoundAreNotMentioned() {
    Map<String, String> twoBreaksOfA = Map.of("a-b", "1", "a-c", "3", "a-d", "5");

    assertThat(explanation(waiting(2), twoBreaksOfA))
        .noneMatch(MeetingJustification.UnfairBreaks.class::isInstance);
  }

  @Test
  void whoWaitsTooOftenIsNamedInTheOrderOfTheEvent() {
    MeetingEvent event = waiting(0);

    assertThat(explanation(event, Map.of("a-b", "1", "a-c", "3", "b-c", "5")))
        .contains(
            new MeetingJustification.UnfairBreaks(0, participants(event, "a", "b", "c")),
            new MeetingJustification.Breaks(participant(event, "a"), 1),
            new MeetingJustification.IdleSlots(participant(event, "b"), 3));
    assertThat(explanation(waiting(1), Map.of("a-b", "1", "a-c", "3", "a-d", "5")))
        .contains(new MeetingJustification.UnfairBreaks(0, participants(event, "a")));
  }

  @Test
  void whatIsTooMuchIsSaidInNumbers() {
    MeetingEvent event =
        oneDay(1)
            .participant(Registration.of("a", "Firm a").withLimits(new Limits(1, 1, 1, 4, 1)))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "b"))
            .request(MeetingWish.between("z", "a", "b"))
            .request(MeetingWish.between("nowhere", "a", "b"))
            .build();
    Participant a = participant(event, "a");
    Slot first = event.slots().get(0);

    assertThat(explanation(event, Map.of("x", "1", "y", "1", "z", "2")))
        .contains(
            new MeetingJustification.DoubleBooking(a, first, 2),
            new MeetingJustification.TablesMissing(first, 1),
            new MeetingJustification.MaximumExceeded(a, 3),
            new MeetingJustification.DailyMaximumExceeded(a, 0, 3),
            new MeetingJustification.RowTooLong(a, 1),
            new MeetingJustification.LeastMissed(a, 1),
            new MeetingJustification.TargetMissed(a, 0, 2),
            new MeetingJustification.Unplaced(event.requests().get(3)));
  }

  private static List<ConstraintJustification> explanation(
      MeetingEvent event, Map<String, String> places) {
    return JUDGE
        .explain(MeetingTimetable.of(event, places), SolutionUpdatePolicy.UPDATE_SCORE_ONLY)
        .getJustificationList();
  }

  private static Participant participant(MeetingEvent event, String id) {
    return participants(event, id).get(0);
  }

  private static List<Participant> participants(MeetingEvent event, String... ids) {
    return event.participants().stream().filter(one -> List.of(ids).contains(one.id())).toList();
  }

  private static MeetingEvent waiting(int bound) {
    return fourParticipants()
        .request(MeetingWish.between("a-b", "a", "b"))
        .request(MeetingWish.between("a-c", "a", "c"))
        .request(MeetingWish.between("a-d", "a", "d"))
        .request(MeetingWish.between("b-c", "b", "c"))
        .rules(MeetingRules.DEFAULT.withFairnessBound(bound))
        .build();
  }
}
