package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.CapacityCheck.Kind;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.solver.SolverFactory;

class CapacityCheckTest {

  @Test
  void anEventInWhichEverythingFitsHasNoFinding() {
    CapacityCheck check =
        CapacityCheck.of(
            fourParticipants()
                .request(MeetingWish.between("a-b", "a", "b").withFixedSlot("1"))
                .request(MeetingWish.between("c-d", "c", "d").withFixedSlot("1"))
                .build());

    assertThat(check.findings()).isEmpty();
    assertThat(check.leastDropped()).isZero();
    assertThat(check.tableSlots()).isEqualTo(12);
    assertThat(check.slotsNeeded()).isEqualTo(2);
  }

  @Test
  void twoMeetingsFixedWhereOnlyOneCanBeContradictEachOther() {
    CapacityCheck check =
        CapacityCheck.of(
            fourParticipants()
                .request(MeetingWish.between("a-b", "a", "b").withFixedSlot("1").withLength(2))
                .request(MeetingWish.between("a-c", "a", "c").withFixedSlot("2"))
                .build());

    assertThat(check.contradictions())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.FIXED_MEETINGS_CLASH);
              assertThat(finding.requestIds()).containsExactly("a-b", "a-c");
              assertThat(finding.participantIds()).containsExactly("a");
            });
  }

  @Test
  void moreMeetingsFixedInASlotThanItHasTablesContradictThem() {
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .participant("d", "Firm d")
            .request(MeetingWish.between("a-b", "a", "b").withFixedSlot("3"))
            .request(MeetingWish.between("c-d", "c", "d").withFixedSlot("3"));

    assertThat(CapacityCheck.of(builder.build()).contradictions())
        .extracting(CapacityCheck.Finding::kind)
        .containsExactly(Kind.TOO_MANY_FIXED_IN_A_SLOT);
  }

  @Test
  void anOrderInACircleIsNamed() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "b", "c"))
            .request(MeetingWish.between("z", "c", "d"))
            .request(MeetingWish.between("free", "a", "d"))
            .precedence("x", "y")
            .precedence("y", "z")
            .precedence("z", "x")
            .precedence("free", "x")
            .build();

    assertThat(CapacityCheck.of(event).contradictions())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.ORDER_IN_A_CIRCLE);
              assertThat(finding.requestIds()).containsExactly("x", "y", "z");
            });
  }

  @Test
  void whoIsAskedForMoreThanItHasSlotsGivesUpTheRest() {
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(3)
            .participant("a", "Firm a", Set.of("1", "2", "3"), null, null)
            .participant("b", "Firm b")
            .participant("c", "Firm c");
    for (int i = 0; i < 5; i++) {
      builder.request(
          MeetingWish.between("m" + i, "a", i % 2 == 0 ? "b" : "c")
              .withPriority(i < 4 ? Priority.MUST : Priority.MAY));
    }

    CapacityCheck check = CapacityCheck.of(builder.build());

    assertThat(check.findings())
        .extracting(CapacityCheck.Finding::kind)
        .containsExactly(Kind.MORE_MUSTS_THAN_SLOTS);
    assertThat(check.leastDropped()).isEqualTo(2);
    assertThat(check.leastMustsDropped()).isEqualTo(1);
  }

  @Test
  void aMeetingLongerThanAnyStretchIsNamed() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("10", 0, Session.MORNING, 1)
            .slot("11", 0, Session.MORNING, 1)
            .slot("13", 0, Session.AFTERNOON, 1, new SlotTime(780, 840, true))
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("long", "a", "b").withLength(3))
            .request(MeetingWish.between("just", "a", "b").withLength(2))
            .build();

    CapacityCheck check = CapacityCheck.of(event);

    assertThat(check.findings())
        .extracting(CapacityCheck.Finding::kind)
        .contains(Kind.REQUEST_TOO_LONG)
        .doesNotContain(Kind.REQUEST_HAS_NO_PLACE);
    assertThat(check.leastDropped()).isEqualTo(1);
  }

  @Test
  void withoutATableNothingCanBeHeld() {
    MeetingEvent event =
        SampleEvents.oneDay(0)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .build();

    assertThat(CapacityCheck.of(event).leastDropped()).isEqualTo(1);
  }

  @Property(tries = 100)
  void noTimetableDropsFewerThanTheBound(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    MeetingTimetable solved =
        SolverFactory.<MeetingTimetable>create(
                MeetingSearch.seeded(seed)
                    .withMoveLimit(1_000)
                    .solverConfig(getClass().getClassLoader()))
            .buildSolver()
            .solve(MeetingTimetable.unsolved(event));

    assertThat(TimetableChecker.check(solved).unplaced())
        .isGreaterThanOrEqualTo(CapacityCheck.of(event).leastDropped());
  }
}
