package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
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

  @Test
  void meetingsFixedOneAfterTheOtherDoNotClash() {
    CapacityCheck check =
        CapacityCheck.of(
            fourParticipants()
                .request(MeetingWish.between("a-b", "a", "b").withFixedSlot("1"))
                .request(MeetingWish.between("a-c", "a", "c").withFixedSlot("2"))
                .build());

    assertThat(check.findings()).isEmpty();
  }

  @Test
  void aClashSaysByHowManyMeetingsItDoesNotGo() {
    CapacityCheck check =
        CapacityCheck.of(
            SampleEvents.oneDay(4)
                .participant(Registration.of("a", "Firm a").withDelegates(2))
                .participant("b", "Firm b")
                .participant("c", "Firm c")
                .participant("d", "Firm d")
                .participant("e", "Firm e")
                .request(MeetingWish.between("a-b", "a", "b").withFixedSlot("1"))
                .request(MeetingWish.between("a-c", "a", "c").withFixedSlot("1"))
                .request(MeetingWish.between("a-d", "a", "d").withFixedSlot("1"))
                .request(MeetingWish.between("a-e", "a", "e").withFixedSlot("1"))
                .build());

    assertThat(check.contradictions())
        .containsExactly(
            new CapacityCheck.Finding(
                Kind.FIXED_MEETINGS_CLASH,
                "Firm a is fixed in 4 meetings at 1: a-b, a-c, a-d, a-e.",
                List.of("a-b", "a-c", "a-d", "a-e"),
                List.of("a"),
                2));
  }

  @Test
  void tooManyWishesAreNoContradictionAndNoTooManyMusts() {
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(3)
            .participant("a", "Firm a", Set.of("1", "2", "3"), null, null)
            .participant("b", "Firm b")
            .participant("c", "Firm c");
    for (int i = 0; i < 5; i++) {
      builder.request(
          MeetingWish.between("m" + i, "a", i % 2 == 0 ? "b" : "c")
              .withPriority(i < 3 ? Priority.MUST : Priority.MAY));
    }

    CapacityCheck check = CapacityCheck.of(builder.build());

    assertThat(check.findings())
        .containsExactly(
            new CapacityCheck.Finding(
                Kind.MORE_REQUESTS_THAN_SLOTS,
                "Firm a has 2 requests more than it can have meetings (3 slots).",
                List.of(),
                List.of("a"),
                2));
    assertThat(check.contradictions()).isEmpty();
    assertThat(check.leastMustsDropped()).isZero();
  }

  @Test
  void aDroppedMustHelpsBothWhoHaveTooMany() {
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(3)
            .participant("a", "Firm a", Set.of(), 1, null)
            .participant("b", "Firm b", Set.of(), 1, null);
    for (int i = 0; i < 4; i++) {
      builder.request(MeetingWish.between("m" + i, "a", "b").withPriority(Priority.MUST));
    }

    CapacityCheck check = CapacityCheck.of(builder.build());

    assertThat(check.leastDropped()).isEqualTo(3);
    assertThat(check.leastMustsDropped()).isEqualTo(3);
  }

  @Test
  void oneWhoHasTooManyMustsIsNotHelpedByHalvingThem() {
    MeetingEvent.Builder builder =
        MeetingEvent.builder().slot("1", 0, Session.MORNING, 9).participant("a", "Firm a");
    for (int i = 0; i < 8; i++) {
      builder
          .participant("s" + i, "Firm s" + i)
          .request(MeetingWish.between("m" + i, "a", "s" + i).withPriority(Priority.MUST));
    }

    CapacityCheck check = CapacityCheck.of(builder.build());

    assertThat(check.leastDropped()).isEqualTo(7);
    assertThat(check.leastMustsDropped()).isEqualTo(7);
  }

  @Test
  void longMeetingsFillADaySooner() {
    MeetingEvent.Builder builder =
        SampleEvents.oneDay(1).participant("a", "Firm a").participant("b", "Firm b");
    for (int i = 0; i < 3; i++) {
      builder.request(MeetingWish.between("m" + i, "a", "b").withLength(2));
    }
    assertThat(CapacityCheck.of(builder.build()).findings()).isEmpty();

    builder.request(MeetingWish.between("one more", "a", "b").withLength(2));
    CapacityCheck check = CapacityCheck.of(builder.build());

    assertThat(check.slotsNeeded()).isEqualTo(8);
    assertThat(check.tableSlots()).isEqualTo(6);
    assertThat(check.findings())
        .extracting(CapacityCheck.Finding::kind)
        .containsExactly(
            Kind.MORE_REQUESTS_THAN_SLOTS, Kind.MORE_REQUESTS_THAN_SLOTS, Kind.TOO_FEW_TABLES);
    assertThat(check.leastDropped()).isEqualTo(1);
  }

  @Test
  void tablesAreTooFewForThoseWhoMeetAtThem() {
    CapacityCheck check =
        CapacityCheck.of(
            MeetingEvent.builder()
                .slot("only", 0, Session.MORNING, 1)
                .participant(Registration.of("a", "Firm a").withDelegates(9))
                .participant(Registration.of("b", "Firm b").withDelegates(9))
                .request(MeetingWish.between("x", "a", "b"))
                .request(MeetingWish.between("y", "a", "b"))
                .request(MeetingWish.between("z", "a", "b"))
                .request(MeetingWish.between("call", "a", "b").withPlace(MeetingWish.Place.ONLINE))
                .build());

    assertThat(check.findings())
        .containsExactly(
            new CapacityCheck.Finding(
                Kind.TOO_FEW_TABLES,
                "The tables hold 1 meetings over the event; 2 do not fit.",
                List.of(),
                List.of(),
                2));
    assertThat(check.leastDropped()).isEqualTo(2);
    assertThat(check.slotsNeeded()).isEqualTo(3);
  }

  @Test
  void aMustThatHasNoPlaceIsDropped() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a", Set.of("1", "2", "3"), null, null)
            .participant("b", "Firm b", Set.of("4", "5", "6"), null, null)
            .participant("c", "Firm c")
            .request(MeetingWish.between("never", "a", "b").withPriority(Priority.MUST))
            .request(MeetingWish.between("nor this", "a", "b").withPriority(Priority.MAY))
            .request(MeetingWish.between("fine", "a", "c").withPriority(Priority.MUST))
            .build();

    CapacityCheck check = CapacityCheck.of(event);

    assertThat(check.findings())
        .extracting(CapacityCheck.Finding::kind, CapacityCheck.Finding::requestIds)
        .containsExactly(
            tuple(Kind.REQUEST_HAS_NO_PLACE, List.of("never")),
            tuple(Kind.REQUEST_HAS_NO_PLACE, List.of("nor this")));
    assertThat(check.leastDropped()).isEqualTo(2);
    assertThat(check.leastMustsDropped()).isEqualTo(1);
  }

  @Test
  void aMeetingAsLongAsTheLongestStretchIsNotTooLong() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("9", 0, Session.MORNING, 1)
            .slot("10", 0, Session.MORNING, 1)
            .slot("11", 1, Session.MORNING, 1)
            .participant("a", "Firm a", Set.of("10"), null, null)
            .participant("b", "Firm b")
            .request(MeetingWish.between("just", "a", "b").withLength(2))
            .request(MeetingWish.between("long", "a", "b").withLength(3))
            .build();

    assertThat(CapacityCheck.of(event).findings())
        .filteredOn(finding -> finding.kind().name().startsWith("REQUEST"))
        .satisfiesExactly(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.REQUEST_HAS_NO_PLACE);
              assertThat(finding.requestIds()).containsExactly("just");
            },
            finding -> {
              assertThat(finding.kind()).isEqualTo(Kind.REQUEST_TOO_LONG);
              assertThat(finding.sentence())
                  .isEqualTo(
                      "The meeting of Firm a and Firm b takes 3 slots, and no stretch without a"
                          + " pause has more than 2.");
              assertThat(finding.participantIds()).containsExactly("a", "b");
            });
  }

  @Property(tries = 100, seed = Seeds.FIXED)
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
