package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.registry.Profiles.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.VerificationLevel;

class MergedProfileTest {

  private static final Supplier SURVIVOR =
      profile(
          """
          , 'employees': 10, 'ownership': {'womenPercent': 60}, 'verification': 'DOCUMENTED',
          'provenance': {'source': 'the firm', 'confirmedOn': '2026-01-01'},
          'capabilities': [
            {'classification': {'scheme': 'ISIC4', 'code': '2220'}, 'leadTimeDays': 5}]
          """);

  private static final Supplier ABSORBED =
      profile(
          """
          , 'employees': 99, 'foundedYear': 1996, 'ownership': {'foreignPercent': 10},
          'verification': 'VERIFIED',
          'provenance': {'source': 'an audit', 'confirmedOn': '2026-11-01'},
          'provenanceByFact': {
            '/employees': {'source': 'a register'},
            '/capabilities/0/leadTimeDays': {'source': 'an order'}},
          'capabilities': [
            {'classification': {'scheme': 'ISIC4', 'code': '2511'}, 'leadTimeDays': 77},
            {'classification': {'scheme': 'ISIC4', 'code': '2220'},
             'provenance': {'source': 'a visit'}}],
          'certificates': [{'standard': 'ISO 9001', 'verification': 'CLAIMED'}]
          """);

  @Test
  void whatIsTakenOverKeepsItsOwnProvenanceAndNothingElseGetsIt() {
    Supplier merged = MergedProfile.of(SURVIVOR, ABSORBED);

    Provenance audit =
        new Provenance("an audit", LocalDate.of(2026, 11, 1), VerificationLevel.VERIFIED);
    assertThat(merged.employees()).isEqualTo(10);
    assertThat(merged.verification()).isEqualTo(VerificationLevel.DOCUMENTED);
    assertThat(merged.provenance()).isEqualTo(SURVIVOR.provenance());
    assertThat(merged.provenanceByFact())
        .containsOnlyKeys(
            "/foundedYear", "/ownership/foreignPercent", "/capabilities/1/leadTimeDays")
        .containsEntry("/foundedYear", audit)
        .containsEntry("/capabilities/1/leadTimeDays", new Provenance("an order", null, null));
    assertThat(merged.capabilities()).hasSize(2);
    assertThat(merged.capabilities().get(0).provenance()).isNull();
    assertThat(merged.capabilities().get(1).provenance()).isEqualTo(audit);
    assertThat(merged.certificates().get(0).provenance())
        .isEqualTo(new Provenance("an audit", LocalDate.of(2026, 11, 1), null));
    assertThat(ProfileCheck.errors(merged, LocalDate.of(2026, 11, 22))).isEmpty();
  }

  @Test
  void whatNobodyHasCheckedDoesNotPassForCheckedInACheckedProfile() {
    Supplier merged = MergedProfile.of(SURVIVOR, profile(", 'foundedYear': 1996"));

    assertThat(merged.provenanceByFact().get("/foundedYear"))
        .isEqualTo(new Provenance(null, null, VerificationLevel.CLAIMED));
  }

  @Test
  void theSiteThatBothKnowIsOneSite() {
    Supplier merged =
        MergedProfile.of(
            profile(", 'sites': [{'id': 'brno', 'name': 'Brno plant'}]"),
            profile(
                """
                , 'sites': [{'id': 'brno', 'name': 'Plant', 'employees': 60},
                            {'id': 'zlin', 'name': 'Zlin'}]
                """));

    assertThat(merged.sites()).extracting(Site::name).containsExactly("Brno plant", "Zlin");
    assertThat(merged.sites().get(0).employees()).isEqualTo(60);
  }

  @Test
  void ofOneYearTheSurvivorsFiguresCountAndTheOthersFillTheGaps() {
    Supplier merged =
        MergedProfile.of(
            profile(
                """
                , 'turnoverByYear': [{'year': 2024, 'amount': 5, 'currency': 'EUR'}],
                'financials': [{'year': 2024, 'equityRatio': 30}]
                """),
            profile(
                """
                , 'turnoverByYear': [{'year': 2024, 'amount': 6, 'currency': 'CZK'},
                  {'year': 2023, 'amount': 4, 'currency': 'EUR'}],
                'financials': [{'year': 2024, 'equityRatio': 40, 'currentRatio': 2}]
                """));

    assertThat(merged.turnoverByYear())
        .extracting(YearTurnover::amount)
        .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(4));
    assertThat(merged.financials()).hasSize(1);
    assertThat(merged.financials().get(0).equityRatio()).isEqualByComparingTo("30");
    assertThat(merged.financials().get(0).currentRatio()).isEqualByComparingTo("2");
  }
}
