package org.linkwright.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.START;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;
import static org.linkwright.shared.VerificationLevel.CLAIMED;
import static org.linkwright.shared.VerificationLevel.DOCUMENTED;
import static org.linkwright.shared.VerificationLevel.VERIFIED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.VerificationLevel;

/** The day asked about is 1 January 2027; a fact is fresh for 12 months and faded after 24. */
class AssuranceTest {

  private static final Condition THIRTY_DAYS = new Condition.LeadTimeAtMost(30);
  private static final Condition ISO_9001 =
      new Condition.HoldsCertificate(Standard.of("ISO 9001"), CLAIMED);

  private static Verdict leadTime(int days, Provenance provenance) {
    return Example.verdict(THIRTY_DAYS, capability().within(days).proven(provenance));
  }

  private static CertificateFacts iso9001(
      String id, LocalDate until, VerificationLevel level, @Nullable LocalDate confirmedOn) {
    return new CertificateFacts(id, Standard.of("ISO 9001"), null, until, level, confirmedOn);
  }

  private static Verdict certified(@Nullable LocalDate end, CertificateFacts... held) {
    RequirementFacts asked = Example.requirement(ISO_9001);
    RequirementFacts lasting =
        new RequirementFacts(
            "r",
            asked.classification(),
            null,
            START,
            end,
            asked.rates(),
            Map.of(),
            asked.criteria());
    return Example.fit(lasting, supplier(capability()).holding(held).facts()).verdicts().get(1);
  }

  @Test
  void aFactThatFadesCountsAsInTheExampleOfTheDocumentation() {
    Provenance fading = new Provenance(VERIFIED, LocalDate.of(2025, 7, 2));

    assertThat(countedOfALeadTime(fading)).isEqualByComparingTo("0.974931");
    assertThat(countedOfALeadTime(Provenance.UNKNOWN)).isEqualByComparingTo("0.925");
  }

  private static BigDecimal countedOfALeadTime(Provenance provenance) {
    return Example.verdict(
            new Condition.LeadTimeAtMost(28), capability().within(20).proven(provenance))
        .counted();
  }

  @ParameterizedTest
  @CsvSource({
    "VERIFIED, 2027-01-01, 1, ",
    "VERIFIED, 2026-01-01, 1, ",
    "VERIFIED, 2025-12-31, 0.99863, 2027-01-01",
    "VERIFIED, 2025-07-02, 0.749315, 2026-07-03",
    "VERIFIED, 2025-01-01, 0.5, 2026-01-02",
    "VERIFIED, 2019-01-01, 0.5, 2020-01-02",
    "VERIFIED, , 0.5, ",
    "DOCUMENTED, 2026-06-01, 0.8, ",
    "CLAIMED, 2026-06-01, 0.5, ",
    ", 2026-06-01, 0.5, ",
    ", , 0.25, ",
    "CLAIMED, 2025-01-01, 0.25, 2026-01-02",
    "VERIFIED, 2027-03-01, 1, "
  })
  void theAssuranceOfAFactComesFromItsCheckingAndItsAge(
      @Nullable VerificationLevel level,
      @Nullable LocalDate confirmedOn,
      BigDecimal share,
      @Nullable LocalDate staleSince) {
    Assurance assurance = leadTime(20, new Provenance(level, confirmedOn)).assurance();

    assertThat(requireNonNull(assurance).share()).isEqualByComparingTo(share);
    assertThat(assurance.staleSince()).isEqualTo(staleSince);
    assertThat(assurance.isStale()).isEqualTo(confirmedOn == null || staleSince != null);
    assertThat(assurance.verification()).isEqualTo(level);
    assertThat(assurance.confirmedOn()).isEqualTo(confirmedOn);
    assertThat(assurance.validUntil()).isNull();
  }

  @Test
  void aFactConfirmedOnTheLastOfAMonthIsStaleOnceTheMonthsAreOver() {
    Assurance assurance =
        leadTime(20, new Provenance(VERIFIED, LocalDate.of(2024, 2, 29))).assurance();

    assertThat(requireNonNull(assurance).staleSince()).isEqualTo(LocalDate.of(2025, 3, 1));
  }

  @Test
  void whatIsOnlyClaimedCountsLessButIsStillMet() {
    Verdict claimed = leadTime(20, new Provenance(CLAIMED, START));

    assertThat(claimed.isMet()).isTrue();
    assertThat(claimed.credit()).isOne();
    assertThat(claimed.counted()).isEqualByComparingTo("0.95");
  }

  @Test
  void aPartialCreditCountsLessInTheSameProportion() {
    Verdict near = leadTime(40, new Provenance(DOCUMENTED, START));

    assertThat(near.credit()).isEqualByComparingTo("0.75");
    assertThat(near.counted()).isEqualByComparingTo("0.735");
  }

  @Test
  void assuranceMovesTheScoreAndNeverTheEligibility() {
    RequirementFacts asked = Example.requirement(THIRTY_DAYS);
    Fit proven = Example.fit(asked, supplier(capability().within(20)).facts());
    Fit unknown =
        Example.fit(asked, supplier(capability().within(20).proven(Provenance.UNKNOWN)).facts());

    assertThat(proven.score()).isEqualByComparingTo("100");
    assertThat(unknown.score()).isEqualByComparingTo("97");
    assertThat(unknown.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void whatIsNotStatedHasNoAssurance() {
    assertThat(Example.verdict(THIRTY_DAYS, capability()).assurance()).isNull();
    assertThat(
            Example.verdict(new Condition.SpeaksLanguage(new Language("en")), capability())
                .assurance())
        .isNull();
  }

  @Test
  void whatTheFirmAsAWholeStatesIsWeighedToo() {
    SupplierFacts firm =
        supplier(capability())
            .speaking("en")
            .with("Clean room", new AttributeValue.BooleanValue(true))
            .proven(new Provenance(DOCUMENTED, START))
            .facts();

    assertThat(Example.verdict(new Condition.SpeaksLanguage(new Language("en")), firm).counted())
        .isEqualByComparingTo("0.98");
    assertThat(Example.verdict(new Condition.BooleanAttribute("clean-room", true), firm).counted())
        .isEqualByComparingTo("0.98");
  }

  @Test
  void ofTwoCertificatesTheBetterCheckedOneIsShown() {
    Verdict verdict =
        certified(
            null,
            iso9001("claimed", START.plusYears(3), CLAIMED, START),
            iso9001("verified", START.plusYears(1), VERIFIED, START));

    assertThat(verdict.evidenceId()).isEqualTo("verified");
    assertThat(verdict.counted()).isOne();
  }

  @Test
  void aCertificateThatMeetsItCountsNoLessThanOneThatNearlyDoes() {
    AssuranceRules heavy =
        new AssuranceRules(
            new BigDecimal("0.9"),
            new BigDecimal("0.5"),
            new BigDecimal("0.8"),
            12,
            12,
            new BigDecimal("0.5"),
            90);
    FitRules standard = FitRules.standard();
    FitRules rules =
        new FitRules(
            3,
            BigDecimal.ONE,
            new BigDecimal("0.9"),
            standard.partialFrom(),
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ZERO,
            Map.of(),
            heavy);
    Condition asked = new Condition.HoldsCertificate(Standard.of("ISO 9001:2015"), CLAIMED);
    SupplierFacts firm =
        supplier(capability())
            .holding(
                new CertificateFacts(
                    "right", Standard.of("ISO 9001:2015"), null, START.plusYears(1), CLAIMED, null),
                new CertificateFacts(
                    "old", Standard.of("ISO 9001:2008"), null, START.plusYears(1), VERIFIED, START))
            .facts();

    Verdict verdict =
        new FitEvaluator(Example.ISIC, rules, START)
            .evaluate(Example.requirement(asked), firm)
            .verdicts()
            .get(1);

    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.evidenceId()).isEqualTo("right");
    // 0.9 for the old version, verified; 1 - 0.9 × 0.75 for the right one
    assertThat(verdict.counted()).isEqualByComparingTo("0.9");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, , it ends on the very day of the start",
    "2027-01-02, , 'it ends on 2027-01-02, 1 day after the start'",
    "2027-04-01, , 'it ends on 2027-04-01, 90 days after the start'",
    "2027-04-02, , ",
    "2027-02-01, 2027-02-01, ",
    "2027-02-01, 2027-02-02, 'it ends on 2027-02-01, 31 days after the start'",
    "2028-12-30, 2028-12-31, 'it ends on 2028-12-30, before the supply does on 2028-12-31'",
    "2028-12-31, 2028-12-31, ",
    "2026-12-31, , ",
  })
  void aCertificateThatWillNotLastIsPointedOut(
      LocalDate until, @Nullable LocalDate end, @Nullable String warning) {
    Verdict verdict = certified(end, iso9001("iso", until, VERIFIED, START));

    assertThat(requireNonNull(verdict.assurance()).warning()).isEqualTo(warning);
    assertThat(verdict.assurance().validUntil()).isEqualTo(until);
    if (warning == null) {
      assertThat(verdict.sentence()).endsWith("(required: ISO 9001).");
    } else {
      assertThat(verdict.sentence()).endsWith(" Mind that " + warning + ".");
      assertThat(verdict.isMet()).isTrue();
    }
  }

  @Test
  void aSupplyDoesNotEndBeforeItBegins() {
    assertThatThrownBy(
            () ->
                new RequirementFacts(
                    "r",
                    Example.COMPONENTS,
                    null,
                    START,
                    START.minusDays(1),
                    ExchangeTable.none(),
                    Map.of(),
                    List.of()))
        .hasMessageContaining("ends before it begins");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 0.8, 12, 12, 0.5, 90",
    "-0.1, 0.5, 0.8, 12, 12, 0.5, 90",
    "0.1, 0, 0.8, 12, 12, 0.5, 90",
    "0.1, 0.9, 0.8, 12, 12, 0.5, 90",
    "0.1, 0.5, 1.1, 12, 12, 0.5, 90",
    "0.1, 0.5, 0.8, 0, 12, 0.5, 90",
    "0.1, 0.5, 0.8, 12, 0, 0.5, 90",
    "0.1, 0.5, 0.8, 12, 12, 0, 90",
    "0.1, 0.5, 0.8, 12, 12, 0.5, -1"
  })
  void figuresOutOfRangeAreRefused(
      BigDecimal weight,
      BigDecimal claimed,
      BigDecimal documented,
      int fresh,
      int fading,
      BigDecimal stale,
      int warning) {
    assertThatThrownBy(
            () -> new AssuranceRules(weight, claimed, documented, fresh, fading, stale, warning))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLeastAndTheMostFiguresAreTaken() {
    assertThat(
            new AssuranceRules(
                    BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, 1, 1, BigDecimal.ONE, 0)
                .warningDays())
        .isZero();
  }
}
