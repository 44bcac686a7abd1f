package org.linkwright.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ScreenedSupplier;
import org.linkwright.fit.SupplierFacts;
import org.linkwright.registry.Ownership;
import org.linkwright.registry.SizeClass;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.VerificationLevel;

/**
 * A supplier as a {@link SupplierBase} holds it: what rates it, what lists are narrowed and sorted
 * by, and what decides with whom it can supply together.
 *
 * @param version of the profile that all this was taken from
 * @param sizeClass as stated, or else as its figures lead to it
 * @param identifiers as {@link OwnFirm} compares them
 * @param offers of each capability, in the order of the profile
 */
record KnownSupplier(
    UUID id,
    long version,
    String externalId,
    String name,
    @Nullable String country,
    @Nullable String region,
    @Nullable SizeClass sizeClass,
    @Nullable VerificationLevel verification,
    @Nullable Boolean womenOwned,
    Set<String> identifiers,
    List<Offer> offers,
    ScreenedSupplier screened) {

  static KnownSupplier of(StoredSupplier stored, ScreenedSupplier screened) {
    Supplier profile = stored.profile();
    Ownership ownership = profile.ownership();
    return new KnownSupplier(
        stored.id(),
        stored.version(),
        profile.externalId(),
        profile.name(),
        profile.country(),
        profile.region(),
        profile.sizeClass() == null ? profile.derivedSizeClass() : profile.sizeClass(),
        profile.verification(),
        ownership == null ? null : ownership.womenOwned(),
        OwnFirm.compared(profile.identifiers()),
        Offer.of(profile),
        screened);
  }

  SupplierFacts facts() {
    return screened.facts();
  }

  /**
   * What a capability yields, and where.
   *
   * @param pointer its JSON pointer into the profile, as facts and fit have it
   */
  Offer offer(String pointer) {
    return offer(FactsOfSupplier.capabilityIndex(pointer));
  }

  /**
   * The same.
   *
   * @param place of the capability, from 0, as a {@link org.linkwright.fit.Screen} has it
   */
  Offer offer(int place) {
    return offers.get(place);
  }

  SupplierReference reference() {
    return new SupplierReference(id, externalId, name, country);
  }
}
