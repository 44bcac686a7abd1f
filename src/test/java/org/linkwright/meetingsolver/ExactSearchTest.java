package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.meetingsolver.Proof.Verdict;
import org.optaplanner.core.api.solver.SolverFactory;

class ExactSearchTest {

  private static final Duration AMPLE = Duration.ofSeconds(30);

  /** Alpha has to wait for c, who is only there at the end. */
  private final MeetingEvent oneBreakAtLeast =
      SampleEvents.oneDay(1)
          .participant("a", "Firm a")
          .participant("b", "Firm b", Set.of("4", "5", "6"), null, null)
          .participant("c", "Firm c", Set.of("1", "2", "3", "4"), null, null)
          .request(MeetingWish.between("a-b", "a", "b"))
          .request(MeetingWish.between("a-c", "a", "c"))
          .build();

  @Property(tries = 40, seed = Seeds.FIXED)
  void whatItFindsKeepsEveryRuleAndWaitsAsLittleAsItSays(@ForAll long seed) {
    MeetingEvent event = SampleEvents.plain(seed);
    ExactSearch.Outcome outcome = run(MeetingTimetable.unsolved(event));

    // it finds none of its own where no request has a place
    Map<String, String> places = Objects.requireNonNullElse(outcome.places(), Map.of());
    TimetableChecker.Findings findings = TimetableChecker.check(MeetingTimetable.of(event, places));
    assertThat(outcome.proof().verdict()).isEqualTo(Verdict.PROVEN_BEST);
    assertThat(findings.violations()).isEmpty();
    assertThat(new ExactGoal.DroppedValue(event).valueOf(places))
        .isEqualTo(outcome.proof().leastDropped());
    assertThat(event.rules().waiting(findings.breaks(), findings.idleSlots()))
        .isEqualTo(outcome.proof().leastWaiting());
  }

  @Property(tries = 120, seed = Seeds.FIXED)
  void whatItProvesIsTheBestOfAllTimetables(@ForAll long seed, @ForAll boolean roomy) {
    MeetingEvent event = roomy ? TinyEvents.roomy(seed) : TinyEvents.random(seed);
    TinyEvents.Best best = TinyEvents.best(event);
    Proof proof = run(MeetingTimetable.unsolved(event)).proof();

    assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN_BEST);
    assertThat(proof.leastDropped()).isEqualTo(best.dropped());
    assertThat(proof.leastWaiting()).isEqualTo(best.waiting());
  }

  @Property(tries = 80, seed = Seeds.FIXED)
  void theRequestsOfAConflictCannotBePlacedTogetherButAnyFewerCan(@ForAll long seed) {
    MeetingEvent event = TinyEvents.random(seed);
    Conflict conflict = run(MeetingTimetable.unsolved(event)).proof().conflict();

    assertThat(conflict == null).isEqualTo(TinyEvents.best(event).dropped() == 0);
    if (conflict != null) {
      assertThat(conflict.irreducible()).isTrue();
      assertThat(TinyEvents.canPlace(event, Set.copyOf(conflict.requestIds()))).isFalse();
      for (String one : conflict.requestIds()) {
        Set<String> fewer = new HashSet<>(conflict.requestIds());
        fewer.remove(one);
        assertThat(TinyEvents.canPlace(event, fewer)).isTrue();
      }
    }
  }

  @Property(tries = 60, seed = Seeds.FIXED)
  void theRelaxationNeverDemandsMoreWaitingThanTheBestHas(@ForAll long seed) {
    MeetingEvent event = TinyEvents.roomy(seed);
    TinyEvents.Best best = TinyEvents.best(event);
    Assume.that(best.dropped() == 0);
    ExactSolver solver = new ExactSolver(AMPLE, 1, 1);

    ExactSolver.Answer answer = solver.ask(ExactWaitingBound.of(event).orElseThrow(), 10);

    assertThat(answer.verdict()).isEqualTo(ExactSolver.Verdict.SOLVED);
    assertThat(answer.bound()).isBetween(0L, best.waiting());
  }

  @Property(tries = 30, seed = Seeds.FIXED)
  void theNeighbourhoodSearchNeverBeatsWhatIsProven(@ForAll long seed) {
    MeetingEvent event = SampleEvents.plain(seed);
    MeetingTimetable solved = solve(event, MeetingSearch.seeded(seed).withMoveLimit(3_000));
    Proof proof = run(MeetingTimetable.unsolved(event)).proof();
    TimetableChecker.Findings findings = TimetableChecker.check(solved);

    long dropped = new ExactGoal.DroppedValue(event).valueOf(solved.places());
    assertThat(findings.violations()).isEmpty();
    assertThat(dropped).isGreaterThanOrEqualTo(proof.leastDropped());
    if (dropped == proof.leastDropped()) {
      assertThat(event.rules().waiting(findings.breaks(), findings.idleSlots()))
          .isGreaterThanOrEqualTo(proof.leastWaiting());
    }
  }

  @Property(tries = 20, seed = Seeds.FIXED)
  void aloneItFindsOutTheSameEveryTime(@ForAll long seed) {
    MeetingTimetable unsolved = MeetingTimetable.unsolved(SampleEvents.plain(seed));

    assertThat(run(unsolved)).isEqualTo(run(unsolved));
  }

  @Test
  void aTimetableThatCannotBeBeatenIsProvenBest() {
    MeetingTimetable best = MeetingTimetable.of(oneBreakAtLeast, Map.of("a-b", "3", "a-c", "5"));

    assertThat(run(best))
        .isEqualTo(new ExactSearch.Outcome(new Proof(Verdict.PROVEN_BEST, 0, 101, null), null));
  }

  @Test
  void whereNothingCanBePlacedTheEmptyTimetableIsProvenBest() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a", Set.of("1", "2", "3"), null, null)
            .participant("b", "Firm b", Set.of("4", "5", "6"), null, null)
            .request(MeetingWish.between("a-b", "a", "b"))
            .build();

    ExactSearch.Outcome outcome = run(MeetingTimetable.unsolved(event));

    assertThat(outcome.proof().verdict()).isEqualTo(Verdict.PROVEN_BEST);
    assertThat(outcome.proof().leastDropped()).isEqualTo(MeetingRules.DEFAULT.values().should());
    assertThat(outcome.places()).isNull();
  }

  @Test
  void aTimetableThatCanBeBeatenIs() {
    MeetingTimetable poor = MeetingTimetable.of(oneBreakAtLeast, Map.of("a-b", "1", "a-c", "6"));

    assertThat(run(poor))
        .isEqualTo(
            new ExactSearch.Outcome(
                new Proof(Verdict.PROVEN_BEST, 0, 101, null), Map.of("a-b", "3", "a-c", "5")));
  }

  @Test
  void whereNotEverythingFitsThatIsProven() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 2)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .build();

    Conflict conflict =
        new Conflict(
            List.of("a-b", "a-c"),
            true,
            "Firm a cannot have all of these 2 meetings: with Firm b; Firm c.");
    Proof proof =
        new Proof(Verdict.PROVEN_BEST, MeetingRules.DEFAULT.values().should(), 0, conflict);

    MeetingTimetable solved =
        solve(event, MeetingSearch.seeded(1).withTimeLimit(AMPLE).withProof());

    assertThat(run(MeetingTimetable.unsolved(event)).proof()).isEqualTo(proof);
    assertThat(solved.places()).hasSize(1);
    assertThat(solved.proof().leastDropped()).isEqualTo(MeetingRules.DEFAULT.values().should());
    assertThat(solved.proof().verdict()).isEqualTo(Verdict.PROVEN_BEST);
  }

  @Test
  void theSearchEndsWhenItsTimetableIsProvenBest() {
    MeetingTimetable solved =
        solve(oneBreakAtLeast, MeetingSearch.seeded(1).withTimeLimit(AMPLE).withProof());

    assertThat(solved.proof()).isEqualTo(new Proof(Verdict.PROVEN_BEST, 0, 101, null));
    assertThat(TimetableChecker.check(solved).breaks()).isEqualTo(1);
  }

  @Test
  void withoutExactSearchNothingIsCertainUnlessNobodyWaits() {
    MeetingTimetable waits = solve(oneBreakAtLeast, MeetingSearch.seeded(1).withMoveLimit(1_000));
    MeetingEvent single =
        SampleEvents.fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build();
    MeetingTimetable perfect = solve(single, MeetingSearch.seeded(1).withMoveLimit(1_000));

    assertThat(waits.proof()).isEqualTo(Proof.NONE);
    assertThat(perfect.proof()).isEqualTo(new Proof(Verdict.PROVEN_BEST, 0, 0, null));
  }

  private static ExactSearch.Outcome run(MeetingTimetable known) {
    return ExactSearch.open(known.getEvent()).orElseThrow().run(known, AMPLE, 1, 1);
  }

  private static MeetingTimetable solve(MeetingEvent event, MeetingSearch search) {
    return SolverFactory.<MeetingTimetable>create(
            search.solverConfig(ExactSearchTest.class.getClassLoader()))
        .buildSolver()
        .solve(MeetingTimetable.unsolved(event));
  }
}
