package org.linkwright.fit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.BoundedDecimal;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;

/**
 * What is known of a supplier, as far as fit looks at it. What is null, empty or missing in a map
 * has not been stated: it is unknown, neither met nor a gap. Certificates are the exception: the
 * list is taken as complete, so one that is not on it is a gap.
 *
 * @param id identifies the supplier; breaks ties in rankings
 * @param capabilities what it can make or do, ids unique, in any order
 * @param certificates what it holds, ids unique, in any order
 * @param maturity the stages reached, 1 to 3, by dimension
 * @param languages the languages it deals in; empty when not stated
 * @param annualTurnover of the last closed year, not negative; null when not stated
 * @param inBusinessSince the day of its foundation; null when not stated. Where only the year is
 *     known, its last day is the careful choice.
 * @param attributes free attributes by name; letter case, spaces and hyphens of names do not matter
 * @param provenance of what the kinds of criteria look at in the supplier as a whole; unknown for
 *     those left out
 * @param attributeProvenance of free attributes, by name; unknown for those left out
 */
public record SupplierFacts(
    String id,
    List<CapabilityFacts> capabilities,
    List<CertificateFacts> certificates,
    Map<MaturityDimension, Integer> maturity,
    Set<Language> languages,
    @Nullable Money annualTurnover,
    @Nullable LocalDate inBusinessSince,
    Map<String, AttributeValue> attributes,
    Map<CriterionKind, Provenance> provenance,
    Map<String, Provenance> attributeProvenance) {

  /**
   * @throws IllegalArgumentException if an id is blank or repeated, a stage is not 1 to 3, the
   *     turnover is negative or two attributes have the same name
   */
  public SupplierFacts {
    id = Words.notBlank("supplier id", id);
    capabilities = uniqueById(capabilities, CapabilityFacts::id);
    certificates = uniqueById(certificates, CertificateFacts::id);
    maturity = Map.copyOf(maturity);
    maturity.values().forEach(MaturityDimension::checkStage);
    languages = Set.copyOf(languages);
    if (annualTurnover != null) {
      BoundedDecimal.notNegative(annualTurnover.amount());
    }
    attributes = byKey(attributes);
    provenance = Map.copyOf(provenance);
    attributeProvenance = byKey(attributeProvenance);
  }

  /** The value of an attribute, or null when it is not stated. */
  public @Nullable AttributeValue attribute(String name) {
    return attributes.get(Words.key(name));
  }

  /** The same supplier, as if it offered these capabilities and nothing else. */
  public SupplierFacts offering(List<CapabilityFacts> others) {
    return new SupplierFacts(
        id,
        others,
        certificates,
        maturity,
        languages,
        annualTurnover,
        inBusinessSince,
        attributes,
        provenance,
        attributeProvenance);
  }

  private static <T> List<T> uniqueById(List<T> facts, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    for (T fact : facts) {
      if (!ids.add(id.apply(fact))) {
        throw new IllegalArgumentException("The id '" + id.apply(fact) + "' is used twice.");
      }
    }
    return List.copyOf(facts);
  }

  Provenance provenance(Condition.OfSupplier asked) {
    if (asked instanceof Condition.OfAttribute of) {
      return attributeProvenance.getOrDefault(Words.key(of.name()), Provenance.UNKNOWN);
    }
    return provenance.getOrDefault(asked.kind(), Provenance.UNKNOWN);
  }

  private static <T> Map<String, T> byKey(Map<String, T> attributes) {
    Map<String, T> byKey = new HashMap<>();
    attributes.forEach(
        (name, value) -> {
          if (byKey.put(Words.key(name), value) != null) {
            throw new IllegalArgumentException("The attribute '" + name + "' is given twice.");
          }
        });
    return Map.copyOf(byKey);
  }
}
