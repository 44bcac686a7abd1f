package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
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
    }
  }

  @Property(tries = 2000, seed = Seeds.FIXED)
  void rulesOfAProgrammeAndCrosswalksAreScreenedAlike(
      @ForAll("requirements") RequirementFacts requirement,
      @ForAll("manySuppliers") List<SupplierFacts> suppliers,
      @ForAll("rules") FitRules rules) {
    FitEvaluator evaluator =
        new FitEvaluator(new CpvWalk(), rules, Example.START.plusMonths(5).plusDays(11));
    Screening screening = screening();
    List<ScreenedSupplier> screened = suppliers.stream().map(screening::supplier).toList();
    Screen screen = screening.screen(requirement, evaluator);

    for (ScreenedSupplier supplier : screened) {
      Fit fit = evaluator.evaluate(requirement, supplier.facts());
      Statistics.label("eligibility").collect(fit.eligibility(), fit.capabilityId() != null);
      assertThat(screen.rate(supplier)).isEqualTo(ratingOf(fit));
    }
  }

  /** A line of a crosswalk relates the one code of another scheme to a broad one. */
  private record CpvWalk() implements Classification {

    @Override
    public List<ClassificationCode> ancestorsOf(ClassificationCode code) {
      return Example.ISIC.ancestorsOf(code);
    }

    @Override
    public List<MappedCode> mappedFrom(ClassificationCode code) {
      return code.equals(Example.COMPONENTS_AND_BOARDS)
          ? List.of(new MappedCode(new ClassificationCode("CPV", "31000000"), CodeRelation.RELATED))
          : List.of();
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
      @ForAll("units") UnitOfMeasure offeredUnit) {
    RequirementFacts requirement =
        Example.requirement(
            new Condition.CapacityAtLeast(new Rate(new Quantity(asked, askedUnit), askedPer)),
            new Condition.PriceAtMost(new Money(asked, eur()), askedUnit),
            new Condition.TurnoverAtLeast(new Money(asked, eur())),
            new Condition.NumberAttribute("machines", NumberComparison.AT_MOST, asked));
    SupplierFacts supplier =
        Example.supplier(
                Example.capability()
                    .yielding(new Rate(new Quantity(offered, offeredUnit), offeredPer))
                    .at(PriceRange.fixed(new Money(offered, eur()), offeredUnit)))
            .turningOver(new Money(offered, eur()))
            .with("machines", new AttributeValue.NumberValue(offered))
            .facts();

    Fit fit = Example.fit(requirement, supplier);
    Statistics.label("met").collect(fit.verdicts().stream().filter(Verdict::isMet).count());
    assertThat(rate(requirement, supplier)).isEqualTo(ratingOf(fit));
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

  private static java.util.Currency eur() {
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
