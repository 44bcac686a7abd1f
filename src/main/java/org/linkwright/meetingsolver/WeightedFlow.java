package org.linkwright.meetingsolver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A network whose arcs have capacities and a worth for each unit that passes. It finds the flow of
 * most worth by the primal-dual method: all units that still gain the most go at once, and there
 * are only as many rounds as there are different gains.
 *
 * <p>Source: Ahuja, Magnanti and Orlin, <i>Network Flows</i>, 1993, section 9.8.
 */
final class WeightedFlow {

  /** One direction of an arc; {@code reverse} is its position in the list of {@code to}. */
  private static final class Arc {

    private final int to;
    private final int reverse;
    private final long worth;
    private int room;

    Arc(int to, int reverse, long worth, int room) {
      this.to = to;
      this.reverse = reverse;
      this.worth = worth;
      this.room = room;
    }
  }

  private static final long UNREACHED = Long.MIN_VALUE;

  private final List<List<Arc>> arcs = new ArrayList<>();
  private final long[] gain;
  private final int[] hops;
  private final int[] next;

  WeightedFlow(int nodes) {
    for (int node = 0; node < nodes; node++) {
      arcs.add(new ArrayList<>());
    }
    gain = new long[nodes];
    next = new int[nodes];
    hops = new int[nodes];
  }

  /** Adds an arc with this capacity, 0 or more, and worth, 0 or more. */
  void arc(int from, int to, int capacity, long worth) {
    arcs.get(from).add(new Arc(to, arcs.get(to).size(), worth, capacity));
    arcs.get(to).add(new Arc(from, arcs.get(from).size() - 1, -worth, 0));
  }

  /** Sends as much as gains something from source to sink; the answer is what it is worth. */
  long mostValue(int source, int sink) {
    long value = 0;
    for (findGains(source); gain[sink] > 0; findGains(source)) {
      Arrays.fill(next, 0);
      int sent = send(source, sink, Integer.MAX_VALUE);
      while (sent > 0) {
        value += sent * gain[sink];
        sent = send(source, sink, Integer.MAX_VALUE);
      }
    }
    return value;
  }

  /**
   * The most that a unit can gain on its way to each node, and on the shortest such way, by label
   * correcting with a queue.
   */
  private void findGains(int source) {
    Arrays.fill(gain, UNREACHED);
    boolean[] waiting = new boolean[gain.length];
    Deque<Integer> queue = new ArrayDeque<>(List.of(source));
    gain[source] = 0;
    hops[source] = 0;
    while (!queue.isEmpty()) {
      int node = queue.removeFirst();
      waiting[node] = false;
      for (Arc arc : arcs.get(node)) {
        if (arc.room > 0 && isBetter(node, arc)) {
          gain[arc.to] = gain[node] + arc.worth;
          hops[arc.to] = hops[node] + 1;
          if (!waiting[arc.to]) {
            waiting[arc.to] = true;
            queue.addLast(arc.to);
          }
        }
      }
    }
  }

  private boolean isBetter(int node, Arc arc) {
    long through = gain[node] + arc.worth;
    return through > gain[arc.to] || (through == gain[arc.to] && hops[node] + 1 < hops[arc.to]);
  }

  private boolean isOnBestWay(int node, Arc arc) {
    return gain[node] + arc.worth == gain[arc.to] && hops[node] + 1 == hops[arc.to];
  }

  /** Sends along a shortest way of most gain; dead ends are not tried twice in a round. */
  private int send(int node, int sink, int most) {
    if (node == sink) {
      return most;
    }
    while (next[node] < arcs.get(node).size()) {
      Arc arc = arcs.get(node).get(next[node]);
      if (arc.room > 0 && isOnBestWay(node, arc)) {
        int sent = send(arc.to, sink, Math.min(most, arc.room));
        if (sent > 0) {
          arc.room -= sent;
          arcs.get(arc.to).get(arc.reverse).room += sent;
          return sent;
        }
      }
      next[node]++;
    }
    return 0;
  }
}
