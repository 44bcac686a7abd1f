package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusySlotsTest {

  @Test
  void aBreakIsCountedOnceAndEveryIdleSlotInIt() {
    BusySlots busy = new BusySlots(days(6), 1);
    occupy(busy, 0, 1, 4);

    assertThat(busy.breaks()).isEqualTo(1);
    assertThat(busy.breaks(0)).isEqualTo(1);
    assertThat(busy.idleSlots()).isEqualTo(2);
    busy.occupy(0, 2);
    busy.occupy(0, 3);
    assertThat(busy.breaks()).isZero();
    assertThat(busy.idleSlots()).isZero();
    busy.release(0, 2);
    assertThat(busy.isBusy(0, 2)).isFalse();
    assertThat(busy.breaks()).isEqualTo(1);
    assertThat(busy.idleSlots()).isEqualTo(1);
  }

  @Test
  void aNightIsNoBreakAndEachDayHasItsOwn() {
    BusySlots busy = new BusySlots(days(3, 3), 1);
    occupy(busy, 0, 0, 3);

    assertThat(busy.breaks()).isZero();
    assertThat(busy.idleSlots()).isZero();
    occupy(busy, 0, 2, 5);
    assertThat(busy.breaks()).isEqualTo(2);
    assertThat(busy.idleSlots()).isEqualTo(2);
  }

  @Test
  void aDayOfMoreThan64SlotsIsOneDay() {
    BusySlots busy = new BusySlots(days(70, 70), 2);
    occupy(busy, 1, 63, 64);
    assertThat(busy.breaks(1)).isZero();

    occupy(busy, 1, 60, 69);
    assertThat(busy.breaks(1)).isEqualTo(2);
    assertThat(busy.idleSlots()).isEqualTo(6);
    occupy(busy, 1, 70, 139);
    assertThat(busy.breaks(1)).isEqualTo(3);
    assertThat(busy.idleSlots()).isEqualTo(6 + 68);
    assertThat(busy.breaks(0)).isZero();
    assertThat(busy.isBusy(0, 63)).isFalse();
  }

  @Test
  void whatAMeetingMoreWouldAddIsAskedWithoutChangingAnything() {
    BusySlots busy = new BusySlots(days(8, 2), 1);
    occupy(busy, 0, 1, 3);

    assertThat(busy.breaksAddedBy(0, 2)).isEqualTo(-1);
    assertThat(busy.breaksAddedBy(0, 4)).isZero();
    assertThat(busy.breaksAddedBy(0, 6)).isEqualTo(1);
    assertThat(busy.breaksAddedBy(0, 9)).isZero();
    assertThat(busy.breaks()).isEqualTo(1);
    assertThat(busy.idleSlots()).isEqualTo(1);
    assertThat(List.of(2, 4, 6, 9)).noneMatch(slot -> busy.isBusy(0, slot));
    assertThat(List.of(1, 3)).allMatch(slot -> busy.isBusy(0, slot));
  }

  @Test
  void aBusySlotInWhichAnotherDelegateIsFreeStaysBusyWhenItIsAskedAbout() {
    BusySlots busy = new BusySlots(days(4), 1);
    occupy(busy, 0, 1, 3);

    assertThat(busy.breaksAddedBy(0, 1)).isZero();
    assertThat(busy.isBusy(0, 1)).isTrue();
    busy.release(0, 1);
    assertThat(busy.breaks()).isZero();
    assertThat(busy.isBusy(0, 1)).isFalse();
  }

  @Test
  void theExcessIsCountedFromWhoeverHasFewestBreaks() {
    BusySlots busy = new BusySlots(days(8), 3);
    occupy(busy, 0, 0, 2);
    occupy(busy, 1, 0, 2, 4, 6);
    assertThat(busy.excessOver(1)).isEqualTo(2);

    occupy(busy, 2, 0, 2, 4);
    assertThat(busy.excessOver(0)).isEqualTo(3);
    assertThat(busy.excessOver(1)).isEqualTo(1);
    assertThat(busy.excessOver(2)).isZero();
    assertThat(busy.excessOver(100)).isZero();
  }

  @Test
  void nobodyAtAnEventWithoutSlotsWaits() {
    BusySlots busy = new BusySlots(List.of(), 0);

    assertThat(busy.breaks()).isZero();
    assertThat(busy.excessOver(0)).isZero();
  }

  private static void occupy(BusySlots busy, int participant, int... slots) {
    for (int slot : slots) {
      busy.occupy(participant, slot);
      assertThat(busy.isBusy(participant, slot)).isTrue();
    }
  }

  /** So many slots on each day. */
  private static List<Slot> days(int... slotsOnDay) {
    List<Slot> slots = new ArrayList<>();
    for (int day = 0; day < slotsOnDay.length; day++) {
      for (int i = 0; i < slotsOnDay[day]; i++) {
        int index = slots.size();
        slots.add(new Slot(index, "" + index, day, Session.MORNING, 1, SlotTime.hour(index)));
      }
    }
    return slots;
  }
}
