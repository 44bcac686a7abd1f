package org.linkwright.matchsolver;

/**
 * Where goods come from: the capacity of one supplier for one capability, shared by everything that
 * is allotted from it. Its amounts are counted in grains, whole numbers of a unit as small as the
 * caller likes, so that requirements in several units can share it; see {@link Grain}.
 *
 * @param id of the capability
 * @param supplierId whose capability it is
 * @param freeCapacity grains per month that existing contracts leave free, 0 to {@value
 *     #MOST_CAPACITY}
 * @param minimumOrder grains per month below which the supplier takes no order, 0 where it takes
 *     any
 * @param smallFirm whether the agency counts the supplier among the small firms
 * @param newcomer whether the supplier has had no contract through the programme
 */
public record Source(
    String id,
    String supplierId,
    long freeCapacity,
    long minimumOrder,
    boolean smallFirm,
    boolean newcomer) {

  /** The most grains of a source. */
  public static final long MOST_CAPACITY = 1_000_000_000_000_000L;

  /** Refuses numbers out of range with an {@link IllegalArgumentException} naming the number. */
  public Source {
    Ranges.require("freeCapacity", freeCapacity, 0, MOST_CAPACITY);
    Ranges.require("minimumOrder", minimumOrder, 0, MOST_CAPACITY);
  }

  /** A source that takes any order. */
  public static Source of(String id, String supplierId, long freeCapacity) {
    return new Source(id, supplierId, freeCapacity, 0, false, false);
  }

  /** The same source with another capacity. */
  public Source withFreeCapacity(long grains) {
    return new Source(id, supplierId, grains, minimumOrder, smallFirm, newcomer);
  }

  /** The same source with a minimum order. */
  public Source withMinimumOrder(long grains) {
    return new Source(id, supplierId, freeCapacity, grains, smallFirm, newcomer);
  }

  /** The same source of a small firm. */
  public Source ofSmallFirm() {
    return new Source(id, supplierId, freeCapacity, minimumOrder, true, newcomer);
  }

  /** The same source of a newcomer. */
  public Source ofNewcomer() {
    return new Source(id, supplierId, freeCapacity, minimumOrder, smallFirm, true);
  }
}
