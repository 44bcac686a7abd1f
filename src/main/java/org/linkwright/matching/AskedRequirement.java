package org.linkwright.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Taxonomies;

/**
 * A requirement with all that candidates are found and rated by.
 *
 * @param buyer null for what no single buyer asks for
 * @param codes those whose suppliers are candidates
 * @param ownFirm identifiers of the buyer, as {@link OwnFirm} compares them
 */
record AskedRequirement(
    Requirement requirement,
    @Nullable Buyer buyer,
    RequirementFacts facts,
    List<ClassificationCode> codes,
    Set<String> ownFirm) {

  /** Null for a requirement without a classification, for which nobody can be found. */
  static @Nullable AskedRequirement of(
      Requirement requirement, @Nullable Buyer buyer, Taxonomies taxonomies) {
    Classification classification = requirement.classification();
    return classification == null
        ? null
        : new AskedRequirement(
            requirement,
            buyer,
            FactsOfRequirement.of(requirement),
            matching(classification, taxonomies),
            OwnFirm.compared(buyer));
  }

  private static List<ClassificationCode> matching(
      Classification classification, Taxonomies taxonomies) {
    return taxonomies.matching(classification).stream()
        .map(code -> new ClassificationCode(classification.scheme(), code))
        .toList();
  }

  /** All candidates in a base. */
  RatedSuppliers rate(SupplierBase base) {
    return base.rate(facts, codes, ownFirm);
  }

  RequirementReference reference() {
    return RequirementReference.of(requirement, buyer);
  }
}
