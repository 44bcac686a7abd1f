package org.linkwright.matching;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Address;
import org.linkwright.registry.Coordinates;
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
    @Nullable Coordinates point,
    @Nullable String city,
    @Nullable String region,
    @Nullable String country) {

  // Stand-ins for firms without coordinates: what an officer would guess, and far when in doubt.
  static final int SAME_CITY = 10;
  static final int SAME_REGION = 60;
  static final int SAME_COUNTRY = 300;
  static final int ELSEWHERE = 1500;

  /** Mean radius of the earth in kilometres (IUGG). */
  private static final double RADIUS = 6371.0088;

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
    Coordinates point = site.map(Site::location).orElse(null);
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
      return new Distance((int) Math.round(greatCircle(point, other.point)), true);
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

  /** By the haversine formula, which stays exact for firms in the same street. */
  private static double greatCircle(Coordinates one, Coordinates other) {
    double latitude = Math.toRadians(one.latitude().doubleValue());
    double otherLatitude = Math.toRadians(other.latitude().doubleValue());
    double longitudes =
        Math.toRadians(other.longitude().doubleValue() - one.longitude().doubleValue());
    double north = Math.sin((otherLatitude - latitude) / 2);
    double east = Math.sin(longitudes / 2);
    double chord = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
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
