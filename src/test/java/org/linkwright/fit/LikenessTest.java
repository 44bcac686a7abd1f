package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

class LikenessTest {

  @Test
  void aSupplierIsWhollyLikeItself() {
    SupplierFacts supplier =
        Example.supplier(
                Example.capability()
                    .mastering("casting")
                    .yielding(Rate.of(500, UnitOfMeasure.PIECE, Period.MONTH)))
            .holding(certificate("ISO 9001"))
            .facts();

    Likeness likeness = compared(supplier, supplier);

    assertThat(likeness.points()).isEqualTo(100);
    assertThat(likeness.parts().stream().map(Likeness.Share::part))
        .containsExactly(Likeness.Part.values());
  }

  @ParameterizedTest
  @CsvSource({"2610, 1", "261, 0.5", "26, 0.333333", "262, 0", "2620, 0"})
  void aCodeAboveCountsByTheLevelsBetween(String code, double share) {
    assertThat(
            share(
                Likeness.Part.CLASSIFICATION,
                Example.supplier(Example.capability()),
                Example.supplier(Example.capability().of(Example.isic(code)))))
        .isCloseTo(share, within(1e-6));
  }

  @Test
  void everyCodeOfEitherCounts() {
    // Nearest codes: 2610 – 2610, 2620 – none, and back 2610 – 2610.
    assertThat(
            share(
                Likeness.Part.CLASSIFICATION,
                Example.supplier(
                    Example.capability(),
                    Example.capability().named("other").of(Example.COMPUTERS)),
                Example.supplier(Example.capability())))
        .isCloseTo(2.0 / 3, within(1e-6));
  }

  @Test
  void processesAndStandardsCountByWhatBothNameWhateverTheSpelling() {
    Example.Supplier one =
        Example.supplier(Example.capability().mastering("Die Casting", "milling"))
            .holding(certificate("ISO 9001"));
    Example.Supplier other =
        Example.supplier(Example.capability().mastering("die-casting", "coating"))
            .holding(certificate("iso9001"), certificate("ISO 14001"));

    assertThat(share(Likeness.Part.PROCESSES, one, other)).isCloseTo(1.0 / 3, within(1e-6));
    assertThat(share(Likeness.Part.STANDARDS, one, other)).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "12000, YEAR, 1",
    "1000, MONTH, 1",
    "10000, MONTH, 0",
    "100, MONTH, 0",
    "3162, MONTH, 0.5"
  })
  void capacitiesCountByTheirMagnitude(long amount, Period period, double share) {
    assertThat(
            share(
                Likeness.Part.CAPACITY,
                Example.supplier(
                    Example.capability()
                        .yielding(Rate.of(1000, UnitOfMeasure.PIECE, Period.MONTH))),
                Example.supplier(
                    Example.capability().yielding(Rate.of(amount, UnitOfMeasure.PIECE, period)))))
        .isCloseTo(share, within(1e-4));
  }

  @Test
  void whatTheFirstDoesNotStateIsNotComparedAndWhatTheOtherDoesNotStateIsDifferent() {
    SupplierFacts blank = Example.supplier(Example.capability()).facts();
    SupplierFacts telling =
        Example.supplier(Example.capability().mastering("casting"))
            .holding(certificate("ISO 9001"))
            .facts();

    assertThat(compared(blank, telling).points()).isEqualTo(100);
    // Of 40 + 20 + 15 + 10 points, those for the code and the place.
    assertThat(compared(telling, blank).points()).isEqualTo(58.8);
  }

  @ParameterizedTest
  @CsvSource({"CZ, CZ-64, 1", "CZ, CZ-10, 0.5", "CZ, , 0.5", "DE, , 0", ", , 0"})
  void aPlaceCountsByCountryAndRegion(String country, String region, double share) {
    SupplierFacts supplier = Example.supplier(Example.capability()).facts();

    Likeness likeness =
        new LikenessJudge(Example.ISIC, supplier, "CZ", "CZ-64").with(supplier, country, region);

    assertThat(share(likeness, Likeness.Part.PLACE)).isEqualTo(share);
  }

  private static Likeness compared(SupplierFacts one, SupplierFacts other) {
    return new LikenessJudge(Example.ISIC, one, "CZ", null).with(other, "CZ", null);
  }

  private static double share(Likeness.Part part, Example.Supplier one, Example.Supplier other) {
    return share(compared(one.facts(), other.facts()), part);
  }

  private static double share(Likeness likeness, Likeness.Part part) {
    return likeness.parts().stream()
        .filter(share -> share.part() == part)
        .mapToDouble(Likeness.Share::share)
        .findFirst()
        .orElseThrow();
  }

  private static CertificateFacts certificate(String standard) {
    return new CertificateFacts(
        standard,
        Standard.of(standard),
        null,
        LocalDate.of(2030, 1, 1),
        VerificationLevel.CLAIMED,
        null);
  }
}
