package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyWordsTest {

  private static final TaxonomyTree SHOP =
      TaxonomyTree.of(
          new TaxonomyHead("SHOP", "Shop", null, "en", 1, null),
          List.of(
              node("22", null, Map.of("en", "Plastics", "de", "Kunststoffe")),
              node(
                  "22.1",
                  "22",
                  Map.of("en", "Injection moulding", "de", "Kunststoffspritzgussteile")),
              node("22.2", "22", Map.of("en", "Injection moulding machines, used", "ja", "射出成形機")),
              node("30", null, Map.of("en", "Furniture", "fr", "Meubles à éléments")),
              node("30.1", "30", Map.of("en", "Garden furniture", "th", "เฟอร์นิเจอร์ในสวน")),
              node("30.2", "30", Map.of("en", "Moulding of concrete", "el", "Σκυρόδεμα")),
              node("31", null, Map.of("en", "Repair of computers", "ru", "Ремонт компьютеров"))));

  private static final TaxonomyWords WORDS =
      TaxonomyWords.of(
          List.of(SHOP, ShippedTaxonomies.ALL.get(Taxonomies.ISIC4)), TaxonomyWords.NONE);

  @ParameterizedTest
  @CsvSource({
    "22.1,CODE,22.1",
    "221,CODE,22.1",
    "injection moulding,WORDS,22.1",
    "injection mould,BEGUN_WORD,22.1",
    "injecton molding,SIMILAR_WORDS,22.1",
    "njection mouldign,SIMILAR_WORDS,22.1",
    "MEUBLES ELEMENTS,WORDS,30",
    "meubles à éléments,WORDS,30",
    "spritzguß,SIMILAR_WORDS,22.1",
    "Kunststoffspritz,BEGUN_WORD,22.1",
    "kunstoffspritzgussteile,SIMILAR_WORDS,22.1",
    "成形,WORDS,22.2",
    "機,WORDS,22.2",
    "ในสวน,WORDS,30.1",
    "σκυροδεμα,WORDS,30.2",
    "ремонт компютеров,SIMILAR_WORDS,31",
    "computer repair,SIMILAR_WORDS,31",
    "repair comput,BEGUN_WORD,31",
    "machines for plastics injection,SOME_WORDS,22.2",
  })
  void theFirstFoundIsWhatWasMeant(String text, CodeMatch match, String code) {
    List<FoundCode> found = WORDS.search(text, "SHOP", LanguageChoice.ANY, 5);

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).code()).isEqualTo(code);
    assertThat(found.get(0).match()).isEqualTo(match);
  }

  @Test
  void theLadderLeadsFromTheCodeToSomeOfTheWords() {
    assertThat(WORDS.search("22", "SHOP", LanguageChoice.ANY, 10))
        .extracting(FoundCode::code, FoundCode::match)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("22", CodeMatch.CODE),
            org.assertj.core.groups.Tuple.tuple("22.1", CodeMatch.CODE_PREFIX),
            org.assertj.core.groups.Tuple.tuple("22.2", CodeMatch.CODE_PREFIX));
    assertThat(WORDS.search("injection moulding", "SHOP", LanguageChoice.ANY, 10))
        .extracting(FoundCode::code)
        .containsExactly("22.1", "22.2", "30.2");
  }

  @Test
  void aLabelIsShownInTheLanguageAskedForAndBesideItTheOneThatWasFound() {
    FoundCode found =
        WORDS.search("kunststoffspritzgussteile", null, LanguageChoice.of("en", null), 1).get(0);

    assertThat(found.scheme()).isEqualTo("SHOP");
    assertThat(found.label()).isEqualTo("Injection moulding");
    assertThat(found.matchedLabel()).isEqualTo("Kunststoffspritzgussteile");
    assertThat(found.matchedLanguage()).isEqualTo("de");
    assertThat(found.ancestors()).containsExactly(new TaxonomyCode.LabelledCode("22", "Plastics"));
  }

  @Test
  void allTaxonomiesAreSearchedUnlessOneIsNamed() {
    assertThat(WORDS.search("furniture", null, LanguageChoice.ANY, 50))
        .extracting(FoundCode::scheme)
        .contains("SHOP", Taxonomies.ISIC4);
    assertThat(WORDS.search("furniture", Taxonomies.ISIC4, LanguageChoice.ANY, 50))
        .extracting(FoundCode::scheme)
        .containsOnly(Taxonomies.ISIC4);
  }

  @Test
  void eachCodeIsFoundOnceHoweverManyLanguagesItsLabelIsIn() {
    TaxonomyTree doubled =
        TaxonomyTree.of(
            new TaxonomyHead("SHOP", "Shop", null, "en", 1, null),
            List.of(
                node("1", null, Map.of("en", "Radio", "de", "Radio", "fr", "Radio", "it", "Radio")),
                node("2", null, Map.of("en", "Radio", "de", "Radio", "fr", "Radio", "it", "Radio")),
                node("3", null, Map.of("en", "Radio tower"))));

    TaxonomyWords words = TaxonomyWords.of(List.of(doubled), TaxonomyWords.NONE);

    assertThat(words.search("radio", null, LanguageChoice.ANY, 3))
        .extracting(FoundCode::code)
        .containsExactly("1", "2", "3");
    assertThat(words.search("radio", null, LanguageChoice.of("fr", null), 1).get(0).label())
        .isEqualTo("Radio");
    assertThat(words.search("radio", null, LanguageChoice.of("fr", null), 1).get(0).language())
        .isEqualTo("fr");
  }

  @ParameterizedTest
  @CsvSource({"'!!! ???'", "'*'", "'\"'", "'AND OR NOT'", "'~~'", "zzzzqqqq", "'(((('"})
  void whatNobodyCanFindFindsNothingAndBreaksNothing(String text) {
    assertThat(WORDS.search(text, "SHOP", LanguageChoice.ANY, 5)).isEmpty();
  }

  @Test
  void longTextsAreBoundedAndBreakNothing() {
    assertThat(WORDS.search("x".repeat(200), null, LanguageChoice.ANY, 5)).isEmpty();
    assertThat(WORDS.search("repair of ".repeat(20), "SHOP", LanguageChoice.ANY, 1).get(0).code())
        .isEqualTo("31");
  }

  @Test
  void onlyWhatHasChangedIsPreparedAnew() {
    TaxonomyTree isic = ShippedTaxonomies.ALL.get(Taxonomies.ISIC4);
    TaxonomyWords without = TaxonomyWords.of(List.of(isic), WORDS);

    assertThat(without.search("injection", "SHOP", LanguageChoice.ANY, 5)).isEmpty();
    assertThat(without.search("furniture", null, LanguageChoice.ANY, 5)).isNotEmpty();
  }

  private static TaxonomyTree.Node node(
      String code, @Nullable String parent, Map<String, String> labels) {
    return new TaxonomyTree.Node(code, parent, labels);
  }
}
