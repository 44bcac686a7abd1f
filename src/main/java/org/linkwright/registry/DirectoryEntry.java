package org.linkwright.registry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link SupplierDirectory} knows of a supplier.
 *
 * @param version of the profile
 * @param name in small letters
 * @param codes of what it offers
 * @param standards that it lists certificates of, by their canonical names
 */
record DirectoryEntry(
    UUID id,
    long version,
    String name,
    @Nullable String country,
    @Nullable String region,
    Set<ClassificationCode> codes,
    Set<String> standards) {

  static DirectoryEntry of(StoredSupplier stored) {
    Supplier profile = stored.profile();
    return new DirectoryEntry(
        stored.id(),
        stored.version(),
        profile.name().toLowerCase(Locale.ROOT),
        profile.country(),
        profile.region(),
        ClassificationCode.of(profile),
        profile.certificates().stream()
            .map(certificate -> Suppliers.canonical(certificate.standard()))
            .collect(toUnmodifiableSet()));
  }

  Set<String> countries() {
    return country == null ? Set.of() : Set.of(country);
  }

  Set<String> regions() {
    return region == null ? Set.of() : Set.of(region);
  }
}
