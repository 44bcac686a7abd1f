package org.linkwright.fit;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Rate;
import org.linkwright.shared.VerificationLevel;

/** A requirement for electronic components from New Year 2027, and suppliers for it. */
final class Example {

  static final LocalDate START = LocalDate.of(2027, 1, 1);

  static final ClassificationCode ELECTRONICS = isic("26");
  static final ClassificationCode COMPONENTS_AND_BOARDS = isic("261");
  static final ClassificationCode COMPONENTS = isic("2610");
  static final ClassificationCode COMPUTERS = isic("2620");

  static final ClassificationTree ISIC =
      ClassificationTree.of(
          Map.of(
              COMPONENTS,
              COMPONENTS_AND_BOARDS,
              COMPONENTS_AND_BOARDS,
              ELECTRONICS,
              isic("262"),
              ELECTRONICS,
              COMPUTERS,
              isic("262")));

  static final FitEvaluator EVALUATOR = new FitEvaluator(ISIC, FitRules.standard(), START);

  /** A fact that counts in full: verified, and confirmed on the day that is asked about. */
  static final Provenance PROVEN = new Provenance(VerificationLevel.VERIFIED, START);

  private Example() {}

  static ClassificationCode isic(String code) {
    return new ClassificationCode("ISIC", code);
  }

  /** A requirement whose criteria are all mandatory, named c1, c2, … */
  static RequirementFacts requirement(Condition... conditions) {
    List<Criterion> criteria = new ArrayList<>();
    for (Condition condition : conditions) {
      criteria.add(new Criterion("c" + (criteria.size() + 1), Importance.mandatory(), condition));
    }
    return requirement(criteria);
  }

  static RequirementFacts requirement(Collection<Criterion> criteria) {
    return new RequirementFacts(
        "req-1",
        COMPONENTS,
        null,
        START,
        null,
        ExchangeTable.none(),
        Map.of(),
        List.copyOf(criteria));
  }

  static Fit fit(RequirementFacts requirement, SupplierFacts supplier) {
    return EVALUATOR.evaluate(requirement, supplier);
  }

  /** The verdict on one mandatory condition. */
  static Verdict verdict(Condition condition, SupplierFacts supplier) {
    return fit(requirement(condition), supplier).verdicts().get(1);
  }

  static Verdict verdict(Condition condition, Capability capability) {
    return verdict(condition, supplier(capability).facts());
  }

  static Supplier supplier(Capability... capabilities) {
    Supplier supplier = new Supplier();
    Arrays.stream(capabilities).map(Capability::facts).forEach(supplier.capabilities::add);
    return supplier;
  }

  static Capability capability() {
    return new Capability();
  }

  /** The same supplier, to be changed. */
  static Supplier like(SupplierFacts facts) {
    Supplier supplier = new Supplier();
    supplier.id = facts.id();
    supplier.capabilities.addAll(facts.capabilities());
    supplier.certificates.addAll(facts.certificates());
    supplier.maturity.putAll(facts.maturity());
    supplier.languages.addAll(facts.languages());
    supplier.attributes.putAll(facts.attributes());
    supplier.turnover = facts.annualTurnover();
    supplier.since = facts.inBusinessSince();
    supplier.provenance =
        facts.provenance().getOrDefault(CriterionKind.LANGUAGE, Provenance.UNKNOWN);
    return supplier;
  }

  /** The same capability, to be changed. */
  static Capability like(CapabilityFacts facts) {
    Capability capability = new Capability();
    capability.id = facts.id();
    capability.code = facts.classification();
    capability.processes = facts.processes();
    capability.capacity = facts.capacity();
    capability.leadTime = facts.leadTimeDays();
    capability.price = facts.price();
    capability.regions = facts.deliveryRegions();
    capability.sites = facts.sites();
    capability.words = facts.words();
    capability.provenance = facts.provenance(CriterionKind.CAPACITY);
    return capability;
  }

  private static Map<CriterionKind, Provenance> ofAllKinds(Provenance provenance) {
    return Arrays.stream(CriterionKind.values()).collect(toMap(kind -> kind, kind -> provenance));
  }

  /** A supplier in the making; what is not said stays unknown. */
  static final class Supplier {
    String id = "supplier-1";
    final List<CapabilityFacts> capabilities = new ArrayList<>();
    final List<CertificateFacts> certificates = new ArrayList<>();
    final Map<MaturityDimension, Integer> maturity = new HashMap<>();
    final Set<Language> languages = new HashSet<>();
    final Map<String, AttributeValue> attributes = new HashMap<>();
    @Nullable Money turnover;
    @Nullable LocalDate since;
    Provenance provenance = PROVEN;

    Supplier proven(Provenance how) {
      provenance = how;
      return this;
    }

    Supplier named(String name) {
      id = name;
      return this;
    }

    Supplier holding(CertificateFacts... held) {
      certificates.addAll(List.of(held));
      return this;
    }

    Supplier atStage(MaturityDimension dimension, int stage) {
      maturity.put(dimension, stage);
      return this;
    }

    Supplier speaking(String... tags) {
      Arrays.stream(tags).map(Language::new).forEach(languages::add);
      return this;
    }

    Supplier turningOver(Money money) {
      turnover = money;
      return this;
    }

    Supplier inBusinessSince(LocalDate day) {
      since = day;
      return this;
    }

    Supplier with(String attribute, AttributeValue value) {
      attributes.put(attribute, value);
      return this;
    }

    SupplierFacts facts() {
      return new SupplierFacts(
          id,
          capabilities,
          certificates,
          maturity,
          languages,
          turnover,
          since,
          attributes,
          ofAllKinds(provenance),
          attributes.keySet().stream().collect(toMap(name -> name, name -> provenance)));
    }
  }

  /** A capability in the making; what is not said stays unknown. */
  static final class Capability {
    String id = "capability-1";
    ClassificationCode code = COMPONENTS;
    Set<String> processes = Set.of();
    @Nullable Rate capacity;
    @Nullable Integer leadTime;
    @Nullable PriceRange price;
    Set<Region> regions = Set.of();
    List<SiteFacts> sites = List.of();
    Set<String> words = Set.of();
    Provenance provenance = PROVEN;

    Capability proven(Provenance how) {
      provenance = how;
      return this;
    }

    Capability named(String name) {
      id = name;
      return this;
    }

    Capability of(ClassificationCode classification) {
      code = classification;
      return this;
    }

    Capability mastering(String... names) {
      processes = Set.of(names);
      return this;
    }

    Capability yielding(Rate rate) {
      capacity = rate;
      return this;
    }

    Capability within(int days) {
      leadTime = days;
      return this;
    }

    Capability at(PriceRange range) {
      price = range;
      return this;
    }

    Capability described(String... all) {
      words = Set.of(all);
      return this;
    }

    Capability at(SiteFacts... all) {
      sites = List.of(all);
      return this;
    }

    Capability deliveringTo(String... codes) {
      Set<Region> all = new HashSet<>();
      Arrays.stream(codes).map(Region::new).forEach(all::add);
      regions = all;
      return this;
    }

    CapabilityFacts facts() {
      return new CapabilityFacts(
          id,
          code,
          processes,
          capacity,
          leadTime,
          price,
          regions,
          sites,
          words,
          ofAllKinds(provenance));
    }
  }
}
