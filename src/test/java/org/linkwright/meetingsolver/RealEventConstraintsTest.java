package org.linkwright.meetingsolver;

import static org.linkwright.meetingsolver.Judged.given;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Registration.Limits;
import org.linkwright.shared.Priority;

/** The rules that published problems leave out and real events have. */
class RealEventConstraintsTest {

  private static final Map<String, String> NOWHERE = Map.of();

  @Test
  void twoDelegatesHoldTwoMeetingsAtOnceAndNoThird() {
    MeetingEvent event =
        SampleEvents.oneDay(3)
            .participant(Registration.of("a", "Firm a").withDelegates(2))
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .participant("d", "Firm d")
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .request(MeetingWish.between("a-d", "a", "d"))
            .build();

    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("a-b", "1", "a-c", "1"))
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("a-b", "1", "a-c", "1", "a-d", "1"))
        .penalizesBy(1);
  }

  @Test
  void aLongMeetingTakesEverySlotItCovers() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .request(MeetingWish.between("a-c", "a", "c"))
            .build();

    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("long", "1", "a-c", "3"))
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("long", "1", "a-c", "2"))
        .penalizesBy(1);
  }

  @Test
  void aLongMeetingIsNotCutOffByAPauseNorByTheEvening() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("10:00", 0, Session.MORNING, 1)
            .slot("11:00", 0, Session.MORNING, 1)
            .slot("13:00", 0, Session.AFTERNOON, 1, new SlotTime(780, 840, true))
            .slot("14:00", 0, Session.AFTERNOON, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .build();

    given(MeetingConstraintProvider::meetingsAreNotCutOff, event, Map.of("long", "10:00"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::meetingsAreNotCutOff, event, Map.of("long", "13:00"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::meetingsAreNotCutOff, event, Map.of("long", "11:00"))
        .penalizesBy(1);
    given(MeetingConstraintProvider::meetingsAreNotCutOff, event, Map.of("long", "14:00"))
        .penalizesBy(1);
  }

  @Test
  void everybodyOfAGroupMeetingIsBusy() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("group", "a", "b").withOthers(List.of("c")))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("group", "1", "c-d", "2"))
        .penalizesBy(0);
    given(
            MeetingConstraintProvider::oneMeetingPerParticipantAndSlot,
            event,
            Map.of("group", "1", "c-d", "1"))
        .penalizesBy(1);
  }

  @Test
  void aScreenServesOneMeetingAtATimeThoughPlainTablesAreLeft() {
    MeetingWish.Place atAScreen = new MeetingWish.Place(false, Set.of("SCREEN"), null);
    MeetingEvent event =
        fourParticipants()
            .table(new TableOffer("t1", null, 2, Set.of("SCREEN"), null, Set.of()))
            .table(TableOffer.plain("t2"))
            .request(MeetingWish.between("a-b", "a", "b").withPlace(atAScreen))
            .request(MeetingWish.between("c-d", "c", "d").withPlace(atAScreen))
            .build();

    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("a-b", "1", "c-d", "2"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("a-b", "1", "c-d", "1"))
        .penalizesBy(1);
  }

  @Test
  void nobodyElseMeetsAtATableThatIsKept() {
    MeetingEvent event =
        fourParticipants()
            .table(new TableOffer("of a", null, 2, Set.of(), "a", Set.of()))
            .table(TableOffer.plain("for all"))
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .request(MeetingWish.between("b-d", "b", "d"))
            .build();

    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("a-b", "1", "c-d", "1"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("c-d", "1", "b-d", "1"))
        .penalizesBy(1);
  }

  @Test
  void aTableOutOfUseServesNobodyThen() {
    MeetingEvent event =
        SampleEvents.oneDay(0)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .table(
                new TableOffer("t", null, 2, Set.of(), null, Set.of("1", "2", "3", "4", "5", "6")))
            .request(MeetingWish.between("a-b", "a", "b"))
            .build();

    given(MeetingConstraintProvider::tablesPerSlot, event, NOWHERE).penalizesBy(0);
    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("a-b", "1")).penalizesBy(1);
  }

  @Test
  void aMeetingOnlineTakesNoTable() {
    MeetingEvent event =
        SampleEvents.oneDay(0)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("call", "a", "b").withPlace(MeetingWish.Place.ONLINE))
            .build();

    given(MeetingConstraintProvider::tablesPerSlot, event, Map.of("call", "1")).penalizesBy(0);
  }

  @Test
  void anInterpreterHelpsOneMeetingAtATimeAndOnlyWhoNeedsOne() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(Registration.of("a", "Firm a").talking(Set.of("cs")))
            .participant(Registration.of("b", "Firm b").talking(Set.of("ja")))
            .participant(Registration.of("c", "Firm c").talking(Set.of("cs", "en")))
            .participant(Registration.of("d", "Firm d").talking(Set.of("ja", "de")))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of()))
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .build();

    given(MeetingConstraintProvider::interpretersPerSlot, event, Map.of("a-b", "1", "c-d", "2"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::interpretersPerSlot, event, Map.of("a-b", "1", "a-c", "1"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::interpretersPerSlot, event, Map.of("a-b", "1", "c-d", "1"))
        .penalizesBy(1);
  }

  @Test
  void aRowOfMeetingsEndsAtAPause() {
    MeetingEvent event =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 1)
            .slot("2", 0, Session.MORNING, 1)
            .slot("3", 0, Session.MORNING, 1)
            .slot("4", 0, Session.AFTERNOON, 1, new SlotTime(240, 300, true))
            .participant(
                Registration.of("a", "Firm a").withLimits(new Limits(null, null, 2, 0, null)))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "b"))
            .request(MeetingWish.between("z", "a", "b"))
            .build();

    given(MeetingConstraintProvider::maximumInARow, event, Map.of("x", "2", "y", "3", "z", "4"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::maximumInARow, event, Map.of("x", "1", "y", "2", "z", "3"))
        .penalizesBy(1);
  }

  @Test
  void whoMeetsInTwoHallsHasTimeToWalk() {
    MeetingEvent event = twoHalls(30, 1);

    given(MeetingConstraintProvider::timeToWalk, event, Map.of("here", "9:00", "there", "10:30"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::timeToWalk, event, Map.of("here", "9:00", "there", "10:00"))
        .penalizesBy(1);
    given(MeetingConstraintProvider::timeToWalk, event, Map.of("there", "9:00", "here", "10:00"))
        .penalizesBy(1);
  }

  @Test
  void theWayIsLongEnoughToTheMinuteAndAnotherDelegateNeedNotWalk() {
    Map<String, String> oneAfterTheOther = Map.of("here", "9:00", "there", "10:00");

    given(MeetingConstraintProvider::timeToWalk, twoHalls(20, 1), oneAfterTheOther).penalizesBy(0);
    given(MeetingConstraintProvider::timeToWalk, twoHalls(21, 1), oneAfterTheOther).penalizesBy(1);
    given(MeetingConstraintProvider::timeToWalk, twoHalls(21, 2), oneAfterTheOther).penalizesBy(0);
  }

  @Test
  void nobodyTravelsForNothing() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(
                Registration.of("a", "Firm a").withLimits(new Limits(null, null, null, 2, null)))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "b"))
            .request(MeetingWish.between("z", "a", "b"))
            .build();

    given(MeetingConstraintProvider::leastOfMeetings, event, Map.of("x", "1", "y", "2"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::leastOfMeetings, event, Map.of("x", "1")).penalizesBy(1_000);
    given(MeetingConstraintProvider::leastOfMeetings, event, NOWHERE).penalizesBy(2_000);
  }

  @Test
  void whoAskedForOneMeetingMissesOneAtMost() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(
                Registration.of("a", "Firm a").withLimits(new Limits(null, null, null, 5, null)))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .build();

    given(MeetingConstraintProvider::leastOfMeetings, event, NOWHERE).penalizesBy(1_000);
  }

  @Test
  void whatBothAskedForIsWorthMoreAndASecondMeetingLess() {
    MeetingEvent event =
        fourParticipants()
            .request(value("one side", false, false))
            .request(value("both", true, false))
            .request(value("again", false, true))
            .build();

    given(MeetingConstraintProvider::requestsArePlaced, event, Map.of("both", "1", "again", "2"))
        .penalizesBy(100);
    given(
            MeetingConstraintProvider::requestsArePlaced,
            event,
            Map.of("one side", "1", "again", "2"))
        .penalizesBy(150);
    given(MeetingConstraintProvider::requestsArePlaced, event, Map.of("one side", "1", "both", "2"))
        .penalizesBy(50);
  }

  @Test
  void aPublishedMeetingStaysWhereItIs() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b").withFormerSlot("3"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    given(MeetingConstraintProvider::publishedPlacesAreKept, event, Map.of("a-b", "3"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::publishedPlacesAreKept, event, Map.of("a-b", "4"))
        .penalizesBy(200);
    given(MeetingConstraintProvider::publishedPlacesAreKept, event, NOWHERE).penalizesBy(200);
  }

  @Test
  void aMeetingInTheHalfOfTheDayThatSomebodyDoesNotPreferCosts() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(Registration.of("a", "Firm a").preferring(Session.MORNING))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .build();

    given(MeetingConstraintProvider::preferredHalfOfTheDay, event, Map.of("x", "3")).penalizesBy(0);
    given(MeetingConstraintProvider::preferredHalfOfTheDay, event, Map.of("x", "4"))
        .penalizesBy(20);
  }

  @Test
  void tooManyMeetingsOnADayMissTheTargetAsTooFewDo() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant(
                Registration.of("a", "Firm a").withLimits(new Limits(null, null, null, 0, 2)))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "b"))
            .request(MeetingWish.between("z", "a", "b"))
            .build();

    given(MeetingConstraintProvider::targetOfMeetingsPerDay, event, NOWHERE).penalizesBy(0);
    given(MeetingConstraintProvider::targetOfMeetingsPerDay, event, Map.of("x", "1", "y", "2"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::targetOfMeetingsPerDay, event, Map.of("x", "1"))
        .penalizesBy(20);
    given(
            MeetingConstraintProvider::targetOfMeetingsPerDay,
            event,
            Map.of("x", "1", "y", "2", "z", "3"))
        .penalizesBy(20);
  }

  @Test
  void crowdedSlotsCostMoreThanEvenOnes() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .rules(MeetingRules.DEFAULT.withComfort(new MeetingRules.Comfort(100, 1, 20, 20, 3, 0)))
            .build();

    given(MeetingConstraintProvider::evenlySpreadOverTheDay, event, Map.of("a-b", "1", "c-d", "2"))
        .penalizesBy(6);
    given(MeetingConstraintProvider::evenlySpreadOverTheDay, event, Map.of("a-b", "1", "c-d", "1"))
        .penalizesBy(12);
    given(
            MeetingConstraintProvider::evenlySpreadOverTheDay,
            fourParticipants().request(MeetingWish.between("a-b", "a", "b")).build(),
            Map.of("a-b", "1"))
        .penalizesBy(0);
  }

  @Test
  void mustsComeFirstInTheDayWhereThatIsAskedFor() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("must", "a", "b").withPriority(Priority.MUST))
            .request(MeetingWish.between("may", "c", "d").withPriority(Priority.MAY))
            .rules(MeetingRules.DEFAULT.withComfort(new MeetingRules.Comfort(100, 1, 20, 20, 0, 5)))
            .build();

    given(MeetingConstraintProvider::mustsComeEarly, event, Map.of("must", "1", "may", "6"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::mustsComeEarly, event, Map.of("must", "3", "may", "1"))
        .penalizesBy(10);
  }

  @Test
  void aLongMeetingIsOverBeforeTheNextInOrderBegins() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .request(MeetingWish.between("next", "a", "c"))
            .precedence("long", "next")
            .build();

    given(MeetingConstraintProvider::precedences, event, Map.of("long", "1", "next", "3"))
        .penalizesBy(0);
    given(MeetingConstraintProvider::precedences, event, Map.of("long", "1", "next", "2"))
        .penalizesBy(1);
  }

  private static MeetingWish value(String id, boolean bothAsked, boolean metBefore) {
    return MeetingWish.between(id, "a", "b")
        .withValue(new MeetingWish.Value(Priority.SHOULD, bothAsked, metBefore));
  }

  /** Slots of 40 minutes, 20 minutes between the first and the second. */
  private static MeetingEvent twoHalls(int walk, int delegates) {
    return MeetingEvent.builder()
        .slot("9:00", 0, Session.MORNING, 2, new SlotTime(540, 580, false))
        .slot("10:00", 0, Session.MORNING, 2, new SlotTime(600, 640, false))
        .slot("10:30", 0, Session.MORNING, 2, new SlotTime(650, 690, true))
        .participant(Registration.of("a", "Firm a").withDelegates(delegates))
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .table(new TableOffer("n", "north", 2, Set.of(), null, Set.of()))
        .table(new TableOffer("s", "south", 2, Set.of(), null, Set.of()))
        .request(
            MeetingWish.between("here", "a", "b")
                .withPlace(new MeetingWish.Place(false, Set.of(), "north")))
        .request(
            MeetingWish.between("there", "a", "c")
                .withPlace(new MeetingWish.Place(false, Set.of(), "south")))
        .rules(MeetingRules.DEFAULT.withWalkingMinutes(walk))
        .build();
  }
}
