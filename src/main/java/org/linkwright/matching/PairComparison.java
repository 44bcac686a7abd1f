package org.linkwright.matching;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Rating;

/** Compares the pairs of two moments. */
final class PairComparison {

  private static final Comparator<Difference> FIRST_CHANGED_FIRST =
      Comparator.comparing(Difference::at)
          .thenComparing(one -> one.requirement().requirement().externalId())
          .thenComparing(one -> one.supplier().externalId());

  private final MarketState past;
  private final MarketState present;
  private final Map<UUID, Instant> suppliersChanged;
  private final Map<UUID, Instant> requirementsChanged;
  private final Set<Eligibility> asked;

  /**
   * @param suppliersChanged when each supplier was changed that is not the same at both moments
   * @param requirementsChanged the same of requirements
   * @param asked the eligibilities that are looked for
   */
  PairComparison(
      MarketState past,
      MarketState present,
      Map<UUID, Instant> suppliersChanged,
      Map<UUID, Instant> requirementsChanged,
      Set<Eligibility> asked) {
    this.past = past;
    this.present = present;
    this.suppliersChanged = suppliersChanged;
    this.requirementsChanged = requirementsChanged;
    this.asked = asked;
  }

  /**
   * A pair whose eligibility differs.
   *
   * @param requirement as it is at the moment at which the pair has the eligibility asked for
   * @param supplier the same
   * @param before {@link Rating} of the earlier moment
   * @param now {@link Rating} of the later moment
   * @param at when one of them was last changed
   */
  record Difference(
      AskedRequirement requirement, KnownSupplier supplier, int before, int now, Instant at) {}

  /** Pairs that have an eligibility asked for, and had a lower one or none. */
  List<Difference> begun() {
    List<Difference> begun = new ArrayList<>();
    compare(
        present,
        past,
        (requirement, supplier, now, before) ->
            begun.add(
                new Difference(requirement, supplier, before, now, at(requirement, supplier))));
    begun.sort(FIRST_CHANGED_FIRST);
    return begun;
  }

  /** Pairs that had an eligibility asked for, and have a lower one or none. */
  List<Difference> ended() {
    List<Difference> ended = new ArrayList<>();
    compare(
        past,
        present,
        (requirement, supplier, before, now) ->
            ended.add(
                new Difference(requirement, supplier, before, now, at(requirement, supplier))));
    ended.sort(FIRST_CHANGED_FIRST);
    return ended;
  }

  private interface Found {
    void pair(AskedRequirement requirement, KnownSupplier supplier, int here, int there);
  }

  /** Hands over the pairs that are asked for in one state and lower in the other. */
  private void compare(MarketState one, MarketState other, Found found) {
    one.open()
        .forEach(
            (id, requirement) -> {
              BiConsumer<KnownSupplier, Integer> taker =
                  (supplier, here) -> {
                    if (asked.contains(Rating.eligibility(here))) {
                      int there = other.rating(id, supplier.id());
                      if (isLower(there, here)) {
                        found.pair(requirement, supplier, here, there);
                      }
                    }
                  };
              if (requirementsChanged.containsKey(id)) {
                one.rateAll(requirement, taker);
              } else {
                one.rateChanged(requirement, taker);
              }
            });
  }

  private static boolean isLower(int there, int here) {
    return there == Rating.NO_CANDIDATE
        || Rating.eligibility(there).compareTo(Rating.eligibility(here)) > 0;
  }

  private Instant at(AskedRequirement requirement, KnownSupplier supplier) {
    Instant ofRequirement = requirementsChanged.getOrDefault(id(requirement), Instant.MIN);
    Instant ofSupplier = suppliersChanged.getOrDefault(supplier.id(), Instant.MIN);
    return ofRequirement.isAfter(ofSupplier) ? ofRequirement : ofSupplier;
  }

  private static @Nullable UUID id(AskedRequirement requirement) {
    return requirement.requirement().id();
  }

  /** The difference as it is told. */
  PairChange told(Difference difference) {
    KnownSupplier supplier = difference.supplier();
    UUID id = requireNonNull(id(difference.requirement()));
    List<PairChange.Side> changed = new ArrayList<>();
    if (requirementsChanged.containsKey(id)) {
      changed.add(PairChange.Side.REQUIREMENT);
    }
    if (suppliersChanged.containsKey(supplier.id())) {
      changed.add(PairChange.Side.SUPPLIER);
    }
    boolean isPair = difference.now() != Rating.NO_CANDIDATE;
    return new PairChange(
        difference.requirement().reference(),
        supplier.reference(),
        difference.before() == Rating.NO_CANDIDATE ? null : Rating.eligibility(difference.before()),
        isPair ? Rating.eligibility(difference.now()) : null,
        isPair ? Rating.score(difference.now()) : null,
        changed,
        difference.at(),
        summary(id, supplier));
  }

  private String summary(UUID requirement, KnownSupplier then) {
    AskedRequirement needed = present.requirement(requirement);
    KnownSupplier supplier = present.supplier(then.id());
    if (supplier == null) {
      return then.name() + " is in the programme no more.";
    }
    if (needed == null) {
      return "The requirement is open no more.";
    }
    return OwnFirm.differ(needed.ownFirm(), supplier.identifiers())
        ? PairingSummary.of(supplier.name(), needed.fit(supplier))
        : supplier.name() + " is the buyer itself, so it is never proposed.";
  }
}
