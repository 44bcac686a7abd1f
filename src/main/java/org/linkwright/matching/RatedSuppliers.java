package org.linkwright.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Rating;

/**
 * The candidates for a requirement with their {@link Rating}s, in no order.
 *
 * @param suppliers the candidates
 * @param ratings of each, in the same order
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // a hundred thousand of them, counted
record RatedSuppliers(KnownSupplier[] suppliers, int[] ratings) {

  /** The order of {@link org.linkwright.fit.Fit#BEST_FIRST} for one requirement. */
  static final Comparator<Rated> BEST_FIRST =
      (one, other) ->
          one.rating() == other.rating()
              ? one.supplier().externalId().compareTo(other.supplier().externalId())
              : Integer.compare(other.rating(), one.rating());

  /** A candidate with its rating. */
  record Rated(KnownSupplier supplier, int rating) {}

  /**
   * A candidate that is shown.
   *
   * @param rank its place among all candidates, from 1
   */
  record Ranked(int rank, KnownSupplier supplier, int rating) {}

  /**
   * A part of a list.
   *
   * @param isLast whether nothing comes after it
   */
  record Part(List<Ranked> entries, boolean isLast) {}

  /** Without those that on a second look are no candidates. */
  static RatedSuppliers ofCandidates(KnownSupplier[] suppliers, int[] ratings) {
    int[] places =
        IntStream.range(0, ratings.length)
            .filter(place -> ratings[place] != Rating.NO_CANDIDATE)
            .toArray();
    return places.length == ratings.length
        ? new RatedSuppliers(suppliers, ratings)
        : new RatedSuppliers(
            IntStream.of(places).mapToObj(place -> suppliers[place]).toArray(KnownSupplier[]::new),
            IntStream.of(places).map(place -> ratings[place]).toArray());
  }

  /** Those that are none of these. */
  RatedSuppliers without(Set<UUID> supplierIds) {
    if (supplierIds.isEmpty()) {
      return this;
    }
    int[] kept =
        IntStream.range(0, ratings.length)
            .filter(place -> !supplierIds.contains(suppliers[place].id()))
            .toArray();
    return new RatedSuppliers(
        IntStream.of(kept).mapToObj(place -> suppliers[place]).toArray(KnownSupplier[]::new),
        IntStream.of(kept).map(place -> ratings[place]).toArray());
  }

  int size() {
    return ratings.length;
  }

  EligibilityCounts counts() {
    int[] counts = new int[Eligibility.values().length];
    for (int rating : ratings) {
      counts[Rating.eligibility(rating).ordinal()]++;
    }
    return new EligibilityCounts(
        counts[Eligibility.ELIGIBLE.ordinal()],
        counts[Eligibility.NEAR_MISS.ordinal()],
        counts[Eligibility.INELIGIBLE.ordinal()]);
  }

  /**
   * So many of those that the filter shows, in order.
   *
   * @param offset how many to leave out, zero or more
   */
  Part part(SupplierFilter filter, ShortlistOrder order, int offset, int limit) {
    int wanted = (int) Math.min((long) offset + limit, ratings.length);
    List<Rated> first = first(filter, order, wanted + 1);
    int end = Math.min(first.size(), wanted);
    List<Rated> shown = offset < end ? first.subList(offset, end) : List.of();
    int[] ranks =
        order == ShortlistOrder.SCORE && filter.showsAll()
            ? IntStream.rangeClosed(offset + 1, offset + shown.size()).toArray()
            : ranks(shown);
    List<Ranked> entries = new ArrayList<>(shown.size());
    for (int i = 0; i < ranks.length; i++) {
      Rated rated = shown.get(i);
      entries.add(new Ranked(ranks[i], rated.supplier(), rated.rating()));
    }
    return new Part(entries, first.size() <= wanted);
  }

  /** Keeps only as many as are wanted, whatever there are. */
  private List<Rated> first(SupplierFilter filter, ShortlistOrder by, int wanted) {
    Comparator<Rated> order = by.comparator();
    PriorityQueue<Rated> lastFirst = new PriorityQueue<>(order.reversed());
    boolean showsAll = filter.showsAll();
    // By score most come behind those that are kept already, as one comparison of ints tells.
    int least = Integer.MIN_VALUE;
    for (int i = 0; i < ratings.length; i++) {
      if (ratings[i] < least || (!showsAll && !filter.shows(suppliers[i], ratings[i]))) {
        continue;
      }
      Rated rated = rated(i);
      if (lastFirst.size() < wanted) {
        lastFirst.add(rated);
      } else if (order.compare(rated, lastFirst.element()) < 0) {
        lastFirst.remove();
        lastFirst.add(rated);
      }
      if (by == ShortlistOrder.SCORE && lastFirst.size() == wanted) {
        least = lastFirst.element().rating();
      }
    }
    List<Rated> first = new ArrayList<>(lastFirst);
    first.sort(order);
    return first;
  }

  /** The place of each among all candidates, from 1. */
  private int[] ranks(List<Rated> shown) {
    List<Rated> bestFirst = shown.stream().sorted(BEST_FIRST).toList();
    int[] before = new int[shown.size() + 1];
    for (int i = 0; i < ratings.length; i++) {
      int place = Collections.binarySearch(bestFirst, rated(i), BEST_FIRST);
      before[place >= 0 ? place + 1 : -place - 1]++;
    }
    Map<UUID, Integer> ranks = new HashMap<>();
    int rank = 1;
    for (int i = 0; i < bestFirst.size(); i++) {
      rank += before[i];
      ranks.put(bestFirst.get(i).supplier().id(), rank);
    }
    return shown.stream().mapToInt(rated -> ranks.get(rated.supplier().id())).toArray();
  }

  /** All candidates, in no order. */
  List<Rated> all() {
    return IntStream.range(0, ratings.length).mapToObj(this::rated).toList();
  }

  private Rated rated(int place) {
    return new Rated(suppliers[place], ratings[place]);
  }
}
