package org.linkwright.fit;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.VerificationLevel;

/** The same facts, each kind of them checked and confirmed in another way. */
final class FactsOfAnyProvenance {

  private FactsOfAnyProvenance() {}

  static SupplierFacts of(SupplierFacts facts, Random random) {
    return new SupplierFacts(
        facts.id(),
        facts.capabilities().stream().map(capability -> of(capability, random)).toList(),
        facts.certificates(),
        facts.maturity(),
        facts.languages(),
        facts.annualTurnover(),
        facts.inBusinessSince(),
        facts.attributes(),
        byKind(random),
        facts.attributes().keySet().stream().collect(toMap(name -> name, name -> any(random))));
  }

  private static CapabilityFacts of(CapabilityFacts facts, Random random) {
    return new CapabilityFacts(
        facts.id(),
        facts.classification(),
        facts.processes(),
        facts.capacity(),
        facts.leadTimeDays(),
        facts.price(),
        facts.deliveryRegions(),
        facts.sites(),
        facts.words(),
        byKind(random));
  }

  private static Map<CriterionKind, Provenance> byKind(Random random) {
    Map<CriterionKind, Provenance> provenance = new EnumMap<>(CriterionKind.class);
    for (CriterionKind kind : CriterionKind.values()) {
      if (random.nextInt(4) > 0) {
        provenance.put(kind, any(random));
      }
    }
    return provenance;
  }

  private static Provenance any(Random random) {
    VerificationLevel[] levels = VerificationLevel.values();
    @Nullable VerificationLevel level =
        random.nextInt(5) == 0 ? null : levels[random.nextInt(levels.length)];
    return new Provenance(
        level, random.nextInt(4) == 0 ? null : Example.START.minusDays(random.nextInt(1200)));
  }
}
