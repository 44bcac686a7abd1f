package org.linkwright.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.linkwright.fit.ClassificationCode;

/**
 * Finds what suppliers have for pools. Pools that the same suppliers can serve are looked at side
 * by side, supplier by supplier: fetching what is known of a supplier takes longer than judging by
 * it.
 */
final class DemandJudge {

  /** So many suppliers are worth a thread. */
  private static final int SHARE = 2_000;

  private final SupplierBase base;
  private final Terms terms;
  private final Map<String, Set<String>> identifiers;

  /**
   * @param base whose suppliers are judged
   * @param terms made for the requirements of the pools, among others
   * @param identifiers of each buyer, as {@link OwnFirm} compares them: a buyer's own firm does not
   *     count
   */
  DemandJudge(SupplierBase base, Terms terms, Map<String, Set<String>> identifiers) {
    this.base = base;
    this.terms = terms;
    this.identifiers = identifiers;
  }

  /** The pools with what the base has for them, in any order. */
  List<CoveredPool> covered(Collection<DemandPool> pools) {
    return pools.stream()
        .collect(groupingBy(pool -> terms.matchingAll(pool.codes())))
        .entrySet()
        .parallelStream()
        .flatMap(alike -> covered(alike.getKey(), alike.getValue()).stream())
        .toList();
  }

  private Set<String> askingFirms(DemandPool pool) {
    return pool.buyers().stream()
        .flatMap(buyer -> identifiers.getOrDefault(buyer, Set.of()).stream())
        .collect(toUnmodifiableSet());
  }

  /**
   * @param serving the codes that match every code of each of the pools
   */
  private List<CoveredPool> covered(List<ClassificationCode> serving, List<DemandPool> pools) {
    List<PoolScreen> screens =
        pools.stream()
            .map(pool -> new PoolScreen(pool, serving, base, terms, askingFirms(pool)))
            .toList();
    List<KnownSupplier> suppliers = base.offering(serving);
    int shares = (suppliers.size() + SHARE - 1) / SHARE;
    List<List<DemandCoverage>> found =
        IntStream.range(0, shares)
            .parallel()
            .mapToObj(
                share ->
                    suppliers.subList(
                        share * SHARE, Math.min(suppliers.size(), (share + 1) * SHARE)))
            .map(some -> coverage(screens, some))
            .toList();
    List<CoveredPool> covered = new ArrayList<>();
    for (int i = 0; i < screens.size(); i++) {
      int pool = i;
      covered.add(
          screens
              .get(i)
              .coveredBy(
                  found.stream()
                      .map(share -> share.get(pool))
                      .reduce(DemandCoverage.NONE, DemandCoverage::plus)));
    }
    return covered;
  }

  /** What some suppliers have for each of the pools. */
  private static List<DemandCoverage> coverage(
      List<PoolScreen> pools, List<KnownSupplier> suppliers) {
    List<PoolScreen.Tally> tallies = pools.stream().map(PoolScreen::tally).toList();
    for (KnownSupplier supplier : suppliers) {
      for (PoolScreen.Tally tally : tallies) {
        tally.add(supplier);
      }
    }
    return tallies.stream().map(PoolScreen.Tally::coverage).toList();
  }
}
