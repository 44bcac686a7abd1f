package org.linkwright.fit;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linkwright.Seeds;
import org.linkwright.fit.Condition.NumberComparison;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Quantity;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

/** A screen says what the evaluator says, in fewer words. */
class ScreeningTest {

  private static final BigDecimal LARGEST = new BigDecimal("999999999999999999.999999");

  private final FitPropertiesTest any = new FitPropertiesTest();

  @Provide
  Arbitrary<RequirementFacts> requirements() {
    return any.requirements();
  }

  @Provide
  Arbitrary<List<SupplierFacts>> manySuppliers() {
    return any.manySuppliers();
  }

  @Property(tries = 3000, seed = Seeds.FIXED)
  void everySupplierIsRatedAsTheEvaluatorJudgesIt(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("manySuppliers") List<SupplierFacts> suppliers) {
    Screening screening = screening();
    List<ScreenedSupplier> screened = suppliers.stream().map(screening::supplier).toList();
    Screen screen = screening.screen(requirement, Example.EVALUATOR);

    for (ScreenedSupplier supplier : screened) {
      Fit fit = Example.fit(requirement, supplier.facts());
      Statistics.label("eligibility").collect(fit.eligibility(), fit.capabilityId() != null);
      assertThat(screen.rate(supplier)).isEqualTo(ratingOf(fit));
      assertThat(judgedBy(screen, supplier)).isEqualTo(fit.capabilityId());
    }
  }

  @Property(tries = 4000, seed = Seeds.FIXED)
  void everyFormulaIsScreenedAlikeByAnyRulesRatesCrosswalksAndProvenance(
      @ForAll("requirements") RequirementFacts any,
      @ForAll("manySuppliers") List<SupplierFacts> suppliers,
      @ForAll("rules") FitRules rules,
      @ForAll Random random) {
    RequirementFacts requirement = varied(any, random);
    FitEvaluator evaluator =
        new FitEvaluator(Crosswalk.any(random), rules, Example.START.plusMonths(5).plusDays(11));
    Screening screening = screening();
    List<ScreenedSupplier> screened =
        suppliers.stream()
            .map(supplier -> screening.supplier(FactsOfAnyProvenance.of(supplier, random)))
            .toList();
    Screen screen = screening.screen(requirement, evaluator);

    for (ScreenedSupplier supplier : screened) {
      Fit fit = evaluator.evaluate(requirement, supplier.facts());
      Statistics.label("eligibility").collect(fit.eligibility(), fit.capabilityId() != null);
      Statistics.label("by crosswalk").collect(crosses(fit));
      Statistics.label("converted")
          .collect(fit.verdicts().stream().anyMatch(verdict -> verdict.conversion() != null));
      assertThat(screen.rate(supplier)).isEqualTo(ratingOf(fit));
      assertThat(judgedBy(screen, supplier)).isEqualTo(fit.capabilityId());
    }
  }

  @Property(tries = 2000, seed = Seeds.FIXED)
  void whatIsNotCountedIsAsIfItWereNotOffered(
      @ForAll("requirements") RequirementFacts any,
      @ForAll("manySuppliers") List<SupplierFacts> suppliers,
      @ForAll("rules") FitRules rules,
      @ForAll Random random) {
    FitEvaluator evaluator =
        new FitEvaluator(Crosswalk.any(random), rules, Example.START.plusMonths(5));
    RequirementFacts requirement =
        random.nextInt(4) == 0 ? withWeightsBeyondWholeNumbers(any) : any;
    Set<ClassificationCode> counted =
        suppliers.stream()
            .flatMap(supplier -> supplier.capabilities().stream())
            .map(CapabilityFacts::classification)
            .filter(code -> random.nextBoolean())
            .collect(toUnmodifiableSet());
    Screening screening = screening();
    suppliers.stream().limit(2).forEach(screening::supplier);
    Screen screen = screening.screen(requirement, counted, evaluator);

    for (SupplierFacts supplier : suppliers) {
      List<CapabilityFacts> left =
          supplier.capabilities().stream()
              .filter(capability -> counted.contains(capability.classification()))
              .toList();
      Fit fit = evaluator.evaluate(requirement, supplier.offering(left));
      ScreenedSupplier screened = screening.supplier(supplier);
      Statistics.label("left out").collect(left.size() < supplier.capabilities().size());
      assertThat(screen.rate(screened)).isEqualTo(ratingOf(fit));
      assertThat(judgedBy(screen, screened)).isEqualTo(fit.capabilityId());
    }
  }

  private static RequirementFacts withWeightsBeyondWholeNumbers(RequirementFacts any) {
    List<Criterion> criteria = new ArrayList<>(any.criteria());
    criteria.add(weighted("large", LARGEST, new Condition.LeadTimeAtMost(20)));
    criteria.add(weighted("small", new BigDecimal("0.000001"), new Condition.LeadTimeAtMost(5)));
    return new RequirementFacts(
        any.id(),
        any.classification(),
        any.volume(),
        any.start(),
        any.end(),
        any.rates(),
        any.words(),
        criteria);
  }

  private static @Nullable String judgedBy(Screen screen, ScreenedSupplier supplier) {
    int place = screen.judgedBy(supplier);
    return place == Screen.NO_CAPABILITY ? null : supplier.facts().capabilities().get(place).id();
  }

  private static boolean crosses(Fit fit) {
    @Nullable CodeDistance distance = fit.verdicts().get(0).distance();
    return distance != null && distance.byCrosswalk();
  }

  /** Asked for by any code, in any words, with any rates. */
  private static RequirementFacts varied(RequirementFacts any, Random random) {
    List<ClassificationCode> codes =
        List.of(any.classification(), any.classification(), Crosswalk.CPV, Crosswalk.CPV_ABOVE);
    Map<String, Integer> words = new HashMap<>();
    for (String word : List.of("housing", "plastic", "gear", "seal")) {
      if (random.nextBoolean()) {
        words.put(word, 1 + random.nextInt(2));
      }
    }
    return new RequirementFacts(
        any.id(),
        codes.get(random.nextInt(codes.size())),
        null,
        any.start(),
        null,
        rates(random),
        words,
        any.criteria());
  }

  private static ExchangeTable rates(Random random) {
    List<ExchangeTable.BaseRate> rates = new ArrayList<>();
    for (String currency : List.of("USD", "CHF")) {
      if (random.nextInt(3) > 0) {
        rates.add(
            new ExchangeTable.BaseRate(
                Money.currency(currency),
                Money.currency(random.nextInt(4) > 0 ? "EUR" : "CZK"),
                BigDecimal.ONE.divide(
                    BigDecimal.valueOf(1 + random.nextInt(300), 2), MathContext.DECIMAL128),
                Example.START));
      }
    }
    return ExchangeTable.of(rates);
  }

  /** A line of a crosswalk, of any kind, leads from a code of ISIC to one of CPV. */
  private record Crosswalk(ClassificationCode from, CodeRelation kind) implements Classification {

    static final ClassificationCode CPV = new ClassificationCode("CPV", "31000000");
    static final ClassificationCode CPV_ABOVE = new ClassificationCode("CPV", "30000000");

    static Crosswalk any(Random random) {
      List<ClassificationCode> froms =
          List.of(Example.COMPONENTS, Example.COMPONENTS_AND_BOARDS, Example.ELECTRONICS);
      List<CodeRelation> kinds =
          List.of(
              CodeRelation.SAME, CodeRelation.BROADER, CodeRelation.NARROWER, CodeRelation.RELATED);
      return new Crosswalk(
          froms.get(random.nextInt(froms.size())), kinds.get(random.nextInt(kinds.size())));
    }

    @Override
    public List<ClassificationCode> ancestorsOf(ClassificationCode code) {
      return code.equals(CPV) ? List.of(CPV_ABOVE) : Example.ISIC.ancestorsOf(code);
    }

    @Override
    public List<MappedCode> mappedFrom(ClassificationCode code) {
      if (code.equals(from)) {
        return List.of(new MappedCode(CPV, kind));
      }
      return code.equals(CPV) ? List.of(new MappedCode(from, inverse())) : List.of();
    }

    private CodeRelation inverse() {
      return switch (kind) {
        case BROADER -> CodeRelation.NARROWER;
        case NARROWER -> CodeRelation.BROADER;
        default -> kind;
      };
    }
  }

  @Provide
  Arbitrary<FitRules> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            shares(1, 100),
            shares(1, 99),
            shares(0, 90),
            shares(0, 100),
            Arbitraries.integers().between(1, 30))
        .as(
            (limit, broader, variant, assured, text, months) ->
                new FitRules(
                    limit,
                    new BigDecimal("1.3"),
                    variant,
                    FitRules.standard().partialFrom(),
                    broader,
                    new BigDecimal("0.7"),
                    text,
                    Map.of(
                        CriterionKind.CERTIFICATE,
                        new BigDecimal("2.5"),
                        CriterionKind.CLASSIFICATION,
                        broader),
                    new AssuranceRules(
                        assured,
                        new BigDecimal("0.333333"),
                        new BigDecimal("0.654321"),
                        months,
                        31 - months,
                        new BigDecimal("0.111111"),
                        0)));
  }

  private static Arbitrary<BigDecimal> shares(int from, int to) {
    return Arbitraries.integers().between(from, to).map(share -> BigDecimal.valueOf(share, 2));
  }

  @Property(tries = 3000, seed = Seeds.FIXED)
  void amountsAtAndAroundALimitAreJudgedToTheLastDigit(
      @ForAll("amounts") BigDecimal asked,
      @ForAll("amounts") BigDecimal offered,
      @ForAll Period askedPer,
      @ForAll Period offeredPer,
      @ForAll("units") UnitOfMeasure askedUnit,
      @ForAll("units") UnitOfMeasure offeredUnit,
      @ForAll("exchangeRates") BigDecimal inEuros) {
    Currency offeredIn = Money.currency(inEuros.signum() == 0 ? "EUR" : "USD");
    RequirementFacts requirement =
        asking(
            inEuros,
            new Condition.CapacityAtLeast(new Rate(new Quantity(asked, askedUnit), askedPer)),
            new Condition.PriceAtMost(new Money(asked, eur()), askedUnit),
            new Condition.TurnoverAtLeast(new Money(asked, eur())),
            new Condition.NumberAttribute("machines", NumberComparison.AT_MOST, asked));
    SupplierFacts supplier =
        Example.supplier(
                Example.capability()
                    .yielding(new Rate(new Quantity(offered, offeredUnit), offeredPer))
                    .at(PriceRange.fixed(new Money(offered, offeredIn), offeredUnit)))
            .turningOver(new Money(offered, offeredIn))
            .with("machines", new AttributeValue.NumberValue(offered))
            .facts();

    Fit fit = Example.fit(requirement, supplier);
    Statistics.label("met").collect(fit.verdicts().stream().filter(Verdict::isMet).count());
    assertThat(rate(requirement, supplier)).isEqualTo(ratingOf(fit));
  }

  private static RequirementFacts asking(BigDecimal inEuros, Condition... conditions) {
    RequirementFacts without = Example.requirement(conditions);
    ExchangeTable rates =
        inEuros.signum() == 0
            ? ExchangeTable.none()
            : ExchangeTable.of(
                List.of(
                    new ExchangeTable.BaseRate(
                        Money.currency("USD"), eur(), inEuros, Example.START)));
    return new RequirementFacts(
        without.id(),
        without.classification(),
        null,
        without.start(),
        null,
        rates,
        Map.of(),
        without.criteria());
  }

  /** What a dollar is worth; 0 for prices in euros. */
  @Provide
  Arbitrary<BigDecimal> exchangeRates() {
    return Arbitraries.of(
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        new BigDecimal("0.5"),
        new BigDecimal("0.93"),
        BigDecimal.ONE.divide(new BigDecimal("1.0862"), MathContext.DECIMAL128));
  }

  @Test
  void weightsBeyondWholeNumbersAreLeftToTheEvaluator() {
    RequirementFacts requirement =
        Example.requirement(
            List.of(
                weighted("large", LARGEST, new Condition.LeadTimeAtMost(20)),
                weighted("small", new BigDecimal("0.000001"), new Condition.LeadTimeAtMost(5))));
    SupplierFacts supplier = Example.supplier(Example.capability().within(10)).facts();

    assertThat(Weights.of(requirement, FitRules.standard())).isNull();
    assertThat(rate(requirement, supplier)).isEqualTo(ratingOf(Example.fit(requirement, supplier)));
  }

  @Test
  void aRatingTellsEligibilityAndScore() {
    int rating = Rating.of(Eligibility.NEAR_MISS, 517);

    assertThat(Rating.eligibility(rating)).isEqualTo(Eligibility.NEAR_MISS);
    assertThat(Rating.score(rating)).isEqualByComparingTo("51.7");
    assertThat(rating).isGreaterThan(Rating.of(Eligibility.INELIGIBLE, 1000));
    assertThat(Rating.tenths(rating)).isEqualTo(517);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Arbitraries.of("1", "2", "12", "52", "6", "26", "4.333333", "0.5")
                .map(BigDecimal::new)),
        Tuple.of(2, Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.TEN).ofScale(6)),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.of("999999999999999999.999999", "144115188075", "9000000000000"),
                    Arbitraries.of("0", "0.000001"))
                .as((large, less) -> new BigDecimal(large).subtract(new BigDecimal(less)))));
  }

  @Provide
  Arbitrary<UnitOfMeasure> units() {
    return Arbitraries.of(UnitOfMeasure.PIECE, UnitOfMeasure.DOZEN);
  }

  private static Currency eur() {
    return Money.currency("EUR");
  }

  private static Criterion weighted(String id, BigDecimal weight, Condition condition) {
    return new Criterion(id, Importance.weighted(weight), condition);
  }

  private static Screening screening() {
    return new Screening();
  }

  private static int rate(RequirementFacts requirement, SupplierFacts supplier) {
    Screening screening = screening();
    ScreenedSupplier screened = screening.supplier(supplier);
    return screening.screen(requirement, Example.EVALUATOR).rate(screened);
  }

  private static int ratingOf(Fit fit) {
    return fit.capabilityId() == null ? Rating.NO_CANDIDATE : Rating.of(fit);
  }
}
