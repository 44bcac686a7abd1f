package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;

/** The quick search finds what a comparison of each firm with each other one finds. */
class DuplicateSearchTest {

  private static final UUID PROGRAMME = new UUID(0, 1);

  private final RememberedSuppliers stored = new RememberedSuppliers();
  private final DuplicateSearch search = new DuplicateSearch(stored, PROGRAMME);

  @Property(tries = 20, seed = Seeds.FIXED)
  void whatIsFoundOfBatchAfterBatchIsWhatAComparisonOfAllWithAllFinds(@ForAll long seed) {
    Random random = new Random(seed);
    RememberedSuppliers registry = new RememberedSuppliers();
    registry.put(firms(random, "old", 40));
    DuplicateSearch byBatches = new DuplicateSearch(registry, PROGRAMME);
    for (int batch = 0; batch < 4; batch++) {
      List<Supplier> firms = firms(random, "batch " + batch, 25);
      Map<String, List<LikelyDuplicate>> found = byBatches.among(firms);
      registry.put(firms);

      assertThat(confidences(found)).isEqualTo(plainly(registry, firms));
      Supplier changed = firms(random, "batch " + batch, 1).get(0);
      byBatches.replaced(firms.get(0), changed);
      registry.put(List.of(changed));
    }
  }

  @Test
  void ofAPartOfNamesThatMoreThan500ShareNobodyIsFound() {
    for (int batch = 0; batch < 6; batch++) {
      List<Supplier> firms = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        int number = 100 * batch + i;
        firms.add(firm("S-" + number, "Moravia Moulding " + (char) ('a' + i % 26) + number));
      }
      Map<String, List<LikelyDuplicate>> found = search.among(firms);
      stored.put(firms);

      assertThat(confidences(found)).isEqualTo(plainly(stored, firms));
      // Then only those are left whose numbers are alike but for doubled digits.
      assertThat(found.size()).isBetween(batch < 5 ? 100 : 0, batch < 5 ? 100 : 30);
    }
  }

  @Test
  void whatManyShareIsReadOnceForAllBatches() {
    stored.put(
        IntStream.range(0, 300).mapToObj(i -> firm("old " + i, "Moravia Moulding " + i)).toList());
    for (int batch = 0; batch < 5; batch++) {
      search.among(List.of(firm("new " + batch, "Moravia Moulding of " + batch)));
    }

    assertThat(stored.read()).isEqualTo(300);
  }

  @Test
  void whoWasNewInAnEarlierBatchIsToldWithTheIdThatItHasGotAndWhoIsInTheSameOneWithNone() {
    List<Supplier> first =
        IntStream.range(0, 20).mapToObj(i -> firm("S-" + i, "Moravia Moulding")).toList();
    assertThat(search.among(first).get("S-0")).allMatch(likely -> likely.id() == null);
    stored.put(first);

    List<LikelyDuplicate> likely =
        search
            .among(List.of(firm("S-20", "Moravia Moulding"), firm("S-21", "Moravia Moulding")))
            .get("S-20");

    assertThat(likely).hasSize(21);
    assertThat(likely)
        .allSatisfy(
            one ->
                assertThat(one.id())
                    .isEqualTo(
                        one.externalId().equals("S-21")
                            ? null
                            : RememberedSuppliers.id(one.externalId())));
  }

  @Property(tries = 1_000, seed = Seeds.FIXED)
  void namesAreTakenApartInTheSameWords(@ForAll @StringLength(max = 30) String name) {
    assertThat(ComparableName.of("xy " + name + " xy").words())
        .isSubsetOf(PlainDuplicates.words("xy " + name + " xy"));
    assertThat(String.join("", ComparableName.of("xy " + name + " xy").words()).length())
        .isGreaterThanOrEqualTo(4);
  }

  @Property(tries = 1_000, seed = Seeds.FIXED)
  void aLikenessOfAtLeastSoMuchIsToldExactlyAndOneBelowItNeverTooHigh(@ForAll long seed) {
    Random random = new Random(seed);
    ComparableName one = ComparableName.of(name(random));
    ComparableName other = ComparableName.of(name(random));
    double exactly = one.similarity(other, 0);
    double least = random.nextInt(101) / 100.0;

    assertThat(one.similarity(other, least)).isIn(exactly >= least ? exactly : 0.0, exactly);
    assertThat(one.similarity(other, exactly)).isEqualTo(exactly);
  }

  private static Map<String, Map<String, BigDecimal>> plainly(
      RememberedSuppliers stored, List<Supplier> firms) {
    PlainDuplicates plain = new PlainDuplicates(stored.all());
    Map<String, Map<String, BigDecimal>> found = new TreeMap<>();
    for (Supplier firm : firms) {
      Map<String, BigDecimal> likely = plain.of(firm);
      if (!likely.isEmpty()) {
        found.put(firm.externalId(), likely);
      }
    }
    return found;
  }

  private static Map<String, Map<String, BigDecimal>> confidences(
      Map<String, List<LikelyDuplicate>> found) {
    Map<String, Map<String, BigDecimal>> confidences = new TreeMap<>();
    found.forEach(
        (externalId, likely) -> {
          Map<String, BigDecimal> others = new TreeMap<>();
          likely.forEach(one -> others.put(one.externalId(), one.confidence()));
          confidences.put(externalId, others);
        });
    return confidences;
  }

  private static Supplier firm(String externalId, String name) {
    return new SupplierDraft(externalId, name).supplier();
  }

  private static List<Supplier> firms(Random random, String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> firm(random, prefix + " " + i)).toList();
  }

  private static Supplier firm(Random random, String externalId) {
    SupplierDraft draft = new SupplierDraft(externalId, name(random));
    draft.nativeName = random.nextInt(4) == 0 ? name(random) : null;
    draft.country = oneOf(random, "CZ", "CZ", "CZ", "SK", null);
    draft.region = oneOf(random, "CZ-64", "CZ-10", null);
    draft.city = oneOf(random, "Brno", "Brno", "Praha", null);
    if (random.nextInt(3) == 0) {
      draft.identifiers =
          List.of(
              new Identifier(
                  random.nextBoolean() ? "VAT" : "LEI", String.valueOf(random.nextInt(40))));
    }
    return draft.supplier();
  }

  /** Of few words and with some slips, so that many are alike. */
  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      name.append(
          oneOf(random, "Moravia ", "Moulding ", "Škoda ", "Steel & ", "B. C. ", "Łódź-", "株式会社 "));
    }
    name.append(oneOf(random, "", "", " s.r.o.", ", a.s.", " GmbH & Co. KG"));
    if (random.nextInt(3) == 0) {
      int at = random.nextInt(name.length());
      name.replace(at, at + 1, random.nextBoolean() ? "" : "x");
    }
    return name.toString().isBlank() ? "Moravia" : name.toString();
  }

  private static @Nullable String oneOf(Random random, @Nullable String... some) {
    return some[random.nextInt(some.length)];
  }
}
