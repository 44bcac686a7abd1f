package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.Likeness;
import org.linkwright.fit.LikenessJudge;
import org.linkwright.registry.Classification;
import org.linkwright.registry.CrosswalkIndex;
import org.linkwright.registry.Programmes;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.registry.Taxonomies;
import org.linkwright.shared.ProblemException;

/** Finds suppliers that are like another, among those that offer something related. */
@ApplicationScoped
public class Similarity {

  private static final Comparator<Compared> MOST_ALIKE_FIRST =
      Comparator.comparing((Compared one) -> one.likeness().points())
          .reversed()
          .thenComparing(one -> one.supplier().externalId());

  private final Programmes programmes;
  private final Suppliers suppliers;
  private final Taxonomies taxonomies;
  private final SupplierBases bases;

  Similarity(
      Programmes programmes, Suppliers suppliers, Taxonomies taxonomies, SupplierBases bases) {
    this.programmes = programmes;
    this.suppliers = suppliers;
    this.taxonomies = taxonomies;
    this.bases = bases;
  }

  private record Compared(KnownSupplier supplier, Likeness likeness) {}

  /**
   * The suppliers most like one of them.
   *
   * @param supplier id or external id
   * @param limit how many at the most, 1 or more
   */
  SimilarSuppliers to(Caller caller, String programme, String supplier, int limit) {
    UUID programmeId = programmes.require(caller, programme);
    Supplier stored = suppliers.get(caller, programme, supplier).content();
    SupplierBase base = bases.of(programmeId);
    KnownSupplier one = stored.id() == null ? null : base.get(stored.id());
    if (one == null) {
      // It was deleted between the two reads.
      throw ProblemException.notFound("supplier", supplier);
    }
    LikenessJudge judge =
        new LikenessJudge(
            new TaxonomyClassification(taxonomies, CrosswalkIndex.none()),
            one.facts(),
            one.country(),
            one.region());
    List<Compared> compared =
        base.offering(related(one)).stream()
            .filter(other -> !other.id().equals(one.id()))
            .map(
                other ->
                    new Compared(other, judge.with(other.facts(), other.country(), other.region())))
            .toList();
    return new SimilarSuppliers(
        one.reference(),
        compared.size(),
        compared.stream().sorted(MOST_ALIKE_FIRST).limit(limit).map(Similarity::entry).toList());
  }

  private Set<ClassificationCode> related(KnownSupplier supplier) {
    Set<ClassificationCode> related = new LinkedHashSet<>();
    for (CapabilityFacts capability : supplier.facts().capabilities()) {
      ClassificationCode code = capability.classification();
      for (String matching : taxonomies.matching(new Classification(code.scheme(), code.code()))) {
        related.add(new ClassificationCode(code.scheme(), matching));
      }
    }
    return related;
  }

  private static SimilarSuppliers.Entry entry(Compared compared) {
    return new SimilarSuppliers.Entry(
        compared.supplier().reference(),
        BigDecimal.valueOf(compared.likeness().points())
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .max(BigDecimal.ZERO),
        LikenessSentence.of(compared.likeness()));
  }
}
