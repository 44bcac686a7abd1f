package org.linkwright.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.ClassificationJudge.Match;

/**
 * Judges suppliers against requirements by the formulas of {@code docs/fit.md}. The same facts give
 * the same fit, whatever the order they come in. Immutable; safe for use by several threads if the
 * classification is.
 */
public final class FitEvaluator {

  /** The supplier seen through one of its capabilities; the best candidate becomes the fit. */
  private record Candidate(
      CapabilityFacts capability,
      CodeDistance distance,
      List<Verdict> verdicts,
      @Nullable WordsInCommon words,
      Standing standing) {

    /** The better standing first, then the nearer code, then the capability's id. */
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing(Candidate::standing, Standing.BEST_FIRST)
            .thenComparing(Candidate::distance, CodeDistance.NEAREST_FIRST)
            .thenComparing(candidate -> candidate.capability().id());
  }

  private final FitRules rules;
  private final LocalDate asOf;
  private final ClassificationJudge classifications;
  private final CapabilityJudge capabilities;
  private final SupplierJudge suppliers;

  /** Guarded by this. */
  private @Nullable AssuranceScale scale;

  /**
   * @param classification the codes above each code
   * @param rules the figures in the formulas
   * @param asOf the day asked about: by it facts are fresh or stale
   */
  public FitEvaluator(Classification classification, FitRules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
    this.classifications = new ClassificationJudge(classification, rules);
    this.capabilities = new CapabilityJudge(rules, asOf);
    this.suppliers = new SupplierJudge(rules, asOf);
  }

  FitRules rules() {
    return rules;
  }

  /** Made when it is first asked for: whoever judges one pair in words has no use for it. */
  synchronized AssuranceScale assurance() {
    if (scale == null) {
      scale = new AssuranceScale(rules.assurance(), asOf);
    }
    return scale;
  }

  ClassificationJudge classifications() {
    return classifications;
  }

  CapabilityJudge capabilities() {
    return capabilities;
  }

  SupplierJudge suppliers() {
    return suppliers;
  }

  /** Whether what is offered under a code comes under the one that is required, or may. */
  public boolean matches(ClassificationCode required, ClassificationCode offered) {
    return classifications.match(required, offered) != null;
  }

  /** The fit of one supplier for one requirement, with a verdict on every criterion. */
  public Fit evaluate(RequirementFacts requirement, SupplierFacts supplier) {
    Map<String, Verdict> ofSupplier = judgeSupplier(requirement, supplier);
    return classifications.matches(requirement.classification(), supplier.capabilities()).stream()
        .map(match -> with(match, requirement, ofSupplier))
        .min(Candidate.BEST_FIRST)
        .map(
            best ->
                fit(requirement, supplier, best.capability().id(), best.words(), best.verdicts()))
        .orElseGet(() -> withoutCapability(requirement, supplier, ofSupplier));
  }

  /** The fits of many suppliers for one requirement, the best first. */
  public List<Fit> shortlist(RequirementFacts requirement, Collection<SupplierFacts> candidates) {
    return candidates.stream()
        .map(supplier -> evaluate(requirement, supplier))
        .sorted(Fit.BEST_FIRST)
        .toList();
  }

  /** The fits of one supplier for many requirements, the best first. */
  public List<Fit> opportunities(
      SupplierFacts supplier, Collection<RequirementFacts> requirements) {
    return requirements.stream()
        .map(requirement -> evaluate(requirement, supplier))
        .sorted(Fit.BEST_FIRST)
        .toList();
  }

  /** The verdicts on the criteria of the supplier as a whole, by criterion id. */
  private Map<String, Verdict> judgeSupplier(RequirementFacts requirement, SupplierFacts supplier) {
    Map<String, Verdict> verdicts = new HashMap<>();
    for (Criterion criterion : requirement.criteria()) {
      if (criterion.condition() instanceof Condition.OfSupplier asked) {
        verdicts.put(criterion.id(), suppliers.judge(criterion, asked, supplier, requirement));
      }
    }
    return verdicts;
  }

  private Candidate with(
      Match match, RequirementFacts requirement, Map<String, Verdict> ofSupplier) {
    Verdict classified =
        assured(classifications.met(implied(requirement), match), match.capability());
    List<Verdict> verdicts =
        inOrder(
            requirement,
            classified,
            ofSupplier,
            criterion ->
                assured(
                    capabilities.judge(criterion, match.capability(), requirement),
                    match.capability()));
    @Nullable WordsInCommon words = words(requirement, match.capability().words());
    return new Candidate(
        match.capability(), match.distance(), verdicts, words, Standing.of(verdicts, words, rules));
  }

  private static @Nullable WordsInCommon words(RequirementFacts requirement, Set<String> offer) {
    return requirement.words().isEmpty() ? null : WordsInCommon.of(requirement.words(), offer);
  }

  /** Weighed by the provenance of what the criterion looks at in the capability. */
  private Verdict assured(Verdict verdict, CapabilityFacts capability) {
    return verdict.actual() == null || verdict.assurance() != null
        ? verdict
        : verdict.assured(
            rules
                .assurance()
                .of(capability.provenance(verdict.criterion().kind()), asOf, null, null),
            rules.assurance());
  }

  private Fit withoutCapability(
      RequirementFacts requirement, SupplierFacts supplier, Map<String, Verdict> ofSupplier) {
    Verdict notClassified =
        classifications.notMet(
            implied(requirement), requirement.classification(), supplier.capabilities());
    return fit(
        requirement,
        supplier,
        null,
        words(requirement, Set.of()),
        inOrder(requirement, notClassified, ofSupplier, ClassificationJudge::noCapability));
  }

  private Fit fit(
      RequirementFacts requirement,
      SupplierFacts supplier,
      @Nullable String capabilityId,
      @Nullable WordsInCommon words,
      List<Verdict> verdicts) {
    Standing standing = Standing.of(verdicts, words, rules);
    return new Fit(
        requirement.id(),
        supplier.id(),
        standing.score(),
        standing.eligibility(),
        capabilityId,
        words,
        verdicts);
  }

  private static Criterion implied(RequirementFacts requirement) {
    return Criterion.classification(requirement.classification());
  }

  private List<Verdict> inOrder(
      RequirementFacts requirement,
      Verdict classified,
      Map<String, Verdict> ofSupplier,
      Function<Criterion, Verdict> ofCapability) {
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(classified);
    for (Criterion criterion : requirement.criteria()) {
      @Nullable Verdict known = ofSupplier.get(criterion.id());
      verdicts.add(known == null ? ofCapability.apply(criterion) : known);
    }
    verdicts.replaceAll(verdict -> verdict.weighing(rules.weightOf(verdict.criterion())));
    return verdicts;
  }
}
