package org.linkwright.meetingsolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables and interpreters, and how many meetings they leave unserved. */
class SupplyTest {

  private static final int[] NONE_NEEDED = {-1};

  @Test
  void meetingsThatTheSameTablesServeFormAPool() {
    Supply supply = supply(3, set(0, 1), set(2), NONE_NEEDED, set(0, 1));

    assertThat(supply.pools()).isEqualTo(2);
    assertThat(supply.poolOf(0)).isEqualTo(supply.poolOf(3)).isZero();
    assertThat(supply.poolOf(1)).isEqualTo(1);
    assertThat(supply.poolOf(2)).isEqualTo(Supply.NO_POOL);
  }

  @Test
  void poolsThatShareATableBelongTogetherThoughOnlyThroughAThird() {
    Supply supply = supply(6, set(0, 1), set(2, 3), set(4), set(1, 2), set(5));

    assertThat(supply.groups()).isEqualTo(3);
    assertThat(supply.groupOf(0)).isEqualTo(supply.groupOf(1)).isEqualTo(supply.groupOf(3));
    assertThat(supply.groupOf(2)).isNotEqualTo(supply.groupOf(0));
    assertThat(supply.groupOf(4)).isNotEqualTo(supply.groupOf(2));
  }

  @Test
  void onePoolIsShortOfWhatGoesBeyondItsTables() {
    Supply supply = supply(2, set(0, 1));

    assertThat(shortage(supply, 2)).isZero();
    assertThat(shortage(supply, 3)).isEqualTo(1);
    assertThat(shortage(supply, 5)).isEqualTo(3);
  }

  @Test
  void aMeetingMakesRoomForAnotherAlongAChainOfTables() {
    Supply supply = supply(3, set(0, 1, 2), set(0, 1), set(0));

    assertThat(shortage(supply, 1, 1, 1)).isZero();
    assertThat(shortage(supply, 2, 1, 0)).isZero();
    assertThat(shortage(supply, 2, 1, 1)).isEqualTo(1);
    assertThat(shortage(supply, 0, 3, 0)).isEqualTo(1);
    assertThat(shortage(supply, 0, 1, 2)).isEqualTo(1);
    assertThat(shortage(supply, 0, 2, 2)).isEqualTo(2);
    assertThat(shortage(supply, 3, 2, 1)).isEqualTo(3);
  }

  @Test
  void tablesOfOneKindServeOneMeetingEach() {
    Supply supply = supply(4, set(0, 1, 2, 3), set(2, 3));

    assertThat(shortage(supply, 2, 2)).isZero();
    assertThat(shortage(supply, 4, 0)).isZero();
    assertThat(shortage(supply, 0, 3)).isEqualTo(1);
    assertThat(shortage(supply, 3, 2)).isEqualTo(1);
  }

  @Test
  void aTableOutOfUseServesNobodyThenAndATableNobodyNeedsServesNobodyEver() {
    List<Resource> tables =
        List.of(
            new Resource(0, "t0", "", SlotSet.of(1)),
            new Resource(1, "t1", "", SlotSet.none()),
            new Resource(2, "nobody's", "", SlotSet.none()));
    Supply supply = Supply.of(tables, List.of(bits(0, 1)), 2);

    assertThat(supply.shortage(0, 0, new int[] {2}, 0)).isZero();
    assertThat(supply.shortage(0, 1, new int[] {2}, 0)).isEqualTo(1);
  }

  @Test
  void meetingsAreCountedInEachSlotAndAcrossGroups() {
    Usage usage = new Usage(supply(2, set(0), set(1), NONE_NEEDED, set(0)), 2);
    assertThat(usage.serves(0, 1)).isTrue();

    usage.take(0, 1);
    usage.take(1, 1);
    usage.take(2, 1);
    assertThat(usage.taken(0)).isZero();
    assertThat(usage.taken(1)).isEqualTo(2);
    assertThat(usage.shortage()).isZero();
    assertThat(usage.serves(3, 1)).isFalse();
    assertThat(usage.serves(3, 0)).isTrue();
    assertThat(usage.serves(2, 1)).isTrue();
    assertThat(usage.shortage()).isZero();

    usage.take(3, 1);
    assertThat(usage.shortage()).isEqualTo(1);
    usage.release(0, 1);
    assertThat(usage.shortage()).isZero();
    assertThat(usage.taken(1)).isEqualTo(2);
    usage.release(3, 1);
    assertThat(usage.serves(3, 1)).isTrue();
  }

  @Test
  void eachSlotAndEachGroupKeepsItsOwnCount() {
    Usage usage = new Usage(supply(4, set(0), set(1), set(1, 2), set(3), set(3)), 5);
    for (int request : new int[] {1, 2, 3}) {
      usage.take(request, 3);
    }
    usage.take(3, 4);
    usage.take(4, 4);
    usage.take(0, 2);

    assertThat(usage.shortage()).isEqualTo(1);
    assertThat(served(usage, 2)).containsExactly(false, true, true, true, true);
    assertThat(served(usage, 3)).containsExactly(true, false, false, false, false);
    assertThat(served(usage, 4)).containsExactly(true, true, true, false, false);
    assertThat(served(usage, 1)).containsOnly(true);
    usage.release(4, 4);
    usage.release(1, 3);
    assertThat(usage.shortage()).isZero();
    assertThat(served(usage, 3)).containsExactly(true, true, true, false, false);
    assertThat(served(usage, 4)).containsExactly(true, true, true, false, false);
  }

  private static boolean[] served(Usage usage, int slot) {
    boolean[] served = new boolean[5];
    for (int request = 0; request < served.length; request++) {
      served[request] = usage.serves(request, slot);
    }
    return served;
  }

  private static int shortage(Supply supply, int... meetings) {
    int[] shifted = new int[meetings.length + 1];
    System.arraycopy(meetings, 0, shifted, 1, meetings.length);
    assertThat(supply.groups()).isEqualTo(1);
    return supply.shortage(0, 0, shifted, 1);
  }

  private static Supply supply(int tables, int[]... suitable) {
    List<Resource> resources = new ArrayList<>();
    for (int table = 0; table < tables; table++) {
      resources.add(new Resource(table, "t" + table, "", SlotSet.none()));
    }
    List<@Nullable BitSet> byRequest = new ArrayList<>();
    for (int[] some : suitable) {
      byRequest.add(Arrays.equals(some, NONE_NEEDED) ? null : bits(some));
    }
    return Supply.of(resources, byRequest, 5);
  }

  private static int[] set(int... tables) {
    return tables;
  }

  private static BitSet bits(int... indexes) {
    BitSet bits = new BitSet();
    for (int index : indexes) {
      bits.set(index);
    }
    return bits;
  }
}
