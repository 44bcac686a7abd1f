package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.Seeds;

/** How sure one can be that two suppliers are one firm. */
class LikelyDuplicateTest {

  private static final UUID PROGRAMME = new UUID(0, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moravia Moulding s.r.o. | MORAVIA MOULDING | 1.00",
        "Škoda & Syn, spol. s r.o. | Skoda Syn | 1.00",
        "Żółw Łódź Sp. z o.o. | zolw lodz | 1.00",
        "Müller GmbH & Co. KG | Muller | 1.00",
        "Moulding Moravia | Moravia Moulding, a.s. | 1.00",
        "Moravia Moulding | Moravia Molding | 0.93",
        "Moravia Moulding | Moravia Metals | no",
        "Bohemia Steel | Moravia Moulding | no"
      })
  void inTheSameCityTheNamesDecide(String one, String other, String confidence) {
    assertThat(confidence(named(one, "CZ", "Brno"), named(other, "CZ", "brno ")))
        .isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "CZ, Brno, CZ, Brno, 1.00",
    "CZ, , CZ, Brno, 0.85",
    ", , , , 0.85",
    "CZ, Brno, CZ, Praha, 0.75",
    "CZ, Brno, SK, Brno, no"
  })
  void thePlaceOfTwoFirmsWithOneNameCounts(
      @Nullable String country,
      @Nullable String city,
      @Nullable String otherCountry,
      @Nullable String otherCity,
      String confidence) {
    assertThat(
            confidence(
                named("Moravia Moulding", country, city),
                named("Moravia Moulding", otherCountry, otherCity)))
        .isEqualTo(confidence);
  }

  @Test
  void theSameIdentifierIsNearlyProofWhateverTheNames() {
    Lookalike one = identified("Moravia Moulding", "CZ-ICO", "25596641");

    assertThat(confidence(one, identified("Moravia Moulding", "CZ-ICO", "25596641")))
        .isEqualTo("1.00");
    assertThat(confidence(one, identified("Zx", "CZ-ICO", "25596641"))).isEqualTo("0.90");
  }

  @Test
  void whoHasAnotherIdentifierOfTheSameSchemeIsAnotherFirm() {
    Lookalike one = identified("Moravia Moulding", "CZ-ICO", "25596641");

    assertThat(confidence(one, identified("Moravia Moulding", "CZ-ICO", "1"))).isEqualTo("no");
    assertThat(confidence(one, identified("Moravia Moulding", "VAT", "1"))).isEqualTo("0.85");
  }

  @Test
  void theNameInTheFirmsOwnLanguageIsANameToo() {
    Lookalike one =
        lookalike("a", "Moravian Mouldings", "Moravské lisovny", "CZ", "Brno", Set.of());
    Lookalike other = lookalike("b", "Moravske Lisovny", null, "CZ", "Brno", Set.of());

    assertThat(confidence(one, other)).isEqualTo("1.00");
  }

  @Test
  void aFirmThatIsCalledByItsLegalFormKeepsItsName() {
    assertThat(ComparableName.of("AS, s.r.o.").words()).containsExactly("as", "sro");
    assertThat(ComparableName.of("株式会社 山田").words()).containsExactly("株式会社", "山田");
    assertThat(ComparableName.of("***").words()).isEmpty();
  }

  @Property(tries = 500, seed = Seeds.FIXED)
  void whoeverIsLikelyTheSameHasAKeyInCommonAfterOneSlip(
      @ForAll @AlphaChars @StringLength(min = 16, max = 40) String name,
      @ForAll @IntRange(min = 0, max = 39) int position,
      @ForAll @IntRange(min = 0, max = 2) int kindOfSlip) {
    int at = position % name.length();
    String slipped =
        switch (kindOfSlip) {
          case 0 -> name.substring(0, at) + name.substring(at + 1);
          case 1 -> name.substring(0, at) + "q" + name.substring(at);
          default -> name.substring(0, at) + "q" + name.substring(at + 1);
        };

    assertThat(NamePart.values())
        .anySatisfy(
            part ->
                assertThat(named(slipped, "CZ", "Brno").part(part))
                    .isEqualTo(named(name, "CZ", "Brno").part(part)));
  }

  @Property(tries = 500, seed = Seeds.FIXED)
  void likenessIsMutual(
      @ForAll @AlphaChars @StringLength(max = 12) String one,
      @ForAll @AlphaChars @StringLength(max = 12) String other) {
    assertThat(ComparableName.of(one).similarity(ComparableName.of(other), 0))
        .isEqualTo(ComparableName.of(other).similarity(ComparableName.of(one), 0))
        .isBetween(0.0, 1.0);
  }

  private static String confidence(Lookalike one, Lookalike other) {
    return LikelyDuplicate.between(one, other)
        .map(likely -> likely.confidence().toPlainString())
        .orElse("no");
  }

  private static Lookalike named(String name, @Nullable String country, @Nullable String city) {
    return lookalike("x", name, null, country, city, Set.of());
  }

  private static Lookalike identified(String name, String scheme, String id) {
    return lookalike("x", name, null, "CZ", null, Set.of(new IdentifierKey(PROGRAMME, scheme, id)));
  }

  private static Lookalike lookalike(
      String externalId,
      String name,
      @Nullable String nativeName,
      @Nullable String country,
      @Nullable String city,
      Set<IdentifierKey> identifiers) {
    return new Lookalike(null, externalId, name, nativeName, country, null, city, identifiers);
  }
}
