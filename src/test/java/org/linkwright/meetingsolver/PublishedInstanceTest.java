package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PublishedInstanceTest {

  private static final String INSTANCE =
      """
      nBusiness = 3;
      nMeetings = 2;
      nTables = 2;
      nTotalSlots = 4;
      nMorningSlots = 2;
      requested = [|1, 2,1,
      |3, 1,3,
      |];
      forbidden = [{0},
      {0,1},
      {0,3,4}];
      fixed = [0,2];
      precedences = [{2},
      {}];
      """;

  @Test
  void everyPartOfAnInstanceIsRead() {
    MeetingEvent event = PublishedInstance.parse(INSTANCE, MeetingRules.PUBLISHED_PROBLEM);

    assertThat(event.slots())
        .extracting(Slot::session)
        .containsExactly(Session.MORNING, Session.MORNING, Session.AFTERNOON, Session.AFTERNOON);
    assertThat(event.slots()).extracting(Slot::tables).containsOnly(2);
    assertThat(event.participants())
        .extracting(Participant::absences)
        .containsExactly(SlotSet.none(), SlotSet.of(0), SlotSet.of(2, 3));
    assertThat(event.requests())
        .extracting(MeetingRequest::allowed)
        .containsExactly(SlotSet.of(1), SlotSet.of(1));
    assertThat(event.precedences())
        .containsExactly(new Precedence(event.requests().get(1), event.requests().get(0)));
  }

  @Test
  void aMissingPartIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PublishedInstance.parse(INSTANCE.replace("fixed", "loose"), MeetingRules.DEFAULT))
        .withMessage("no array fixed");
  }
}
