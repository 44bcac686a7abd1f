package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom to invite of 2,000 suppliers to meet 200 buyers; see {@link LargeMarkets}. */
@Tag("bench")
class InvitationBench {

  private static final int BUYERS = 200;
  private static final int SUPPLIERS = 2_000;
  private static final long MOST_MILLIS = 2_000;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a benchmark is for
  void invitationsToALargeEventAreProposedWithinTwoSeconds() {
    System.out.println(
        "\n| fit each buyer | invited at most | ms of one core | meetings | share of the bound | proven |");
    System.out.println("|---|---|---|---|---|---|");
    List<String> slow = new ArrayList<>();
    for (int partners : new int[] {20, 60, 200}) {
      for (int mostInvited : new int[] {100, 400, 1_000, 2_000}) {
        choose(LargeMarkets.of(BUYERS, SUPPLIERS, partners, mostInvited, 2));
        InvitationMarket market = LargeMarkets.of(BUYERS, SUPPLIERS, partners, mostInvited, 1);
        long start = cpuNanos();
        InvitationSearch.Choice choice = choose(market);
        long millis = (cpuNanos() - start) / 1_000_000;
        System.out.printf(
            Locale.ROOT,
            "| %d | %d | %d | %d | %.3f | %s |%n",
            partners,
            mostInvited,
            millis,
            choice.pairs().size(),
            100.0 * choice.worth() / choice.worthAtMost(),
            choice.proven() ? "yes" : "no");
        if (millis >= MOST_MILLIS) {
          slow.add(partners + " fit each buyer, " + mostInvited + " invited at most: " + millis);
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  private static InvitationSearch.Choice choose(InvitationMarket market) {
    return InvitationSearch.best(market);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
