package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.registry.Profiles.profile;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.registry.ProfileFacts.Fact;
import org.linkwright.shared.VerificationLevel;

class ProfileFactsTest {

  @Test
  void everyFilledFieldItemAndAttributeIsAFact() {
    assertThat(
            facts(
                """
                , 'employees': 85, 'languages': ['cs', 'en'], 'attributes': {'a/b': 1},
                'contacts': [{'name': 'Jana'}, {'name': 'Petr'}]
                """
                    .replace("a/b", "esd")))
        .extracting(Fact::pointer)
        .containsExactly(
            "/name", "/employees", "/languages", "/attributes/esd", "/contacts/0", "/contacts/1");
  }

  @Test
  void aFactSaysItselfWhatItsItemAndTheProfileSayOtherwise() {
    List<Fact> facts =
        facts(
            """
            , 'verification': 'CLAIMED',
            'provenance': {'source': 'register', 'confirmedOn': '2025-01-01'},
            'sites': [{'id': 'a', 'name': 'A', 'employees': 5,
                       'provenance': {'source': 'visit', 'verification': 'VERIFIED'}}],
            'provenanceByFact': {'/sites/0/employees': {'confirmedOn': '2026-02-02'},
                                 '/name': {'source': 'letter'}}
            """);

    assertThat(facts)
        .containsExactly(
            fact("/name", "letter", "2025-01-01", VerificationLevel.CLAIMED),
            fact("/sites/0", "visit", "2025-01-01", VerificationLevel.VERIFIED),
            fact("/sites/0/employees", "visit", "2026-02-02", VerificationLevel.VERIFIED));
  }

  @Test
  void aCertificateHasItsOwnLevel() {
    assertThat(
            facts(
                """
                , 'verification': 'CLAIMED', 'certificates': [{'standard': 'ISO 9001',
                'verification': 'VERIFIED', 'provenance': {'source': 'issuer'}}]
                """))
        .contains(
            new Fact(
                "/certificates/0", new Provenance("issuer", null, VerificationLevel.VERIFIED)));
  }

  @Test
  void theProvenanceOfWhatIsReplacedGoesWithIt() {
    Supplier supplier =
        profile(
            """
            , 'employees': 5,
            'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},
                              'leadTimeDays': 7}],
            'provenanceByFact': {'/employees': {'source': 'visit'},
                                 '/capabilities/0/leadTimeDays': {'source': 'visit'}}
            """);

    assertThat(supplier.withCapabilities(List.of()).provenanceByFact())
        .containsOnlyKeys("/employees");
  }

  private static List<Fact> facts(String members) {
    return ProfileFacts.of(profile(members)).all();
  }

  private static Fact fact(String pointer, String source, String day, VerificationLevel level) {
    return new Fact(pointer, new Provenance(source, LocalDate.parse(day), level));
  }
}
