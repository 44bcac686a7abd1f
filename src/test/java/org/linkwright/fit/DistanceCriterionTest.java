package org.linkwright.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.PROVEN;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.VerificationLevel;

class DistanceCriterionTest {

  private static final GeoPoint BRNO = new GeoPoint(49.1951, 16.6068);
  private static final GeoPoint PRAGUE = new GeoPoint(50.0755, 14.4378);
  private static final GeoPoint VIENNA = new GeoPoint(48.2082, 16.3738);

  private static Condition within(long kilometres, GeoPoint... places) {
    return new Condition.DistanceAtMost(BigDecimal.valueOf(kilometres), List.of(places));
  }

  private static SiteFacts site(String name, GeoPoint location) {
    return new SiteFacts("/sites/" + name, name, location, PROVEN);
  }

  @ParameterizedTest
  @CsvSource({
    "49.1951, 16.6068, 50.0755, 14.4378, 184.3",
    "0, 0, 0, 1, 111.2",
    "0, 0, 90, 0, 10007.6",
    "0, 0, 0, 180, 20015.1",
    "0, 179.5, 0, -179.5, 111.2",
    "60, 0, 60, 1, 55.6",
    "12.3, 45.6, 12.3, 45.6, 0"
  })
  void distancesAreMeasuredAlongTheGreatCircle(
      double latitude, double longitude, double north, double east, BigDecimal kilometres) {
    GeoPoint one = new GeoPoint(latitude, longitude);
    GeoPoint other = new GeoPoint(north, east);

    assertThat(one.kilometresTo(other)).isEqualByComparingTo(kilometres);
    assertThat(other.kilometresTo(one)).isEqualByComparingTo(kilometres);
  }

  @Test
  void aSiteWithinTheDistanceMeetsIt() {
    Verdict verdict = verdict(within(185, PRAGUE), capability().at(site("Brno plant", BRNO)));

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.evidenceId()).isEqualTo("/sites/Brno plant");
    assertThat(verdict.actual()).isEqualTo(new Stated("184.3 km", new BigDecimal("184.3"), "km"));
    assertThat(verdict.sentence())
        .isEqualTo("The distance from Brno plant is 184.3 km (required: at most 185 km).");
  }

  @Test
  void aSiteFartherAwayEarnsItsCloseness() {
    Verdict near = verdict(within(150, PRAGUE), capability().at(site("Brno plant", BRNO)));
    assertThat(near.reason()).isEqualTo(Reason.ABOVE_MAXIMUM_BUT_NEAR);
    assertThat(near.credit()).isEqualTo(new BigDecimal("0.813890"));
    assertThat(near.shortfall()).isEqualTo(new Stated("34.3 km", new BigDecimal("34.3"), "km"));

    Verdict far = verdict(within(92, PRAGUE), capability().at(site("Brno plant", BRNO)));
    assertThat(far.reason()).isEqualTo(Reason.ABOVE_MAXIMUM);
  }

  @Test
  void theNearestOfSeveralSitesIsJudged() {
    Verdict verdict =
        verdict(within(200, PRAGUE), capability().at(site("Vienna", VIENNA), site("Brno", BRNO)));

    assertThat(verdict.evidenceId()).isEqualTo("/sites/Brno");
  }

  @Test
  void oneSiteMustBeNearToEveryPlace() {
    Verdict verdict =
        verdict(
            within(200, PRAGUE, VIENNA),
            capability().at(site("Vienna", VIENNA), site("Prague", PRAGUE), site("Brno", BRNO)));

    assertThat(verdict.evidenceId()).isEqualTo("/sites/Brno");
    assertThat(requireNonNull(verdict.actual()).amount()).isEqualByComparingTo("184.3");
  }

  @Test
  void aNearerSiteThatNobodyCheckedTakesNothingAway() {
    SiteFacts claimed =
        new SiteFacts("/sites/0", "Shed", PRAGUE, new Provenance(VerificationLevel.CLAIMED, null));
    Verdict verdict = verdict(within(200, PRAGUE), capability().at(claimed, site("Brno", BRNO)));

    assertThat(verdict.evidenceId()).isEqualTo("/sites/0");
    assertThat(requireNonNull(verdict.assurance()).share()).isEqualByComparingTo("0.25");
    assertThat(verdict.counted()).isOne();
  }

  @Test
  void aSiteWithoutAPlaceOnTheMapIsAQuestion() {
    Verdict verdict = verdict(within(200, PRAGUE), capability());

    assertThat(verdict.reason()).isEqualTo(Reason.NOT_STATED);
    assertThat(verdict.sentence()).startsWith("The place of its site on the map is not stated");
  }

  @ParameterizedTest
  @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
  void whatIsNotOnTheEarthIsNoPoint(double latitude, double longitude) {
    assertThatThrownBy(() -> new GeoPoint(latitude, longitude))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDistanceIsAboveZeroAndFromSomewhere() {
    assertThatThrownBy(() -> within(0, PRAGUE)).hasMessageContaining("greater than zero");
    assertThatThrownBy(() -> within(5)).hasMessageContaining("one place at least");
    assertThatThrownBy(() -> new SiteFacts("s", " ", BRNO, PROVEN)).hasMessageContaining("name");
  }
}
