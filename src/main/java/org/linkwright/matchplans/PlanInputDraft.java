package org.linkwright.matchplans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.matching.MatchedCapability;
import org.linkwright.matching.Pairing;
import org.linkwright.matchplans.PlanInput.Ask;
import org.linkwright.matchplans.PlanInput.Candidate;
import org.linkwright.matchplans.PlanInput.LeftOut;
import org.linkwright.matchplans.PlanInput.Offer;
import org.linkwright.matchsolver.Allotment;
import org.linkwright.matchsolver.Demand;
import org.linkwright.matchsolver.Forbidden;
import org.linkwright.matchsolver.MatchProblem;
import org.linkwright.matchsolver.Option;
import org.linkwright.matchsolver.Pin;
import org.linkwright.matchsolver.PlanRules;
import org.linkwright.matchsolver.Source;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.SizeClass;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Volume;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Period;
import org.linkwright.shared.ProblemException;

/** Puts requirements and the suppliers that fit them together as one problem. */
final class PlanInputDraft {

  /** A lot smaller than this part of an equal share is not worth a supplier of its own. */
  private static final int PARTS_OF_A_SHARE = 10;

  private final MatchPlanOrder order;
  private final LocalDate today;
  private final PlanValues values;

  private final Map<String, Demand> demands = new LinkedHashMap<>();
  private final Map<String, MonthlySteps> steps = new LinkedHashMap<>();
  private final Map<String, Requirement> requirements = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Option> options = new ArrayList<>();
  private final Map<String, Ask> asks = new LinkedHashMap<>();
  private final Map<String, Offer> offers = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<String> exclusive;

  /** External ids of suppliers by their ids. */
  private final Map<String, String> namesOfSuppliers = new LinkedHashMap<>();

  PlanInputDraft(MatchPlanOrder order, LocalDate today, PlanValues values) {
    this.order = order;
    this.today = today;
    this.values = values;
    this.exclusive = new HashSet<>(order.exclusive());
  }

  /**
   * Takes a requirement in.
   *
   * @return whether it can be planned; if not, the plan will say why
   */
  boolean add(Requirement requirement) {
    Optional<LeftOut> unplannable = leftOut(requirement);
    if (unplannable.isPresent()) {
      leftOut.add(unplannable.get());
      return false;
    }
    String id = requirement.externalId();
    MonthlySteps asked =
        requirement.volume() == null
            ? new MonthlySteps(requirement.suppliersWanted(), 0)
            : MonthlySteps.of(requirement.volume());
    PlanValues.Value value = values.of(requirement);
    int least = Objects.requireNonNullElse(requirement.minimumSuppliers(), 1);
    int most = mostSuppliers(requirement);
    requirements.put(id, requirement);
    steps.put(id, asked);
    demands.put(
        id,
        new Demand(
            id,
            buyerOf(requirement),
            asked.steps(),
            value.cents(),
            least,
            most,
            Math.max(1, asked.steps() / ((long) most * PARTS_OF_A_SHARE)),
            exclusive.contains(id) || exclusive.contains(String.valueOf(requirement.id()))));
    candidates.put(id, new ArrayList<>());
    return true;
  }

  private static int mostSuppliers(Requirement requirement) {
    int wanted = requirement.suppliersWanted();
    int least = Objects.requireNonNullElse(requirement.minimumSuppliers(), 1);
    return Math.max(least, Objects.requireNonNullElse(requirement.maximumSuppliers(), wanted));
  }

  /** A market segment has no one buyer, and its demand no other's share. */
  private static String buyerOf(Requirement requirement) {
    return requirement.buyer() == null ? "/" + requirement.externalId() : requirement.buyer();
  }

  private static Optional<LeftOut> leftOut(Requirement requirement) {
    if (requirement.kind() != Requirement.Kind.ORDER) {
      return left(
          requirement,
          LeftOut.Why.NOT_AN_ORDER,
          "It is no order; proposals or programmes answer it.");
    }
    if (requirement.status() != Requirement.Status.OPEN) {
      return left(requirement, LeftOut.Why.CLOSED, "It is closed.");
    }
    if (requirement.classification() == null) {
      return left(
          requirement,
          LeftOut.Why.NO_CLASSIFICATION,
          "It has no classification, so nobody can be found by it; give it one.");
    }
    Volume volume = requirement.volume();
    return volume != null && volume.value().signum() == 0
        ? left(requirement, LeftOut.Why.NO_QUANTITY, "Its volume is 0; say how much is needed.")
        : Optional.empty();
  }

  private static Optional<LeftOut> left(Requirement requirement, LeftOut.Why why, String sentence) {
    return Optional.of(new LeftOut(requirement.externalId(), requirement.title(), why, sentence));
  }

  /**
   * Takes the suppliers in that fit a requirement.
   *
   * @param bestFirst all that offer what it asks for
   */
  void offer(Requirement requirement, List<Pairing> bestFirst) {
    String id = requirement.externalId();
    asks.put(id, ask(requirement, bestFirst));
    bestFirst.stream()
        .filter(pairing -> pairing.eligibility() != Eligibility.INELIGIBLE)
        .limit(order.terms().candidates())
        .forEach(pairing -> take(id, pairing));
    // Whoever is pinned is considered, however many are better.
    Set<String> pinned = new HashSet<>();
    order.pins().stream()
        .filter(pin -> isCalled(requirement, pin.requirement()))
        .forEach(pin -> pinned.add(pin.supplier()));
    bestFirst.stream()
        .filter(pairing -> isAnyOf(pairing.supplier(), pinned))
        .forEach(pairing -> take(id, pairing));
  }

  private static boolean isCalled(Requirement requirement, String reference) {
    return reference.equals(requirement.externalId())
        || reference.equals(String.valueOf(requirement.id()));
  }

  private static boolean isAnyOf(Supplier supplier, Set<String> references) {
    return references.contains(supplier.externalId())
        || references.contains(String.valueOf(supplier.id()));
  }

  private Ask ask(Requirement requirement, List<Pairing> pairings) {
    Volume volume = requirement.volume();
    String buyer = requirement.buyer();
    String segment = requirement.segment() == null ? "" : requirement.segment().name();
    return new Ask(
        requirement.title(),
        buyer,
        pairings.stream()
            .map(Pairing::buyer)
            .filter(Objects::nonNull)
            .map(found -> found.name())
            .findFirst()
            .orElse(buyer == null ? segment : buyer),
        volume == null ? null : volume.unit(),
        volume == null ? null : volume.period(),
        steps(requirement.externalId()).decimals(),
        requirement.startDate(),
        requirement.value(),
        values.of(requirement).assumed());
  }

  private MonthlySteps steps(String requirement) {
    return Objects.requireNonNull(steps.get(requirement));
  }

  private void take(String requirementId, Pairing pairing) {
    Supplier supplier = pairing.supplier();
    MatchedCapability matched = pairing.capability();
    List<Candidate> known = Objects.requireNonNull(candidates.get(requirementId));
    if (matched == null
        || known.stream().anyMatch(other -> other.supplier().equals(supplier.externalId()))) {
      return;
    }
    namesOfSuppliers.put(String.valueOf(supplier.id()), supplier.externalId());
    Requirement requirement = pairing.requirement();
    String own = supplier.externalId() + matched.pointer();
    Volume volume = requirement.volume();
    Optional<String> source =
        volume == null
            // One order each: what else the capability serves does not matter.
            ? Optional.of(source(own + "@" + requirementId, supplier, 1, 0))
            : counted(own, supplier, matched, volume);
    source.ifPresent(
        id -> {
          offers.putIfAbsent(
              id,
              new Offer(
                  supplier.externalId(), supplier.name(), matched.pointer(), matched.label()));
          options.add(
              new Option(
                  requirementId,
                  id,
                  TimeToClose.candidacy(
                      pairing.fit(),
                      mostSuppliers(requirement) > 1,
                      today,
                      requirement.startDate()),
                  pairing.fit().score(),
                  volume == null
                      ? 1
                      : CountedCapacity.of(capability(supplier, matched), volume)
                          .orElseThrow()
                          .grainsFor(steps(requirementId).step())));
        });
    known.add(
        new Candidate(
            supplier.externalId(),
            source.orElse(null),
            pairing.fit().score(),
            pairing.eligibility(),
            pairing.summary()));
  }

  private Optional<String> counted(
      String id, Supplier supplier, MatchedCapability matched, Volume asked) {
    return CountedCapacity.of(capability(supplier, matched), asked)
        .map(counted -> source(id, supplier, counted.free(), counted.minimumOrder()));
  }

  private static Capability capability(Supplier supplier, MatchedCapability matched) {
    String pointer = matched.pointer();
    return supplier
        .capabilities()
        .get(Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)));
  }

  private String source(String id, Supplier supplier, long free, long minimumOrder) {
    sources.putIfAbsent(
        id,
        new Source(
            id,
            supplier.externalId(),
            free,
            minimumOrder,
            isSmall(supplier),
            isNewcomer(supplier)));
    return id;
  }

  private static boolean isSmall(Supplier supplier) {
    SizeClass size =
        supplier.sizeClass() == null ? supplier.derivedSizeClass() : supplier.sizeClass();
    return size == SizeClass.MICRO || size == SizeClass.SMALL;
  }

  private static boolean isNewcomer(Supplier supplier) {
    return supplier.referenceCustomers().isEmpty();
  }

  /**
   * The whole problem.
   *
   * @throws ProblemException that names the pins and pairs that lead nowhere
   */
  PlanInput input(Instant takenAt, String currency, @Nullable StoredPlan former) {
    List<FieldError> errors = new ArrayList<>();
    List<Pin> pins = pins(errors);
    List<Forbidden> forbidden = forbidden(errors);
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
    MatchProblem problem =
        new MatchProblem(
            List.copyOf(demands.values()),
            List.copyOf(sources.values()),
            options,
            rules(),
            pins,
            forbidden,
            former == null ? List.of() : formerAllotments(former));
    return new PlanInput(takenAt, currency, problem, asks, offers, candidates, leftOut);
  }

  private PlanRules rules() {
    PlanTerms terms = order.terms();
    return new PlanRules(
        terms.nearMisses(),
        new PlanRules.Weights(
            terms.fitPercent(),
            terms.newcomerPoints(),
            terms.smallFirmPoints(),
            100L * terms.spreadCost(),
            terms.changePercent()),
        new PlanRules.Bounds(
            terms.mostOfBuyerPercent(),
            terms.mostValuePerSupplier() == null
                ? null
                : Math.min(Demand.MOST_VALUE, 100 * terms.mostValuePerSupplier()),
            terms.mostRequirementsPerSupplier()));
  }

  private List<Pin> pins(List<FieldError> errors) {
    List<Pin> pins = new ArrayList<>();
    for (int i = 0; i < order.pins().size(); i++) {
      MatchPlanOrder.PinnedPair pair = order.pins().get(i);
      String pointer = "/pins/" + i;
      Optional<Requirement> requirement = planned(pair.requirement(), pointer, errors);
      if (requirement.isPresent()) {
        pin(requirement.get(), pair, pointer, errors).ifPresent(pins::add);
      }
    }
    return pins;
  }

  private Optional<Pin> pin(
      Requirement requirement,
      MatchPlanOrder.PinnedPair pair,
      String pointer,
      List<FieldError> errors) {
    String id = requirement.externalId();
    Optional<String> source = sourceOf(id, pair.supplier());
    if (source.isEmpty()) {
      errors.add(
          FieldError.body(
              pointer + "/supplier",
              "\""
                  + pair.supplier()
                  + "\" cannot be planned for \""
                  + id
                  + "\": it does not offer it, or its capacity is not told in a unit that compares"));
      return Optional.empty();
    }
    Period period = requirement.volume() == null ? Period.MONTH : requirement.volume().period();
    BigDecimal quantity = pair.quantity();
    return Optional.of(
        new Pin(id, source.get(), quantity == null ? null : steps(id).of(quantity, period)));
  }

  private List<Forbidden> forbidden(List<FieldError> errors) {
    List<Forbidden> forbidden = new ArrayList<>();
    for (int i = 0; i < order.forbidden().size(); i++) {
      MatchPlanOrder.ForbiddenPair pair = order.forbidden().get(i);
      planned(pair.requirement(), "/forbidden/" + i, errors)
          .flatMap(requirement -> forbidden(requirement.externalId(), pair.supplier()))
          .ifPresent(forbidden::add);
    }
    return forbidden;
  }

  /** Whoever is no candidate anyway need not be ruled out. */
  private Optional<Forbidden> forbidden(String requirement, String supplier) {
    return sourceOf(requirement, supplier).map(source -> new Forbidden(requirement, source));
  }

  private Optional<Requirement> planned(String reference, String pointer, List<FieldError> errors) {
    Optional<Requirement> found =
        requirements.values().stream()
            .filter(requirement -> isCalled(requirement, reference))
            .findFirst();
    if (found.isEmpty()) {
      errors.add(
          FieldError.body(
              pointer + "/requirement", "\"" + reference + "\" is not planned in this plan"));
    }
    return found;
  }

  private Optional<String> sourceOf(String requirement, String supplier) {
    String name = namesOfSuppliers.getOrDefault(supplier, supplier);
    return candidates.getOrDefault(requirement, List.of()).stream()
        .filter(candidate -> candidate.supplier().equals(name))
        .map(Candidate::source)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** What suppliers had, told in the sources and steps of now. */
  private List<Allotment> formerAllotments(StoredPlan former) {
    List<Allotment> allotments = new ArrayList<>();
    for (MatchPlan.Assignment had : former.plan().assignments()) {
      Demand demand = demands.get(had.requirement());
      Optional<String> source =
          demand == null ? Optional.empty() : sourceOf(had.requirement(), had.supplier());
      source.ifPresent(
          id -> {
            Volume volume = requirements.get(had.requirement()).volume();
            long quantity =
                steps(had.requirement())
                    .of(had.quantity(), volume == null ? Period.MONTH : volume.period());
            allotments.add(new Allotment(had.requirement(), id, quantity));
          });
    }
    return allotments;
  }
}
