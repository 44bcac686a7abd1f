package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;

/** What the directory finds is what looking at every supplier finds, in the same order. */
class SupplierDirectoryTest {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Taxonomies taxonomies = Taxonomies.shipped();

  @Property(tries = 500, seed = Seeds.FIXED)
  void aPageIsThatOfEverySupplierAfterAnyChanges(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int most) {
    SupplierDirectory directory = new SupplierDirectory();
    Collection<StoredSupplier> stored = changed(directory, random).values();
    Suppliers.Narrowing narrowing = narrowing(random);
    UUID after = random.nextBoolean() ? BEFORE_ALL : id(random);

    List<DirectoryEntry> page =
        directory.page(DirectoryQuery.of(narrowing, taxonomies), after, most);

    List<StoredSupplier> expected =
        stored.stream()
            .filter(one -> text(one.id()).compareTo(text(after)) > 0)
            .filter(one -> isIn(narrowing, one.profile()))
            .limit(most)
            .toList();
    Statistics.label("found").collect(expected.size());
    assertThat(page.stream().map(one -> one.id() + " " + one.version()))
        .containsExactlyElementsOf(
            expected.stream().map(one -> one.id() + " " + one.version()).toList());
  }

  @Test
  void whoeverIsUnknownHasNoVersion() {
    SupplierDirectory directory = new SupplierDirectory();
    UUID id = new UUID(0, 7);
    directory.take(List.of(new StoredSupplier(id, 3, ListedProfiles.drawn(new Random(1), "S-1"))));

    assertThat(directory.version(id)).isEqualTo(3);
    directory.clear();
    assertThat(directory.version(id)).isNull();
    assertThat(directory.page(everything(), BEFORE_ALL, 10)).isEmpty();
  }

  private static DirectoryQuery everything() {
    return new DirectoryQuery(null, null, null, null, null);
  }

  /** Suppliers that came, changed and went, in the order of their ids as text. */
  private static Map<String, StoredSupplier> changed(SupplierDirectory directory, Random random) {
    Map<String, StoredSupplier> stored = new TreeMap<>();
    int changes = 1 + random.nextInt(60);
    for (int i = 0; i < changes; i++) {
      UUID id = id(random);
      if (random.nextInt(5) == 0) {
        stored.remove(text(id));
        directory.remove(List.of(id));
      } else {
        StoredSupplier now = new StoredSupplier(id, i, ListedProfiles.drawn(random, "S"));
        stored.put(text(id), now);
        directory.take(List.of(now));
      }
    }
    return stored;
  }

  /** One of few; half of them would be negative if their bytes were taken for numbers. */
  private static UUID id(Random random) {
    return new UUID(random.nextInt(4) - 2L, random.nextInt(8) - 4L);
  }

  private static String text(UUID id) {
    return id.toString();
  }

  private static Suppliers.Narrowing narrowing(Random random) {
    return new Suppliers.Narrowing(
        perhaps(random, ListedProfiles.one(random, List.of("mora", "O", "100%", " _shop ", " "))),
        perhaps(random, ListedProfiles.one(random, ListedProfiles.COUNTRIES)),
        perhaps(random, ListedProfiles.one(random, ListedProfiles.REGIONS)),
        perhaps(
            random, new Classification("ISIC4", ListedProfiles.one(random, ListedProfiles.CODES))),
        perhaps(random, ListedProfiles.one(random, List.of("ISO 9001", "Iso 14001", "GOTS"))),
        null,
        null,
        null,
        null);
  }

  private static <T> @Nullable T perhaps(Random random, T value) {
    return random.nextInt(3) > 0 ? null : value;
  }

  private boolean isIn(Suppliers.Narrowing narrowing, Supplier profile) {
    return hasName(profile, narrowing.name())
        && (narrowing.country() == null || narrowing.country().equals(profile.country()))
        && (narrowing.region() == null || narrowing.region().equals(profile.region()))
        && offers(profile, narrowing.classification())
        && isCertified(profile, narrowing.standard());
  }

  private static boolean hasName(Supplier profile, @Nullable String part) {
    return part == null
        || profile.name().toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }

  private boolean offers(Supplier profile, @Nullable Classification asked) {
    return asked == null
        || profile.capabilities().stream()
            .map(Capability::classification)
            .anyMatch(
                offered ->
                    offered.equals(asked)
                        || taxonomies.ancestors(offered).contains(asked.code())
                        || taxonomies.ancestors(asked).contains(offered.code()));
  }

  private static boolean isCertified(Supplier profile, @Nullable String standard) {
    return standard == null
        || profile.certificates().stream()
            .anyMatch(
                one -> one.standard().replaceAll(" +", " ").equalsIgnoreCase(standard.strip()));
  }
}
