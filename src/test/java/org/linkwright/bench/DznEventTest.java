package org.linkwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.bench.DznEvent.Requested;

class DznEventTest {

  private static final String TEXT =
      """
      nBusiness = 3;
      nMeetings = 3;
      nTables = 2;
      nTotalSlots = 4;
      nMorningSlots = 1;
      requested = [|1, 2,1, \n|3, 1,3, \n|1, 2,2, \n|];
      meetingsxBusiness = [{1,2,3,4}, {1,2,4}, {1,3}];
      forbidden = [{0}, {0,1},
      {0,3,4}];
      fixed = [0,2,0];
      precedences = [{2},{},{1,2}];
      """;

  @Test
  void everyFieldIsRead() {
    assertThat(DznEvent.parse(TEXT))
        .isEqualTo(
            new DznEvent(
                3,
                2,
                4,
                1,
                List.of(new Requested(1, 2, 1), new Requested(3, 1, 3), new Requested(1, 2, 2)),
                List.of(Set.of(), Set.of(1), Set.of(3, 4)),
                List.of(0, 2, 0),
                List.of(Set.of(2), Set.of(), Set.of(1, 2))));
  }

  @Test
  void aFieldThatIsMissingOrDoesNotFitIsNamed() {
    assertRefused(TEXT.replace("nTables", "tables"), "nTables");
    assertRefused(TEXT.replace("nMeetings = 3", "nMeetings = 4"), "nMeetings");
    assertRefused(TEXT.replace("nBusiness = 3", "nBusiness = 4"), "forbidden");
    assertRefused(TEXT.replace("[0,2,0]", "[0,2]"), "fixed");
    assertRefused(TEXT.replace("[{2},{}", "[{2}"), "precedences");
  }

  @Test
  void whatFitsNeedNotBeDropped() {
    assertThat(DznEvent.parse(TEXT).leastUnplaced()).isZero();
  }

  @Test
  void meetingsForWhichThereIsNoTableAreDropped() {
    String threeWhoAllMeet =
        TEXT.replace("|1, 2,2", "|3, 2,2").replace("Slots = 4", "Slots = 2").replace("0,3,4", "0");
    String allThere = threeWhoAllMeet.replace("{0,1}", "{0}");

    assertThat(DznEvent.parse(allThere).leastUnplaced()).isZero();
    assertThat(DznEvent.parse(allThere.replace("nTables = 2", "nTables = 1")).leastUnplaced())
        .isEqualTo(1);
  }

  @Test
  void meetingsBeyondTheSlotsOfAParticipantAreDropped() {
    String firstIsThereOnce = TEXT.replace("[{0}, {0,1}", "[{2,3,4}, {0}");

    assertThat(DznEvent.parse(firstIsThereOnce).leastUnplaced()).isEqualTo(2);
  }

  @Test
  void aDroppedMeetingRelievesBothItsParticipants() {
    String bothAreThereOnce = TEXT.replace("[{0}, {0,1}", "[{2,3}, {2,3,4}");

    assertThat(DznEvent.parse(bothAreThereOnce).leastUnplaced()).isEqualTo(1);
  }

  private static void assertRefused(String text, String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DznEvent.parse(text))
        .withMessage("field " + field);
  }
}
