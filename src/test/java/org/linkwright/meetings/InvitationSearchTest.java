package org.linkwright.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.linkwright.meetings.InvitationMarket.Buyer;
import org.linkwright.meetings.InvitationMarket.Coming;
import org.linkwright.meetings.InvitationMarket.Pair;
import org.linkwright.meetings.InvitationMarket.Supplier;
import org.linkwright.meetings.InvitationSearch.Choice;

/** The choice of invitations, held against all choices there are and against its own rules. */
class InvitationSearchTest {

  private static final List<Coming> COMING = List.of(Coming.values());

  private static final int ANY_NUMBER = 1000;
  private static final Supplier NEW = new Supplier(9, Coming.IF_BEST);

  @Example
  void theTimeOfABuyerGoesToTheMeetingsThatAreWorthMost() {
    Choice choice = best(buyers(2), List.of(NEW, NEW, NEW), List.of(3L, 1L, 2L), ANY_NUMBER);

    assertThat(choice.pairs()).containsExactly(0, 2);
    assertThat(choice.worth()).isEqualTo(5);
    assertThat(choice.proven()).isTrue();
  }

  @Example
  void nobodyIsInvitedForMeetingsOfWhichNoneIsWorthTheJourney() {
    InvitationMarket market =
        market(
            buyers(1, 1),
            List.of(NEW, NEW),
            List.of(new Pair(0, 0, 5, false), new Pair(1, 0, 5, false), new Pair(0, 1, 1, true)),
            ANY_NUMBER);

    Choice choice = InvitationSearch.best(market);

    assertThat(choice.pairs()).containsExactly(2);
    assertThat(choice.invited()).isEqualTo(places(1));
    assertThat(choice.proven()).isTrue();
  }

  @Example
  void whoComesAlreadyMeetsWithoutThatAndTakesNobodysInvitation() {
    Supplier already = new Supplier(9, Coming.ALREADY);
    InvitationMarket market =
        market(
            buyers(2, 2),
            List.of(already, NEW, NEW),
            List.of(new Pair(0, 0, 5, false), new Pair(0, 1, 2, true), new Pair(1, 2, 1, true)),
            1);

    Choice choice = InvitationSearch.best(market);

    assertThat(choice.pairs()).containsExactly(0, 1);
    assertThat(choice.invited()).isEqualTo(places(1));
  }

  @Example
  void whoIsWantedComesBeforeWhatIsWorthMore() {
    Supplier wanted = new Supplier(9, Coming.WANTED);

    Choice choice = best(buyers(1), List.of(NEW, wanted), List.of(100L, 1L), ANY_NUMBER);

    assertThat(choice.invited()).isEqualTo(places(1));
    assertThat(choice.wanted()).isEqualTo(1);
  }

  @Example
  void tablesAreALimitLikeTimeButNotForWhoMeetsOnline() {
    InvitationMarket market =
        new InvitationMarket(
            List.of(new Buyer(5, true), new Buyer(5, true), new Buyer(5, false)),
            List.of(NEW),
            List.of(new Pair(0, 0, 2, true), new Pair(1, 0, 3, true), new Pair(2, 0, 1, true)),
            ANY_NUMBER,
            1);

    assertThat(InvitationSearch.best(market).pairs()).containsExactly(1, 2);
  }

  @Example
  void whereNobodyHasTimeNothingIsProposed() {
    Choice choice = best(buyers(0), List.of(NEW), List.of(5L), ANY_NUMBER);

    assertThat(choice.pairs()).isEmpty();
    assertThat(choice.proven()).isTrue();
  }

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void nothingIsWorthMoreThanWhatIsChosen(@ForAll @IntRange(max = 1_000_000) int seed) {
    InvitationMarket market = small(new Random(seed));

    Choice choice = InvitationSearch.best(market);

    assertKeepsItsRules(market, choice);
    assertThat(choice.proven()).isTrue();
    assertThat(choice.worthAtMost()).isEqualTo(choice.worth());
    assertThat(total(market, choice.worth(), choice.wanted())).isEqualTo(bestOfAll(market));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whatIsCutShortKeepsTheRulesAndKnowsHowFarItCanBe(
      @ForAll @IntRange(max = 1_000_000) int seed) {
    InvitationMarket market = small(new Random(seed));

    Choice choice = InvitationSearch.best(market, 1);

    assertKeepsItsRules(market, choice);
    assertThat(total(market, choice.worthAtMost(), choice.wanted()))
        .isGreaterThanOrEqualTo(total(market, choice.worth(), choice.wanted()));
    assertThat(choice.proven()).isEqualTo(choice.worth() == choice.worthAtMost());
    long best = bestOfAll(market);
    assertThat(total(market, choice.worth(), choice.wanted())).isLessThanOrEqualTo(best);
    if (best - market.worthOfWanted() * choice.wanted() < market.worthOfWanted()) {
      assertThat(total(market, choice.worthAtMost(), choice.wanted())).isGreaterThanOrEqualTo(best);
    }
  }

  @Example
  void theSameQuestionHasTheSameAnswer() {
    InvitationMarket market = LargeMarkets.of(40, 300, 30, 60, 3);

    assertThat(InvitationSearch.best(market, 3_000_000))
        .isEqualTo(InvitationSearch.best(market, 3_000_000));
  }

  @Example
  void twoThousandSuppliersAreChosenFromNearlyAsWellAsCanBe() {
    InvitationMarket market = LargeMarkets.of(200, 2000, 60, 400, 1);

    Choice choice = InvitationSearch.best(market, 10_000_000);

    assertKeepsItsRules(market, choice);
    assertThat(choice.worth()).isGreaterThan(choice.worthAtMost() * 98 / 100);
  }

  private static void assertKeepsItsRules(InvitationMarket market, Choice choice) {
    BitSet chosen = new BitSet();
    choice.pairs().forEach(chosen::set);
    assertThat(chosen.cardinality()).isEqualTo(choice.pairs().size());
    assertThat(worthOf(market, chosen)).isEqualTo(total(market, choice.worth(), choice.wanted()));
    assertThat(choice.invited()).isEqualTo(invited(market, chosen));
  }

  private static long total(InvitationMarket market, long worth, int wanted) {
    return worth + market.worthOfWanted() * wanted;
  }

  /** By trying out every set of meetings there is. */
  private static long bestOfAll(InvitationMarket market) {
    long best = 0;
    for (long set = 0; set < 1L << market.pairs().size(); set++) {
      best = Math.max(best, worthOf(market, BitSet.valueOf(new long[] {set})));
    }
    return best;
  }

  /** What a set of meetings is worth; below 0 if it breaks a rule. */
  private static long worthOf(InvitationMarket market, BitSet chosen) {
    int[] ofBuyer = new int[market.buyers().size()];
    int[] ofSupplier = new int[market.suppliers().size()];
    BitSet served = new BitSet();
    int atTables = 0;
    long worth = 0;
    for (int place : chosen.stream().toArray()) {
      Pair pair = market.pairs().get(place);
      worth += pair.worth();
      atTables += market.buyers().get(pair.buyer()).atTable() ? 1 : 0;
      if (++ofBuyer[pair.buyer()] > market.buyers().get(pair.buyer()).room()
          || ++ofSupplier[pair.supplier()] > market.suppliers().get(pair.supplier()).room()) {
        return -1;
      }
      if (pair.worthTheJourney()) {
        served.set(pair.supplier());
      }
    }
    BitSet invited = invited(market, chosen);
    BitSet inVain = (BitSet) invited.clone();
    inVain.andNot(served);
    if (!inVain.isEmpty()
        || invited.cardinality() > market.mostInvited()
        || atTables > market.tableRoom()) {
      return -1;
    }
    return total(market, worth, (int) invited.stream().filter(market::isWanted).count());
  }

  private static BitSet invited(InvitationMarket market, BitSet chosen) {
    BitSet invited = new BitSet();
    chosen.stream()
        .map(place -> market.pairs().get(place).supplier())
        .filter(market::isInvited)
        .forEach(invited::set);
    return invited;
  }

  private static InvitationMarket small(Random random) {
    List<Buyer> buyers = new ArrayList<>();
    List<Supplier> suppliers = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      buyers.add(new Buyer(random.nextInt(4), random.nextInt(4) > 0));
    }
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      suppliers.add(
          new Supplier(
              random.nextInt(4),
              COMING.get(Math.max(0, random.nextInt(7) - 4) % 3 == 0 ? 2 : random.nextInt(2))));
    }
    for (int buyer = 0; buyer < buyers.size(); buyer++) {
      for (int supplier = 0; supplier < suppliers.size() && pairs.size() < 12; supplier++) {
        if (random.nextInt(5) > 0) {
          pairs.add(new Pair(buyer, supplier, 1 + random.nextInt(20), random.nextInt(2) > 0));
        }
      }
    }
    return new InvitationMarket(
        buyers, suppliers, pairs, random.nextInt(6), 1 + random.nextInt(10));
  }

  private static Choice best(
      List<Buyer> buyers, List<Supplier> suppliers, List<Long> worth, int mostInvited) {
    List<Pair> pairs = new ArrayList<>();
    for (int supplier = 0; supplier < suppliers.size(); supplier++) {
      pairs.add(new Pair(0, supplier, worth.get(supplier), true));
    }
    return InvitationSearch.best(market(buyers, suppliers, pairs, mostInvited));
  }

  private static InvitationMarket market(
      List<Buyer> buyers, List<Supplier> suppliers, List<Pair> pairs, int mostInvited) {
    return new InvitationMarket(buyers, suppliers, pairs, mostInvited, 1000);
  }

  private static List<Buyer> buyers(int... rooms) {
    List<Buyer> buyers = new ArrayList<>();
    for (int room : rooms) {
      buyers.add(new Buyer(room, true));
    }
    return buyers;
  }

  private static BitSet places(int... places) {
    BitSet set = new BitSet();
    for (int place : places) {
      set.set(place);
    }
    return set;
  }
}
