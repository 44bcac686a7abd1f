package org.linkwright.fit;

import java.util.List;

/** The sites of a capability as numbers. */
final class ScreenedSites {

  static final ScreenedSites NONE = new ScreenedSites(List.of());

  private static final int DIMENSIONS = 3;

  final List<SiteFacts> facts;

  /** For each site the three coordinates of a point on a sphere of radius 1. */
  private final double[] points;

  /** For each site level and day, as {@link ProvenanceNumbers}. */
  private final int[] provenance;

  private ScreenedSites(List<SiteFacts> facts) {
    this.facts = facts;
    this.points = new double[facts.size() * DIMENSIONS];
    this.provenance = new int[facts.size() * 2];
    for (int i = 0; i < facts.size(); i++) {
      SiteFacts site = facts.get(i);
      System.arraycopy(point(site.location()), 0, points, i * DIMENSIONS, DIMENSIONS);
      provenance[i * 2] = ProvenanceNumbers.level(site.provenance());
      provenance[i * 2 + 1] = ProvenanceNumbers.day(site.provenance());
    }
  }

  static ScreenedSites of(List<SiteFacts> facts) {
    return facts.isEmpty() ? NONE : new ScreenedSites(facts);
  }

  boolean are(List<SiteFacts> others) {
    return facts.equals(others);
  }

  int size() {
    return provenance.length / 2;
  }

  int level(int site) {
    return provenance[site * 2];
  }

  int day(int site) {
    return provenance[site * 2 + 1];
  }

  /** The cosine of the angle between a site and a point, seen from the centre of the earth. */
  double cosine(int site, double[] point) {
    int at = site * DIMENSIONS;
    return points[at] * point[0] + points[at + 1] * point[1] + points[at + 2] * point[2];
  }

  static double[] point(GeoPoint place) {
    double north = StrictMath.toRadians(place.latitude());
    double east = StrictMath.toRadians(place.longitude());
    return new double[] {
      StrictMath.cos(north) * StrictMath.cos(east),
      StrictMath.cos(north) * StrictMath.sin(east),
      StrictMath.sin(north)
    };
  }
}
