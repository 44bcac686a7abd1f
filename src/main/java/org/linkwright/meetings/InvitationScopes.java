package org.linkwright.meetings;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.fit.Eligibility;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Buyers;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Requirements;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Suppliers;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Looks up what an order of a proposal names, and what it leaves to the event. */
@ApplicationScoped
class InvitationScopes {

  private static final int MOST_REQUIREMENTS = 2_000;

  private final Requirements requirements;
  private final Buyers buyers;
  private final Suppliers suppliers;

  InvitationScopes(Requirements requirements, Buyers buyers, Suppliers suppliers) {
    this.requirements = requirements;
    this.buyers = buyers;
    this.suppliers = suppliers;
  }

  /**
   * @throws ProblemException that tells which names lead nowhere, or that nobody takes part for
   *     whom something could be proposed
   */
  InvitationScope of(
      Caller caller, String programme, EventSnapshot snapshot, InvitationOrder order) {
    List<FieldError> errors = new ArrayList<>();
    RegistryNames<Requirement> namedRequirements =
        new RegistryNames<>(
            order.requirements(),
            requirements.byReference(caller, programme, order.requirements()));
    RegistryNames<Buyer> namedBuyers = buyers(caller, programme, order.buyers());
    RegistryNames<Supplier> wanted = suppliers(caller, programme, order.mustCome());
    RegistryNames<Supplier> unwanted = suppliers(caller, programme, order.mustNotCome());
    namedRequirements.addUnknown(errors, "/requirements", "requirement");
    namedBuyers.addUnknown(errors, "/buyers", "buyer");
    wanted.addUnknown(errors, "/mustCome", "supplier");
    unwanted.addUnknown(errors, "/mustNotCome", "supplier");
    check(errors, order, namedRequirements);
    Set<String> mustNotCome = unwanted.found().stream().map(Supplier::externalId).collect(toSet());
    checkContradictions(errors, order, wanted, mustNotCome);
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
    List<Requirement> wantedRequirements = namedRequirements.found();
    List<Buyer> theirs = namedBuyers.found();
    if (!wantedRequirements.isEmpty()) {
      theirs = List.copyOf(buyers.of(caller, programme, wantedRequirements).values());
    } else {
      theirs = theirs.isEmpty() ? takingPart(caller, programme, snapshot) : theirs;
      wantedRequirements = openOf(caller, programme, theirs);
    }
    return new InvitationScope(
        sorted(wantedRequirements, Comparator.comparing(Requirement::externalId)),
        sorted(theirs, Comparator.comparing(Buyer::externalId)),
        sorted(wanted.found(), Comparator.comparing(Supplier::externalId)),
        mustNotCome);
  }

  private RegistryNames<Buyer> buyers(Caller caller, String programme, List<String> names) {
    return new RegistryNames<>(names, buyers.byReference(caller, programme, names));
  }

  private RegistryNames<Supplier> suppliers(Caller caller, String programme, List<String> names) {
    return new RegistryNames<>(names, suppliers.byReference(caller, programme, names));
  }

  /** Nobody is sent to a buyer who asks for something else. */
  private static void checkEligibilities(
      List<FieldError> errors, String pointer, List<Eligibility> asked) {
    int place = asked.indexOf(Eligibility.INELIGIBLE);
    if (place >= 0) {
      errors.add(FieldError.body(pointer + "/" + place, "should be ELIGIBLE or NEAR_MISS"));
    }
  }

  private static void check(
      List<FieldError> errors, InvitationOrder order, RegistryNames<Requirement> named) {
    if (!order.requirements().isEmpty() && !order.buyers().isEmpty()) {
      errors.add(
          FieldError.body("/buyers", "cannot be meant beside requirements; say one of the two"));
    }
    checkEligibilities(errors, "/eligibilities", order.eligibilities());
    checkEligibilities(
        errors, "/worthTheJourney/eligibilities", order.worthTheJourney().eligibilities());
    for (int i = 0; i < order.requirements().size(); i++) {
      Requirement requirement = named.get(order.requirements().get(i));
      if (requirement != null && requirement.status() != Requirement.Status.OPEN) {
        errors.add(
            FieldError.body("/requirements/" + i, "is closed: nobody is looked for any more"));
      } else if (requirement != null && requirement.buyer() == null) {
        errors.add(
            FieldError.body(
                "/requirements/" + i,
                "is what a market segment asks for: it has no buyer to meet"));
      }
    }
  }

  private static void checkContradictions(
      List<FieldError> errors,
      InvitationOrder order,
      RegistryNames<Supplier> wanted,
      Set<String> mustNotCome) {
    for (int i = 0; i < order.mustCome().size(); i++) {
      Supplier supplier = wanted.get(order.mustCome().get(i));
      if (supplier != null && mustNotCome.contains(supplier.externalId())) {
        errors.add(FieldError.body("/mustCome/" + i, "is among those that must not come, too"));
      }
    }
  }

  private List<Buyer> takingPart(Caller caller, String programme, EventSnapshot snapshot) {
    List<Buyer> theirs =
        buyers(caller, programme, EventFirms.organisations(snapshot, Participant.Role.BUYER))
            .found();
    if (theirs.isEmpty()) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "No buyer of the programme takes part in the event yet; name some in \"buyers\", or add"
              + " participants with the role BUYER and their organisation.");
    }
    return theirs;
  }

  private List<Requirement> openOf(Caller caller, String programme, List<Buyer> theirs) {
    Set<@Nullable String> names = new HashSet<>();
    theirs.forEach(buyer -> names.add(buyer.externalId()));
    List<Requirement> all =
        requirements.open(caller, programme).stream()
            .filter(requirement -> names.contains(requirement.buyer()))
            .toList();
    if (all.size() > MOST_REQUIREMENTS) {
      throw new ProblemException(
          ProblemType.WRONG_STATE,
          "The buyers have %d open requirements; something is proposed for %d at most. Name some."
              .formatted(all.size(), MOST_REQUIREMENTS));
    }
    return all;
  }

  private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).toList();
  }
}
