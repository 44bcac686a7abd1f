package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingEventTest {

  @Test
  void aRequestIsAllowedWhereBothAreThereAndItsOwnRulesLeaveRoom() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a", Set.of("1"), null, null)
            .participant("b", "Firm b", Set.of("4"), null, null)
            .request(MeetingWish.between("any", "a", "b"))
            .request(MeetingWish.between("morning", "a", "b").withSession(Session.MORNING))
            .request(
                MeetingWish.between("forbidden", "a", "b").withForbiddenSlots(Set.of("2", "3")))
            .request(MeetingWish.between("fixed", "a", "b").withFixedSlot("5"))
            .request(MeetingWish.between("impossible", "a", "b").withFixedSlot("4"))
            .build();

    assertThat(event.requests())
        .extracting(MeetingRequest::allowed)
        .containsExactly(
            SlotSet.of(1, 2, 4, 5),
            SlotSet.of(1, 2),
            SlotSet.of(4, 5),
            SlotSet.of(4),
            SlotSet.none());
  }

  @Test
  void aRequestToOneselfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fourParticipants().request(MeetingWish.between("x", "a", "a")))
        .withMessage("request x joins a to itself");
  }

  @Test
  void unknownIdsAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fourParticipants().request(MeetingWish.between("x", "a", "nobody")))
        .withMessage("request x names an unknown participant: nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                fourParticipants()
                    .request(MeetingWish.between("x", "a", "b").withFixedSlot("never")))
        .withMessage("request x names an unknown slot: never");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SampleEvents.oneDay(1).participant("a", "Firm a", Set.of("never"), null, null))
        .withMessage("participant a names an unknown slot: never");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fourParticipants().precedence("x", "y"))
        .withMessage("precedence of x before y names an unknown request: x");
  }

  @Test
  void takenIdsAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fourParticipants().participant("a", "Another"))
        .withMessage("participant a is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleEvents.oneDay(1).slot("6", 0, Session.AFTERNOON, 1))
        .withMessage("slot 6 is there already");
    MeetingWish wish = MeetingWish.between("x", "a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fourParticipants().request(wish).request(wish))
        .withMessage("request x is there already");
  }

  @Test
  void numbersOutOfRangeAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingEvent.builder().slot("1", 0, Session.MORNING, -1))
        .withMessage("slot 1 has a negative number of tables");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleEvents.oneDay(1).slot("7", 2, Session.MORNING, 1))
        .withMessageContaining("slot 7 on day 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingEvent.builder().participant("a", "Firm a", Set.of(), -1, null))
        .withMessageContaining("participant a has fewer than 0 most meetings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingRules.DEFAULT.withFairnessBound(-1))
        .withMessageContaining("fairnessBound");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingRules.DEFAULT.withWaiting(-1, 0))
        .withMessageContaining("aBreak");
  }

  @Test
  void aMeetingCannotPrecedeItself() {
    MeetingEvent.Builder builder = fourParticipants().request(MeetingWish.between("x", "a", "b"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.precedence("x", "x"))
        .withMessageContaining("before itself");
  }

  @Test
  void aTimetableTakesFormerPlacesAndRefusesUnknownOnes() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "c", "d"))
            .build();

    assertThat(MeetingTimetable.of(event, Map.of("y", "3")).places()).isEqualTo(Map.of("y", "3"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingTimetable.of(event, Map.of("y", "never")))
        .withMessageContaining("never");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingTimetable.of(event, Map.of("z", "3")))
        .withMessageContaining("unknown request z");
  }
}
