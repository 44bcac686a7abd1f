package org.linkwright.matching;

import java.util.List;

/**
 * What came of a search for groups.
 *
 * @param alone the candidates that reach everything by themselves, the best fit first
 * @param groups the best first; none where one firm suffices, unless groups were asked for even so
 * @param candidates how many could be members of a group
 * @param searched those of them that were searched through, ordered by id
 * @param exhaustive whether no better group can have been missed
 */
record FoundGroups(
    List<GroupCandidate> alone,
    List<FirmGroup> groups,
    int candidates,
    List<GroupCandidate> searched,
    boolean exhaustive) {

  /** The same, of a part of the candidates only. */
  FoundGroups notExhaustive() {
    return new FoundGroups(alone, groups, candidates, searched, false);
  }
}
