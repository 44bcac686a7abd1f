package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TableDealerTest {

  @Test
  void theBuyerWithMostMeetingsKeepsItsTable() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .participant("e", "Firm e")
            .request(MeetingWish.between("other 1", "d", "e"))
            .request(MeetingWish.between("b-a", "b", "a"))
            .request(MeetingWish.between("c-a", "c", "a"))
            .request(MeetingWish.between("d-a", "d", "a"))
            .build();
    MeetingTimetable timetable =
        MeetingTimetable.of(event, Map.of("other 1", "1", "b-a", "1", "c-a", "2", "d-a", "3"));

    assertThat(TableDealer.deal(timetable))
        .isEqualTo(Map.of("b-a", 1, "c-a", 1, "d-a", 1, "other 1", 2));
  }

  @Property(tries = 200)
  void noTableIsUsedTwiceInASlotAndEveryMeetingHasOne(@ForAll long seed) {
    MeetingEvent event = SampleEvents.random(seed);
    MeetingTimetable timetable = withinTables(event, new Random(seed));

    Map<String, Integer> tables = TableDealer.deal(timetable);

    Set<String> used = new HashSet<>();
    for (Placement placed : timetable.placements()) {
      Integer table = tables.get(placed.request().id());
      assertThat(table).isBetween(1, placed.slot().tables());
      assertThat(used.add(placed.slot().id() + " table " + table)).isTrue();
    }
  }

  @Test
  void aSlotWithTooManyMeetingsIsRefusedByName() {
    MeetingEvent event =
        SampleEvents.oneDay(0)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .request(MeetingWish.between("x", "a", "b"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableDealer.deal(MeetingTimetable.of(event, Map.of("x", "2"))))
        .withMessage("slot 2 has 1 meetings and only 0 tables");
  }

  private static MeetingTimetable withinTables(MeetingEvent event, Random random) {
    MeetingTimetable timetable =
        MeetingTimetable.of(event, SampleEvents.randomPlaces(event, random));
    int[] taken = new int[event.slots().size()];
    for (Meeting meeting : timetable.getMeetings()) {
      Slot slot = meeting.getSlot();
      if (slot != null && ++taken[slot.index()] > slot.tables()) {
        meeting.setSlot(null);
      }
    }
    return timetable;
  }
}
