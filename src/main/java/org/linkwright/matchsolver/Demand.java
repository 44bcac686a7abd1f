package org.linkwright.matchsolver;

/**
 * What one requirement asks for.
 *
 * @param id of the requirement
 * @param buyerId whose requirement it is
 * @param quantity per month, in whole units of the requirement, 1 to {@value #MOST_QUANTITY}; a
 *     requirement without a volume asks for as many orders as it wants suppliers, 1 unless told
 * @param value of the whole quantity in a year, in cents of the programme's currency, 1 to {@value
 *     #MOST_VALUE}; a part of the quantity is worth the same part of it, rounded down
 * @param leastSuppliers how many suppliers at least share it, where it is served at all; 1 or more
 * @param mostSuppliers how many suppliers at most share it; no fewer than {@code leastSuppliers},
 *     at most {@value #MOST_SUPPLIERS}
 * @param leastLot the smallest quantity worth a supplier of its own, 1 to {@code quantity}
 * @param exclusive whether whoever serves it serves no other buyer from the same source
 */
public record Demand(
    String id,
    String buyerId,
    long quantity,
    long value,
    int leastSuppliers,
    int mostSuppliers,
    long leastLot,
    boolean exclusive) {

  /** The largest quantity; a caller with more tells it in a larger unit. */
  public static final long MOST_QUANTITY = 1_000_000_000L;

  /** The largest value in cents, of one demand and of all demands of a problem together. */
  public static final long MOST_VALUE = 1_000_000_000_000_000L;

  /** The most suppliers that one demand may have. */
  public static final int MOST_SUPPLIERS = 1_000;

  /** Refuses numbers out of range with an {@link IllegalArgumentException} naming the number. */
  public Demand {
    Ranges.require("quantity", quantity, 1, MOST_QUANTITY);
    Ranges.require("value", value, 1, MOST_VALUE);
    Ranges.require("leastSuppliers", leastSuppliers, 1, MOST_SUPPLIERS);
    Ranges.require("mostSuppliers", mostSuppliers, leastSuppliers, MOST_SUPPLIERS);
    Ranges.require("leastLot", leastLot, 1, quantity);
  }

  /** A demand that one supplier alone may serve, wholly or in part. */
  public static Demand of(String id, String buyerId, long quantity, long value) {
    return new Demand(id, buyerId, quantity, value, 1, 1, 1, false);
  }

  /** The same demand shared by a number of suppliers. */
  public Demand sharedBy(int least, int most) {
    return new Demand(id, buyerId, quantity, value, least, most, leastLot, exclusive);
  }

  /** The same demand in lots of at least so much. */
  public Demand inLotsOf(long least) {
    return new Demand(
        id, buyerId, quantity, value, leastSuppliers, mostSuppliers, least, exclusive);
  }

  /** The same demand of a buyer who shares its sources with nobody. */
  public Demand exclusively() {
    return new Demand(id, buyerId, quantity, value, leastSuppliers, mostSuppliers, leastLot, true);
  }

  /**
   * What a part of the quantity is worth in a year, in cents, rounded down.
   *
   * @param part 0 to the whole quantity
   */
  public long valueOf(long part) {
    return value / quantity * part + value % quantity * part / quantity;
  }

  /** The largest part that is worth no more than so many cents; 0 where the least part is. */
  public long partWorth(long cents) {
    if (cents >= value) {
      return quantity;
    }
    long fits = 0;
    long beyond = quantity;
    while (beyond - fits > 1) {
      long middle = (fits + beyond) / 2;
      if (valueOf(middle) <= cents) {
        fits = middle;
      } else {
        beyond = middle;
      }
    }
    return cents < 0 ? 0 : fits;
  }
}
