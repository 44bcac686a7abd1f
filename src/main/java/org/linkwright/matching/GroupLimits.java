package org.linkwright.matching;

/**
 * How far a search for groups goes.
 *
 * @param largest the most members, {@value #SMALLEST_GROUP} to {@value #LARGEST_GROUP}
 * @param groups the most groups, 1 to {@value #MOST_GROUPS}
 * @param evenIfOneSuffices whether groups are looked for where a single firm is enough
 * @param candidates the most firms that are searched through
 * @param steps the most choices of a further member, for each group on the list and each size
 */
record GroupLimits(int largest, int groups, boolean evenIfOneSuffices, int candidates, int steps) {

  static final int SMALLEST_GROUP = 2;
  static final int LARGEST_GROUP = 6;

  /** A longer list would take longer than somebody waits. */
  static final int MOST_GROUPS = 10;

  /** Enough for a proof where firms differ, and for an answer while somebody waits. */
  static GroupLimits standard(int largest, int groups, boolean evenIfOneSuffices) {
    return new GroupLimits(largest, groups, evenIfOneSuffices, 60, 20_000);
  }

  GroupLimits {
    if (largest < SMALLEST_GROUP || largest > LARGEST_GROUP) {
      throw new IllegalArgumentException("A group has 2 to 6 members, not " + largest + ".");
    }
    if (groups < 1 || groups > MOST_GROUPS) {
      throw new IllegalArgumentException("A list has 1 to 10 groups, not " + groups + ".");
    }
  }
}
