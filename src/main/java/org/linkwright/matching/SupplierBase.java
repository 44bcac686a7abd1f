package org.linkwright.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.Screen;
import org.linkwright.fit.Screening;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.SupplierKeeper;
import org.linkwright.shared.SlotIndex;
import org.linkwright.shared.Slots;

/**
 * The suppliers of a programme in memory, found by the codes of what they offer. Many may read at
 * once; whoever writes is alone for a moment.
 */
final class SupplierBase implements SupplierKeeper {

  /** Fewer candidates are rated sooner by one thread than by several. */
  private static final int WORTH_SHARING = 4_000;

  private final Screening screening;
  private final FactsPool pool = new FactsPool();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final Slots<KnownSupplier> suppliers = new Slots<>();
  private final SlotIndex<ClassificationCode> byCode = new SlotIndex<>();

  /** By what {@link OwnFirm} compares. */
  private final SlotIndex<String> byIdentifier = new SlotIndex<>();

  SupplierBase(Screening screening) {
    this.screening = screening;
  }

  /** Another one without suppliers, that takes those of this one as they are. */
  SupplierBase empty() {
    return new SupplierBase(screening);
  }

  /** Rates suppliers of this base, or of one that was made as {@link #empty}. */
  Screen screen(RequirementFacts requirement, FitEvaluator evaluator) {
    return screening.screen(requirement, evaluator);
  }

  /** The same, by what they offer under certain codes alone. */
  Screen screen(
      RequirementFacts requirement,
      Collection<ClassificationCode> counted,
      FitEvaluator evaluator) {
    return screening.screen(requirement, counted, evaluator);
  }

  /** What the base keeps of a profile. Takes the time that adding one does not. */
  KnownSupplier known(StoredSupplier stored) {
    return KnownSupplier.of(
        stored, screening.supplier(pool.shared(FactsOfSupplier.of(stored.profile()))));
  }

  /** Takes suppliers in, in place of what was known of them before. */
  void put(Collection<KnownSupplier> written) {
    lock.writeLock().lock();
    try {
      for (KnownSupplier one : written) {
        removeHere(one.id());
        add(one);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void take(Collection<StoredSupplier> written) {
    put(written.stream().map(this::known).toList());
  }

  @Override
  public @Nullable Long version(UUID id) {
    KnownSupplier known = get(id);
    return known == null ? null : known.version();
  }

  @Override
  public void clear() {
    lock.writeLock().lock();
    try {
      suppliers.clear();
      byCode.clear();
      byIdentifier.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void remove(Collection<UUID> ids) {
    lock.writeLock().lock();
    try {
      ids.forEach(this::removeHere);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void add(KnownSupplier supplier) {
    int slot = suppliers.add(supplier.id(), supplier);
    byCode.enter(codes(supplier), slot);
    byIdentifier.enter(supplier.identifiers(), slot);
  }

  private void removeHere(UUID id) {
    Integer slot = suppliers.slot(id);
    if (slot != null) {
      KnownSupplier gone = suppliers.at(slot);
      suppliers.remove(id);
      byCode.strike(codes(gone), slot);
      byIdentifier.strike(gone.identifiers(), slot);
    }
  }

  private static Set<ClassificationCode> codes(KnownSupplier supplier) {
    Set<ClassificationCode> codes = new HashSet<>();
    for (CapabilityFacts capability : supplier.facts().capabilities()) {
      codes.add(capability.classification());
    }
    return codes;
  }

  int size() {
    lock.readLock().lock();
    try {
      return suppliers.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Null if it is not known. */
  @Nullable KnownSupplier get(UUID id) {
    lock.readLock().lock();
    try {
      return suppliers.get(id);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Those that have one of the identifiers, as {@link OwnFirm} compares them. */
  Set<UUID> identifiedBy(Set<String> identifiers) {
    lock.readLock().lock();
    try {
      return at(byIdentifier.find(identifiers)).stream()
          .map(KnownSupplier::id)
          .collect(toUnmodifiableSet());
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Those that offer one of the codes. */
  List<KnownSupplier> offering(Collection<ClassificationCode> codes) {
    return offering(codes, Set.of());
  }

  private List<KnownSupplier> offering(
      Collection<ClassificationCode> codes, Set<String> withoutIdentifiers) {
    lock.readLock().lock();
    try {
      BitSet slots = byCode.find(codes);
      slots.andNot(byIdentifier.find(withoutIdentifiers));
      return at(slots);
    } finally {
      lock.readLock().unlock();
    }
  }

  private List<KnownSupplier> at(BitSet slots) {
    List<KnownSupplier> found = new ArrayList<>(slots.cardinality());
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      found.add(suppliers.at(slot));
    }
    return found;
  }

  /**
   * Rates all candidates for a requirement.
   *
   * @param codes all that match the classification asked for, and perhaps others
   * @param ownFirm identifiers of the buyer, as {@link OwnFirm} compares them: who has one of them
   *     is no candidate
   * @param evaluator whose verdicts count
   */
  RatedSuppliers rate(
      RequirementFacts requirement,
      Collection<ClassificationCode> codes,
      Set<String> ownFirm,
      FitEvaluator evaluator) {
    Screen screen = screening.screen(requirement, codes, evaluator);
    KnownSupplier[] candidates = offering(codes, ownFirm).toArray(KnownSupplier[]::new);
    int[] ratings = new int[candidates.length];
    IntStream places = IntStream.range(0, candidates.length);
    (candidates.length < WORTH_SHARING ? places : places.parallel())
        .forEach(place -> ratings[place] = screen.rate(candidates[place].screened()));
    return RatedSuppliers.ofCandidates(candidates, ratings);
  }
}
