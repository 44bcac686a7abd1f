package org.linkwright.meetings;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linkwright.meetings.InvitationMarket.Buyer;
import org.linkwright.meetings.InvitationMarket.Coming;
import org.linkwright.meetings.InvitationMarket.Pair;
import org.linkwright.meetings.InvitationMarket.Supplier;

/** Supplier days of the size of large fairs, made up at random. */
final class LargeMarkets {

  private LargeMarkets() {}

  /**
   * A market where each buyer has time for 20 meetings and each supplier for six.
   *
   * @param partners how many suppliers fit each buyer, some of them better than others
   */
  static InvitationMarket of(int buyers, int suppliers, int partners, int mostInvited, long seed) {
    Random random = new Random(seed);
    List<Buyer> all = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int buyer = 0; buyer < buyers; buyer++) {
      all.add(new Buyer(20, true));
      for (int supplier : random.ints(0, suppliers).distinct().limit(partners).toArray()) {
        long worth = 600 + random.nextInt(1400);
        pairs.add(new Pair(buyer, supplier, worth, worth > 1000));
      }
    }
    List<Supplier> invited = new ArrayList<>();
    for (int supplier = 0; supplier < suppliers; supplier++) {
      invited.add(new Supplier(6, supplier % 50 == 0 ? Coming.WANTED : Coming.IF_BEST));
    }
    return new InvitationMarket(all, invited, pairs, mostInvited, 20 * buyers);
  }

  /** Measures how long the choice takes; run by hand. */
  public static void main(String[] arguments) {
    for (int partners : new int[] {20, 60, 200, 2000}) {
      for (int mostInvited : new int[] {100, 400, 1000, 2000}) {
        for (int round = 0; round < 2; round++) {
          InvitationMarket market = of(200, 2000, partners, mostInvited, 1);
          long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          InvitationSearch.Choice choice = InvitationSearch.best(market);
          System.out.printf(
              "%d partners, %d invited at most: %d ms of one core, %d meetings, %.3f %% of the bound, %s%n",
              partners,
              mostInvited,
              (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000,
              choice.pairs().size(),
              100.0 * choice.worth() / choice.worthAtMost(),
              choice.proven() ? "proven" : "not proven");
        }
      }
    }
  }
}
