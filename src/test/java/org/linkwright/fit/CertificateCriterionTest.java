package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.fit.Example.START;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.VerificationLevel;

class CertificateCriterionTest {

  private static final LocalDate LONG_AFTER = START.plusYears(2);

  private static final Condition ISO_9001_2015_DOCUMENTED = asks("ISO 9001:2015", "DOCUMENTED");

  private static Condition asks(String standard, String level) {
    return new Condition.HoldsCertificate(Standard.of(standard), VerificationLevel.valueOf(level));
  }

  private static CertificateFacts certificate(
      String standard, @Nullable LocalDate until, String level) {
    return certificate("certificate-1", standard, until, level);
  }

  private static CertificateFacts certificate(
      String id, String standard, @Nullable LocalDate until, String level) {
    return new CertificateFacts(
        id, Standard.of(standard), null, until, VerificationLevel.valueOf(level), START);
  }

  private static Verdict verdict(Condition asked, CertificateFacts... held) {
    return Example.verdict(asked, supplier(capability()).holding(held).facts());
  }

  @Test
  void aValidCertificateOfTheVersionAndLevelIsMet() {
    Verdict verdict =
        verdict(ISO_9001_2015_DOCUMENTED, certificate("iso9001:2015", LONG_AFTER, "DOCUMENTED"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
    assertThat(verdict.evidenceId()).isEqualTo("certificate-1");
    assertThat(verdict.sentence())
        .isEqualTo(
            "iso9001:2015, documented, valid until 2029-01-01 is held (required: ISO 9001:2015, at"
                + " least documented).");
  }

  @Test
  void aStrongerVerificationIsMetToo() {
    assertThat(
            verdict(ISO_9001_2015_DOCUMENTED, certificate("ISO 9001:2015", LONG_AFTER, "VERIFIED"))
                .credit())
        .isOne();
  }

  @Test
  void aCertificateThatRunsOutBeforeTheStartIsNotMet() {
    Verdict verdict =
        verdict(
            ISO_9001_2015_DOCUMENTED, certificate("ISO 9001:2015", START.minusDays(1), "VERIFIED"));

    assertThat(verdict.reason()).isEqualTo(Reason.CERTIFICATE_EXPIRED);
    assertThat(verdict.outcome()).isEqualTo(Outcome.GAP);
    assertThat(verdict.credit()).isZero();
    assertThat(verdict.evidenceId()).isEqualTo("certificate-1");
    assertThat(verdict.actual())
        .isEqualTo(Stated.text("ISO 9001:2015, verified, valid until 2026-12-31"));
    assertThat(verdict.shortfall()).isEqualTo(new Stated("1 day", BigDecimal.ONE, "days"));
    assertThat(verdict.sentence())
        .isEqualTo(
            "ISO 9001:2015 ends on 2026-12-31, 1 day before the start on 2027-01-01 (required: ISO"
                + " 9001:2015, at least documented).");
  }

  @Test
  void aCertificateThatRunsOutOnTheDayOfTheStartIsMet() {
    assertThat(
            verdict(ISO_9001_2015_DOCUMENTED, certificate("ISO 9001:2015", START, "VERIFIED"))
                .isMet())
        .isTrue();
  }

  private static CertificateFacts beginning(LocalDate from) {
    return new CertificateFacts(
        "certificate-1",
        Standard.of("ISO 9001:2015"),
        from,
        LONG_AFTER,
        VerificationLevel.VERIFIED,
        START);
  }

  @Test
  void aCertificateThatBeginsAfterTheStartIsNotMet() {
    Verdict verdict = verdict(ISO_9001_2015_DOCUMENTED, beginning(START.plusDays(3)));

    assertThat(verdict.reason()).isEqualTo(Reason.CERTIFICATE_NOT_YET_VALID);
    assertThat(verdict.shortfall()).isEqualTo(new Stated("3 days", new BigDecimal(3), "days"));
    assertThat(verdict.sentence())
        .startsWith("ISO 9001:2015 begins on 2027-01-04, 3 days after the start on 2027-01-01");
  }

  @Test
  void aCertificateThatBeginsOnTheDayOfTheStartIsMet() {
    assertThat(verdict(ISO_9001_2015_DOCUMENTED, beginning(START)).isMet()).isTrue();
  }

  @Test
  void aCertificateWithoutALastDayIsAQuestion() {
    Verdict verdict =
        verdict(ISO_9001_2015_DOCUMENTED, certificate("ISO 9001:2015", null, "VERIFIED"));

    assertThat(verdict.reason()).isEqualTo(Reason.CERTIFICATE_VALIDITY_NOT_STATED);
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(verdict.evidenceId()).isEqualTo("certificate-1");
    assertThat(verdict.actual()).isEqualTo(Stated.text("ISO 9001:2015, verified"));
    assertThat(verdict.sentence())
        .startsWith("ISO 9001:2015 is held, but its last day is not stated");
  }

  @Test
  void aCertificateThatIsNotListedIsAGap() {
    Verdict verdict =
        verdict(ISO_9001_2015_DOCUMENTED, certificate("ISO 14001", LONG_AFTER, "VERIFIED"));

    assertThat(verdict.reason()).isEqualTo(Reason.CERTIFICATE_NOT_HELD);
    assertThat(verdict.outcome()).isEqualTo(Outcome.GAP);
    assertThat(verdict.actual()).isNull();
    assertThat(verdict.evidenceId()).isNull();
    assertThat(verdict.sentence())
        .isEqualTo("ISO 9001 is not held (required: ISO 9001:2015, at least documented).");
    assertThat(verdict(ISO_9001_2015_DOCUMENTED).reason()).isEqualTo(Reason.CERTIFICATE_NOT_HELD);
  }

  @Test
  void anotherVersionIsPartial() {
    Verdict verdict =
        verdict(ISO_9001_2015_DOCUMENTED, certificate("ISO 9001:2008", LONG_AFTER, "VERIFIED"));

    assertThat(verdict.reason()).isEqualTo(Reason.CERTIFICATE_OTHER_VERSION);
    assertThat(verdict.credit()).isEqualByComparingTo("0.5");
    assertThat(verdict.shortfall()).isNull();
    assertThat(
            verdict(
                    ISO_9001_2015_DOCUMENTED,
                    certificate("ISO 9001:2008", LONG_AFTER, "DOCUMENTED"))
                .shortfall())
        .isNull();
  }

  @Test
  void aVersionThatIsNotStatedIsAQuestionOnlyWhereOneIsRequired() {
    CertificateFacts withoutVersion = certificate("ISO 9001", LONG_AFTER, "VERIFIED");

    assertThat(verdict(ISO_9001_2015_DOCUMENTED, withoutVersion).reason())
        .isEqualTo(Reason.CERTIFICATE_VERSION_NOT_STATED);
    assertThat(verdict(ISO_9001_2015_DOCUMENTED, withoutVersion).sentence())
        .startsWith("ISO 9001 is held, but its version is not stated");
    assertThat(verdict(asks("ISO 9001", "CLAIMED"), withoutVersion).isMet()).isTrue();
  }

  @Test
  void anyVersionMeetsARequirementWithoutOne() {
    assertThat(
            verdict(
                    asks("ISO 9001", "CLAIMED"),
                    certificate("ISO 9001:1994", LONG_AFTER, "CLAIMED"))
                .isMet())
        .isTrue();
  }

  @Test
  void aLowerVerificationIsPartialAndSaysHowManyLevelsAreMissing() {
    Verdict oneShort =
        verdict(asks("ISO 9001", "VERIFIED"), certificate("ISO 9001", LONG_AFTER, "DOCUMENTED"));
    assertThat(oneShort.reason()).isEqualTo(Reason.CERTIFICATE_LEVEL_TOO_LOW);
    assertThat(oneShort.credit()).isEqualByComparingTo("0.666666");
    assertThat(oneShort.shortfall()).isEqualTo(new Stated("1 level", BigDecimal.ONE, "levels"));

    Verdict twoShort =
        verdict(asks("ISO 9001", "VERIFIED"), certificate("ISO 9001", LONG_AFTER, "CLAIMED"));
    assertThat(twoShort.credit()).isEqualByComparingTo("0.333333");
    assertThat(twoShort.shortfall()).isEqualTo(new Stated("2 levels", new BigDecimal(2), "levels"));

    assertThat(
            verdict(asks("ISO 9001", "DOCUMENTED"), certificate("ISO 9001", LONG_AFTER, "CLAIMED"))
                .credit())
        .isEqualByComparingTo("0.5");
  }

  @Test
  void anotherVersionAtALowerLevelEarnsTheProductOfBothCredits() {
    Verdict verdict =
        verdict(ISO_9001_2015_DOCUMENTED, certificate("ISO 9001:2008", LONG_AFTER, "CLAIMED"));

    assertThat(verdict.reason()).isEqualTo(Reason.CERTIFICATE_OTHER_VERSION);
    assertThat(verdict.credit()).isEqualByComparingTo("0.25");
    assertThat(verdict.shortfall()).isEqualTo(new Stated("1 level", BigDecimal.ONE, "levels"));
  }

  @Test
  void theCertificateThatComesNearestIsTheOneJudged() {
    Verdict verdict =
        verdict(
            ISO_9001_2015_DOCUMENTED,
            certificate("expired", "ISO 9001:2015", START.minusDays(9), "VERIFIED"),
            certificate("undated", "ISO 9001:2015", null, "VERIFIED"),
            certificate("claimed", "ISO 9001:2015", LONG_AFTER, "CLAIMED"),
            certificate("old", "ISO 9001:2008", LONG_AFTER, "CLAIMED"));

    assertThat(verdict.evidenceId()).isEqualTo("claimed");
  }

  @Test
  void aCertificateToAskAboutIsNearerThanAnExpiredOne() {
    CertificateFacts expired = certificate("a", "ISO 9001:2015", START.minusDays(9), "VERIFIED");
    CertificateFacts undated = certificate("b", "ISO 9001:2015", null, "VERIFIED");

    assertThat(verdict(ISO_9001_2015_DOCUMENTED, expired, undated).evidenceId()).isEqualTo("b");
    assertThat(verdict(ISO_9001_2015_DOCUMENTED, undated, expired).evidenceId()).isEqualTo("b");
  }

  @Test
  void ofTwoEquallyNearTheOneValidLongerIsShownThenTheOneWithTheLowerId() {
    CertificateFacts shorter = certificate("a", "ISO 9001:2015", LONG_AFTER, "VERIFIED");
    CertificateFacts longer = certificate("c", "ISO 9001:2015", LONG_AFTER.plusDays(1), "VERIFIED");
    CertificateFacts twin = certificate("b", "ISO 9001:2015", LONG_AFTER.plusDays(1), "VERIFIED");

    assertThat(verdict(ISO_9001_2015_DOCUMENTED, shorter, longer).evidenceId()).isEqualTo("c");
    assertThat(verdict(ISO_9001_2015_DOCUMENTED, shorter, longer, twin).evidenceId())
        .isEqualTo("b");
  }
}
