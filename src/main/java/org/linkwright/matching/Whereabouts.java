package org.linkwright.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.GeoPoint;
import org.linkwright.registry.Address;
import org.linkwright.registry.Site;
import org.linkwright.registry.Supplier;

/**
 * Where a firm works, as far as it is known.
 *
 * @param point degrees of WGS 84; null when not stated
 * @param city null when not stated
 * @param region ISO 3166-2; null when not stated
 * @param country ISO 3166-1; null when not stated
 */
record Whereabouts(
    @Nullable GeoPoint point,
    @Nullable String city,
    @Nullable String region,
    @Nullable String country) {

  // Stand-ins for firms without coordinates: what an officer would guess, and far when in doubt.
  static final int SAME_CITY = 10;
  static final int SAME_REGION = 60;
  static final int SAME_COUNTRY = 300;
  static final int ELSEWHERE = 1500;

  /**
   * How far two firms are apart.
   *
   * @param kilometres whole, zero or more
   * @param measured along the great circle between two points; if not, a stand-in
   */
  record Distance(int kilometres, boolean measured) {}

  /**
   * Where a firm works at what it was judged by.
   *
   * @param siteId the site of the capability; null for one of the whole firm, which is looked for
   *     at the headquarters, or else at the first site with coordinates
   */
  static Whereabouts of(Supplier supplier, @Nullable String siteId) {
    Optional<Site> site =
        siteId == null
            ? supplier.sites().stream()
                .filter(one -> one.location() != null)
                .min(Comparator.comparing(one -> one.kind() != Site.Kind.HEADQUARTERS))
            : supplier.sites().stream().filter(one -> one.id().equals(siteId)).findFirst();
    GeoPoint point = site.map(Site::location).map(FactValues::point).orElse(null);
    Address address = site.map(Site::address).orElse(null);
    return address == null
        ? new Whereabouts(point, supplier.city(), supplier.region(), supplier.country())
        : new Whereabouts(
            point,
            either(address.city(), supplier.city()),
            either(address.region(), supplier.region()),
            either(address.country(), supplier.country()));
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  /** The same either way. */
  Distance to(Whereabouts other) {
    if (point != null && other.point != null) {
      BigDecimal kilometres = point.kilometresTo(other.point);
      return new Distance(kilometres.setScale(0, RoundingMode.HALF_UP).intValue(), true);
    }
    return new Distance(standIn(other), false);
  }

  private int standIn(Whereabouts other) {
    if (!isSame(country, other.country)) {
      return ELSEWHERE;
    }
    if (isSame(city, other.city) && !differs(region, other.region)) {
      return SAME_CITY;
    }
    return isSame(region, other.region) ? SAME_REGION : SAME_COUNTRY;
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && other != null && plain(one).equals(plain(other));
  }

  private static boolean differs(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
