package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;
import static org.linkwright.meetingsolver.SampleEvents.oneDay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Registration.Limits;

/** Each rule of the checker by itself: just kept, and broken, in the words an organiser reads. */
class CheckedRulesTest {

  @Test
  void twoDelegatesHoldTwoMeetingsAtOnceAndNoThird() {
    MeetingEvent event =
        oneDay(3)
            .participant(Registration.of("a", "Firm a").withDelegates(2))
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .participant("d", "Firm d")
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .request(MeetingWish.between("a-d", "a", "d"))
            .build();

    assertThat(broken(event, Map.of("a-b", "1", "a-c", "1"))).isEmpty();
    assertThat(broken(event, Map.of("a-b", "1", "a-c", "1", "a-d", "1")))
        .containsExactly("DOUBLE_BOOKING: Firm a has 3 meetings at 1");
  }

  @Test
  void aSlotHoldsAsManyMeetingsAsItHasTables() {
    MeetingEvent event =
        fourParticipants()
            .participant("e", "Firm e")
            .participant("f", "Firm f")
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .request(MeetingWish.between("e-f", "e", "f").withLength(2))
            .build();

    assertThat(broken(event, Map.of("a-b", "3", "c-d", "3", "e-f", "1"))).isEmpty();
    assertThat(broken(event, Map.of("a-b", "2", "c-d", "2", "e-f", "1")))
        .containsExactly("TABLES: 3 meetings at 2, for which there are 2 tables");
  }

  @Test
  void aMeetingGivesTheScreenToTheOneThatNeedsItIfAnotherTableIsLeft() {
    MeetingEvent event =
        fourParticipants()
            .participant("e", "Firm e")
            .participant("f", "Firm f")
            .table(new TableOffer("screen", null, 2, Set.of("SCREEN"), null, Set.of()))
            .table(new TableOffer("plain", null, 2, Set.of(), null, Set.of()))
            .request(MeetingWish.between("talk", "a", "b"))
            .request(MeetingWish.between("show", "c", "d").withPlace(atAScreen()))
            .request(MeetingWish.between("second show", "e", "f").withPlace(atAScreen()))
            .build();

    assertThat(broken(event, Map.of("talk", "1", "show", "1"))).isEmpty();
    assertThat(broken(event, Map.of("show", "1", "second show", "1")))
        .containsExactly("TABLES: 2 meetings at 1, for which there are 1 tables");
  }

  @Test
  void aTableOutOfUseServesNobodyAndAMeetingOnlineNeedsNone() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 0)
            .slot("2", 0, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .table(new TableOffer("t", null, 2, Set.of(), null, Set.of("1")))
            .request(MeetingWish.between("talk", "a", "b"))
            .request(MeetingWish.between("call", "a", "b").withPlace(MeetingWish.Place.ONLINE))
            .build();

    assertThat(broken(event, Map.of("call", "1", "talk", "2"))).isEmpty();
    assertThat(broken(event, Map.of("call", "2", "talk", "1")))
        .containsExactly("TABLES: 1 meetings at 1, for which there are 0 tables");
  }

  @Test
  void anInterpreterHelpsOneMeetingAtATime() {
    MeetingEvent event =
        oneDay(2)
            .participant(Registration.of("a", "Firm a").talking(Set.of("cs")))
            .participant(Registration.of("b", "Firm b").talking(Set.of("ja")))
            .participant(Registration.of("c", "Firm c").talking(Set.of("cs")))
            .participant(Registration.of("d", "Firm d").talking(Set.of("ja")))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of()))
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    assertThat(broken(event, Map.of("a-b", "1", "c-d", "2"))).isEmpty();
    assertThat(broken(event, Map.of("a-b", "1", "c-d", "1")))
        .containsExactly(
            "INTERPRETERS: 2 meetings at 1 need an interpreter, for which there are 1");
  }

  @Test
  void whoIsAbsentForPartOfALongMeetingMissesIt() {
    MeetingEvent event =
        oneDay(1)
            .participant("a", "Firm a", Set.of("3"), null, null)
            .participant("b", "Firm b")
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .build();

    assertThat(broken(event, Map.of("long", "1"))).isEmpty();
    assertThat(broken(event, Map.of("long", "2")))
        .containsExactly("ABSENCE: Firm a is absent at 3");
  }

  @Test
  void everySlotOfALongMeetingLiesInItsSessionAndOutsideItsForbiddenSlots() {
    MeetingEvent event =
        fourParticipants()
            .request(
                MeetingWish.between("early", "a", "b").withLength(2).withSession(Session.MORNING))
            .request(
                MeetingWish.between("shy", "c", "d").withLength(2).withForbiddenSlots(Set.of("5")))
            .build();

    assertThat(broken(event, Map.of("early", "2", "shy", "3"))).isEmpty();
    assertThat(broken(event, Map.of("early", "3", "shy", "4")))
        .containsExactly(
            "SESSION: early is at 4, outside its session",
            "FORBIDDEN_SLOT: shy is at 5, forbidden to it");
  }

  @Test
  void aFixedMeetingIsAtItsSlotOrNowhere() {
    MeetingEvent event =
        fourParticipants().request(MeetingWish.between("a-b", "a", "b").withFixedSlot("2")).build();

    assertThat(broken(event, Map.of("a-b", "2"))).isEmpty();
    assertThat(broken(event, Map.of())).isEmpty();
    assertThat(broken(event, Map.of("a-b", "3")))
        .containsExactly("FIXED_SLOT: a-b is not at its fixed slot 2");
  }

  @Test
  void aLongMeetingIsNotCutOffByAPauseTheNightOrTheEnd() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("10:00", 0, Session.MORNING, 1)
            .slot("11:00", 0, Session.MORNING, 1)
            .slot("13:00", 0, Session.AFTERNOON, 1, new SlotTime(780, 840, true))
            .slot("14:00", 0, Session.AFTERNOON, 1)
            .slot("next day", 1, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .build();

    assertThat(broken(event, Map.of("long", "10:00"))).isEmpty();
    assertThat(broken(event, Map.of("long", "13:00"))).isEmpty();
    for (String slot : List.of("11:00", "14:00", "next day")) {
      assertThat(broken(event, Map.of("long", slot)))
          .containsExactly("CUT_OFF: long is cut off from " + slot + " on");
    }
  }

  @Test
  void nobodyHasMoreMeetingsThanItsMaximum() {
    MeetingEvent event = threeOnTwoDays(new Limits(2, null, null, 0, null));

    assertThat(broken(event, Map.of("x", "1", "y", "3"))).isEmpty();
    assertThat(broken(event, Map.of("x", "1", "y", "2", "z", "3")))
        .containsExactly("MAXIMUM: Firm a has more than 2 meetings");
  }

  @Test
  void nobodyHasMoreMeetingsOnADayThanItsDailyMaximum() {
    MeetingEvent event = threeOnTwoDays(new Limits(null, 1, null, 0, null));

    assertThat(broken(event, Map.of("x", "1", "y", "3"))).isEmpty();
    assertThat(broken(event, Map.of("x", "1", "y", "3", "z", "4")))
        .containsExactly("DAILY_MAXIMUM: Firm a has more than 1 meetings on day 2");
  }

  @Test
  void aRowEndsAtAnIdleSlotAtAPauseAndOverNight() {
    Limits oneInARow = new Limits(null, null, 1, 0, null);

    assertThat(broken(threeOnTwoDays(oneInARow), Map.of("x", "2", "y", "3"))).isEmpty();
    assertThat(broken(threeOnTwoDays(oneInARow), Map.of("x", "3", "y", "4")))
        .containsExactly("MAXIMUM_IN_A_ROW: Firm a has more than 1 meetings in a row at 4");
    assertThat(broken(threeWithAPause(oneInARow), Map.of("x", "1", "y", "3"))).isEmpty();
    assertThat(broken(threeWithAPause(oneInARow), Map.of("x", "2", "y", "3"))).isEmpty();
    assertThat(broken(threeWithAPause(oneInARow), Map.of("x", "1", "y", "2")))
        .containsExactly("MAXIMUM_IN_A_ROW: Firm a has more than 1 meetings in a row at 2");
  }

  @Test
  void everySlotBeyondTheLongestRowIsFound() {
    Limits two = new Limits(null, null, 2, 0, null);
    MeetingEvent event =
        oneDay(1)
            .participant(Registration.of("a", "Firm a").withLimits(two))
            .participant("b", "Firm b")
            .request(MeetingWish.between("long", "a", "b").withLength(4))
            .build();

    assertThat(broken(event, Map.of("long", "1")))
        .containsExactly(
            "MAXIMUM_IN_A_ROW: Firm a has more than 2 meetings in a row at 3",
            "MAXIMUM_IN_A_ROW: Firm a has more than 2 meetings in a row at 4");
  }

  @Test
  void theWayFromHallToHallIsCountedFromTheEndOfAMeetingToTheMinute() {
    Map<String, String> oneAfterTheOther = Map.of("long", "1", "there", "3");

    assertThat(broken(twoHalls(20, 1), oneAfterTheOther)).isEmpty();
    assertThat(broken(twoHalls(21, 1), oneAfterTheOther))
        .containsExactly("TIME_TO_WALK: Firm a cannot get from north at 2 to south at 3");
    assertThat(broken(twoHalls(21, 1), Map.of("there", "3", "long", "4")))
        .containsExactly("TIME_TO_WALK: Firm a cannot get from south at 3 to north at 4");
  }

  @Test
  void nobodyWalksWithinAHallOverNightForAnotherDelegateOrFromAnUnknownPlace() {
    assertThat(broken(twoHalls(21, 1), Map.of("long", "1", "here", "3"))).isEmpty();
    assertThat(broken(twoHalls(2000, 1), Map.of("long", "1", "there", "6"))).isEmpty();
    assertThat(broken(twoHalls(21, 2), Map.of("long", "1", "there", "3"))).isEmpty();
    assertThat(broken(twoHalls(21, 1), Map.of("call", "2", "there", "3"))).isEmpty();
    assertThat(broken(twoHalls(21, 1), Map.of("there", "3", "call", "4"))).isEmpty();
    assertThat(broken(twoHalls(0, 1), Map.of("long", "1", "there", "3"))).isEmpty();
  }

  @Test
  void whoIsInTwoHallsAtOnceIsDoubleBookedAndNotTooSlow() {
    assertThat(broken(twoHalls(20, 1), Map.of("long", "2", "there", "3")))
        .containsExactly("DOUBLE_BOOKING: Firm a has 2 meetings at 3");
  }

  @Test
  void aMeetingIsOverBeforeTheNextInOrderBegins() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .request(MeetingWish.between("next", "c", "d"))
            .precedence("long", "next")
            .build();

    assertThat(broken(event, Map.of("long", "1", "next", "3"))).isEmpty();
    assertThat(broken(event, Map.of("next", "1"))).isEmpty();
    assertThat(broken(event, Map.of("long", "1"))).isEmpty();
    assertThat(broken(event, Map.of("long", "1", "next", "2")))
        .containsExactly("ORDER_OF_MEETINGS: long does not come before next");
  }

  @Test
  void whoWaitsMoreOftenThanTheBoundAllowsIsNamed() {
    Map<String, String> twoBreaksOfA = Map.of("a-b", "1", "a-c", "3", "a-d", "5");

    assertThat(broken(waiting(2), twoBreaksOfA)).isEmpty();
    assertThat(broken(waiting(null), twoBreaksOfA)).isEmpty();
    assertThat(broken(waiting(1), twoBreaksOfA))
        .containsExactly("FAIRNESS: Firm a has 2 breaks, somebody else only 0");
    assertThat(broken(MeetingEvent.builder().rules(fair(0)).build(), Map.of())).isEmpty();
  }

  private static List<String> broken(MeetingEvent event, Map<String, String> places) {
    return TimetableChecker.check(MeetingTimetable.of(event, places)).violations().stream()
        .map(violation -> violation.rule() + ": " + violation.sentence())
        .toList();
  }

  private static MeetingWish.Place atAScreen() {
    return new MeetingWish.Place(false, Set.of("SCREEN"), null);
  }

  /** Two slots on each day; a, who has limits, and three requests with b. */
  private static MeetingEvent threeOnTwoDays(Limits limits) {
    return threeRequests(
        limits,
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .slot("2", 0, Session.MORNING, 1)
            .slot("3", 1, Session.MORNING, 1)
            .slot("4", 1, Session.MORNING, 1));
  }

  /** A pause before the third of three slots. */
  private static MeetingEvent threeWithAPause(Limits limits) {
    return threeRequests(
        limits,
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .slot("2", 0, Session.MORNING, 1)
            .slot("3", 0, Session.AFTERNOON, 1, new SlotTime(300, 360, true)));
  }

  private static MeetingEvent threeRequests(Limits limits, MeetingEvent.Builder slots) {
    return slots
        .participant(Registration.of("a", "Firm a").withLimits(limits))
        .participant("b", "Firm b")
        .request(MeetingWish.between("x", "a", "b"))
        .request(MeetingWish.between("y", "a", "b"))
        .request(MeetingWish.between("z", "a", "b"))
        .build();
  }

  /** Slots of 40 minutes every hour, the last two on the second day. */
  private static MeetingEvent twoHalls(int walk, int delegates) {
    MeetingEvent.Builder builder = MeetingEvent.builder();
    for (int slot = 1; slot <= 7; slot++) {
      SlotTime time = new SlotTime(slot * 60, slot * 60 + 40, false);
      builder.slot("" + slot, slot < 6 ? 0 : 1, Session.MORNING, 2, time);
    }
    return builder
        .participant(Registration.of("a", "Firm a").withDelegates(delegates))
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .table(new TableOffer("n", "north", 2, Set.of(), null, Set.of()))
        .table(new TableOffer("s", "south", 2, Set.of(), null, Set.of()))
        .request(MeetingWish.between("long", "a", "b").withLength(2).withPlace(in("north")))
        .request(MeetingWish.between("here", "a", "c").withPlace(in("north")))
        .request(MeetingWish.between("there", "a", "c").withPlace(in("south")))
        .request(MeetingWish.between("call", "a", "b").withPlace(MeetingWish.Place.ONLINE))
        .rules(MeetingRules.DEFAULT.withWalkingMinutes(walk))
        .build();
  }

  private static MeetingWish.Place in(String hall) {
    return new MeetingWish.Place(false, Set.of(), hall);
  }

  private static MeetingEvent waiting(@Nullable Integer bound) {
    return fourParticipants()
        .request(MeetingWish.between("a-b", "a", "b"))
        .request(MeetingWish.between("a-c", "a", "c"))
        .request(MeetingWish.between("a-d", "a", "d"))
        .rules(fair(bound))
        .build();
  }

  private static MeetingRules fair(@Nullable Integer bound) {
    return MeetingRules.DEFAULT.withFairnessBound(bound);
  }
}
