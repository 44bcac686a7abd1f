package org.linkwright.matching;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Rating;
import org.linkwright.registry.SizeClass;
import org.linkwright.shared.VerificationLevel;

/**
 * Which candidates are shown. An empty set or null lets all through; a supplier that does not state
 * what is asked for is not shown.
 *
 * @param regions ISO 3166-2
 * @param minimumVerification of the profile as a whole
 * @param leastScore in tenths, 0 to 1000
 * @param name part of the name, without regard to case
 */
record SupplierFilter(
    Set<Eligibility> eligibilities,
    Set<String> countries,
    Set<String> regions,
    Set<SizeClass> sizeClasses,
    @Nullable VerificationLevel minimumVerification,
    @Nullable Boolean womenOwned,
    int leastScore,
    @Nullable String name) {

  /** Everybody. */
  static final SupplierFilter ALL = of(Set.of());

  /** All of these eligibilities. */
  static SupplierFilter of(Set<Eligibility> eligibilities) {
    return new SupplierFilter(eligibilities, Set.of(), Set.of(), Set.of(), null, null, 0, null);
  }

  /** Whether every candidate is shown. */
  boolean showsAll() {
    return equals(ALL) || equals(of(EnumSet.allOf(Eligibility.class)));
  }

  boolean shows(KnownSupplier supplier, int rating) {
    return isAmong(eligibilities, Rating.eligibility(rating))
        && Rating.tenths(rating) >= leastScore
        && isAmong(countries, supplier.country())
        && isAmong(regions, supplier.region())
        && isAmong(sizeClasses, supplier.sizeClass())
        && isVerified(supplier.verification())
        && (womenOwned == null || womenOwned.equals(supplier.womenOwned()))
        && (name == null || isCalled(supplier.name(), name));
  }

  private boolean isVerified(@Nullable VerificationLevel level) {
    return minimumVerification == null
        || (level != null && level.rank() >= minimumVerification.rank());
  }

  private static boolean isCalled(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static <T> boolean isAmong(Set<T> wanted, @Nullable T value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }
}
