package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.meetingsolver.WhyNot.Reason;

class WhyNotFinderTest {

  private final MeetingEvent.Builder builder =
      MeetingEvent.builder()
          .slot("09:00", 0, Session.MORNING, 1)
          .slot("10:00", 0, Session.MORNING, 1)
          .slot("14:00", 0, Session.AFTERNOON, 1)
          .participant("a", "Alpha")
          .participant("b", "Beta")
          .participant("early", "Early Bird", Set.of("10:00", "14:00"), null, null)
          .participant("late", "Late Riser", Set.of("09:00"), null, null)
          .participant("once", "Once Only", Set.of(), 1, null)
          .participant("daily", "Once Daily", Set.of(), null, 1);

  @Test
  void twoWhoAreNeverThereTogetherHaveNoSlotInCommon() {
    builder.request(MeetingWish.between("x", "early", "late"));

    assertThat(whyNot("x", Map.of()))
        .returns(Reason.NO_SLOT_IN_COMMON, WhyNot::reason)
        .returns(
            "Early Bird and Late Riser have no slot in common that the request allows.",
            WhyNot::sentence);
  }

  @Test
  void aFixedSlotWithoutOneOfThemIsExcluded() {
    builder.request(MeetingWish.between("x", "a", "late").withFixedSlot("09:00"));

    WhyNot whyNot = whyNot("x", Map.of());

    assertThat(whyNot.reason()).isEqualTo(Reason.FIXED_SLOT_EXCLUDED);
    assertThat(whyNot.participants()).extracting(Participant::id).containsExactly("late");
    assertThat(whyNot.sentence())
        .isEqualTo(
            "The meeting of Alpha and Late Riser is fixed at 09:00, but Late Riser is not there"
                + " at that time.");
  }

  @Test
  void aFixedSlotCanBeTakenByAnotherMeeting() {
    builder
        .request(MeetingWish.between("x", "a", "b").withFixedSlot("09:00"))
        .request(MeetingWish.between("y", "a", "late"))
        .request(MeetingWish.between("z", "a", "early"));

    WhyNot whyNot = whyNot("x", Map.of("z", "09:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.FIXED_SLOT_TAKEN);
    assertThat(whyNot.participants()).extracting(Participant::id).containsExactly("a");
    assertThat(whyNot.slots()).extracting(Slot::id).containsExactly("09:00");
  }

  @Test
  void whoHasReachedTheMaximumMeetsNobodyMore() {
    builder
        .request(MeetingWish.between("x", "a", "once"))
        .request(MeetingWish.between("y", "b", "once"));

    WhyNot whyNot = whyNot("x", Map.of("y", "09:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.MAXIMUM_REACHED);
    assertThat(whyNot.participants()).extracting(Participant::id).containsExactly("once");
    assertThat(whyNot.sentence()).isEqualTo("Once Only has reached its maximum of meetings, 1.");
  }

  @Test
  void whoIsBusyInEveryCommonSlotIsNamed() {
    builder
        .request(MeetingWish.between("x", "a", "early"))
        .request(MeetingWish.between("y", "a", "b"));

    WhyNot whyNot = whyNot("x", Map.of("y", "09:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.PARTICIPANTS_BUSY);
    assertThat(whyNot.participants()).extracting(Participant::id).containsExactly("a");
    assertThat(whyNot.slots()).extracting(Slot::id).containsExactly("09:00");
    assertThat(whyNot.sentence())
        .isEqualTo("In all 1 slots that suit Alpha and Early Bird, Alpha is in other meetings.");
  }

  @Test
  void twoWhoAreFreeAtDifferentTimesAreBothNamed() {
    builder
        .request(MeetingWish.between("x", "a", "b").withForbiddenSlots(Set.of("14:00")))
        .request(MeetingWish.between("y", "a", "early"))
        .request(MeetingWish.between("z", "b", "late"));

    WhyNot whyNot = whyNot("x", Map.of("y", "09:00", "z", "10:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.PARTICIPANTS_BUSY);
    assertThat(whyNot.participants()).extracting(Participant::id).containsExactly("a", "b");
    assertThat(whyNot.slots()).extracting(Slot::id).containsExactly("09:00", "10:00");
  }

  @Test
  void aFullDayIsTheReasonWhereBothAreFree() {
    builder
        .request(MeetingWish.between("x", "a", "daily"))
        .request(MeetingWish.between("y", "b", "daily"));

    WhyNot whyNot = whyNot("x", Map.of("y", "09:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.DAILY_MAXIMUM_REACHED);
    assertThat(whyNot.participants()).extracting(Participant::id).containsExactly("daily");
    assertThat(whyNot.sentence())
        .isEqualTo(
            "Both are free at 10:00, 14:00, but Once Daily is at the maximum of meetings for that"
                + " day.");
  }

  @Test
  void aMissingTableIsTheReasonWhereBothAreFree() {
    builder
        .request(MeetingWish.between("x", "a", "early"))
        .request(MeetingWish.between("y", "b", "once"));

    WhyNot whyNot = whyNot("x", Map.of("y", "09:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.NO_TABLE_FREE);
    assertThat(whyNot.slots()).extracting(Slot::id).containsExactly("09:00");
    assertThat(whyNot.sentence())
        .isEqualTo("Alpha and Early Bird are both free at 09:00, but every table is taken then.");
  }

  @Test
  void theOrderOfMeetingsIsTheReasonWhereNothingElseIs() {
    builder
        .request(MeetingWish.between("x", "a", "early"))
        .request(MeetingWish.between("y", "b", "once"))
        .precedence("y", "x");

    WhyNot whyNot = whyNot("x", Map.of("y", "10:00"));

    assertThat(whyNot.reason()).isEqualTo(Reason.ORDER_OF_MEETINGS);
    assertThat(whyNot.slots()).extracting(Slot::id).containsExactly("09:00");
  }

  @Test
  void aPlaceThatIsLeftIsSaid() {
    builder.request(MeetingWish.between("x", "a", "early"));

    WhyNot whyNot = whyNot("x", Map.of());

    assertThat(whyNot.reason()).isEqualTo(Reason.PLACE_LEFT);
    assertThat(whyNot.slots()).extracting(Slot::id).containsExactly("09:00");
  }

  @Test
  void everyUnplacedRequestIsExplainedAndNoOther() {
    MeetingEvent event =
        builder
            .request(MeetingWish.between("x", "a", "b"))
            .request(MeetingWish.between("y", "a", "late"))
            .build();
    MeetingTimetable timetable = MeetingTimetable.of(event, Map.of("y", "10:00"));
    WhyNotFinder finder = new WhyNotFinder(timetable);

    assertThat(finder.explainAll())
        .extracting(WhyNot::request)
        .containsExactly(event.requests().get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finder.explain(event.requests().get(1)))
        .withMessage("request y has a place");
  }

  private WhyNot whyNot(String requestId, Map<String, String> places) {
    MeetingEvent event = builder.build();
    MeetingRequest request =
        event.requests().stream()
            .filter(candidate -> candidate.id().equals(requestId))
            .findAny()
            .orElseThrow();
    return new WhyNotFinder(MeetingTimetable.of(event, places)).explain(request);
  }
}
