package org.linkwright.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StrictJson;

/**
 * The facts of a profile, each by its JSON pointer: every single field that is filled, every free
 * attribute, every item of a list, and whatever inside one of these has a provenance of its own.
 */
public final class ProfileFacts {

  private static final ObjectMapper JSON = StrictJson.mapper();

  /**
   * A fact.
   *
   * @param provenance its own, completed by its item's and then by the profile's
   */
  record Fact(String pointer, Provenance provenance) {}

  /**
   * The smallest part that counts as one fact if nothing is said of its parts.
   *
   * @param pointer JSON pointer into the profile
   * @param provenance what the item itself says; null if it says nothing
   * @param saysItself whether it has a field for its provenance
   */
  private record Unit(String pointer, @Nullable Provenance provenance, boolean saysItself) {}

  private final Supplier supplier;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private @Nullable JsonNode tree;

  private ProfileFacts(Supplier supplier) {
    this.supplier = supplier;
  }

  /** The facts of a profile. */
  public static ProfileFacts of(Supplier supplier) {
    ProfileFacts facts = new ProfileFacts(supplier);
    facts.addFields();
    facts.addItems();
    return facts;
  }

  /** All facts, in the order of the profile; those inside others come last. */
  List<Fact> all() {
    Provenance ofProfile = ofProfile();
    List<Fact> facts = new ArrayList<>();
    for (Unit unit : units.values()) {
      facts.add(new Fact(unit.pointer(), of(unit).orElse(ofProfile)));
    }
    supplier
        .provenanceByFact()
        .forEach(
            (pointer, provenance) -> {
              Unit unit = unitOf(pointer);
              if (unit != null && !unit.pointer().equals(pointer)) {
                facts.add(new Fact(pointer, provenance.orElse(of(unit)).orElse(ofProfile)));
              }
            });
    return facts;
  }

  /**
   * Where a fact comes from: what is said of itself, completed by its item and by the profile.
   *
   * @param pointer JSON pointer into the profile, of a fact that is there
   */
  public Provenance provenance(String pointer) {
    Unit unit = unitOf(pointer);
    Provenance own = supplier.provenanceByFact().getOrDefault(pointer, Provenance.NONE);
    return (unit == null ? own : own.orElse(of(unit))).orElse(ofProfile());
  }

  private Provenance of(Unit unit) {
    return supplier
        .provenanceByFact()
        .getOrDefault(unit.pointer(), Provenance.NONE)
        .orElse(unit.provenance());
  }

  /** What is wrong with a provenance that is given for this pointer; null if nothing is. */
  @Nullable String complaint(String pointer) {
    Unit unit = unitOf(pointer);
    if (unit == null || !isFilled(unit, pointer)) {
      return "is the provenance of a fact that is not in the profile; name one by its JSON pointer"
          + " such as /employees or /capabilities/0/leadTimeDays";
    }
    return unit.pointer().equals(pointer) && unit.saysItself()
        ? "belongs into the field \"provenance\" of " + pointer
        : null;
  }

  /** The provenance of single facts without that of facts which are not there. */
  Map<String, Provenance> provenanceOfPresent() {
    Map<String, Provenance> present = new TreeMap<>(supplier.provenanceByFact());
    present.keySet().removeIf(pointer -> complaint(pointer) != null);
    return present;
  }

  private void addFields() {
    add("name", supplier.name());
    add("nativeName", supplier.nativeName());
    add("country", supplier.country());
    add("region", supplier.region());
    add("city", supplier.city());
    add("website", supplier.website());
    add("contactEmail", supplier.contactEmail());
    add("foundedYear", supplier.foundedYear());
    add("employees", supplier.employees());
    add("womenPercent", supplier.womenPercent());
    add("sizeClass", supplier.sizeClass());
    add("ownership", supplier.ownership());
    add("turnover", supplier.turnover());
    add("exports", supplier.exports());
    add("languages", supplier.languages().isEmpty() ? null : supplier.languages());
    add("maturity", supplier.maturity());
    supplier.attributes().forEach((name, value) -> add("attributes/" + escaped(name), value));
  }

  private void addItems() {
    add("identifiers", supplier.identifiers(), null);
    add("turnoverByYear", supplier.turnoverByYear(), YearTurnover::provenance);
    add("sites", supplier.sites(), Site::provenance);
    add("capabilities", supplier.capabilities(), Capability::provenance);
    add("machines", supplier.machines(), Machine::provenance);
    add("certificates", supplier.certificates(), ProfileFacts::provenance);
    add("referenceCustomers", supplier.referenceCustomers(), ReferenceCustomer::provenance);
    add("financials", supplier.financials(), FinancialYear::provenance);
    add("creditRatings", supplier.creditRatings(), CreditRating::provenance);
    add("sustainability", supplier.sustainability(), SustainabilityYear::provenance);
    add("policies", supplier.policies(), Policy::provenance);
    add("contacts", supplier.contacts(), Contact::provenance);
  }

  private void add(String field, @Nullable Object value) {
    if (value != null) {
      units.put("/" + field, new Unit("/" + field, null, false));
    }
  }

  private <T> void add(
      String list, List<T> items, @Nullable Function<T, @Nullable Provenance> provenance) {
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      Provenance said = provenance == null || item == null ? null : provenance.apply(item);
      String pointer = "/" + list + "/" + i;
      units.put(pointer, new Unit(pointer, said, provenance != null));
    }
  }

  private static Provenance provenance(Certificate certificate) {
    Provenance level = new Provenance(null, null, certificate.verification());
    return level.orElse(certificate.provenance());
  }

  private Provenance ofProfile() {
    Provenance level = new Provenance(null, null, supplier.verification());
    return level.orElse(supplier.provenance());
  }

  /** The unit that a pointer names or leads into; null if there is none. */
  private @Nullable Unit unitOf(String pointer) {
    String part = pointer;
    while (!part.isEmpty()) {
      Unit unit = units.get(part);
      if (unit != null) {
        return unit;
      }
      part = part.substring(0, Math.max(0, part.lastIndexOf('/')));
    }
    return null;
  }

  private boolean isFilled(Unit unit, String pointer) {
    if (unit.pointer().equals(pointer)) {
      return true;
    }
    if (pointer.startsWith(unit.pointer() + "/provenance")) {
      return false;
    }
    if (tree == null) {
      tree = JSON.valueToTree(supplier);
    }
    JsonNode found = tree.at(pointer);
    return !found.isMissingNode()
        && !found.isNull()
        && !(found.isContainerNode() && found.isEmpty());
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
