package org.linkwright.meetingsolver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;

class MeetingSearchTest {

  @Property(tries = 60, seed = Seeds.FIXED)
  void whateverTheEventNoRuleIsBroken(@ForAll long seed) {
    MeetingTimetable solved = solve(SampleEvents.random(seed), seed, 2_000);

    assertThat(TimetableChecker.check(solved).violations()).isEmpty();
  }

  /** Delegates of one participant meet beside one another, and meetings are sent along chains. */
  @Test
  void anEventWithSeveralDelegatesIsConstructedToTheEnd() {
    MeetingTimetable solved = solve(SampleEvents.random(1021), 1021, 2_000);

    assertThat(TimetableChecker.check(solved).violations()).isEmpty();
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void theScoreSaysWhatTheCheckerCounts(@ForAll long seed) {
    MeetingTimetable solved = solve(SampleEvents.random(seed), seed, 200);
    MeetingRules rules = solved.getRules();
    TimetableChecker.Findings findings = TimetableChecker.check(solved);

    TimetableChecker.Wishes wishes = findings.wishes();
    MeetingRules.Comfort comfort = rules.comfort();
    assertThat(-requireNonNull(solved.getScore()).softScore())
        .isEqualTo(
            findings.breaks() * comfort.aBreak()
                + findings.idleSlots() * comfort.idleSlot()
                + wishes.otherHalf() * comfort.otherHalf()
                + wishes.targetMissed() * comfort.targetMissed()
                + wishes.crowding() * comfort.crowding()
                + wishes.lateness() * comfort.late());
    long unplaced =
        solved.getMeetings().stream()
            .filter(meeting -> meeting.getSlot() == null)
            .mapToLong(meeting -> rules.valueOf(meeting.getRequest()))
            .sum();
    assertThat(-requireNonNull(solved.getScore()).mediumScore())
        .isEqualTo(
            unplaced
                + wishes.leastMissed() * rules.values().leastMissed()
                + wishes.moved() * rules.values().moved());
  }

  @Property(tries = 15, seed = Seeds.FIXED)
  void everyStepScoresAsTheConstraintsSay(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    SolverConfig config = config(seed, 100).withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
    config
        .getScoreDirectorFactoryConfig()
        .withAssertionScoreDirectorFactory(MeetingSearch.constraints());

    MeetingTimetable solved = solve(event, config);

    assertThat(solved.getScore()).isNotNull();
  }

  @Test
  void everybodyMeetsEverybodyOfTheOtherSideInAsManySlotsAsTheBusiestNeeds() {
    MeetingEvent.Builder builder = SampleEvents.oneDay(6);
    for (int i = 0; i < 6; i++) {
      builder.participant("buyer " + i, "Buyer " + i).participant("supplier " + i, "Supplier " + i);
    }
    for (int i = 0; i < 36; i++) {
      builder.request(MeetingWish.between("m" + i, "buyer " + i / 6, "supplier " + i % 6));
    }

    TimetableChecker.Findings findings = TimetableChecker.check(solve(builder.build(), 1, 20_000));

    assertThat(findings.violations()).isEmpty();
    assertThat(findings.unplaced()).isZero();
  }

  @Test
  void theMoreImportantRequestIsKeptWhenNotBothFit() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("may", "a", "b").withPriority(Priority.MAY))
            .request(MeetingWish.between("must", "a", "c").withPriority(Priority.MUST))
            .build();

    assertThat(solve(event, 1, 100).places()).isEqualTo(Map.of("must", "1"));
  }

  @Test
  void aFormerTimetableThatBreaksRulesIsMended() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .build();
    MeetingTimetable clash = MeetingTimetable.of(event, Map.of("a-b", "1", "a-c", "1"));

    MeetingTimetable mended =
        SolverFactory.<MeetingTimetable>create(config(1, 1_000)).buildSolver().solve(clash);

    TimetableChecker.Findings findings = TimetableChecker.check(mended);
    assertThat(findings.violations()).isEmpty();
    assertThat(findings.placed()).isEqualTo(2);
    assertThat(findings.breaks()).isZero();
  }

  @Test
  void theSameSeedAndMoveLimitGiveTheSameTimetable() {
    MeetingEvent event = SampleEvents.random(17);

    assertThat(solve(event, 5, 500).places()).isEqualTo(solve(event, 5, 500).places());
  }

  @Test
  void anEventWithoutRequestsOrWithoutSlotsIsSolvedAtOnce() {
    MeetingEvent empty = MeetingEvent.builder().build();
    MeetingEvent slotless =
        MeetingEvent.builder()
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("a-b", "a", "b"))
            .build();

    assertThat(solve(empty, 1, 100).places()).isEmpty();
    assertThat(solve(slotless, 1, 100).places()).isEmpty();
  }

  @Test
  void whereEverythingIsFixedTheSearchEnds() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a", Set.of(), null, null)
            .participant("b", "Firm b")
            .request(MeetingWish.between("first", "a", "b").withFixedSlot("1"))
            .request(MeetingWish.between("second", "a", "b").withFixedSlot("3"))
            .build();

    assertThat(solve(event, 1, 1_000).places()).isEqualTo(Map.of("first", "1", "second", "3"));
  }

  @Test
  void aTimeLimitAloneEndsTheSearch() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a")
            .participant("b", "Firm b", Set.of("2"), null, null)
            .request(MeetingWish.between("first", "a", "b").withFixedSlot("1"))
            .request(MeetingWish.between("second", "a", "b").withFixedSlot("3"))
            .build();
    SolverConfig config =
        MeetingSearch.seeded(1)
            .withTimeLimit(Duration.ofMillis(200))
            .solverConfig(getClass().getClassLoader());

    assertThat(solve(event, config).places()).hasSize(2);
  }

  @Test
  void limitsAreAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingSearch.seeded(1).withMoveLimit(0))
        .withMessageContaining("moveLimit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingSearch.seeded(1).withTimeLimit(Duration.ZERO))
        .withMessageContaining("timeLimit");
  }

  private static MeetingTimetable solve(MeetingEvent event, long seed, int moves) {
    return solve(event, config(seed, moves));
  }

  private static MeetingTimetable solve(MeetingEvent event, SolverConfig config) {
    return SolverFactory.<MeetingTimetable>create(config)
        .buildSolver()
        .solve(MeetingTimetable.unsolved(event));
  }

  private static SolverConfig config(long seed, int moves) {
    return MeetingSearch.seeded(seed)
        .withMoveLimit(moves)
        .solverConfig(MeetingSearchTest.class.getClassLoader());
  }
}
