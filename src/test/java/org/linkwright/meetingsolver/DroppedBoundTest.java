package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.shared.Priority;

class DroppedBoundTest {

  @Property(tries = 300, seed = Seeds.FIXED)
  void noTimetableDropsLessThanTheBound(@ForAll long seed) {
    MeetingEvent event = TinyEvents.random(seed);

    assertThat(DroppedBound.of(event)).isBetween(0L, TinyEvents.best(event).dropped());
  }

  @Test
  void nothingHasToBeDroppedWhereEverybodyHasRoom() {
    MeetingEvent event =
        SampleEvents.fourParticipants()
            .request(MeetingWish.between("a-b", "a", "b"))
            .request(MeetingWish.between("a-c", "a", "c"))
            .build();

    assertThat(DroppedBound.of(event)).isZero();
  }

  @Test
  void whoHasMoreRequestsThanSlotsDropsTheLeastValuable() {
    MeetingEvent event =
        twoSlots(9)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c")
            .participant("d", "Firm d")
            .request(MeetingWish.between("a-b", "a", "b").withPriority(Priority.MUST))
            .request(MeetingWish.between("a-c", "a", "c").withPriority(Priority.MAY))
            .request(MeetingWish.between("a-d", "a", "d").withPriority(Priority.SHOULD))
            .build();

    assertThat(DroppedBound.of(event)).isEqualTo(MeetingRules.DEFAULT.values().may());
  }

  @Test
  void aMaximumOverTheEventAndOneForEachDayCount() {
    MeetingEvent.Builder builder =
        MeetingEvent.builder()
            .slot("1", 0, Session.MORNING, 2)
            .slot("2", 0, Session.MORNING, 2)
            .slot("3", 1, Session.MORNING, 2)
            .participant("event", "At most one", Set.of(), 1, null)
            .participant("day", "At most one a day", Set.of(), null, 1)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c");
    for (String other : new String[] {"a", "b", "c"}) {
      builder.request(MeetingWish.between("day-" + other, "day", other));
    }
    builder.request(MeetingWish.between("event-a", "event", "a"));
    builder.request(MeetingWish.between("event-b", "event", "b"));

    assertThat(DroppedBound.of(builder.build()))
        .isEqualTo(2 * MeetingRules.DEFAULT.values().should());
  }

  @Test
  void whatDoesNotFitOnTheTablesIsDropped() {
    MeetingEvent.Builder builder = twoSlots(1);
    for (int pair = 0; pair < 5; pair++) {
      builder
          .participant("buyer " + pair, "Buyer " + pair)
          .participant("supplier " + pair, "Supplier " + pair)
          .request(MeetingWish.between("m" + pair, "buyer " + pair, "supplier " + pair));
    }

    assertThat(DroppedBound.of(builder.build()))
        .isEqualTo(3 * MeetingRules.DEFAULT.values().should());
  }

  @Test
  void fewPeopleFillFewTables() {
    MeetingEvent.Builder builder =
        twoSlots(9)
            .participant("a", "Firm a")
            .participant("b", "Firm b")
            .participant("c", "Firm c");
    builder.request(MeetingWish.between("a-b", "a", "b"));
    builder.request(MeetingWish.between("b-c", "b", "c"));
    builder.request(MeetingWish.between("a-c", "a", "c"));

    assertThat(DroppedBound.of(builder.build())).isEqualTo(MeetingRules.DEFAULT.values().should());
  }

  @Test
  void aRequestWithoutAnySlotIsDropped() {
    MeetingEvent event =
        twoSlots(9)
            .participant("early", "Early", Set.of("2"), null, null)
            .participant("late", "Late", Set.of("1"), null, null)
            .request(MeetingWish.between("never", "early", "late"))
            .build();

    assertThat(DroppedBound.of(event)).isEqualTo(MeetingRules.DEFAULT.values().should());
  }

  private static MeetingEvent.Builder twoSlots(int tables) {
    return MeetingEvent.builder()
        .slot("1", 0, Session.MORNING, tables)
        .slot("2", 0, Session.MORNING, tables);
  }
}
