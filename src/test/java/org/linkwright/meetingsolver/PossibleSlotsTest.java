package org.linkwright.meetingsolver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.meetingsolver.PossibleSlot.Effect;

class PossibleSlotsTest {

  @Property(tries = 60, seed = Seeds.FIXED)
  void whatIsSaidOfASlotIsWhatTheCheckerFinds(@ForAll long seed) {
    MeetingTimetable timetable = filled(Reshaped.from(SampleEvents.plain(seed)).build(), seed);
    for (MeetingRequest request : timetable.getEvent().requests()) {
      for (PossibleSlot slot : PossibleSlots.of(timetable, request.id(), Set.of())) {
        Map<String, String> places = new HashMap<>(timetable.places());
        places.put(request.id(), slot.slot());
        boolean legal = isLegal(timetable.getEvent(), places);
        switch (slot.effect()) {
          case FREE, CAUSES_IDLE_TIME -> assertThat(legal).isTrue();
          case BREAKS_RULE -> {
            assertThat(legal).isFalse();
            assertThat(slot.broken()).isNotEmpty();
          }
          case NEEDS_MOVE -> {
            assertThat(legal).isFalse();
            PossibleSlot.NeededMove move = requireNonNull(slot.needed());
            places.put(move.request(), move.to());
            assertThat(isLegal(timetable.getEvent(), places)).isTrue();
          }
        }
      }
    }
  }

  @Property(tries = 40, seed = Seeds.FIXED)
  void waitingIsSaidAsTheCheckerCountsIt(@ForAll long seed) {
    MeetingTimetable timetable = filled(Reshaped.from(SampleEvents.plain(seed)).build(), seed);
    int before = TimetableChecker.check(timetable).idleSlots();
    for (MeetingRequest request : timetable.getEvent().requests()) {
      for (PossibleSlot slot : PossibleSlots.of(timetable, request.id(), Set.of())) {
        if (slot.effect() == Effect.FREE || slot.effect() == Effect.CAUSES_IDLE_TIME) {
          Map<String, String> places = new HashMap<>(timetable.places());
          places.put(request.id(), slot.slot());
          MeetingTimetable after = MeetingTimetable.of(timetable.getEvent(), places);
          assertThat(slot.waiting().stream().mapToInt(WaitingChange::addedIdleSlots).sum())
              .isEqualTo(TimetableChecker.check(after).idleSlots() - before);
        }
      }
    }
  }

  @Test
  void aRequestIsFreeWhereNobodyWaitsAndIdleWhereSomebodyDoes() {
    MeetingTimetable timetable =
        timetable(
            SampleEvents.fourParticipants()
                .request(MeetingWish.between("a-b", "a", "b"))
                .request(MeetingWish.between("a-c", "a", "c"))
                .build(),
            Map.of("a-b", "1"));

    List<PossibleSlot> slots = PossibleSlots.of(timetable, "a-c", Set.of());

    assertThat(slots)
        .extracting(PossibleSlot::effect)
        .containsExactly(
            Effect.NEEDS_MOVE,
            Effect.FREE,
            Effect.CAUSES_IDLE_TIME,
            Effect.CAUSES_IDLE_TIME,
            Effect.CAUSES_IDLE_TIME,
            Effect.CAUSES_IDLE_TIME);
    assertThat(slots.get(2).waiting())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.participant()).isEqualTo("a");
              assertThat(change.addedIdleSlots()).isEqualTo(1);
            });
    assertThat(slots.get(0).needed()).isEqualTo(new PossibleSlot.NeededMove("a-b", "1", "2"));
  }

  @Test
  void aTableIsFreedByTheMoveOfAnyMeetingThatHasNotBegun() {
    MeetingTimetable timetable =
        timetable(
            SampleEvents.oneDay(1)
                .participant("a", "Firm a")
                .participant("b", "Firm b")
                .participant("c", "Firm c")
                .participant("d", "Firm d")
                .request(MeetingWish.between("a-b", "a", "b"))
                .request(MeetingWish.between("c-d", "c", "d"))
                .build(),
            Map.of("a-b", "1"));

    assertThat(PossibleSlots.of(timetable, "c-d", Set.of()).get(0).effect())
        .isEqualTo(Effect.NEEDS_MOVE);
    assertThat(PossibleSlots.of(timetable, "c-d", Set.of("a-b")).get(0))
        .satisfies(
            slot -> {
              assertThat(slot.effect()).isEqualTo(Effect.BREAKS_RULE);
              assertThat(slot.broken())
                  .extracting(TimetableChecker.Violation::rule)
                  .containsExactly(TimetableChecker.Rule.TABLES);
            });
  }

  @Test
  void theTimetableItselfIsLeftAlone() {
    MeetingTimetable timetable =
        timetable(
            SampleEvents.fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build(),
            Map.of("a-b", "3"));

    PossibleSlots.of(timetable, "a-b", Set.of());

    assertThat(timetable.places()).isEqualTo(Map.of("a-b", "3"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PossibleSlots.of(timetable, "nobody", Set.of()))
        .withMessageContaining("nobody");
  }

  @Test
  void aSwapByHandIsJudgedByWhatItAddsToTheRulesBroken() {
    MeetingTimetable timetable =
        timetable(
            SampleEvents.oneDay(1)
                .participant("a", "Firm a", Set.of("1"), null, null)
                .participant("b", "Firm b")
                .participant("c", "Firm c", Set.of("3"), null, null)
                .request(MeetingWish.between("a-b", "a", "b"))
                .request(MeetingWish.between("b-c", "b", "c"))
                .build(),
            Map.of("a-b", "1", "b-c", "2"));

    HandVerdict fine = HandVerdict.on(timetable, Map.of("b-c", "4"));
    HandVerdict wrong = HandVerdict.on(timetable, Map.of("b-c", "3"));

    assertThat(fine.isLegal()).isTrue();
    assertThat(fine.waiting())
        .extracting(WaitingChange::participant, WaitingChange::addedIdleSlots)
        .containsExactly(tuple("b", 2), tuple("c", 0));
    assertThat(wrong.broken())
        .extracting(TimetableChecker.Violation::sentence)
        .containsExactly("Firm c is absent at 3");
    assertThat(timetable.places()).containsEntry("b-c", "2");
  }

  private static MeetingTimetable timetable(MeetingEvent event, Map<String, String> places) {
    return MeetingTimetable.of(event, places);
  }

  private static MeetingTimetable filled(MeetingEvent event, long seed) {
    return Replanner.replan(
        event,
        new LinkedHashMap<>(),
        Set.of(),
        new ReplanSearch(Reach.NOBODY, 1, seed, 100, () -> false));
  }

  private static boolean isLegal(MeetingEvent event, Map<String, String> places) {
    return TimetableChecker.check(MeetingTimetable.of(event, places)).violations().isEmpty();
  }
}
