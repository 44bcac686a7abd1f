package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.StrictJson;
import org.linkwright.shared.VerificationLevel;

/** What two profiles of one firm say together. */
class MergedProfileTest {

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theSurvivorsWordCountsAndWhatItLeavesUnknownIsTakenOver() {
    Supplier merged =
        merged(
            "'employees': 85, 'maturity': {'linkages': 2}",
            "'employees': 80, 'foundedYear': 1996, 'maturity': {'linkages': 1, 'strategicIntent':"
                + " 3}");

    assertThat(merged.externalId()).isEqualTo("S-1");
    assertThat(merged.name()).isEqualTo("Firm S-1");
    assertThat(merged.employees()).isEqualTo(85);
    assertThat(merged.foundedYear()).isEqualTo(1996);
    assertThat(merged.maturity()).isEqualTo(new Maturity(3, null, 2));
  }

  @Test
  void listsAreJoinedWithoutWhatIsSaidAlready() {
    Supplier merged =
        merged(
            "'languages': ['cs', 'en'], 'certificates': [{'standard': 'ISO 9001', 'version':"
                + " '2015', 'verification': 'VERIFIED'}]",
            "'languages': ['en', 'de'], 'certificates': [{'standard': 'ISO 9001', 'verification':"
                + " 'VERIFIED'}, {'standard': 'ISO 14001', 'verification': 'CLAIMED'}]");

    assertThat(merged.languages()).containsExactly("cs", "en", "de");
    assertThat(merged.certificates())
        .extracting(Certificate::standard)
        .containsExactly("ISO 9001", "ISO 14001");
  }

  @Test
  void itemsOfOneSiteOrYearAreOne() {
    Supplier merged =
        merged(
            "'sites': [{'id': 'brno', 'name': 'Brno plant'}],"
                + " 'turnoverByYear': [{'year': 2025, 'amount': 7, 'currency': 'EUR'}]",
            "'sites': [{'id': 'brno', 'name': 'Plant', 'employees': 60},"
                + " {'id': 'zlin', 'name': 'Zlin'}],"
                + " 'turnoverByYear': [{'year': 2025, 'amount': 9, 'currency': 'EUR'},"
                + " {'year': 2024, 'amount': 5, 'currency': 'EUR'}]");

    assertThat(merged.sites()).extracting(Site::name).containsExactly("Brno plant", "Zlin");
    assertThat(merged.sites().get(0).employees()).isEqualTo(60);
    assertThat(merged.turnoverByYear()).extracting(YearTurnover::year).containsExactly(2025, 2024);
    assertThat(merged.turnoverByYear().get(0).amount()).isEqualByComparingTo("7");
    assertThat(ProfileCheck.errors(merged, TODAY)).isEmpty();
  }

  @Test
  void whatIsTakenOverKeepsWhereItComesFromAtItsNewPlace() {
    Supplier merged =
        merged(
            "'languages': ['cs'], 'machines': [{'kind': 'press', 'count': 1}],"
                + " 'provenance': {'source': 'visit', 'confirmedOn': '2026-09-30'}",
            "'foundedYear': 1996, 'employees': 80, 'machines': [{'kind': 'lathe', 'count': 2}],"
                + " 'identifiers': [{'scheme': 'VAT', 'id': 'CZ1'}],"
                + " 'provenance': {'source': 'fair', 'confirmedOn': '2024-05-01'},"
                + " 'verification': 'CLAIMED',"
                + " 'provenanceByFact': {'/foundedYear': {'source': 'register'},"
                + " '/machines/0/count': {'source': 'telephone'}}");

    assertThat(merged.provenance()).isEqualTo(provenance("visit", "2026-09-30", null));
    assertThat(merged.verification()).isNull();
    assertThat(merged.machines().get(0).provenance()).isNull();
    assertThat(merged.machines().get(1).provenance())
        .isEqualTo(provenance("fair", "2024-05-01", VerificationLevel.CLAIMED));
    assertThat(merged.provenanceByFact())
        .isEqualTo(
            Map.of(
                "/employees", provenance("fair", "2024-05-01", VerificationLevel.CLAIMED),
                "/foundedYear", provenance("register", "2024-05-01", VerificationLevel.CLAIMED),
                "/identifiers/0", provenance("fair", "2024-05-01", VerificationLevel.CLAIMED),
                "/machines/1/count",
                    provenance("telephone", "2024-05-01", VerificationLevel.CLAIMED)));
    assertThat(ProfileCheck.errors(merged, TODAY)).isEmpty();
  }

  @Test
  void whatIsNotTakenOverLeavesNoProvenance() {
    Supplier merged =
        merged(
            "'employees': 85",
            "'employees': 80, 'provenanceByFact': {'/employees': {'source': 'fair'}}");

    assertThat(merged.provenanceByFact()).isEmpty();
  }

  @Test
  void aCertificateKeepsItsLevelAndGetsTheRest() {
    Supplier merged =
        merged(
            "'employees': 85",
            "'certificates': [{'standard': 'ISO 9001', 'verification': 'VERIFIED'}],"
                + " 'provenance': {'source': 'fair'}, 'verification': 'CLAIMED'");

    Certificate certificate = merged.certificates().get(0);
    assertThat(certificate.provenance()).isEqualTo(provenance("fair", null, null));
    assertThat(ProfileCheck.errors(merged, TODAY)).isEmpty();
  }

  @Test
  void aProfileThatSaysNothingNewChangesNothing() {
    Supplier survivor = supplier("S-1", "'employees': 85, 'languages': ['cs']");

    assertThat(MergedProfile.of(survivor, supplier("S-2", "'languages': ['cs']")))
        .isEqualTo(survivor);
    assertThat(List.of(survivor)).containsExactly(MergedProfile.of(survivor, survivor));
  }

  private static Supplier merged(String survivor, String absorbed) {
    return MergedProfile.of(supplier("S-1", survivor), supplier("S-2", absorbed));
  }

  private static Supplier supplier(String externalId, String facts) {
    String json =
        "{'externalId': '%s', 'name': 'Firm %s', %s}".formatted(externalId, externalId, facts);
    try {
      return MAPPER.readValue(json.replace('\'', '"'), Supplier.class);
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static Provenance provenance(
      String source, @Nullable String confirmedOn, @Nullable VerificationLevel level) {
    return new Provenance(source, confirmedOn == null ? null : LocalDate.parse(confirmedOn), level);
  }
}
