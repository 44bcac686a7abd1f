package org.linkwright.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.fit.CapabilityFacts;
import org.linkwright.fit.ClassificationCode;
import org.linkwright.fit.ExchangeTable;
import org.linkwright.fit.FitEvaluator;
import org.linkwright.fit.RequirementFacts;
import org.linkwright.fit.SupplierFacts;

/**
 * Tells which codes match every one of some codes, as fit judges it: the same, broader, narrower,
 * or by a crosswalk. Each code is judged once. For one thread.
 */
final class CodeMatch {

  private static final String ANY = "any";

  private final FitEvaluator evaluator;
  private final List<RequirementFacts> required;
  private final Map<ClassificationCode, Boolean> known = new HashMap<>();

  CodeMatch(FitEvaluator evaluator, Collection<ClassificationCode> required) {
    this.evaluator = evaluator;
    this.required = required.stream().distinct().map(CodeMatch::needed).toList();
  }

  /** Whether what is offered under a code comes under every one of the codes, or may. */
  boolean matchesAll(ClassificationCode offered) {
    return known.computeIfAbsent(
        offered,
        code -> {
          SupplierFacts supplier = offering(code);
          return required.stream()
              .allMatch(need -> evaluator.evaluate(need, supplier).capabilityId() != null);
        });
  }

  private static RequirementFacts needed(ClassificationCode code) {
    return new RequirementFacts(
        ANY, code, null, LocalDate.EPOCH, null, ExchangeTable.none(), Map.of(), List.of());
  }

  private static SupplierFacts offering(ClassificationCode code) {
    CapabilityFacts capability =
        new CapabilityFacts(
            ANY, code, Set.of(), null, null, null, Set.of(), List.of(), Set.of(), Map.of());
    return new SupplierFacts(
        ANY,
        List.of(capability),
        List.of(),
        Map.of(),
        Set.of(),
        null,
        null,
        Map.of(),
        Map.of(),
        Map.of());
  }
}
