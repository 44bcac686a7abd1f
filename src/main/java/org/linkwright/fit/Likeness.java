package org.linkwright.fit;

import java.util.List;

/**
 * How alike two suppliers are, by what they can do: the sum of five parts, each from 0 to its
 * weight in points. What the first supplier does not state is asked of nobody, and its weight goes
 * to the other parts; what only the other does not state counts as different. {@code docs/fit.md}
 * has the formulas.
 *
 * @param points 0 to 100, cut off after one decimal
 * @param parts those that the first supplier states something for, in the order of {@link Part}
 */
public record Likeness(double points, List<Share> parts) {

  /** What is compared. */
  public enum Part {
    /** The codes of what they offer. */
    CLASSIFICATION(40),
    /** The names of processes, over all capabilities. */
    PROCESSES(20),
    /** The standards of their certificates, in any version. */
    STANDARDS(15),
    /** The yearly capacity for the same or related codes. */
    CAPACITY(15),
    /** Country and region. */
    PLACE(10);

    private final int weight;

    Part(int weight) {
      this.weight = weight;
    }

    /** In points of a hundred, if the first supplier states something for every part. */
    public int weight() {
      return weight;
    }
  }

  /**
   * How alike they are in one part.
   *
   * @param share 0 to 1
   * @param common what they have in common, in words: codes, names of processes or standards, a
   *     region; empty if that is nothing
   */
  public record Share(Part part, double share, List<String> common) {}

  public Likeness {
    parts = List.copyOf(parts);
  }

  static Likeness of(List<Share> parts) {
    double weights = parts.stream().mapToDouble(share -> share.part().weight()).sum();
    double earned =
        parts.stream().mapToDouble(share -> share.part().weight() * share.share()).sum();
    double points = weights == 0 ? 0 : 100 * earned / weights;
    return new Likeness(Math.floor(points * 10 + ROUNDING) / 10, parts);
  }

  /** So that what is a round number but for the last bit of a double is that number. */
  private static final double ROUNDING = 1e-6;
}
