package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeAtEventTest {

  /** Six slots of twenty minutes from nine on, three tables. */
  private static final Event EVENT = RandomEvent.of(1, 1, 1, 6, 3, new Random(1)).event();

  @Test
  void whoeverIsNotKnownYetIsThereAllDayAlone() {
    assertThat(TimeAtEvent.of(EVENT, null)).isEqualTo(6);
  }

  @Test
  void delegatesMeetAtTheSameTimeAndAbsencesTakeTheirSlots() {
    TimeSpan late = new TimeSpan(RandomEvent.NINE, RandomEvent.slot(1).plusMinutes(1));

    assertThat(TimeAtEvent.of(EVENT, participant(2, null, null, null, List.of()))).isEqualTo(12);
    assertThat(TimeAtEvent.of(EVENT, participant(2, null, null, null, List.of(late)))).isEqualTo(8);
  }

  @Test
  void limitsOfADayAndOfTheEventHold() {
    assertThat(TimeAtEvent.of(EVENT, participant(2, 5, null, null, List.of()))).isEqualTo(5);
    assertThat(TimeAtEvent.of(EVENT, participant(2, 5, 4, null, List.of()))).isEqualTo(4);
    assertThat(TimeAtEvent.of(EVENT, participant(1, 7, 8, null, List.of()))).isEqualTo(6);
  }

  @Test
  void whoTakesPartOnlineIsThereInItsWorkingHours() {
    OnlineHours untilTen = OnlineHours.in("UTC", LocalTime.of(9, 0), LocalTime.of(10, 0));

    assertThat(TimeAtEvent.of(EVENT, participant(1, null, null, untilTen, List.of()))).isEqualTo(3);
  }

  @Test
  void tablesCountInEverySlotInWhichTheyAreInUse() {
    EventTable all = new EventTable("A", null, 4, List.of(), null, List.of());
    EventTable later =
        new EventTable(
            "B",
            null,
            4,
            List.of(),
            null,
            List.of(new TimeSpan(RandomEvent.NINE, RandomEvent.slot(2))));

    assertThat(TimeAtEvent.ofTables(EVENT)).isEqualTo(18);
    assertThat(TimeAtEvent.ofTables(EVENT.withTablePlan(List.of(all, later)))).isEqualTo(10);
  }

  private static Participant participant(
      int delegates,
      @Nullable Integer most,
      @Nullable Integer mostADay,
      @Nullable OnlineHours online,
      List<TimeSpan> absences) {
    return new Participant(
        null,
        "B",
        "Buyer",
        Participant.Role.BUYER,
        "B-1",
        null,
        null,
        List.of(),
        delegates,
        most,
        mostADay,
        null,
        null,
        null,
        HalfDay.ANY,
        List.of(),
        online,
        absences,
        null,
        null);
  }
}
