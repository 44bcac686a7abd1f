package org.linkwright.bench.plain;

import java.util.List;

/**
 * How unequal breaks may be.
 *
 * @param bound by how many breaks any two participants may differ
 * @param somebodyHasNoMeeting and so no breaks either
 */
public record Fairness(int bound, boolean somebodyHasNoMeeting) {

  /** The breaks beyond what the bound allows, over the participants who have meetings. */
  public int excess(List<Integer> breaks) {
    int fewest = somebodyHasNoMeeting ? 0 : breaks.stream().min(Integer::compare).orElse(0);
    return breaks.stream().mapToInt(own -> Math.max(0, own - fewest - bound)).sum();
  }
}
