package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.Judged.given;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.Priority;
import org.optaplanner.core.api.score.stream.Constraint;

class MeetingConstraintProviderTest {

  @Test
  void aParticipantHasOneMeetingPerSlot() {
    MeetingEvent event = pairs(fourParticipants(), "a-b", "a-c", "a-d").build();

    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("a-b", "1", "a-c", "2"))
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("a-b", "1", "a-c", "1"))
        .penalizesBy(1);
    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("a-b", "1", "a-c", "1", "a-d", "1"))
        .penalizesBy(2);
  }

  @Test
  void aSlotHoldsAsManyMeetingsAsItHasTables() {
    MeetingEvent event = pairs(fourParticipants(), "a-b", "c-d", "a-c").build();

    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("a-b", "1", "c-d", "1"))
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::tablesPerSlot,
            event,
            Map.of("a-b", "1", "c-d", "1", "a-c", "1"))
        .penalizesBy(1);
  }

  @Test
  void nobodyMeetsWhileAbsent() {
    MeetingEvent event =
        pairs(
                SampleEvents.oneDay(2)
                    .participant("a", "Firm a", Set.of("2"), null, null)
                    .participant("b", "Firm b", Set.of("2", "3"), null, null),
                "a-b")
            .build();

    given(MeetingConstraintProvider::participantsAreThere, event, Map.of("a-b", "1"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::participantsAreThere, event, Map.of("a-b", "3"))
        .penalizesBy(1);
    given(MeetingConstraintProvider::participantsAreThere, event, Map.of("a-b", "2"))
        .penalizesBy(2);
  }

  @Test
  void aMeetingStaysInItsSession() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b").withSession(Session.MORNING))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    given(MeetingConstraintProvider::sessionIsRespected, event, Map.of("a-b", "3", "c-d", "4"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::sessionIsRespected, event, Map.of("a-b", "4")).penalizesBy(1);
  }

  @Test
  void aMeetingAvoidsItsForbiddenSlots() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b").withForbiddenSlots(Set.of("2")))
            .build();

    given(MeetingConstraintProvider::forbiddenSlotsAreAvoided, event, Map.of("a-b", "1"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::forbiddenSlotsAreAvoided, event, Map.of("a-b", "2"))
        .penalizesBy(1);
  }

  @Test
  void aFixedMeetingKeepsItsSlot() {
    MeetingEvent event =
        fourParticipants().request(MeetingWish.between("a-b", "a", "b").withFixedSlot("2")).build();

    given(MeetingConstraintProvider::fixedSlotIsKept, event, Map.of("a-b", "2")).penalizesBy(0);
    given(MeetingConstraintProvider::fixedSlotIsKept, event, Map.of()).penalizesBy(0);
    given(MeetingConstraintProvider::fixedSlotIsKept, event, Map.of("a-b", "1")).penalizesBy(1);
  }

  @Test
  void aParticipantHasNoMoreMeetingsThanItsMaximum() {
    MeetingEvent event = pairs(limited(2, null), "a-b", "a-c", "b-c", "c-a", "b-a").build();

    given(
            MeetingConstraintProvider::maximumOfMeetings,
            event,
            Map.of("a-b", "1", "a-c", "2", "b-c", "3"))
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::maximumOfMeetings,
            event,
            Map.of("a-b", "1", "a-c", "2", "c-a", "3", "b-a", "4"))
        .penalizesBy(2);
  }

  @Test
  void aParticipantHasNoMoreMeetingsOnADayThanItsDailyMaximum() {
    MeetingEvent event = pairs(limited(null, 1), "a-b", "a-c", "b-c").build();

    given(
            MeetingConstraintProvider::maximumOfMeetingsPerDay,
            event,
            Map.of("a-b", "1", "a-c", "tomorrow", "b-c", "2"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::maximumOfMeetingsPerDay, event, Map.of("a-b", "1", "a-c", "6"))
        .penalizesBy(1);
  }

  @Test
  void aMeetingComesBeforeTheOneItPrecedes() {
    MeetingEvent event = pairs(fourParticipants(), "a-b", "c-d").precedence("a-b", "c-d").build();

    given(MeetingConstraintProvider::precedences, event, Map.of("a-b", "1", "c-d", "2"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::precedences, event, Map.of("c-d", "1")).penalizesBy(0);
    given(MeetingConstraintProvider::precedences, event, Map.of("a-b", "2", "c-d", "2"))
        .penalizesBy(1);
    given(MeetingConstraintProvider::precedences, event, Map.of("a-b", "3", "c-d", "2"))
        .penalizesBy(1);
  }

  @Test
  void breaksDifferByNoMoreThanTheBound() {
    MeetingEvent.Builder builder = pairs(fourParticipants(), "a-b", "a-c", "b-a");
    Map<String, String> twoBreaksOfA = Map.of("a-b", "1", "a-c", "3", "b-a", "5");

    given(
            MeetingConstraintProvider::breaksAreSharedFairly,
            builder.rules(MeetingRules.DEFAULT).build(),
            twoBreaksOfA)
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::breaksAreSharedFairly,
            builder.rules(MeetingRules.DEFAULT.withFairnessBound(2)).build(),
            twoBreaksOfA)
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::breaksAreSharedFairly,
            builder.rules(MeetingRules.DEFAULT.withFairnessBound(1)).build(),
            twoBreaksOfA)
        .penalizesBy(1);
    given(
            MeetingConstraintProvider::breaksAreSharedFairly,
            builder.rules(MeetingRules.DEFAULT.withFairnessBound(0)).build(),
            twoBreaksOfA)
        .penalizesBy(3);
  }

  @Test
  void whoHasNoMeetingHasNoBreakAndCounts() {
    MeetingRules equalBreaks = MeetingRules.DEFAULT.withFairnessBound(0);
    MeetingEvent withOnlookers = pairs(fourParticipants(), "a-b", "b-a").rules(equalBreaks).build();
    MeetingEvent withoutOnlookers =
        pairs(
                SampleEvents.oneDay(1).participant("a", "Firm a").participant("b", "Firm b"),
                "a-b",
                "b-a")
            .rules(equalBreaks)
            .build();
    Map<String, String> oneBreakEach = Map.of("a-b", "1", "b-a", "3");

    given(MeetingConstraintProvider::breaksAreSharedFairly, withoutOnlookers, oneBreakEach)
        .penalizesBy(0);
    given(MeetingConstraintProvider::breaksAreSharedFairly, withOnlookers, oneBreakEach)
        .penalizesBy(2);
  }

  @Test
  void aRequestWithoutAPlaceCostsItsPriority() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("must", "a", "b").withPriority(Priority.MUST))
            .request(MeetingWish.between("should", "a", "c").withPriority(Priority.SHOULD))
            .request(MeetingWish.between("may", "a", "d").withPriority(Priority.MAY))
            .build();

    given(
            MeetingConstraintProvider::requestsArePlaced,
            event,
            Map.of("must", "1", "should", "2", "may", "3"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::requestsArePlaced, event, Map.of("must", "1", "should", "2"))
        .penalizesBy(10);
    given(MeetingConstraintProvider::requestsArePlaced, event, Map.of()).penalizesBy(10_110);
  }

  @Test
  void aBreakCountsOnceHoweverLongItIs() {
    MeetingEvent event = pairs(fourParticipants(), "a-b", "a-c", "a-d").build();

    given(MeetingConstraintProvider::fewBreaks, event, Map.of("a-b", "2", "a-c", "3", "a-d", "4"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::fewBreaks, event, Map.of("a-b", "1", "a-c", "2", "a-d", "6"))
        .penalizesBy(100);
    given(MeetingConstraintProvider::fewBreaks, event, Map.of("a-b", "1", "a-c", "3", "a-d", "5"))
        .penalizesBy(200);
  }

  @Test
  void aNightIsNoBreak() {
    MeetingEvent event = pairs(limited(null, null), "a-b", "a-c").build();
    Map<String, String> overNight = Map.of("a-b", "1", "a-c", "tomorrow");

    given(MeetingConstraintProvider::fewBreaks, event, overNight).penalizesBy(0);
    given(MeetingConstraintProvider::fewIdleSlots, event, overNight).penalizesBy(0);
  }

  @Test
  void everyIdleSlotWithinABreakCounts() {
    MeetingEvent.Builder builder = pairs(fourParticipants(), "a-b", "a-c");

    given(MeetingConstraintProvider::fewIdleSlots, builder.build(), Map.of("a-b", "3", "a-c", "4"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::fewIdleSlots, builder.build(), Map.of("a-b", "1", "a-c", "6"))
        .penalizesBy(4);
    given(
            MeetingConstraintProvider::fewIdleSlots,
            builder.rules(MeetingRules.PUBLISHED_PROBLEM).build(),
            Map.of("a-b", "1", "a-c", "6"))
        .penalizesBy(0);
  }

  @Test
  void everyConstraintIsInTheTableOfContents() {
    assertThat(MeetingConstraintProvider.class.getDeclaredMethods())
        .filteredOn(method -> method.getReturnType() == Constraint.class)
        .hasSize(23);
  }

  /** Requests named by the participants they join. */
  private static MeetingEvent.Builder pairs(MeetingEvent.Builder builder, String... pairs) {
    for (String pair : pairs) {
      builder.request(MeetingWish.between(pair, pair.substring(0, 1), pair.substring(2)));
    }
    return builder;
  }

  /** Two days, and a participant "a" with limits beside "b" and "c", who have none. */
  private static MeetingEvent.Builder limited(
      @Nullable Integer maximum, @Nullable Integer maximumPerDay) {
    return SampleEvents.oneDay(2)
        .slot("tomorrow", 1, Session.MORNING, 2)
        .participant("a", "Firm a", Set.of(), maximum, maximumPerDay)
        .participant("b", "Firm b")
        .participant("c", "Firm c");
  }
}
