package org.linkwright.meetings;

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
        int worth = 600 + random.nextInt(1400);
        pairs.add(new Pair(buyer, supplier, worth, worth > 1000));
      }
    }
    List<Supplier> invited = new ArrayList<>();
    for (int supplier = 0; supplier < suppliers; supplier++) {
      invited.add(new Supplier(6, supplier % 50 == 0 ? Coming.WANTED : Coming.IF_BEST));
    }
    return new InvitationMarket(all, invited, pairs, mostInvited, 20 * buyers);
  }
}
