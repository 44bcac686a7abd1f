package org.linkwright.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Rating;
import org.linkwright.fit.Screen;

/**
 * The open requirements and the suppliers of a programme at one of two moments. The suppliers that
 * have not changed in between are in a base that both moments share.
 */
final class MarketState {

  private final Map<UUID, AskedRequirement> open;
  private final SupplierBase unchanged;
  private final Set<UUID> changedSuppliers;
  private final SupplierBase changed;
  private final Map<UUID, Screen> screens = new HashMap<>();

  /**
   * @param open by id
   * @param suppliers a base with all suppliers of one of the moments
   * @param changedSuppliers those that are not the same at both moments
   * @param changed these, as far as they are there at this moment
   */
  MarketState(
      Map<UUID, AskedRequirement> open,
      SupplierBase suppliers,
      Set<UUID> changedSuppliers,
      SupplierBase changed) {
    this.open = new HashMap<>(open);
    this.unchanged = suppliers;
    this.changedSuppliers = changedSuppliers;
    this.changed = changed;
  }

  Map<UUID, AskedRequirement> open() {
    return open;
  }

  @Nullable AskedRequirement requirement(UUID id) {
    return open.get(id);
  }

  @Nullable KnownSupplier supplier(UUID id) {
    return changedSuppliers.contains(id) ? changed.get(id) : unchanged.get(id);
  }

  /** Rates those candidates that are not the same at both moments. */
  void rateChanged(AskedRequirement asked, BiConsumer<KnownSupplier, Integer> taker) {
    hand(asked.rate(changed), Set.of(), taker);
  }

  /** Rates all candidates. */
  void rateAll(AskedRequirement asked, BiConsumer<KnownSupplier, Integer> taker) {
    rateChanged(asked, taker);
    hand(asked.rate(unchanged), changedSuppliers, taker);
  }

  private static void hand(
      RatedSuppliers rated, Set<UUID> without, BiConsumer<KnownSupplier, Integer> taker) {
    for (int i = 0; i < rated.ratings().length; i++) {
      if (!without.contains(rated.suppliers()[i].id())) {
        taker.accept(rated.suppliers()[i], rated.ratings()[i]);
      }
    }
  }

  /** The rating of a pair; {@link Rating#NO_CANDIDATE} if it is none at this moment. */
  int rating(UUID requirement, UUID supplier) {
    AskedRequirement asked = open.get(requirement);
    KnownSupplier known = supplier(supplier);
    if (asked == null || known == null || !OwnFirm.differ(asked.ownFirm(), known.identifiers())) {
      return Rating.NO_CANDIDATE;
    }
    return screens
        .computeIfAbsent(requirement, first -> asked.screen(unchanged))
        .rate(known.screened());
  }
}
