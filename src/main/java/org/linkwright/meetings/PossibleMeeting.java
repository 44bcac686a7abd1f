package org.linkwright.meetings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.matching.SupplierReference;
import org.linkwright.registry.Buyer;

/**
 * One meeting of a buyer and a supplier, about everything of the buyer that the supplier fits.
 *
 * @param prospects what it is about, the best score first
 * @param worth in tenths, above 0
 * @param worthTheJourney whether it alone would be worth the supplier's journey
 */
record PossibleMeeting(
    Buyer buyer,
    SupplierReference supplier,
    List<Prospect> prospects,
    long worth,
    boolean worthTheJourney) {

  private static final Comparator<Prospect> BEST_FIRST =
      Comparator.comparing(Prospect::score)
          .reversed()
          .thenComparing(prospect -> prospect.requirement().externalId());

  /** Names a pair of firms. */
  record Pair(String buyer, String supplier) {}

  Pair pair() {
    return new Pair(buyer.externalId(), supplier.externalId());
  }

  /** What is told of it; one meeting does not go through more. */
  List<String> requirements() {
    return prospects.stream()
        .limit(ProposedMeeting.MOST_REQUIREMENTS)
        .map(prospect -> prospect.requirement().externalId())
        .toList();
  }

  /** The worth as it is told: a number with one decimal. */
  static BigDecimal told(long tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  /** The meetings that could be about what the order asks for, by buyer and supplier. */
  static List<PossibleMeeting> of(
      List<Prospect> prospects, InvitationOrder order, YearlyValues values) {
    Map<Pair, List<Prospect>> byPair = new LinkedHashMap<>();
    prospects.stream()
        .filter(order::asksFor)
        .forEach(
            prospect ->
                byPair
                    .computeIfAbsent(
                        new Pair(prospect.buyer().externalId(), prospect.supplier().externalId()),
                        pair -> new ArrayList<>())
                    .add(prospect));
    return byPair.values().stream()
        .map(ofPair -> of(ofPair.stream().sorted(BEST_FIRST).toList(), values, order))
        .sorted(
            Comparator.comparing((PossibleMeeting one) -> one.supplier().externalId())
                .thenComparing(one -> one.buyer().externalId()))
        .toList();
  }

  private static PossibleMeeting of(
      List<Prospect> bestFirst, YearlyValues values, InvitationOrder order) {
    Prospect best = bestFirst.get(0);
    return new PossibleMeeting(
        best.buyer(),
        best.supplier(),
        bestFirst,
        Math.max(1, bestFirst.stream().mapToLong(values::worth).sum()),
        bestFirst.stream().anyMatch(order.worthTheJourney()::holdsFor));
  }
}
