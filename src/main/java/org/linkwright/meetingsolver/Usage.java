package org.linkwright.meetingsolver;

/** How many tables, or interpreters, the meetings of each slot need, kept up to date. */
final class Usage {

  private final Supply supply;
  private final int pools;
  private final int groups;
  private final int[] meetings;
  private final int[] meetingsInSlot;
  private final int[] shortageOf;
  private int shortage;

  Usage(Supply supply, int slots) {
    this.supply = supply;
    pools = supply.pools();
    groups = supply.groups();
    meetings = new int[slots * pools];
    meetingsInSlot = new int[slots];
    shortageOf = new int[slots * groups];
  }

  /** How many meetings more there are than can be served, over all slots. */
  int shortage() {
    return shortage;
  }

  /** How many of the slot's meetings need to be served. */
  int taken(int slot) {
    return meetingsInSlot[slot];
  }

  void take(int request, int slot) {
    change(supply.poolOf(request), slot, 1);
  }

  void release(int request, int slot) {
    change(supply.poolOf(request), slot, -1);
  }

  /** Whether one meeting more could be served in a slot. */
  boolean serves(int request, int slot) {
    int pool = supply.poolOf(request);
    if (pool == Supply.NO_POOL) {
      return true;
    }
    int group = supply.groupOf(pool);
    meetings[slot * pools + pool]++;
    int after = supply.shortage(group, slot, meetings, slot * pools);
    meetings[slot * pools + pool]--;
    return after == shortageOf[slot * groups + group];
  }

  private void change(int pool, int slot, int by) {
    if (pool == Supply.NO_POOL) {
      return;
    }
    meetings[slot * pools + pool] += by;
    meetingsInSlot[slot] += by;
    int group = supply.groupOf(pool);
    int cell = slot * groups + group;
    int now = supply.shortage(group, slot, meetings, slot * pools);
    shortage += now - shortageOf[cell];
    shortageOf[cell] = now;
  }
}
