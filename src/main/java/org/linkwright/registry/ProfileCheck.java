package org.linkwright.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.IncompatibleUnitsException;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** Finds what in a profile does not go together, or cannot be true yet. */
final class ProfileCheck {

  private final Supplier supplier;
  private final LocalDate latestDay;
  private final List<FieldError> errors = new ArrayList<>();

  private ProfileCheck(Supplier supplier, LocalDate latestDay) {
    this.supplier = supplier;
    this.latestDay = latestDay;
  }

  /**
   * @param supplier each field of which is valid by itself
   * @param today by UTC; the day after has begun somewhere already and is not in the future
   */
  static List<FieldError> errors(Supplier supplier, LocalDate today) {
    ProfileCheck check = new ProfileCheck(supplier, today.plusDays(1));
    check.checkSites();
    check.checkCapacities();
    check.checkYears();
    check.checkMarkets();
    check.checkProvenance();
    return check.errors;
  }

  private void checkSites() {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < supplier.sites().size(); i++) {
      String id = supplier.sites().get(i).id();
      if (!known.add(id)) {
        refuse("/sites/" + i + "/id", "\"" + id + "\" is the id of another site of this profile");
      }
    }
    for (int i = 0; i < supplier.capabilities().size(); i++) {
      requireSite(known, "/capabilities/" + i + "/site", supplier.capabilities().get(i).site());
    }
    for (int i = 0; i < supplier.machines().size(); i++) {
      requireSite(known, "/machines/" + i + "/site", supplier.machines().get(i).site());
    }
    for (int i = 0; i < supplier.certificates().size(); i++) {
      List<String> covered = supplier.certificates().get(i).sites();
      for (int j = 0; j < covered.size(); j++) {
        requireSite(known, "/certificates/" + i + "/sites/" + j, covered.get(j));
      }
    }
  }

  private void requireSite(Set<String> known, String pointer, @Nullable String site) {
    if (site != null && !known.contains(site)) {
      refuse(pointer, "\"" + site + "\" is the id of no site under /sites");
    }
  }

  private void checkCapacities() {
    for (int i = 0; i < supplier.capabilities().size(); i++) {
      Capability capability = supplier.capabilities().get(i);
      if (capability.capacity() != null && capability.freeCapacity() != null) {
        String complaint = complaint(capability.freeCapacity(), capability.capacity());
        if (complaint != null) {
          refuse("/capabilities/" + i + "/freeCapacity", complaint);
        }
      }
    }
  }

  private static @Nullable String complaint(Volume free, Volume whole) {
    try {
      UnitOfMeasure unit = UnitOfMeasure.parse(whole.unit());
      boolean fits =
          rate(free)
                  .amountIn(unit, whole.period())
                  .compareTo(rate(whole).amountIn(unit, whole.period()))
              <= 0;
      return fits ? null : "is more than the capacity, of which it is a part";
    } catch (IncompatibleUnitsException otherKind) {
      return "is in a unit that the capacity's unit " + whole.unit() + " cannot be converted into";
    }
  }

  private static Rate rate(Volume volume) {
    return new Rate(
        new Quantity(volume.value(), UnitOfMeasure.parse(volume.unit())), volume.period());
  }

  private void checkYears() {
    Integer founded = supplier.foundedYear();
    if (founded != null && founded > latestDay.getYear()) {
      refuse("/foundedYear", founded + " is in the future");
    }
    checkYears("/turnoverByYear/", supplier.turnoverByYear(), YearTurnover::year);
    checkYears("/financials/", supplier.financials(), FinancialYear::year);
    checkYears("/sustainability/", supplier.sustainability(), SustainabilityYear::year);
    for (int i = 0; i < supplier.creditRatings().size(); i++) {
      requirePast("/creditRatings/" + i + "/ratedOn", supplier.creditRatings().get(i).ratedOn());
    }
  }

  private <T> void checkYears(String list, List<T> items, Function<T, Integer> yearOf) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Integer year = yearOf.apply(items.get(i));
      if (!seen.add(year)) {
        refuse(list + i + "/year", year + " is there twice; give one item for each year");
      } else if (year > latestDay.getYear()) {
        refuse(list + i + "/year", year + " is in the future");
      }
    }
  }

  private void checkMarkets() {
    Set<String> seen = new HashSet<>();
    List<ExportMarket> markets =
        supplier.exports() == null ? List.of() : supplier.exports().markets();
    for (int i = 0; i < markets.size(); i++) {
      if (!seen.add(markets.get(i).country())) {
        refuse("/exports/markets/" + i + "/country", markets.get(i).country() + " is there twice");
      }
    }
  }

  private void checkProvenance() {
    if (!supplier.provenanceByFact().isEmpty()) {
      checkProvenanceByFact(ProfileFacts.of(supplier));
    }
    checkDate("/provenance", supplier.provenance());
    refuseLevel("/provenance", supplier.provenance(), "the profile");
    checkItems("/turnoverByYear/", supplier.turnoverByYear(), YearTurnover::provenance);
    checkItems("/sites/", supplier.sites(), Site::provenance);
    checkItems("/capabilities/", supplier.capabilities(), Capability::provenance);
    checkItems("/machines/", supplier.machines(), Machine::provenance);
    checkItems("/certificates/", supplier.certificates(), Certificate::provenance);
    checkItems(
        "/referenceCustomers/", supplier.referenceCustomers(), ReferenceCustomer::provenance);
    checkItems("/financials/", supplier.financials(), FinancialYear::provenance);
    checkItems("/creditRatings/", supplier.creditRatings(), CreditRating::provenance);
    checkItems("/sustainability/", supplier.sustainability(), SustainabilityYear::provenance);
    checkItems("/policies/", supplier.policies(), Policy::provenance);
    checkItems("/contacts/", supplier.contacts(), Contact::provenance);
    for (int i = 0; i < supplier.certificates().size(); i++) {
      refuseLevel(
          "/certificates/" + i + "/provenance",
          supplier.certificates().get(i).provenance(),
          "the certificate");
    }
  }

  private void checkProvenanceByFact(ProfileFacts facts) {
    supplier
        .provenanceByFact()
        .forEach(
            (pointer, provenance) -> {
              String place = "/provenanceByFact/" + escaped(pointer);
              String complaint = facts.complaint(pointer);
              if (complaint != null) {
                refuse(place, complaint);
              }
              checkDate(place, provenance);
            });
  }

  private <T> void checkItems(
      String list, List<T> items, Function<T, @Nullable Provenance> provenanceOf) {
    for (int i = 0; i < items.size(); i++) {
      checkDate(list + i + "/provenance", provenanceOf.apply(items.get(i)));
    }
  }

  private void checkDate(String pointer, @Nullable Provenance provenance) {
    if (provenance != null) {
      requirePast(pointer + "/confirmedOn", provenance.confirmedOn());
    }
  }

  private void requirePast(String pointer, @Nullable LocalDate day) {
    if (day != null && day.isAfter(latestDay)) {
      refuse(pointer, day + " is in the future");
    }
  }

  /** One thing is said in one place, so that two places cannot contradict each other. */
  private void refuseLevel(String pointer, @Nullable Provenance provenance, String whose) {
    if (provenance != null && provenance.verification() != null) {
      refuse(
          pointer + "/verification",
          "is said by the field \"verification\" of " + whose + "; leave it out here");
    }
  }

  private void refuse(String pointer, String message) {
    errors.add(FieldError.body(pointer, message));
  }

  private static String escaped(String name) {
    return Objects.requireNonNull(name).replace("~", "~0").replace("/", "~1");
  }
}
