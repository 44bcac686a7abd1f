package org.linkwright.meetings;

import java.util.Arrays;

/**
 * A network whose arcs have room and a worth for each unit that passes. It finds the flow of most
 * worth by successive best paths with potentials: each path is looked for from where the last one
 * ended, and only as far as the sink, so that large networks with much room take little time.
 *
 * <p>Source: Ahuja, Magnanti and Orlin, <i>Network Flows</i>, 1993, section 9.7, with Dijkstra's
 * algorithm on reduced costs; a cost is a worth with the other sign.
 */
final class BestFlow {

  private static final long FAR = Long.MAX_VALUE / 4;

  private final int nodes;
  private final int[] first;
  private final long[] potential;
  private final long[] distance;
  private final int[] cameBy;
  private final int[] seen;
  private final SmallestFirst heap;
  private int[] next;
  private int[] target;
  private int[] room;
  private long[] cost;
  private int arcs;

  /**
   * @param nodes numbered from 0, so that every arc leads to a higher number
   * @param arcs how many there will be
   */
  BestFlow(int nodes, int arcs) {
    this.nodes = nodes;
    first = new int[nodes];
    Arrays.fill(first, -1);
    potential = new long[nodes];
    distance = new long[nodes];
    Arrays.fill(distance, FAR);
    cameBy = new int[nodes];
    seen = new int[nodes];
    heap = new SmallestFirst(nodes);
    next = new int[2 * arcs];
    target = new int[2 * arcs];
    room = new int[2 * arcs];
    cost = new long[2 * arcs];
  }

  /**
   * Adds an arc.
   *
   * @param capacity 0 or more
   * @return what {@link #sent} knows it by
   */
  int arc(int from, int to, int capacity, long worth) {
    if (from >= to) {
      throw new IllegalArgumentException("An arc leads to a higher number");
    }
    if (arcs == target.length) {
      int more = Math.max(16, 2 * arcs);
      next = Arrays.copyOf(next, more);
      target = Arrays.copyOf(target, more);
      room = Arrays.copyOf(room, more);
      cost = Arrays.copyOf(cost, more);
    }
    half(from, to, capacity, -worth);
    half(to, from, 0, worth);
    return arcs - 2;
  }

  private void half(int from, int to, int capacity, long price) {
    target[arcs] = to;
    room[arcs] = capacity;
    cost[arcs] = price;
    next[arcs] = first[from];
    first[from] = arcs++;
  }

  /** How many units pass an arc. */
  int sent(int arc) {
    return room[arc + 1];
  }

  /** What one unit less of the way from the one to the other would cost, once all is sent. */
  long price(int from, int to) {
    return Math.max(0, potential[to] - potential[from]);
  }

  /** Sends as much as gains something from the first node to the last. */
  void sendAll() {
    int sink = nodes - 1;
    findFirstPotentials();
    while (potential[sink] < FAR / 2 && reach(sink) && potential[0] - potential[sink] > 0) {
      int units = Integer.MAX_VALUE;
      for (int node = sink; node != 0; node = target[cameBy[node] ^ 1]) {
        units = Math.min(units, room[cameBy[node]]);
      }
      for (int node = sink; node != 0; node = target[cameBy[node] ^ 1]) {
        room[cameBy[node]] -= units;
        room[cameBy[node] ^ 1] += units;
      }
    }
  }

  /** The cheapest way to each node; at first the network has no circles. */
  private void findFirstPotentials() {
    Arrays.fill(potential, FAR);
    potential[0] = 0;
    for (int node = 0; node < nodes; node++) {
      for (int arc = first[node]; arc >= 0 && potential[node] < FAR; arc = next[arc]) {
        if (room[arc] > 0) {
          potential[target[arc]] = Math.min(potential[target[arc]], potential[node] + cost[arc]);
        }
      }
    }
  }

  /**
   * Finds the best way to the sink by Dijkstra's algorithm, and moves the potentials so that no arc
   * with room has a negative cost, and those on the way have none.
   *
   * @return false if no way leads there
   */
  private boolean reach(int sink) {
    int count = 0;
    heap.clear();
    distance[0] = 0;
    seen[count++] = 0;
    heap.add(0, 0);
    boolean found = false;
    while (!heap.isEmpty() && !found) {
      int node = heap.take();
      found = node == sink;
      for (int arc = found ? -1 : first[node]; arc >= 0; arc = next[arc]) {
        int to = target[arc];
        if (room[arc] == 0 || potential[to] >= FAR) {
          continue;
        }
        long through = distance[node] + cost[arc] + potential[node] - potential[to];
        if (through < distance[to] && through < distance[sink]) {
          if (distance[to] == FAR) {
            seen[count++] = to;
          }
          distance[to] = through;
          cameBy[to] = arc;
          heap.add(to, through);
        }
      }
    }
    long end = distance[sink];
    for (int i = 0; i < count; i++) {
      int node = seen[i];
      if (found && distance[node] < end) {
        potential[node] += distance[node] - end;
      }
      distance[node] = FAR;
    }
    return found;
  }
}
