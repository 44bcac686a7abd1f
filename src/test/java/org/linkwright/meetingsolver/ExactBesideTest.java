package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Proof.Verdict;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;

class ExactBesideTest {

  private static final ExactLibrary MISSING =
      new ExactLibrary(
          () -> {
            throw new UnsatisfiedLinkError("no library for this platform");
          });

  /** On a platform that the native library does not know. */
  public static class WithoutLibrary extends ExactBeside {
    public WithoutLibrary() {
      super(MISSING, ExactModel::covers);
    }
  }

  /** Beside an event with a rule that exact search does not know. */
  public static class WithoutTheRule extends ExactBeside {
    public WithoutTheRule() {
      super(ExactLibrary.OF_THIS_PLATFORM, event -> false);
    }
  }

  /** Three meetings of a in two slots. */
  private final MeetingEvent overfull =
      MeetingEvent.builder()
          .slot("1", 0, Session.MORNING, 2)
          .slot("2", 0, Session.MORNING, 2)
          .participant("a", "Firm a")
          .participant("b", "Firm b")
          .participant("c", "Firm c")
          .participant("d", "Firm d")
          .request(MeetingWish.between("a-b", "a", "b"))
          .request(MeetingWish.between("a-c", "a", "c"))
          .request(MeetingWish.between("a-d", "a", "d"))
          .build();

  @Test
  void withoutTheNativeLibraryTheSearchWorksAndSaysSo() {
    MeetingTimetable solved = solve(WithoutLibrary.class);

    assertThat(solved.places()).hasSize(2);
    assertThat(solved.proof())
        .isEqualTo(new Proof(Verdict.UNAVAILABLE, MeetingRules.DEFAULT.values().should(), 0, null));
  }

  @Test
  void nothingIsClaimedWhereARuleIsNotKnown() {
    MeetingTimetable solved = solve(WithoutTheRule.class);

    assertThat(solved.places()).hasSize(2);
    assertThat(solved.proof()).isEqualTo(new Proof(Verdict.NOT_ATTEMPTED, 0, 0, null));
  }

  @Test
  void theLibraryIsTriedOnceAndItsFailureRemembered() {
    int[] tries = {0};
    ExactLibrary library =
        new ExactLibrary(
            () -> {
              tries[0]++;
              throw new IllegalStateException("cannot be unpacked");
            });

    assertThat(library.isThere()).isFalse();
    assertThat(library.isThere()).isFalse();
    assertThat(tries[0]).isEqualTo(1);
    assertThat(ExactSearch.open(overfull, library, proof -> {})).isEmpty();
  }

  /**
   * Exact search proves things about the event it knows. Whoever adds something to an event decides
   * here whether {@link ExactModel} expresses it, or lists it among what it leaves out.
   */
  @Test
  void everythingAnEventConsistsOfIsKnownToExactSearch() {
    Set<String> known =
        Set.of(
            "MeetingEvent: slots, participants, requests, precedences, rules, tables,"
                + " interpreters, tableSupply, interpreterSupply,"
                + " requestsByParticipant, told",
            "Slot: index, id, day, session, tables, time",
            "Participant: index, id, name, absences, delegates, limits, preferredHalf, languages",
            "Limits: most, mostPerDay, mostInARow, least, wantedPerDay",
            "MeetingRequest: index, id, participants, value, length, session, forbidden, fixed,"
                + " former, allowed, tables, interpreters, hall",
            "Precedence: earlier, later",
            "MeetingRules: fairnessBound, walkingMinutes, values, comfort",
            "Values: must, should, may, bothAskedPercent, metBeforePercent, leastMissed, moved",
            "Comfort: aBreak, idleSlot, otherHalf, targetMissed, crowding, late");

    assertThat(
            Stream.of(
                    MeetingEvent.class,
                    Slot.class,
                    Participant.class,
                    Registration.Limits.class,
                    MeetingRequest.class,
                    Precedence.class,
                    MeetingRules.class,
                    MeetingRules.Values.class,
                    MeetingRules.Comfort.class)
                .map(ExactBesideTest::components))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static String components(Class<? extends Record> type) {
    List<String> names =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    return type.getSimpleName() + ": " + String.join(", ", names);
  }

  /** A termination class of one's own is deprecated, and the only way to end a phase on a proof. */
  @SuppressWarnings("removal")
  private MeetingTimetable solve(Class<? extends ExactBeside> beside) {
    SolverConfig config =
        MeetingSearch.seeded(1)
            .withTimeLimit(Duration.ofSeconds(1))
            .withProof()
            .solverConfig(getClass().getClassLoader());
    config.getPhaseConfigList().stream()
        .filter(LocalSearchPhaseConfig.class::isInstance)
        .forEach(
            phase ->
                Objects.requireNonNull(phase.getTerminationConfig()).setTerminationClass(beside));
    return SolverFactory.<MeetingTimetable>create(config)
        .buildSolver()
        .solve(MeetingTimetable.unsolved(overfull));
  }
}
