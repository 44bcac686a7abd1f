package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;
import static org.linkwright.meetingsolver.SampleEvents.oneDay;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.Registration.Limits;
import org.linkwright.meetingsolver.TimetableChecker.Findings;
import org.linkwright.meetingsolver.TimetableChecker.Wishes;
import org.linkwright.shared.Priority;

/** What the checker counts beside the rules. */
class CheckedWishesTest {

  private static final Map<String, String> NOWHERE = Map.of();

  @Test
  void waitingIsCountedBetweenTheMeetingsOfADay() {
    MeetingEvent event =
        oneDay(1)
            .slot("tomorrow", 1, Session.MORNING, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "b"))
            .request(MeetingWish.between("z", "a", "b"))
            .build();

    Findings together = check(event, Map.of("x", "2", "y", "3", "z", "tomorrow"));
    Findings apart = check(event, Map.of("x", "1", "y", "6", "z", "3"));

    assertThat(together.breaks()).isZero();
    assertThat(together.idleSlots()).isZero();
    assertThat(apart.breaks()).isEqualTo(4);
    assertThat(apart.idleSlots()).isEqualTo(6);
    assertThat(check(event, Map.of("y", "6")))
        .returns(1, Findings::placed)
        .returns(2, Findings::unplaced);
  }

  @Test
  void whatALongMeetingCoversIsNoWaiting() {
    MeetingEvent event =
        oneDay(1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("long", "a", "b").withLength(3))
            .request(MeetingWish.between("next", "a", "b"))
            .build();

    assertThat(check(event, Map.of("long", "1", "next", "4")).idleSlots()).isZero();
    assertThat(check(event, Map.of("long", "1", "next", "6")).idleSlots()).isEqualTo(4);
  }

  @Test
  void whoHasTheLeastMissesNothingAndNobodyMissesMoreThanWasAskedFor() {
    MeetingEvent two = withLimits(new Limits(null, null, null, 2, null));
    MeetingEvent nine = withLimits(new Limits(null, null, null, 9, null));

    assertThat(wishes(two, Map.of("x", "1", "y", "2")).leastMissed()).isZero();
    assertThat(wishes(two, Map.of("x", "1")).leastMissed()).isEqualTo(1);
    assertThat(wishes(two, NOWHERE).leastMissed()).isEqualTo(2);
    assertThat(wishes(nine, Map.of("x", "1")).leastMissed()).isEqualTo(2);
  }

  @Test
  void aPublishedMeetingThatIsElsewhereOrNowhereHasMoved() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b").withFormerSlot("3"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    assertThat(wishes(event, Map.of("a-b", "3", "c-d", "1")).moved()).isZero();
    assertThat(wishes(event, Map.of("a-b", "4", "c-d", "1")).moved()).isEqualTo(1);
    assertThat(wishes(event, NOWHERE).moved()).isEqualTo(1);
  }

  @Test
  void everyMeetingInTheOtherHalfOfTheDayIsCounted() {
    MeetingEvent event =
        oneDay(2)
            .participant(Registration.of("a", "Firm a").preferring(Session.MORNING))
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "b"))
            .build();

    assertThat(wishes(event, Map.of("x", "2", "y", "3")).otherHalf()).isZero();
    assertThat(wishes(event, Map.of("x", "4", "y", "5")).otherHalf()).isEqualTo(2);
  }

  @Test
  void aDayWithMoreOrFewerMeetingsThanWantedMissesTheTargetAndADayWithoutAnyDoesNot() {
    MeetingEvent event = withLimits(new Limits(null, null, null, 0, 2));

    assertThat(wishes(event, NOWHERE).targetMissed()).isZero();
    assertThat(wishes(event, Map.of("x", "1")).targetMissed()).isEqualTo(1);
    assertThat(wishes(event, Map.of("x", "1", "y", "2")).targetMissed()).isZero();
    assertThat(wishes(event, Map.of("x", "1", "y", "2", "z", "3")).targetMissed()).isEqualTo(1);
  }

  @Test
  void crowdingIsTheSquareOfTheMeetingsGoingOnInEachSlot() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("long", "a", "b").withLength(2))
            .request(MeetingWish.between("c-d", "c", "d"))
            .build();

    assertThat(wishes(event, Map.of("long", "1", "c-d", "3")).crowding()).isEqualTo(3);
    assertThat(wishes(event, Map.of("long", "1", "c-d", "2")).crowding()).isEqualTo(5);
  }

  @Test
  void onlyMeetingsThatMustBeAreLate() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("must", "a", "b").withPriority(Priority.MUST))
            .request(MeetingWish.between("should", "c", "d").withPriority(Priority.SHOULD))
            .build();

    assertThat(wishes(event, Map.of("must", "1", "should", "6")).lateness()).isZero();
    assertThat(wishes(event, Map.of("must", "4", "should", "6")).lateness()).isEqualTo(3);
  }

  private static MeetingEvent withLimits(Limits limits) {
    return oneDay(2)
        .participant(Registration.of("a", "Firm a").withLimits(limits))
        .participant("b", "Firm b")
        .participant("c", "Firm c")
        .request(MeetingWish.between("x", "a", "b"))
        .request(MeetingWish.between("y", "a", "b"))
        .request(MeetingWish.between("z", "a", "b"))
        .request(MeetingWish.between("of others", "b", "c"))
        .build();
  }

  private static Wishes wishes(MeetingEvent event, Map<String, String> places) {
    return check(event, places).wishes();
  }

  private static Findings check(MeetingEvent event, Map<String, String> places) {
    return TimetableChecker.check(MeetingTimetable.of(event, places));
  }
}
