package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.meetingsolver.SampleEvents.fourParticipants;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.TimetableChecker.Rule;

class TimetableCheckerTest {

  @Test
  void aProperTimetableHasNoViolation() {
    MeetingEvent event =
        fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("c-d", "c", "d"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .precedence("a-b", "a-c")
            .build();

    TimetableChecker.Findings findings =
        TimetableChecker.check(
            MeetingTimetable.of(event, Map.of("a-b", "1", "c-d", "1", "a-c", "4")));

    assertThat(findings.violations()).isEmpty();
    assertThat(findings.placed()).isEqualTo(3);
    assertThat(findings.unplaced()).isZero();
    assertThat(findings.breaks()).isEqualTo(2);
    assertThat(findings.idleSlots()).isEqualTo(4);
  }

  @Test
  void everyRuleIsWatched() {
    MeetingEvent event =
        SampleEvents.oneDay(2)
            .participant("a", "Firm a", Set.of("1"), 2, 2)
            .participant(
                Registration.of("b", "Firm b")
                    .withLimits(new Registration.Limits(null, null, 1, 0, null))
                    .talking(Set.of("ja")))
            .participant(Registration.of("c", "Firm c").talking(Set.of("cs")))
            .participant("never waits", "Firm w")
            .table(new TableOffer("t1", "north", 2, Set.of(), null, Set.of()))
            .table(new TableOffer("t2", "south", 2, Set.of(), null, Set.of()))
            .interpreter(new InterpreterOffer("i", Set.of("cs", "ja"), Set.of("5")))
            .request(MeetingWish.between("x", "a", "b").withSession(Session.AFTERNOON))
            .request(MeetingWish.between("y", "a", "c").withForbiddenSlots(Set.of("1")))
            .request(MeetingWish.between("y2", "a", "c"))
            .request(MeetingWish.between("z", "a", "c").withFixedSlot("5"))
            .request(MeetingWish.between("long", "b", "c").withLength(2))
            .request(MeetingWish.between("here", "b", "c").withPlace(inHall("north")))
            .request(MeetingWish.between("there", "b", "c").withPlace(inHall("south")))
            .precedence("x", "y")
            .rules(MeetingRules.DEFAULT.withFairnessBound(0).withWalkingMinutes(10))
            .build();

    TimetableChecker.Findings findings =
        TimetableChecker.check(
            MeetingTimetable.of(
                event,
                Map.of(
                    "x", "1", "y", "1", "y2", "1", "z", "3", "long", "6", "here", "4", "there",
                    "5")));

    assertThat(findings.violations())
        .extracting(TimetableChecker.Violation::rule)
        .contains(Rule.values());
  }

  private static MeetingWish.Place inHall(String hall) {
    return new MeetingWish.Place(false, Set.of(), hall);
  }

  @Test
  void aRuleJustKeptIsNoViolation() {
    MeetingEvent event =
        SampleEvents.oneDay(1)
            .participant("a", "Firm a", Set.of("4"), 2, 2)
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b").withSession(Session.MORNING))
            .request(MeetingWish.between("y", "a", "b").withFixedSlot("5"))
            .precedence("x", "y")
            .rules(MeetingRules.DEFAULT.withFairnessBound(0))
            .build();

    assertThat(
            TimetableChecker.check(MeetingTimetable.of(event, Map.of("x", "3", "y", "5")))
                .violations())
        .isEmpty();
  }
}
