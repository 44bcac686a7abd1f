package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.MeetingRules.Comfort;
import org.linkwright.meetingsolver.MeetingRules.Values;
import org.linkwright.shared.Priority;

class MeetingRulesTest {

  private static final Values VALUES = new Values(7, 5, 3, 100, 1, 0, 0);
  private static final Comfort COMFORT = new Comfort(9, 2, 4, 5, 6, 7);

  @Test
  void theLeastThatIsAllowedIsAccepted() {
    assertThatCode(() -> new Values(1, 1, 1, 100, 1, 0, 0)).doesNotThrowAnyException();
    assertThatCode(() -> new Comfort(0, 0, 0, 0, 0, 0)).doesNotThrowAnyException();
    assertThatCode(() -> new MeetingRules(0, 0, VALUES, COMFORT)).doesNotThrowAnyException();
  }

  @Test
  void aMeetingIsWorthSomething() {
    assertRefused(() -> new Values(0, 1, 1, 100, 1, 0, 0), "must is below 1: 0");
    assertRefused(() -> new Values(1, 0, 1, 100, 1, 0, 0), "should is below 1: 0");
    assertRefused(() -> new Values(1, 1, 0, 100, 1, 0, 0), "may is below 1: 0");
    assertRefused(() -> new Values(1, 1, 1, 99, 1, 0, 0), "bothAskedPercent is below 100: 99");
    assertRefused(() -> new Values(1, 1, 1, 100, 0, 0, 0), "metBeforePercent is below 1: 0");
    assertRefused(() -> new Values(1, 1, 1, 100, 1, -1, 0), "leastMissed is below 0: -1");
    assertRefused(() -> new Values(1, 1, 1, 100, 1, 0, -1), "moved is below 0: -1");
  }

  @Test
  void discomfortIsNoReward() {
    assertRefused(() -> new Comfort(-1, 0, 0, 0, 0, 0), "aBreak is below 0: -1");
    assertRefused(() -> new Comfort(0, -1, 0, 0, 0, 0), "idleSlot is below 0: -1");
    assertRefused(() -> new Comfort(0, 0, -1, 0, 0, 0), "otherHalf is below 0: -1");
    assertRefused(() -> new Comfort(0, 0, 0, -1, 0, 0), "targetMissed is below 0: -1");
    assertRefused(() -> new Comfort(0, 0, 0, 0, -1, 0), "crowding is below 0: -1");
    assertRefused(() -> new Comfort(0, 0, 0, 0, 0, -1), "late is below 0: -1");
    assertRefused(() -> new MeetingRules(-1, 0, VALUES, COMFORT), "fairnessBound is below 0: -1");
    assertRefused(
        () -> new MeetingRules(null, -1, VALUES, COMFORT), "walkingMinutes is below 0: -1");
  }

  @Test
  void whatIsSetAnewLeavesTheRestAsItWas() {
    MeetingRules rules = new MeetingRules(2, 15, VALUES, COMFORT);

    assertThat(rules.withFairnessBound(null))
        .isEqualTo(new MeetingRules(null, 15, VALUES, COMFORT));
    assertThat(rules.withWalkingMinutes(20)).isEqualTo(new MeetingRules(2, 20, VALUES, COMFORT));
    assertThat(rules.withValues(Values.DEFAULT))
        .isEqualTo(new MeetingRules(2, 15, Values.DEFAULT, COMFORT));
    assertThat(rules.withComfort(Comfort.DEFAULT))
        .isEqualTo(new MeetingRules(2, 15, VALUES, Comfort.DEFAULT));
    assertThat(rules.withWaiting(8, 1))
        .isEqualTo(new MeetingRules(2, 15, VALUES, new Comfort(8, 1, 4, 5, 6, 7)));
  }

  @Test
  void waitingCostsItsBreaksAndItsIdleSlots() {
    MeetingRules rules = new MeetingRules(null, 0, VALUES, COMFORT);

    assertThat(rules.waiting(0, 0)).isZero();
    assertThat(rules.waiting(3, 5)).isEqualTo(3 * 9 + 5 * 2);
    assertThat(rules.breakWeight()).isEqualTo(9);
    assertThat(rules.idleSlotWeight()).isEqualTo(2);
  }

  @Test
  void theBoundIsCountedFromWhoeverHasFewestBreaks() {
    assertThat(MeetingRules.DEFAULT.withFairnessBound(2).mostBreaksBeside(3)).isEqualTo(5);
    assertThat(MeetingRules.DEFAULT.mostBreaksBeside(3)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void aSecondMeetingOfLittleValueIsStillWorthSomething() {
    assertThat(worth(Priority.MUST, false)).isEqualTo(7);
    assertThat(worth(Priority.SHOULD, false)).isEqualTo(5);
    assertThat(worth(Priority.MAY, false)).isEqualTo(3);
    assertThat(worth(Priority.MAY, true)).isEqualTo(1);
  }

  private static long worth(Priority priority, boolean metBefore) {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(
                MeetingWish.between("x", "a", "b")
                    .withValue(new MeetingWish.Value(priority, false, metBefore)))
            .build();
    return MeetingRules.DEFAULT.withValues(VALUES).valueOf(event.requests().get(0));
  }

  private static void assertRefused(Runnable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(message);
  }
}
