package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Condition;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.fit.Condition.TextComparison;
import org.linkwright.fit.Criterion;
import org.linkwright.fit.GeoPoint;
import org.linkwright.fit.Importance;
import org.linkwright.fit.Standard;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

class CombinedCriteriaTest {

  private static final UnitOfMeasure PIECE = UnitOfMeasure.parse("H87");
  private static final UnitOfMeasure DOZEN = UnitOfMeasure.parse("DZN");

  private static final GeoPoint BRNO = new GeoPoint(49.1951, 16.6068);
  private static final GeoPoint PRAGUE = new GeoPoint(50.0755, 14.4378);

  static List<Arguments> milderAndStricter() {
    return List.of(
        Arguments.of(new Condition.LeadTimeAtMost(30), new Condition.LeadTimeAtMost(21)),
        Arguments.of(
            new Condition.HoldsCertificate(Standard.of("ISO 9001"), VerificationLevel.CLAIMED),
            new Condition.HoldsCertificate(Standard.of("iso-9001"), VerificationLevel.VERIFIED)),
        Arguments.of(
            new Condition.CapacityAtLeast(Rate.of(100, PIECE, Period.MONTH)),
            new Condition.CapacityAtLeast(Rate.of(9, DOZEN, Period.MONTH))),
        Arguments.of(
            new Condition.PriceAtMost(Money.of(2, "USD"), PIECE),
            new Condition.PriceAtMost(Money.of(23, "USD"), DOZEN)),
        Arguments.of(
            new Condition.MaturityAtLeast(MaturityDimension.LINKAGES, 1),
            new Condition.MaturityAtLeast(MaturityDimension.LINKAGES, 2)),
        Arguments.of(
            new Condition.TurnoverAtLeast(Money.of(1, "USD")),
            new Condition.TurnoverAtLeast(Money.of(2, "USD"))),
        Arguments.of(
            new Condition.YearsInBusinessAtLeast(2), new Condition.YearsInBusinessAtLeast(3)),
        Arguments.of(within(100, BRNO), within(50, BRNO)),
        Arguments.of(within(100, BRNO, PRAGUE), within(50, PRAGUE, BRNO)),
        Arguments.of(number(NumberComparison.AT_LEAST, 5), number(NumberComparison.AT_LEAST, 6)),
        Arguments.of(number(NumberComparison.AT_MOST, 6), number(NumberComparison.AT_MOST, 5)));
  }

  @ParameterizedTest
  @MethodSource("milderAndStricter")
  void ofTwoAboutTheSameTheStricterCounts(Condition milder, Condition stricter) {
    for (CombinedCriteria combined :
        List.of(
            of(List.of(must(milder)), List.of(must(stricter))),
            of(List.of(must(stricter)), List.of(must(milder))))) {
      assertThat(combined.all()).hasSize(1);
      assertThat(combined.all().get(0).strictest().condition()).isEqualTo(stricter);
      assertThat(combined.all().get(0).demands()).containsExactly("R-0", "R-1");
      assertThat(combined.all().get(0).setBy()).hasSize(1);
      assertThat(combined.conflicts()).isEmpty();
    }
  }

  static List<Arguments> notAtOnce() {
    return List.of(
        Arguments.of(certificate("2008"), certificate("2015")),
        Arguments.of(
            new Condition.BooleanAttribute("organic", true),
            new Condition.BooleanAttribute("Organic", false)),
        Arguments.of(number(NumberComparison.AT_MOST, 5), number(NumberComparison.AT_LEAST, 6)),
        Arguments.of(number(NumberComparison.EQUAL, 5), number(NumberComparison.EQUAL, 6)),
        Arguments.of(number(NumberComparison.EQUAL, 5), number(NumberComparison.AT_LEAST, 6)),
        Arguments.of(
            new Condition.TextAttribute("colour", TextComparison.EQUAL, "red"),
            new Condition.TextAttribute("colour", TextComparison.EQUAL, "blue")));
  }

  @ParameterizedTest
  @MethodSource("notAtOnce")
  void whatNobodyMeetsAtOnceIsAConflictAndNobodyIsJudgedByIt(Condition one, Condition other) {
    CombinedCriteria combined =
        of(List.of(must(one)), List.of(must(other), must(new Condition.LeadTimeAtMost(9))));

    assertThat(combined.conflicts()).hasSize(1);
    assertThat(combined.conflicts().get(0).one().demands()).containsExactly("R-0");
    assertThat(combined.conflicts().get(0).other().demands()).containsExactly("R-1");
    assertThat(combined.judged())
        .extracting(Criterion::condition)
        .containsExactly(new Condition.LeadTimeAtMost(9));
  }

  @Test
  void whatCanBeMetAtOnceIsNoConflict() {
    assertThat(
            of(
                    List.of(must(certificate("2015")), must(number(NumberComparison.AT_MOST, 6))),
                    List.of(
                        must(
                            new Condition.HoldsCertificate(
                                Standard.of("ISO 9001"), VerificationLevel.VERIFIED)),
                        must(number(NumberComparison.AT_LEAST, 6))))
                .conflicts())
        .isEmpty();
  }

  @Test
  void distancesFromDifferentPlacesAreBothAsked() {
    CombinedCriteria combined =
        of(List.of(must(within(100, BRNO))), List.of(must(within(50, PRAGUE))));

    assertThat(combined.judged())
        .extracting(Criterion::condition)
        .containsExactly(within(100, BRNO), within(50, PRAGUE));
    assertThat(combined.conflicts()).isEmpty();
  }

  @Test
  void wishesAndCapacitiesAreListedButNobodyIsJudgedByThem() {
    CombinedCriteria combined =
        of(
            List.of(
                wish(2, new Condition.LeadTimeAtMost(9)), must(new Condition.LeadTimeAtMost(30))),
            List.of(
                wish(5, new Condition.LeadTimeAtMost(12)),
                must(new Condition.CapacityAtLeast(Rate.of(1, PIECE, Period.MONTH)))));

    assertThat(combined.all())
        .extracting(one -> one.strictest().condition())
        .containsExactly(
            new Condition.LeadTimeAtMost(30),
            new Condition.CapacityAtLeast(Rate.of(1, PIECE, Period.MONTH)),
            new Condition.LeadTimeAtMost(9));
    assertThat(combined.all().get(2).strictest().importance()).isEqualTo(Importance.weighted(5));
    assertThat(combined.judged())
        .extracting(Criterion::condition)
        .containsExactly(new Condition.LeadTimeAtMost(30));
  }

  private static Condition certificate(String version) {
    return new Condition.HoldsCertificate(
        new Standard("ISO 9001", version), VerificationLevel.CLAIMED);
  }

  private static Condition within(long kilometres, GeoPoint... places) {
    return new Condition.DistanceAtMost(BigDecimal.valueOf(kilometres), List.of(places));
  }

  private static Condition number(NumberComparison comparison, long value) {
    return new Condition.NumberAttribute("cleanRoomClass", comparison, BigDecimal.valueOf(value));
  }

  private static Criterion must(Condition condition) {
    return new Criterion("?", Importance.mandatory(), condition);
  }

  private static Criterion wish(long weight, Condition condition) {
    return new Criterion("?", Importance.weighted(weight), condition);
  }

  /** The criteria of a pool of as many demands, R-0 and so on. */
  @SafeVarargs
  private static CombinedCriteria of(List<Criterion>... asked) {
    List<Demand> demands = new ArrayList<>();
    for (List<Criterion> criteria : asked) {
      List<Criterion> named = new ArrayList<>();
      for (Criterion criterion : criteria) {
        named.add(
            new Criterion(
                "/criteria/" + named.size(), criterion.importance(), criterion.condition()));
      }
      String id = "R-" + demands.size();
      demands.add(DemandPoolingTest.demand(id, "B-" + id, "2731", named));
    }
    return CombinedCriteria.of(new DemandPool(new ClassificationCode("ISIC4", "2731"), 4, demands));
  }
}
