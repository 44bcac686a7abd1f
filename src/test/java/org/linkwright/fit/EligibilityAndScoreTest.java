package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.requirement;
import static org.linkwright.fit.Example.supplier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EligibilityAndScoreTest {

  private static Criterion wants(String attribute, Importance importance) {
    return new Criterion(attribute, importance, new Condition.BooleanAttribute(attribute, true));
  }

  private static Example.Supplier firm(String... attributesItHas) {
    Example.Supplier firm = supplier(capability());
    for (String attribute : attributesItHas) {
      firm.with(attribute, new AttributeValue.BooleanValue(true));
    }
    return firm;
  }

  private static Example.Supplier lacking(Example.Supplier firm, String... attributes) {
    for (String attribute : attributes) {
      firm.with(attribute, new AttributeValue.BooleanValue(false));
    }
    return firm;
  }

  private static RequirementFacts fourMandatory() {
    return requirement(
        List.of(
            wants("a", Importance.mandatory()),
            wants("b", Importance.mandatory()),
            wants("c", Importance.mandatory()),
            wants("d", Importance.mandatory())));
  }

  @Test
  void aRequirementWithoutCriteriaIsFullyMetByWhoOffersIt() {
    Fit fit = Example.fit(requirement(), firm().facts());

    assertThat(fit.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(fit.score()).isEqualByComparingTo("100");
    assertThat(fit.requirementId()).isEqualTo("req-1");
    assertThat(fit.supplierId()).isEqualTo("supplier-1");
  }

  @Test
  void whoMeetsEveryMandatoryCriterionIsEligibleWhateverTheWeightedOnes() {
    RequirementFacts requirement =
        requirement(
            List.of(wants("a", Importance.mandatory()), wants("b", Importance.weighted(2))));

    Fit full = Example.fit(requirement, firm("a", "b").facts());
    assertThat(full.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(full.score()).isEqualByComparingTo("100.0");

    // 60 + 40 × (1 + 1 + 0) / (1 + 1 + 2)
    Fit half = Example.fit(requirement, lacking(firm("a"), "b").facts());
    assertThat(half.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(half.score()).isEqualByComparingTo("80.0");
  }

  @Test
  void aWeightBelowOneCountsLessThanAMandatoryCriterion() {
    RequirementFacts requirement =
        requirement(List.of(wants("a", Importance.weighted(new BigDecimal("0.25")))));

    // 60 + 40 × 1 / (1 + 0.25)
    assertThat(Example.fit(requirement, lacking(firm(), "a").facts()).score())
        .isEqualByComparingTo("92.0");
  }

  @Test
  void threeMandatoryCriteriaNotMetAreANearMissAndFourAreNot() {
    Fit three = Example.fit(fourMandatory(), lacking(firm("a"), "b", "c", "d").facts());
    assertThat(three.eligibility()).isEqualTo(Eligibility.NEAR_MISS);
    // 30 + 30 × 2 / 5
    assertThat(three.score()).isEqualByComparingTo("42.0");

    Fit four = Example.fit(fourMandatory(), lacking(firm(), "a", "b", "c", "d").facts());
    assertThat(four.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    // 30 × 1 / 5
    assertThat(four.score()).isEqualByComparingTo("6.0");
  }

  @Test
  void whatIsUnknownIsNotMetYetAndIsNoGap() {
    Fit fit = Example.fit(fourMandatory(), lacking(firm("a", "b"), "c").facts());

    assertThat(fit.eligibility()).isEqualTo(Eligibility.NEAR_MISS);
    assertThat(fit.gaps()).extracting(gap -> gap.criterion().id()).containsExactly("c");
    assertThat(fit.questions()).extracting(open -> open.criterion().id()).containsExactly("d");
    assertThat(fit.score()).isEqualByComparingTo("48.0");
  }

  @Test
  void whoOffersSomethingElseIsIneligibleHoweverWellTheRestFits() {
    RequirementFacts requirement = requirement(List.of(wants("a", Importance.mandatory())));
    SupplierFacts other =
        supplier(capability().of(Example.COMPUTERS))
            .with("a", new AttributeValue.BooleanValue(true))
            .facts();

    Fit fit = Example.fit(requirement, other);
    assertThat(fit.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    assertThat(fit.score()).isEqualByComparingTo("15.0");
  }

  @Test
  void theScoreIsRoundedDownSoThatNobodyReadsAsMoreThanTheyAre() {
    List<Criterion> criteria = new ArrayList<>();
    criteria.add(wants("a", Importance.mandatory()));
    criteria.add(wants("b", Importance.weighted(100_000)));
    RequirementFacts requirement = requirement(criteria);

    Fit nearly = Example.fit(requirement, lacking(firm("b"), "a").facts());
    assertThat(nearly.eligibility()).isEqualTo(Eligibility.NEAR_MISS);
    assertThat(nearly.score()).isEqualByComparingTo("59.9");
  }

  @Test
  void gapsAndQuestionsListMandatoryCriteriaFirst() {
    RequirementFacts requirement =
        requirement(
            List.of(
                wants("w1", Importance.weighted(1)),
                wants("w2", Importance.weighted(1)),
                wants("m1", Importance.mandatory()),
                wants("m2", Importance.mandatory())));
    Fit fit = Example.fit(requirement, lacking(firm(), "w1", "m1").facts());

    assertThat(fit.gaps()).extracting(gap -> gap.criterion().id()).containsExactly("m1", "w1");
    assertThat(fit.questions())
        .extracting(open -> open.criterion().id())
        .containsExactly("m2", "w2");
  }

  @Test
  void rulesOfAProgrammeMoveTheBoundsAndWeights() {
    FitRules strict =
        new FitRules(
            0,
            new BigDecimal(3),
            new BigDecimal("0.25"),
            FitRules.standard().partialFrom(),
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.ZERO,
            Map.of(),
            AssuranceRules.standard());
    FitEvaluator evaluator = new FitEvaluator(Example.ISIC, strict, Example.START);
    RequirementFacts requirement =
        requirement(
            List.of(wants("a", Importance.mandatory()), wants("b", Importance.weighted(2))));

    Fit fit = evaluator.evaluate(requirement, lacking(firm("b"), "a").facts());
    assertThat(fit.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    // 30 × (3 + 2) / (3 + 3 + 2)
    assertThat(fit.score()).isEqualByComparingTo("18.7");
  }

  @Test
  void rulesOutOfRangeAreRefused() {
    FitRules standard = FitRules.standard();
    Map<CriterionKind, BigDecimal> incomplete = new EnumMap<>(standard.partialFrom());
    incomplete.remove(CriterionKind.CAPACITY);
    Map<CriterionKind, BigDecimal> whole = new EnumMap<>(standard.partialFrom());
    whole.put(CriterionKind.CAPACITY, BigDecimal.ONE);
    BigDecimal half = new BigDecimal("0.5");

    assertThatThrownBy(
            () ->
                new FitRules(
                    -1,
                    BigDecimal.ONE,
                    half,
                    standard.partialFrom(),
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    Map.of(),
                    AssuranceRules.standard()))
        .hasMessageContaining("near miss");
    assertThatThrownBy(
            () ->
                new FitRules(
                    0,
                    BigDecimal.ZERO,
                    half,
                    standard.partialFrom(),
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    Map.of(),
                    AssuranceRules.standard()))
        .hasMessageContaining("greater than zero");
    assertThatThrownBy(
            () ->
                new FitRules(
                    0,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    standard.partialFrom(),
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    Map.of(),
                    AssuranceRules.standard()))
        .hasMessageContaining("below 1");
    assertThatThrownBy(
            () ->
                new FitRules(
                    0,
                    BigDecimal.ONE,
                    half,
                    incomplete,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    Map.of(),
                    AssuranceRules.standard()))
        .hasMessageContaining("CAPACITY");
    assertThatThrownBy(
            () ->
                new FitRules(
                    0,
                    BigDecimal.ONE,
                    half,
                    whole,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    Map.of(),
                    AssuranceRules.standard()))
        .hasMessageContaining("below 1");
    assertThatThrownBy(() -> standard.partialFrom(CriterionKind.LANGUAGE))
        .hasMessageContaining("LANGUAGE");
  }

  private static FitRules rules(
      String broader, String related, String text, Map<CriterionKind, BigDecimal> weights) {
    return new FitRules(
        3,
        BigDecimal.ONE,
        new BigDecimal("0.5"),
        FitRules.standard().partialFrom(),
        new BigDecimal(broader),
        new BigDecimal(related),
        new BigDecimal(text),
        weights,
        AssuranceRules.standard());
  }

  @Test
  void weightsAreMultipliedByKind() {
    FitRules rules =
        rules("0.9", "0.7", "0.25", Map.of(CriterionKind.ATTRIBUTE, new BigDecimal("2.5")));
    RequirementFacts requirement =
        requirement(
            List.of(wants("a", Importance.mandatory()), wants("b", Importance.weighted(2))));

    Fit fit =
        new FitEvaluator(Example.ISIC, rules, Example.START)
            .evaluate(requirement, lacking(firm("a"), "b").facts());

    assertThat(fit.verdicts())
        .extracting(Verdict::weight)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.ONE, new BigDecimal("2.5"), new BigDecimal(5));
    // 60 + 40 × (1 + 2.5) / (1 + 2.5 + 5)
    assertThat(fit.score()).isEqualByComparingTo("76.4");
  }

  @Test
  void creditsAndWeightsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> rules("1.1", "0.7", "0.25", Map.of())).hasMessageContaining("above 1");
    assertThatThrownBy(() -> rules("0.9", "0", "0.25", Map.of()))
        .hasMessageContaining("greater than zero");
    assertThatThrownBy(() -> rules("0.9", "0.7", "1.1", Map.of()))
        .hasMessageContaining("more than a criterion");
    assertThatThrownBy(() -> rules("0.9", "0.7", "-0.1", Map.of()))
        .hasMessageContaining("negative");
    assertThatThrownBy(
            () -> rules("0.9", "0.7", "1", Map.of(CriterionKind.PROCESS, BigDecimal.ZERO)))
        .hasMessageContaining("greater than zero");
    assertThat(rules("1", "1", "1", Map.of()).textWeight()).isOne();
  }

  // Ranking

  private static List<String> ranked(RequirementFacts requirement, List<SupplierFacts> suppliers) {
    return Example.EVALUATOR.shortlist(requirement, suppliers).stream()
        .map(Fit::supplierId)
        .toList();
  }

  @Test
  void aShortlistRanksByEligibilityThenScoreThenId() {
    RequirementFacts requirement =
        requirement(
            List.of(wants("a", Importance.mandatory()), wants("b", Importance.weighted(1))));
    List<SupplierFacts> suppliers =
        new ArrayList<>(
            List.of(
                supplier().named("nothing").facts(),
                firm("b").named("near").facts(),
                firm("a").named("z-eligible").facts(),
                firm("a").named("y-eligible").facts(),
                firm("a", "b").named("z-best").facts()));

    List<String> expected = List.of("z-best", "y-eligible", "z-eligible", "near", "nothing");
    assertThat(ranked(requirement, suppliers)).isEqualTo(expected);
    Collections.reverse(suppliers);
    assertThat(ranked(requirement, suppliers)).isEqualTo(expected);
  }

  @Test
  void aSuppliersOpportunitiesRankTheSameWayWithTiesByRequirement() {
    RequirementFacts easy =
        new RequirementFacts(
            "z-easy",
            Example.COMPONENTS,
            null,
            Example.START,
            null,
            ExchangeTable.none(),
            Map.of(),
            List.of());
    RequirementFacts twin =
        new RequirementFacts(
            "a-twin",
            Example.COMPONENTS,
            null,
            Example.START,
            null,
            ExchangeTable.none(),
            Map.of(),
            List.of());
    RequirementFacts hard =
        new RequirementFacts(
            "a-hard",
            Example.COMPONENTS,
            null,
            Example.START,
            null,
            ExchangeTable.none(),
            Map.of(),
            List.of(wants("a", Importance.mandatory())));

    assertThat(
            Example.EVALUATOR.opportunities(firm().facts(), List.of(hard, easy, twin)).stream()
                .map(Fit::requirementId))
        .containsExactly("a-twin", "z-easy", "a-hard");
  }
}
