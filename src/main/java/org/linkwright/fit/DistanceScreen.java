package org.linkwright.fit;

/**
 * {@link DistanceJudge} in numbers. Most sites are clearly near enough or clearly too far, which
 * three products tell; for the others the distance is measured.
 */
final class DistanceScreen implements CapabilityScreens.Sieve {

  /** Kilometres; more than what a distance is rounded by. */
  private static final double ROUNDING = 0.1;

  /** More than what a cosine of doubles is wrong by. */
  private static final double DOUBT = 1e-12;

  private static final long MILLIONTHS_OF_TENTH = Millionths.ONE / 10;

  private final Condition.DistanceAtMost asked;
  private final AssuranceScale assurance;
  private final int partialFrom;
  private final long limit;
  private final double[][] places;

  /** Above it a site is near enough. */
  private final double surelyMet;

  /** Below it a site earns nothing. */
  private final double surelyNothing;

  DistanceScreen(Condition.DistanceAtMost asked, FitRules rules, AssuranceScale assurance) {
    this.asked = asked;
    this.assurance = assurance;
    this.partialFrom = Millionths.ofShare(rules.partialFrom(CriterionKind.DISTANCE));
    this.limit = Millionths.of(asked.kilometres());
    this.places = asked.places().stream().map(ScreenedSites::point).toArray(double[][]::new);
    double kilometres = asked.kilometres().doubleValue();
    this.surelyMet = cosine(Math.max(0, kilometres - ROUNDING)) + DOUBT;
    this.surelyNothing = cosine(kilometres * Millionths.ONE / partialFrom + ROUNDING) - DOUBT;
  }

  /** Beyond half of the way round the earth nothing is. */
  private static double cosine(double kilometres) {
    return Math.cos(Math.min(Math.PI, kilometres / GeoPoint.EARTH_RADIUS));
  }

  /** As much counts as of any site. */
  @Override
  public int of(ScreenedCapability capability) {
    ScreenedSites sites = capability.sites;
    boolean isMet = false;
    int most = 0;
    for (int i = 0; i < sites.size(); i++) {
      int earned = earned(sites, i);
      isMet |= Earned.isMet(earned);
      most = Math.max(most, Earned.credit(assurance.counted(earned, sites.level(i), sites.day(i))));
    }
    return Earned.counting(isMet ? Earned.ALL : Earned.NOTHING, most);
  }

  private int earned(ScreenedSites sites, int site) {
    double farthest = 1;
    for (double[] place : places) {
      farthest = Math.min(farthest, sites.cosine(site, place));
    }
    if (farthest > surelyMet) {
      return Earned.ALL;
    }
    return farthest < surelyNothing
        ? Earned.NOTHING
        : Earned.atMost(
            asked.farthestTenths(sites.facts.get(site)) * MILLIONTHS_OF_TENTH, limit, partialFrom);
  }
}
