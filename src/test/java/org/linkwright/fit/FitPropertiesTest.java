package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.linkwright.Seeds;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.fit.Condition.TextComparison;
import org.linkwright.shared.MaturityDimension;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

/** What holds for every requirement and every supplier. */
class FitPropertiesTest {

  private static final List<String> PROCESSES = List.of("casting", "milling", "coating");
  private static final List<String> REGIONS = List.of("CZ", "CZ-10", "DE", "SK");
  private static final List<String> LANGUAGES = List.of("en", "en-GB", "cs", "de");
  private static final List<String> STANDARDS = List.of("ISO 9001", "ISO 14001");
  private static final GeoPoint BRNO = new GeoPoint(49.1951, 16.6068);
  private static final List<String> VERSIONS = List.of("2008", "2015");

  private static final Map<String, Integer> WORDS = Map.of("housing", 2, "plastic", 1, "seal", 1);

  /** Dollars convert to euros, Swiss francs do not. */
  private static final ExchangeTable RATES =
      ExchangeTable.of(
          List.of(
              new ExchangeTable.BaseRate(
                  Money.currency("USD"),
                  Money.currency("EUR"),
                  new BigDecimal("0.93"),
                  Example.START)));

  // A better profile never scores lower

  @Property(tries = 2000, seed = Seeds.FIXED)
  void aBetterProfileNeverScoresLowerNorFallsInEligibility(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier,
      @ForAll("improvements") Improvement improvement) {
    Fit before = Example.fit(requirement, supplier);
    Fit after = Example.fit(requirement, improvement.of(supplier));

    Statistics.label("eligibility").collect(before.eligibility());
    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(after.eligibility()).isLessThanOrEqualTo(before.eligibility());
  }

  @Property(tries = 2000, seed = Seeds.FIXED)
  void noImprovementLowersTheScoreOfASingleCriterion(
      @ForAll("criteria") Criterion criterion,
      @ForAll("suppliers") SupplierFacts supplier,
      @ForAll("capabilities") CapabilityFacts only) {
    RequirementFacts requirement =
        new RequirementFacts(
            "r",
            only.classification(),
            null,
            Example.START,
            null,
            RATES,
            WORDS,
            List.of(criterion));
    SupplierFacts before = withCapabilities(supplier, List.of(only));
    Fit fit = Example.fit(requirement, before);

    Statistics.label("outcome").collect(fit.verdicts().get(1).outcome());
    for (Improvement improvement : OF_DEGREE) {
      assertThat(Example.fit(requirement, improvement.of(before)).score())
          .isGreaterThanOrEqualTo(fit.score());
    }
  }

  @Property(tries = 1000, seed = Seeds.FIXED)
  void aFurtherCapabilityNeverScoresLower(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier,
      @ForAll("capabilities") CapabilityFacts further) {
    List<CapabilityFacts> more = new ArrayList<>(supplier.capabilities());
    more.add(withId(further, "further"));

    assertThat(Example.fit(requirement, withCapabilities(supplier, more)).score())
        .isGreaterThanOrEqualTo(Example.fit(requirement, supplier).score());
  }

  // Order never matters

  @Property(tries = 1000, seed = Seeds.FIXED)
  void theOrderOfCriteriaCapabilitiesAndCertificatesNeverMatters(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier,
      @ForAll Random random) {
    Fit fit = Example.fit(requirement, supplier);
    Fit shuffled =
        Example.fit(
            withCriteria(requirement, shuffled(requirement.criteria(), random)),
            withCertificates(
                withCapabilities(supplier, shuffled(supplier.capabilities(), random)),
                shuffled(supplier.certificates(), random)));

    assertThat(shuffled.score()).isEqualTo(fit.score());
    assertThat(shuffled.eligibility()).isEqualTo(fit.eligibility());
    assertThat(shuffled.capabilityId()).isEqualTo(fit.capabilityId());
    assertThat(shuffled.verdicts()).containsExactlyInAnyOrderElementsOf(fit.verdicts());
  }

  @Property(tries = 300, seed = Seeds.FIXED)
  void aShortlistIsTheSameWhateverTheOrderOfSuppliers(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("manySuppliers") List<SupplierFacts> suppliers,
      @ForAll Random random) {
    List<Fit> shortlist = Example.EVALUATOR.shortlist(requirement, suppliers);

    assertThat(Example.EVALUATOR.shortlist(requirement, shuffled(suppliers, random)))
        .isEqualTo(shortlist);
    assertThat(shortlist)
        .hasSameSizeAs(suppliers)
        .isSortedAccordingTo(Comparator.comparing(Fit::eligibility));
    assertThat(shortlist.stream().map(Fit::score).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Property(tries = 300, seed = Seeds.FIXED)
  void noTwoSuppliersRankEqually(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("manySuppliers") List<SupplierFacts> suppliers) {
    List<Fit> shortlist = Example.EVALUATOR.shortlist(requirement, suppliers);

    for (int place = 1; place < shortlist.size(); place++) {
      assertThat(Fit.BEST_FIRST.compare(shortlist.get(place - 1), shortlist.get(place)))
          .isNegative();
    }
  }

  // More that is met never harms

  @Property(tries = 2000, seed = Seeds.FIXED)
  void aFurtherCriterionThatIsMetNeverLowersEligibilityNorIfProvenTheScore(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier,
      @ForAll("criteria") Criterion further) {
    Fit before = Example.fit(requirement, supplier);
    boolean isMet = isMetAsJudged(further, supplier, before.capabilityId());
    Statistics.label("further criterion is met").collect(isMet);
    if (isMet) {
      List<Criterion> more = new ArrayList<>(requirement.criteria());
      more.add(new Criterion("further", further.importance(), further.condition()));
      Fit after = Example.fit(withCriteria(requirement, more), supplier);

      assertThat(after.eligibility()).isLessThanOrEqualTo(before.eligibility());
      if (after.verdicts().get(after.verdicts().size() - 1).counted().compareTo(BigDecimal.ONE)
          == 0) {
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
      }
    }
  }

  /**
   * Whether the supplier meets the criterion with the capability that was judged before. Another
   * capability may meet it too, but the criteria of a requirement must be met by one together.
   */
  private static boolean isMetAsJudged(
      Criterion further, SupplierFacts supplier, @Nullable String capabilityId) {
    List<CapabilityFacts> judged =
        supplier.capabilities().stream().filter(held -> held.id().equals(capabilityId)).toList();
    RequirementFacts alone =
        new RequirementFacts(
            "r", Example.ELECTRONICS, null, Example.START, null, RATES, WORDS, List.of(further));
    return Example.fit(alone, withCapabilities(supplier, judged)).verdicts().get(1).isMet();
  }

  // Text is one weak sign

  @Property(tries = 1000, seed = Seeds.FIXED)
  void wordsNeverDecideEligibilityNorMoveTheScoreByMoreThanTheirWeight(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier) {
    List<CapabilityFacts> first = supplier.capabilities().stream().limit(1).toList();
    SupplierFacts silent =
        eachCapability(withCapabilities(supplier, first), Example.Capability::described);
    SupplierFacts wordy =
        eachCapability(silent, held -> held.described(WORDS.keySet().toArray(String[]::new)));
    Fit without = Example.fit(requirement, silent);
    Fit with = Example.fit(requirement, wordy);

    assertThat(with.eligibility()).isEqualTo(without.eligibility());
    assertThat(with.score()).isGreaterThanOrEqualTo(without.score());
    // A quarter of one criterion, in a band of 40 at most, beside the classification at least.
    assertThat(with.score().subtract(without.score())).isLessThanOrEqualTo(new BigDecimal("8"));
  }

  // Unknown is neither met nor a gap

  @Property(tries = 2000, seed = Seeds.FIXED)
  void unknownNeverCountsAsMetNorAsAGap(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier) {
    Fit fit = Example.fit(requirement, supplier);
    List<Verdict> unknown =
        fit.verdicts().stream().filter(verdict -> verdict.outcome() == Outcome.UNKNOWN).toList();

    assertThat(fit.gaps()).noneMatch(unknown::contains);
    assertThat(fit.questions()).containsExactlyInAnyOrderElementsOf(unknown);
    assertThat(unknown)
        .allSatisfy(
            verdict -> {
              assertThat(verdict.credit()).isZero();
              assertThat(verdict.isMet()).isFalse();
              assertThat(verdict.shortfall()).isNull();
            });
    if (unknown.stream().anyMatch(verdict -> verdict.criterion().isMandatory())) {
      assertThat(fit.eligibility()).isNotEqualTo(Eligibility.ELIGIBLE);
    }
  }

  @Property(tries = 1000, seed = Seeds.FIXED)
  void aSupplierOfWhomOnlyTheCodeIsKnownHasNoGapsButMissingCertificates(
      @ForAll("requirements") RequirementFacts requirement) {
    SupplierFacts blank = Example.supplier(Example.capability()).facts();

    assertThat(Example.fit(requirement, blank).gaps())
        .allMatch(gap -> gap.reason() == Reason.CERTIFICATE_NOT_HELD);
  }

  // Verdicts and scores keep their form

  @Property(tries = 2000, seed = Seeds.FIXED)
  void everyVerdictKeepsItsForm(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier) {
    Fit fit = Example.fit(requirement, supplier);

    assertThat(fit.verdicts().stream().skip(1).map(Verdict::criterion))
        .isEqualTo(requirement.criteria());
    for (Verdict verdict : fit.verdicts()) {
      switch (verdict.outcome()) {
        case MET -> {
          if (verdict.criterion().kind() == CriterionKind.CLASSIFICATION) {
            assertThat(verdict.credit()).isPositive().isLessThanOrEqualTo(BigDecimal.ONE);
          } else {
            assertThat(verdict.credit()).isEqualByComparingTo("1");
          }
        }
        case PARTIAL ->
            assertThat(verdict.credit()).isStrictlyBetween(BigDecimal.ZERO, BigDecimal.ONE);
        case GAP, UNKNOWN -> assertThat(verdict.credit()).isZero();
      }
      assertThat(verdict.sentence()).contains("(required: " + verdict.required().text() + ").");
      assertThat(verdict.counted()).isBetween(BigDecimal.ZERO, verdict.credit());
      if (verdict.criterion().kind() != CriterionKind.CLASSIFICATION) {
        assertThat(verdict.assurance() == null).isEqualTo(verdict.actual() == null);
      }
      @Nullable Stated shortfall = verdict.shortfall();
      if (shortfall != null) {
        assertThat(verdict.isGap()).isTrue();
        assertThat(shortfall.amount()).isPositive();
      }
    }
  }

  @Property(tries = 2000, seed = Seeds.FIXED)
  void everyScoreLiesInTheBandOfItsEligibility(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("suppliers") SupplierFacts supplier) {
    Fit fit = Example.fit(requirement, supplier);

    switch (fit.eligibility()) {
      case ELIGIBLE -> assertThat(fit.score()).isBetween(new BigDecimal(60), new BigDecimal(100));
      case NEAR_MISS ->
          assertThat(fit.score()).isBetween(new BigDecimal(30), new BigDecimal("59.9"));
      case INELIGIBLE -> assertThat(fit.score()).isBetween(BigDecimal.ZERO, new BigDecimal("29.9"));
    }
    assertThat(fit.score().scale()).isLessThanOrEqualTo(1);
  }

  @Property(tries = 1000, seed = Seeds.FIXED)
  void whoeverClosesAShortfallOfCapacityMeetsIt(
      @ForAll("rates") Rate asked, @ForAll("rates") Rate offered) {
    Condition condition = new Condition.CapacityAtLeast(asked);
    Verdict verdict = Example.verdict(condition, Example.capability().yielding(offered));
    @Nullable Stated shortfall = verdict.shortfall();
    if (shortfall == null || shortfall.amount() == null) {
      return;
    }
    BigDecimal actual = offered.amountIn(asked.unit(), asked.per());

    assertThat(actual.add(shortfall.amount())).isGreaterThanOrEqualTo(asked.quantity().value());
  }

  // Improvements

  /** A change for the better to a supplier's profile. */
  interface Improvement {
    SupplierFacts of(SupplierFacts supplier);
  }

  private static final List<Improvement> OF_DEGREE =
      List.of(
          FitPropertiesTest::raiseCapacity,
          FitPropertiesTest::shortenLeadTime,
          FitPropertiesTest::lowerPrice,
          FitPropertiesTest::extendCertificates,
          FitPropertiesTest::verifyCertificates,
          FitPropertiesTest::raiseMaturity,
          FitPropertiesTest::raiseTurnover,
          FitPropertiesTest::beOlder,
          FitPropertiesTest::moveNearer,
          FitPropertiesTest::confirm,
          FitPropertiesTest::haveItChecked,
          FitPropertiesTest::grow);

  @Provide
  Arbitrary<Improvement> improvements() {
    return Arbitraries.oneOf(
        Arbitraries.of(OF_DEGREE),
        Arbitraries.of(PROCESSES).map(FitPropertiesTest::learn),
        Arbitraries.of(REGIONS).map(FitPropertiesTest::deliverTo),
        Arbitraries.of(LANGUAGES).map(FitPropertiesTest::speak),
        certificates().map(FitPropertiesTest::certify),
        sites().map(FitPropertiesTest::openASite),
        Arbitraries.of("housing", "plastic", "seal", "gear").map(FitPropertiesTest::mention));
  }

  private static SupplierFacts raiseCapacity(SupplierFacts supplier) {
    return eachCapability(
        supplier,
        held -> {
          @Nullable Rate capacity = held.capacity;
          return capacity == null
              ? held
              : held.yielding(
                  new Rate(
                      new Quantity(
                          capacity.quantity().value().add(BigDecimal.ONE), capacity.unit()),
                      capacity.per()));
        });
  }

  private static SupplierFacts shortenLeadTime(SupplierFacts supplier) {
    return eachCapability(
        supplier,
        held -> {
          @Nullable Integer days = held.leadTime;
          return days == null ? held : held.within(Math.max(0, days - 3));
        });
  }

  private static SupplierFacts lowerPrice(SupplierFacts supplier) {
    return eachCapability(
        supplier,
        held -> {
          @Nullable PriceRange price = held.price;
          return price == null
              ? held
              : held.at(
                  new PriceRange(cheaper(price.lowest()), cheaper(price.highest()), price.unit()));
        });
  }

  private static Money cheaper(Money price) {
    return new Money(
        price.amount().subtract(BigDecimal.ONE).max(BigDecimal.ZERO), price.currency());
  }

  private static Improvement learn(String process) {
    return supplier ->
        eachCapability(
            supplier, held -> held.mastering(and(held.processes, process).toArray(String[]::new)));
  }

  private static Improvement deliverTo(String region) {
    return supplier ->
        eachCapability(
            supplier,
            held -> {
              held.regions = and(held.regions, new Region(region));
              return held;
            });
  }

  private static Improvement mention(String word) {
    return supplier ->
        eachCapability(
            supplier, held -> held.described(and(held.words, word).toArray(String[]::new)));
  }

  private static Improvement openASite(SiteFacts further) {
    return supplier ->
        eachCapability(
            supplier,
            held -> {
              List<SiteFacts> more = new ArrayList<>(held.sites);
              more.add(further);
              held.sites = more;
              return held;
            });
  }

  private static SupplierFacts moveNearer(SupplierFacts supplier) {
    return eachCapability(
        supplier,
        held -> {
          held.sites =
              held.sites.stream()
                  .map(
                      site ->
                          new SiteFacts(
                              site.id(),
                              site.name(),
                              new GeoPoint(
                                  Math.max(BRNO.latitude(), site.location().latitude() - 0.05),
                                  site.location().longitude()),
                              site.provenance()))
                  .toList();
          return held;
        });
  }

  private static Improvement speak(String tag) {
    return supplier -> Example.like(supplier).speaking(tag).facts();
  }

  private static Improvement certify(CertificateFacts further) {
    return supplier -> {
      List<CertificateFacts> more = new ArrayList<>(supplier.certificates());
      more.add(
          new CertificateFacts(
              "further",
              further.standard(),
              further.validFrom(),
              further.validUntil(),
              further.level(),
              further.confirmedOn()));
      return withCertificates(supplier, more);
    };
  }

  private static SupplierFacts extendCertificates(SupplierFacts supplier) {
    return eachCertificate(
        supplier,
        held ->
            new CertificateFacts(
                held.id(),
                held.standard(),
                held.validFrom(),
                held.validUntil() == null ? null : held.validUntil().plusDays(30),
                held.level(),
                held.confirmedOn()));
  }

  private static SupplierFacts verifyCertificates(SupplierFacts supplier) {
    return eachCertificate(
        supplier,
        held ->
            new CertificateFacts(
                held.id(),
                held.standard(),
                held.validFrom(),
                held.validUntil(),
                held.level() == VerificationLevel.CLAIMED
                    ? VerificationLevel.DOCUMENTED
                    : VerificationLevel.VERIFIED,
                held.confirmedOn()));
  }

  private static SupplierFacts raiseMaturity(SupplierFacts supplier) {
    Example.Supplier better = Example.like(supplier);
    better.maturity.replaceAll((dimension, stage) -> Math.min(3, stage + 1));
    return better.facts();
  }

  private static SupplierFacts raiseTurnover(SupplierFacts supplier) {
    @Nullable Money turnover = supplier.annualTurnover();
    return turnover == null
        ? supplier
        : Example.like(supplier)
            .turningOver(new Money(turnover.amount().add(BigDecimal.ONE), turnover.currency()))
            .facts();
  }

  /** Every fact is confirmed, or confirmed later than it was. */
  private static SupplierFacts confirm(SupplierFacts supplier) {
    Example.Supplier better = Example.like(supplier);
    better.provenance = confirmed(better.provenance);
    SupplierFacts firm = better.facts();
    return eachCapability(
        eachCertificate(
            firm,
            held ->
                new CertificateFacts(
                    held.id(),
                    held.standard(),
                    held.validFrom(),
                    held.validUntil(),
                    held.level(),
                    confirmed(held.provenance()).confirmedOn())),
        held -> held.proven(confirmed(held.provenance)));
  }

  private static Provenance confirmed(Provenance provenance) {
    @Nullable LocalDate before = provenance.confirmedOn();
    LocalDate later = before == null ? Example.START.minusDays(700) : before.plusDays(40);
    return new Provenance(provenance.level(), later);
  }

  private static SupplierFacts haveItChecked(SupplierFacts supplier) {
    Example.Supplier better = Example.like(supplier);
    better.provenance = checked(better.provenance);
    return eachCapability(better.facts(), held -> held.proven(checked(held.provenance)));
  }

  private static Provenance checked(Provenance provenance) {
    return new Provenance(
        provenance.level() == null || provenance.level() == VerificationLevel.CLAIMED
            ? VerificationLevel.DOCUMENTED
            : VerificationLevel.VERIFIED,
        provenance.confirmedOn());
  }

  private static SupplierFacts beOlder(SupplierFacts supplier) {
    @Nullable LocalDate since = supplier.inBusinessSince();
    return since == null
        ? supplier
        : Example.like(supplier).inBusinessSince(since.minusMonths(9)).facts();
  }

  /** More of the attribute that requirements ask for a minimum of. */
  private static SupplierFacts grow(SupplierFacts supplier) {
    Example.Supplier better = Example.like(supplier);
    better.attributes.computeIfPresent(
        "machines",
        (name, value) ->
            value instanceof AttributeValue.NumberValue number
                ? new AttributeValue.NumberValue(number.value().add(BigDecimal.ONE))
                : value);
    return better.facts();
  }

  // Requirements

  @Provide
  Arbitrary<RequirementFacts> requirements() {
    return Combinators.combine(
            Arbitraries.of(Example.COMPONENTS, Example.COMPONENTS_AND_BOARDS, Example.ELECTRONICS),
            criteria().list().ofMaxSize(7))
        .as(
            (code, criteria) -> {
              List<Criterion> numbered = new ArrayList<>();
              for (Criterion criterion : criteria) {
                numbered.add(
                    new Criterion(
                        "c" + numbered.size(), criterion.importance(), criterion.condition()));
              }
              return new RequirementFacts(
                  "r", code, null, Example.START, null, RATES, WORDS, numbered);
            });
  }

  private static RequirementFacts withCriteria(
      RequirementFacts requirement, List<Criterion> criteria) {
    return new RequirementFacts(
        requirement.id(),
        requirement.classification(),
        requirement.volume(),
        requirement.start(),
        requirement.end(),
        requirement.rates(),
        requirement.words(),
        criteria);
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    Arbitrary<Importance> importance =
        Arbitraries.oneOf(
            Arbitraries.just(Importance.mandatory()),
            Arbitraries.integers().between(1, 5).map(Importance::weighted));
    return Combinators.combine(importance, conditions())
        .as((how, condition) -> new Criterion("c", how, condition));
  }

  private Arbitrary<Condition> conditions() {
    return Arbitraries.oneOf(
        Combinators.combine(standards(), Arbitraries.of(VerificationLevel.class))
            .as(Condition.HoldsCertificate::new),
        Arbitraries.of(PROCESSES).map(Condition.MastersProcess::new),
        rates().map(Condition.CapacityAtLeast::new),
        Arbitraries.integers().between(1, 20).map(Condition.LeadTimeAtMost::new),
        Combinators.combine(money(1, 20), Arbitraries.of(UnitOfMeasure.PIECE, UnitOfMeasure.DOZEN))
            .as(Condition.PriceAtMost::new),
        Arbitraries.of(REGIONS).map(Region::new).map(Condition.DeliversTo::new),
        Arbitraries.integers()
            .between(1, 60)
            .map(limit -> new Condition.DistanceAtMost(BigDecimal.valueOf(limit), List.of(BRNO))),
        Arbitraries.of(LANGUAGES).map(Language::new).map(Condition.SpeaksLanguage::new),
        Combinators.combine(
                Arbitraries.of(MaturityDimension.class), Arbitraries.integers().between(1, 3))
            .as(Condition.MaturityAtLeast::new),
        money(1, 40).map(Condition.TurnoverAtLeast::new),
        Arbitraries.integers().between(1, 10).map(Condition.YearsInBusinessAtLeast::new),
        Arbitraries.integers()
            .between(-5, 20)
            .map(
                number ->
                    new Condition.NumberAttribute(
                        "machines", NumberComparison.AT_LEAST, BigDecimal.valueOf(number))),
        Arbitraries.of(true, false).map(yes -> new Condition.BooleanAttribute("exports", yes)),
        Arbitraries.of(TextComparison.class)
            .map(comparison -> new Condition.TextAttribute("material", comparison, "steel")));
  }

  private static Arbitrary<Standard> standards() {
    return Combinators.combine(Arbitraries.of(STANDARDS), Arbitraries.of(VERSIONS).injectNull(0.4))
        .as(Standard::new);
  }

  @Provide
  Arbitrary<Rate> rates() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 40),
            Arbitraries.frequency(
                Tuple.of(5, UnitOfMeasure.PIECE),
                Tuple.of(3, UnitOfMeasure.DOZEN),
                Tuple.of(1, UnitOfMeasure.KILOGRAM)),
            Arbitraries.of(Period.class))
        .as(Rate::of);
  }

  private static Arbitrary<Money> money(int from, int to) {
    return Combinators.combine(
            Arbitraries.integers().between(from, to),
            Arbitraries.frequency(Tuple.of(5, "EUR"), Tuple.of(2, "USD"), Tuple.of(1, "CHF")))
        .as(Money::of);
  }

  // Suppliers

  @Provide
  Arbitrary<List<SupplierFacts>> manySuppliers() {
    return suppliers()
        .list()
        .ofMaxSize(8)
        .map(
            suppliers -> {
              List<SupplierFacts> named = new ArrayList<>();
              for (SupplierFacts supplier : suppliers) {
                named.add(withId(supplier, "s" + named.size()));
              }
              return named;
            });
  }

  @Provide
  Arbitrary<SupplierFacts> suppliers() {
    return Combinators.combine(
            capabilities().list().ofMaxSize(3),
            certificates().list().ofMaxSize(3),
            Arbitraries.maps(
                Arbitraries.of(MaturityDimension.class), Arbitraries.integers().between(1, 3)),
            Arbitraries.of(LANGUAGES).map(Language::new).set().ofMaxSize(3),
            money(0, 40).injectNull(0.3),
            Arbitraries.integers()
                .between(-12, 140)
                .map(months -> Example.START.minusMonths(months))
                .injectNull(0.3),
            Combinators.combine(attributes(), provenances()).as(Tuple::of))
        .as(
            (capabilities, certificates, maturity, languages, turnover, since, rest) -> {
              Example.Supplier supplier = Example.supplier().named("s").proven(rest.get2());
              supplier.capabilities.addAll(numbered(capabilities));
              supplier.certificates.addAll(numberedCertificates(certificates));
              supplier.maturity.putAll(maturity);
              supplier.languages.addAll(languages);
              supplier.turnover = turnover;
              supplier.since = since;
              supplier.attributes.putAll(rest.get1());
              return supplier.facts();
            });
  }

  private static Arbitrary<Map<String, AttributeValue>> attributes() {
    return Combinators.combine(
            Arbitraries.integers().between(-6, 22).injectNull(0.3),
            Arbitraries.of(true, false).injectNull(0.3),
            Arbitraries.of("steel", "stainless steel", "brass").injectNull(0.3))
        .as(
            (machines, exports, material) -> {
              Map<String, AttributeValue> attributes = new HashMap<>();
              if (machines != null) {
                attributes.put(
                    "machines", new AttributeValue.NumberValue(BigDecimal.valueOf(machines)));
              }
              if (exports != null) {
                attributes.put("exports", new AttributeValue.BooleanValue(exports));
              }
              if (material != null) {
                attributes.put("material", new AttributeValue.TextValue(material));
              }
              return attributes;
            });
  }

  @Provide
  Arbitrary<CapabilityFacts> capabilities() {
    return Combinators.combine(
            Arbitraries.of(
                Example.COMPONENTS,
                Example.COMPONENTS,
                Example.ELECTRONICS,
                Example.COMPUTERS,
                new ClassificationCode("CPV", "31000000")),
            Arbitraries.of(PROCESSES).set().ofMaxSize(3),
            rates().injectNull(0.3),
            Arbitraries.integers().between(0, 30).injectNull(0.3),
            prices().injectNull(0.3),
            Arbitraries.of(REGIONS).map(Region::new).set().ofMaxSize(3),
            Combinators.combine(
                    provenances(),
                    sites().list().ofMaxSize(2),
                    Arbitraries.of("housing", "plastic", "gear").set().ofMaxSize(2))
                .as(Tuple::of))
        .as(
            (code, processes, capacity, days, price, regions, rest) -> {
              Example.Capability capability = Example.capability().named("k").of(code);
              capability.processes = processes;
              capability.capacity = capacity;
              capability.leadTime = days;
              capability.price = price;
              capability.regions = regions;
              capability.sites = rest.get2();
              capability.words = rest.get3();
              return capability.proven(rest.get1()).facts();
            });
  }

  /** North of Brno, by degrees of latitude. */
  private static Arbitrary<SiteFacts> sites() {
    return Combinators.combine(Arbitraries.integers().between(0, 100), provenances())
        .as(
            (hundredths, provenance) ->
                new SiteFacts(
                    "site",
                    "Plant",
                    new GeoPoint(BRNO.latitude() + hundredths / 100.0, BRNO.longitude()),
                    provenance));
  }

  private static Arbitrary<@Nullable LocalDate> confirmations() {
    return Arbitraries.integers()
        .between(0, 900)
        .map(days -> Example.START.minusDays(days))
        .injectNull(0.3);
  }

  private static Arbitrary<Provenance> provenances() {
    return Combinators.combine(
            Arbitraries.of(VerificationLevel.class).injectNull(0.2), confirmations())
        .as(Provenance::new);
  }

  private static Arbitrary<PriceRange> prices() {
    return Combinators.combine(
            money(0, 20),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(UnitOfMeasure.PIECE, UnitOfMeasure.DOZEN, UnitOfMeasure.KILOGRAM))
        .as(
            (lowest, span, unit) ->
                new PriceRange(
                    lowest,
                    new Money(lowest.amount().add(BigDecimal.valueOf(span)), lowest.currency()),
                    unit));
  }

  @Provide
  Arbitrary<CertificateFacts> certificates() {
    return Combinators.combine(
            standards(),
            Arbitraries.integers().between(-60, 400).injectNull(0.2),
            Arbitraries.of(VerificationLevel.class),
            confirmations())
        .as(
            (standard, days, level, confirmed) ->
                new CertificateFacts(
                    "z",
                    standard,
                    null,
                    days == null ? null : Example.START.plusDays(days),
                    level,
                    confirmed));
  }

  private static List<CapabilityFacts> numbered(List<CapabilityFacts> capabilities) {
    List<CapabilityFacts> numbered = new ArrayList<>();
    for (CapabilityFacts held : capabilities) {
      numbered.add(withId(held, "k" + numbered.size()));
    }
    return numbered;
  }

  private static List<CertificateFacts> numberedCertificates(List<CertificateFacts> certificates) {
    List<CertificateFacts> numbered = new ArrayList<>();
    for (CertificateFacts held : certificates) {
      numbered.add(
          new CertificateFacts(
              "z" + numbered.size(),
              held.standard(),
              held.validFrom(),
              held.validUntil(),
              held.level(),
              held.confirmedOn()));
    }
    return numbered;
  }

  private static CapabilityFacts withId(CapabilityFacts held, String id) {
    return Example.like(held).named(id).facts();
  }

  private static SupplierFacts withId(SupplierFacts supplier, String id) {
    return Example.like(supplier).named(id).facts();
  }

  private static SupplierFacts withCapabilities(
      SupplierFacts supplier, List<CapabilityFacts> capabilities) {
    Example.Supplier other = Example.like(supplier);
    other.capabilities.clear();
    other.capabilities.addAll(capabilities);
    return other.facts();
  }

  private static SupplierFacts withCertificates(
      SupplierFacts supplier, List<CertificateFacts> certificates) {
    Example.Supplier other = Example.like(supplier);
    other.certificates.clear();
    return other.holding(certificates.toArray(CertificateFacts[]::new)).facts();
  }

  private static SupplierFacts eachCapability(
      SupplierFacts supplier, UnaryOperator<Example.Capability> change) {
    return withCapabilities(
        supplier,
        supplier.capabilities().stream()
            .map(Example::like)
            .map(change)
            .map(Example.Capability::facts)
            .toList());
  }

  private static SupplierFacts eachCertificate(
      SupplierFacts supplier, UnaryOperator<CertificateFacts> change) {
    return withCertificates(supplier, supplier.certificates().stream().map(change).toList());
  }

  private static <T> Set<T> and(Set<T> values, T further) {
    Set<T> more = new HashSet<>(values);
    more.add(further);
    return more;
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
