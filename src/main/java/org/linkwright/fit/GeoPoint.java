package org.linkwright.fit;

import java.math.BigDecimal;

/**
 * A point on the earth, in degrees of WGS 84.
 *
 * @param latitude north of the equator, -90 to 90
 * @param longitude east of Greenwich, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  /** Mean radius of the earth in kilometres (IUGG; Moritz, Geodetic Reference System 1980). */
  static final double EARTH_RADIUS = 6371.0088;

  /** Firms are not points: what is nearer than fifty metres is said to be there. */
  private static final int TENTHS = 10;

  /**
   * @throws IllegalArgumentException if a coordinate is out of its range
   */
  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "A latitude is -90 to 90 degrees, a longitude -180 to 180.");
    }
  }

  /**
   * Kilometres along the great circle, by the haversine formula, rounded half up to one decimal.
   * The same on every machine.
   */
  public BigDecimal kilometresTo(GeoPoint other) {
    return BigDecimal.valueOf(tenthsTo(other), 1);
  }

  /** The same in tenths of a kilometre. */
  long tenthsTo(GeoPoint other) {
    double north = haversine(StrictMath.toRadians(other.latitude - latitude));
    double east = haversine(StrictMath.toRadians(other.longitude - longitude));
    double h =
        north
            + StrictMath.cos(StrictMath.toRadians(latitude))
                * StrictMath.cos(StrictMath.toRadians(other.latitude))
                * east;
    double kilometres = 2 * EARTH_RADIUS * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
    return Math.round(kilometres * TENTHS);
  }

  private static double haversine(double angle) {
    double sine = StrictMath.sin(angle / 2);
    return sine * sine;
  }
}
