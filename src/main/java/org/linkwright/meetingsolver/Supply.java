package org.linkwright.meetingsolver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tables, or which interpreters, can serve which meetings. Meetings that the same ones can
 * serve form a pool; pools that share some form a group, and groups are independent of each other.
 */
public final class Supply {

  static final int NO_POOL = -1;

  private final int[] poolOfRequest;
  private final int[] groupOfPool;
  private final List<Group> groups = new ArrayList<>();

  private Supply(int[] poolOfRequest, int pools) {
    this.poolOfRequest = poolOfRequest;
    groupOfPool = new int[pools];
  }

  /**
   * @param suitable for each request the resources that can serve it, or null where it needs none
   */
  static Supply of(List<Resource> resources, List<@Nullable BitSet> suitable, int slots) {
    Map<BitSet, Integer> pools = new LinkedHashMap<>();
    int[] poolOfRequest = new int[suitable.size()];
    for (int request = 0; request < poolOfRequest.length; request++) {
      BitSet needed = suitable.get(request);
      poolOfRequest[request] =
          needed == null ? NO_POOL : pools.computeIfAbsent(needed, set -> pools.size());
    }
    Supply supply = new Supply(poolOfRequest, pools.size());
    supply.group(new ArrayList<>(pools.keySet()), resources, slots);
    return supply;
  }

  int pools() {
    return groupOfPool.length;
  }

  int groups() {
    return groups.size();
  }

  /** The pool of a request, or {@link #NO_POOL}. */
  int poolOf(int request) {
    return poolOfRequest[request];
  }

  int groupOf(int pool) {
    return groupOfPool[pool];
  }

  /**
   * How many meetings of a group cannot be served in a slot, however the others are dealt with.
   *
   * @param meetings of each pool in that slot, those of the first pool at the offset
   */
  int shortage(int group, int slot, int[] meetings, int offset) {
    return groups.get(group).shortage(slot, meetings, offset);
  }

  /** How many of these meetings, all in one slot, cannot be served. */
  int shortage(Slot slot, List<MeetingRequest> requests) {
    int[] meetings = new int[pools()];
    for (MeetingRequest request : requests) {
      int pool = poolOf(request.index());
      if (pool != NO_POOL) {
        meetings[pool]++;
      }
    }
    int shortage = 0;
    for (int group = 0; group < groups(); group++) {
      shortage += shortage(group, slot.index(), meetings, 0);
    }
    return shortage;
  }

  private void group(List<BitSet> pools, List<Resource> resources, int slots) {
    BitSet left = new BitSet();
    left.set(0, pools.size());
    while (!left.isEmpty()) {
      List<Integer> together = connected(left.nextSetBit(0), pools);
      together.forEach(left::clear);
      together.forEach(pool -> groupOfPool[pool] = groups.size());
      groups.add(Group.of(together, pools, resources, slots));
    }
  }

  private static List<Integer> connected(int start, List<BitSet> pools) {
    BitSet shared = (BitSet) pools.get(start).clone();
    List<Integer> together = new ArrayList<>(List.of(start));
    for (int size = 0; size < together.size(); ) {
      size = together.size();
      for (int pool = 0; pool < pools.size(); pool++) {
        if (!together.contains(pool) && pools.get(pool).intersects(shared)) {
          together.add(pool);
          shared.or(pools.get(pool));
        }
      }
    }
    return together;
  }

  /** Pools that share resources. */
  private static final class Group {

    /** Their numbers in the supply. */
    private final int[] pools;

    /** For each of them the kinds of resources that serve it. */
    private final int[][] kindsOf;

    /** For each slot how many resources of each kind serve then. */
    private final int[][] numberOf;

    private Group(int[] pools, int[][] kindsOf, int[][] numberOf) {
      this.pools = pools;
      this.kindsOf = kindsOf;
      this.numberOf = numberOf;
    }

    /** Resources are of one kind if they serve the same of these pools. */
    static Group of(
        List<Integer> together, List<BitSet> pools, List<Resource> resources, int slots) {
      Map<BitSet, Integer> kinds = new LinkedHashMap<>();
      int[] kindOf = new int[resources.size()];
      for (Resource resource : resources) {
        BitSet served = new BitSet();
        for (int position = 0; position < together.size(); position++) {
          served.set(position, pools.get(together.get(position)).get(resource.index()));
        }
        kindOf[resource.index()] =
            served.isEmpty() ? NO_POOL : kinds.computeIfAbsent(served, set -> kinds.size());
      }
      int[][] numberOf = new int[slots][kinds.size()];
      for (Resource resource : resources) {
        int kind = kindOf[resource.index()];
        for (int slot = 0; kind != NO_POOL && slot < slots; slot++) {
          numberOf[slot][kind] += resource.servesAt(slot) ? 1 : 0;
        }
      }
      int[][] kindsOf = new int[together.size()][];
      for (int position = 0; position < kindsOf.length; position++) {
        int served = position;
        kindsOf[position] =
            kinds.entrySet().stream()
                .filter(kind -> kind.getKey().get(served))
                .mapToInt(Map.Entry::getValue)
                .toArray();
      }
      return new Group(together.stream().mapToInt(Integer::intValue).toArray(), kindsOf, numberOf);
    }

    int shortage(int slot, int[] meetings, int offset) {
      int[] available = numberOf[slot];
      if (pools.length == 1) {
        int number = 0;
        for (int ofKind : available) {
          number += ofKind;
        }
        return Math.max(0, meetings[offset + pools[0]] - number);
      }
      return new Flow(kindsOf, available).unserved(pools, meetings, offset);
    }
  }

  /** The greatest number of meetings served, by augmenting paths (Ford and Fulkerson 1956). */
  private static final class Flow {

    private final int[][] kindsOf;
    private final int[] free;
    private final int[][] served;

    Flow(int[][] kindsOf, int[] available) {
      this.kindsOf = kindsOf;
      free = available.clone();
      served = new int[kindsOf.length][free.length];
    }

    int unserved(int[] pools, int[] meetings, int offset) {
      int unserved = 0;
      for (int position = 0; position < pools.length; position++) {
        int left = meetings[offset + pools[position]];
        while (left > 0 && serve(position, new boolean[free.length])) {
          left--;
        }
        unserved += left;
      }
      return unserved;
    }

    private boolean serve(int position, boolean[] tried) {
      for (int kind : kindsOf[position]) {
        if (free[kind] > 0) {
          free[kind]--;
          served[position][kind]++;
          return true;
        }
      }
      for (int kind : kindsOf[position]) {
        if (!tried[kind]) {
          tried[kind] = true;
          for (int other = 0; other < served.length; other++) {
            if (served[other][kind] > 0 && serve(other, tried)) {
              served[other][kind]--;
              served[position][kind]++;
              return true;
            }
          }
        }
      }
      return false;
    }
  }
}
