package org.linkwright.matching;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.CriterionKind;
import org.linkwright.fit.Provenance;
import org.linkwright.registry.ProfileFacts;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.YearTurnover;

/** The provenance of what fit looks at in one supplier, as far in as the profile says it. */
final class FactProvenance {

  private static final Map<CriterionKind, String> IN_CAPABILITY =
      Map.of(
          CriterionKind.CLASSIFICATION, "/classification",
          CriterionKind.PROCESS, "/processes",
          CriterionKind.CAPACITY, "/capacity",
          CriterionKind.LEAD_TIME, "/leadTimeDays",
          CriterionKind.PRICE_CEILING, "/price",
          CriterionKind.DELIVERY_REGION, "/deliveryRegions");

  private final Supplier supplier;
  private final ProfileFacts facts;

  FactProvenance(Supplier supplier) {
    this.supplier = supplier;
    this.facts = ProfileFacts.of(supplier);
  }

  Map<CriterionKind, Provenance> ofCapability(String pointer) {
    Map<CriterionKind, Provenance> provenance = new EnumMap<>(CriterionKind.class);
    IN_CAPABILITY.forEach((kind, part) -> provenance.put(kind, at(pointer + part)));
    return provenance;
  }

  Map<CriterionKind, Provenance> ofFirm() {
    return Map.of(
        CriterionKind.LANGUAGE, at("/languages"),
        CriterionKind.MATURITY, at("/maturity"),
        CriterionKind.MINIMUM_TURNOVER, at(turnover()),
        CriterionKind.MINIMUM_YEARS, at("/foundedYear"));
  }

  Map<String, Provenance> ofAttributes() {
    return supplier.attributes().keySet().stream()
        .collect(toMap(name -> name, name -> at("/attributes/" + escaped(name))));
  }

  @Nullable LocalDate confirmedOn(String pointer) {
    return facts.provenance(pointer).confirmedOn();
  }

  Provenance at(String pointer) {
    org.linkwright.registry.Provenance found = facts.provenance(pointer);
    return new Provenance(found.verification(), found.confirmedOn());
  }

  /** The turnover of the last full year, or else of the latest year given. */
  private String turnover() {
    if (supplier.turnover() != null) {
      return "/turnover";
    }
    List<YearTurnover> years = supplier.turnoverByYear();
    int latest = 0;
    for (int i = 1; i < years.size(); i++) {
      latest = years.get(i).year() > years.get(latest).year() ? i : latest;
    }
    return "/turnoverByYear/" + latest;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
