package org.linkwright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.linkwright.Seeds;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.Screening;
import org.linkwright.registry.StoredSupplier;
import org.linkwright.registry.Supplier;

/** What is found by the index and rated in numbers is what judging every pair finds. */
class SupplierBaseTest {

  private static final List<String> CODES =
      List.of("C", "26", "261", "2610", "262", "2620", "2220", "31000000");
  private static final List<String> STANDARDS = List.of("ISO 9001", "ISO 14001");
  private static final List<String> COUNTRIES = List.of("CZ", "DE", "SK");

  @Property(tries = 400, seed = Seeds.FIXED)
  void aShortlistIsThatOfEveryPairAfterAnyChanges(
      @ForAll Random random,
      @ForAll @IntRange(max = 12) int offset,
      @ForAll @IntRange(min = 1, max = 8) int limit) {
    SupplierBase base = new SupplierBase(new Screening());
    Map<UUID, StoredSupplier> stored = changed(base, random);
    AskedRequirement asked =
        Objects.requireNonNull(
            AskedRequirement.of(
                RandomProfiles.requirement(random, CODES), null, RandomTerms.of(random)));
    SupplierFilter filter = filter(random);

    RatedSuppliers rated = asked.rate(base);
    RatedSuppliers.Part part = rated.part(filter, ShortlistOrder.SCORE, offset, limit);

    List<Fit> all = everyPair(asked, stored.values());
    Statistics.label("candidates").collect(Math.min(all.size() / 5 * 5, 20));
    assertThat(rated.counts()).isEqualTo(counts(all));
    Map<String, KnownSupplier> known = new HashMap<>();
    for (KnownSupplier one : rated.suppliers()) {
      known.put(one.externalId(), one);
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Fit fit = all.get(i);
      KnownSupplier supplier = Objects.requireNonNull(known.get(fit.supplierId()));
      if (filter.shows(supplier, org.linkwright.fit.Rating.of(fit))) {
        expected.add((i + 1) + " " + fit.supplierId() + " " + fit.score().stripTrailingZeros());
      }
    }
    assertThat(
            part.entries().stream()
                .map(
                    one ->
                        one.rank()
                            + " "
                            + one.supplier().externalId()
                            + " "
                            + org.linkwright.fit.Rating.score(one.rating()).stripTrailingZeros()))
        .isEqualTo(
            expected.subList(
                Math.min(offset, expected.size()), Math.min(offset + limit, expected.size())));
    assertThat(part.isLast()).isEqualTo(expected.size() <= offset + limit);
  }

  /** Suppliers that came, changed and went. */
  private static Map<UUID, StoredSupplier> changed(SupplierBase base, Random random) {
    Map<UUID, StoredSupplier> stored = new HashMap<>();
    int changes = 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      UUID id = new UUID(0, random.nextInt(30));
      if (random.nextInt(5) == 0) {
        stored.remove(id);
        base.remove(List.of(id));
      } else {
        Supplier profile =
            RandomProfiles.supplier(
                random, "S-" + id.getLeastSignificantBits(), CODES, STANDARDS, COUNTRIES);
        StoredSupplier now = new StoredSupplier(id, i, profile);
        stored.put(id, now);
        base.put(List.of(base.known(now)));
      }
    }
    assertThat(base.size()).isEqualTo(stored.size());
    return stored;
  }

  private static SupplierFilter filter(Random random) {
    Set<Eligibility> eligibilities = EnumSet.noneOf(Eligibility.class);
    for (Eligibility eligibility : Eligibility.values()) {
      if (random.nextInt(3) == 0) {
        eligibilities.add(eligibility);
      }
    }
    return new SupplierFilter(
        eligibilities,
        random.nextInt(3) == 0 ? Set.of("CZ", "SK") : Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        random.nextInt(3) == 0 ? 10 * random.nextInt(100) : 0,
        random.nextInt(4) == 0 ? "s-1" : null);
  }

  /** As it would be without an index: every pair is judged, and those are kept that match. */
  private static List<Fit> everyPair(AskedRequirement asked, Collection<StoredSupplier> stored) {
    FitEvaluator evaluator = asked.terms().evaluator();
    return stored.stream()
        .map(one -> evaluator.evaluate(asked.facts(), FactsOfSupplier.of(one.profile())))
        .filter(fit -> fit.capabilityId() != null)
        .sorted(Comparator.comparing(fit -> fit, Fit.BEST_FIRST))
        .toList();
  }

  private static EligibilityCounts counts(List<Fit> fits) {
    return new EligibilityCounts(
        count(fits, Eligibility.ELIGIBLE),
        count(fits, Eligibility.NEAR_MISS),
        count(fits, Eligibility.INELIGIBLE));
  }

  private static int count(List<Fit> fits, Eligibility eligibility) {
    return (int) fits.stream().filter(fit -> fit.eligibility() == eligibility).count();
  }
}
