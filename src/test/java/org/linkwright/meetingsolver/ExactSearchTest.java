package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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

  @Property(tries = 40)
  void whatItFindsKeepsEveryRuleAndWaitsAsLittleAsItSays(@ForAll long seed) {
    MeetingEvent event = SampleEvents.plain(seed);
    ExactSearch.Outcome outcome = run(MeetingTimetable.unsolved(event));

    assertThat(outcome.proof().verdict())
        .isIn(Verdict.PROVEN_BEST, Verdict.PROVEN_NOT_EVERYTHING_FITS);
    if (outcome.proof().verdict() == Verdict.PROVEN_BEST) {
      TimetableChecker.Findings findings =
          TimetableChecker.check(
              MeetingTimetable.of(event, Objects.requireNonNull(outcome.places())));
      assertThat(findings.violations()).isEmpty();
      assertThat(findings.unplaced()).isZero();
      assertThat(event.rules().waiting(findings.breaks(), findings.idleSlots()))
          .isEqualTo(outcome.proof().leastWaiting());
    }
  }

  @Property(tries = 30)
  void theNeighbourhoodSearchNeverBeatsWhatIsProven(@ForAll long seed) {
    MeetingEvent event = SampleEvents.plain(seed);
    MeetingTimetable solved = solve(event, MeetingSearch.seeded(seed).withMoveLimit(3_000));
    Proof proof = run(MeetingTimetable.unsolved(event)).proof();
    TimetableChecker.Findings findings = TimetableChecker.check(solved);

    if (findings.unplaced() == 0) {
      assertThat(proof.verdict()).isEqualTo(Verdict.PROVEN_BEST);
      assertThat(event.rules().waiting(findings.breaks(), findings.idleSlots()))
          .isGreaterThanOrEqualTo(proof.leastWaiting());
    }
  }

  @Test
  void aTimetableThatCannotBeBeatenIsProvenBest() {
    MeetingTimetable best = MeetingTimetable.of(oneBreakAtLeast, Map.of("a-b", "3", "a-c", "5"));

    assertThat(run(best))
        .isEqualTo(new ExactSearch.Outcome(new Proof(Verdict.PROVEN_BEST, 101), null));
  }

  @Test
  void aTimetableThatCanBeBeatenIs() {
    MeetingTimetable poor = MeetingTimetable.of(oneBreakAtLeast, Map.of("a-b", "1", "a-c", "6"));

    assertThat(run(poor))
        .isEqualTo(
            new ExactSearch.Outcome(
                new Proof(Verdict.PROVEN_BEST, 101), Map.of("a-b", "3", "a-c", "5")));
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

    assertThat(run(MeetingTimetable.unsolved(event)).proof().verdict())
        .isEqualTo(Verdict.PROVEN_NOT_EVERYTHING_FITS);
    assertThat(solve(event, MeetingSearch.seeded(1).withMoveLimit(200_000).withProof()).places())
        .hasSize(1);
  }

  @Test
  void theSearchEndsWhenItsTimetableIsProvenBest() {
    MeetingTimetable solved =
        solve(oneBreakAtLeast, MeetingSearch.seeded(1).withTimeLimit(AMPLE).withProof());

    assertThat(solved.proof()).isEqualTo(new Proof(Verdict.PROVEN_BEST, 101));
    assertThat(TimetableChecker.check(solved).breaks()).isEqualTo(1);
  }

  @Test
  void withoutExactSearchNothingIsCertainUnlessNobodyWaits() {
    MeetingTimetable waits = solve(oneBreakAtLeast, MeetingSearch.seeded(1).withMoveLimit(1_000));
    MeetingEvent single =
        SampleEvents.fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build();
    MeetingTimetable perfect = solve(single, MeetingSearch.seeded(1).withMoveLimit(1_000));

    assertThat(waits.proof()).isEqualTo(Proof.NONE);
    assertThat(perfect.proof()).isEqualTo(new Proof(Verdict.PROVEN_BEST, 0));
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
