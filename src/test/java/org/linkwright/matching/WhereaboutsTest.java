package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.fit.GeoPoint;
import org.linkwright.matching.Whereabouts.Distance;

class WhereaboutsTest {

  @Test
  void betweenTwoPointsTheGreatCircleIsMeasured() {
    // Prague and Brno; published as 184 to 185 km.
    Whereabouts prague = at("50.0755", "14.4378");
    Whereabouts brno = at("49.1951", "16.6068");

    assertThat(prague.to(brno)).isEqualTo(new Distance(184, true));
    assertThat(brno.to(prague)).isEqualTo(prague.to(brno));
    assertThat(prague.to(prague)).isEqualTo(new Distance(0, true));
  }

  @Test
  void theDateLineIsNoObstacle() {
    assertThat(at("0", "179.5").to(at("0", "-179.5"))).isEqualTo(new Distance(111, true));
  }

  @Test
  void withoutCoordinatesThePlaceStandsIn() {
    Whereabouts brno = in("Brno", "CZ-64", "CZ");

    assertThat(brno.to(in("BRNO ", "CZ-64", "CZ"))).isEqualTo(new Distance(10, false));
    assertThat(brno.to(in("Brno", null, "CZ"))).isEqualTo(new Distance(10, false));
    assertThat(brno.to(in("Brno", "CZ-10", "CZ"))).isEqualTo(new Distance(300, false));
    assertThat(brno.to(in("Vyškov", "CZ-64", "CZ"))).isEqualTo(new Distance(60, false));
    assertThat(brno.to(in(null, null, "CZ"))).isEqualTo(new Distance(300, false));
    assertThat(brno.to(in("Brno", "CZ-64", null))).isEqualTo(new Distance(1500, false));
    assertThat(brno.to(at("49.1951", "16.6068"))).isEqualTo(new Distance(300, false));
    assertThat(brno.to(in("Žilina", "SK-ZI", "SK"))).isEqualTo(new Distance(1500, false));
  }

  @Test
  void theSiteOfTheCapabilityCountsAndTheHeadquartersForTheWholeFirm() {
    String sites =
        ", 'country': 'CZ', 'city': 'Praha', 'sites': ["
            + "{'id': 'a', 'name': 'A', 'location': {'latitude': 1, 'longitude': 1}},"
            + "{'id': 'b', 'name': 'B', 'address': {'city': 'Brno'}},"
            + "{'id': 'c', 'name': 'C', 'kind': 'HEADQUARTERS',"
            + " 'location': {'latitude': 3, 'longitude': 3}}]";

    assertThat(Whereabouts.of(Registered.supplier(sites), "a").point()).isEqualTo(point("1", "1"));
    assertThat(Whereabouts.of(Registered.supplier(sites), null).point()).isEqualTo(point("3", "3"));
    assertThat(Whereabouts.of(Registered.supplier(sites), "b"))
        .isEqualTo(new Whereabouts(null, "Brno", null, "CZ"));
    assertThat(Whereabouts.of(Registered.supplier(", 'city': 'Praha'"), null))
        .isEqualTo(new Whereabouts(null, "Praha", null, null));
  }

  private static Whereabouts at(String latitude, String longitude) {
    return new Whereabouts(point(latitude, longitude), null, null, "CZ");
  }

  private static GeoPoint point(String latitude, String longitude) {
    return new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }

  private static Whereabouts in(
      @Nullable String city, @Nullable String region, @Nullable String country) {
    return new Whereabouts(null, city, region, country);
  }
}
