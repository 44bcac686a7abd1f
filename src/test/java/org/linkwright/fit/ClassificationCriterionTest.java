package org.linkwright.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwright.fit.Example.COMPONENTS;
import static org.linkwright.fit.Example.COMPONENTS_AND_BOARDS;
import static org.linkwright.fit.Example.COMPUTERS;
import static org.linkwright.fit.Example.ELECTRONICS;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.isic;
import static org.linkwright.fit.Example.requirement;
import static org.linkwright.fit.Example.supplier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;

class ClassificationCriterionTest {

  private static final Condition FIVE_A_MONTH =
      new Condition.CapacityAtLeast(Rate.of(5, UnitOfMeasure.PIECE, Period.MONTH));

  private static Fit fitOf(Example.Capability... capabilities) {
    return Example.fit(requirement(), supplier(capabilities).facts());
  }

  private static Fit fitFor(ClassificationCode required, ClassificationCode offered) {
    RequirementFacts requirement =
        new RequirementFacts(
            "r", required, null, Example.START, null, ExchangeTable.none(), Map.of(), List.of());
    return Example.fit(requirement, supplier(capability().of(offered)).facts());
  }

  @Test
  void aCodeMatchesItself() {
    Fit fit = fitFor(COMPONENTS, COMPONENTS);

    assertThat(fit.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(fit.capabilityId()).isEqualTo("capability-1");
    Verdict verdict = fit.verdicts().get(0);
    assertThat(verdict.isMet()).isTrue();
    assertThat(verdict.criterion().isMandatory()).isTrue();
    assertThat(verdict.criterion().id()).isEqualTo("classification");
    assertThat(verdict.evidenceId()).isEqualTo("capability-1");
    assertThat(verdict.sentence())
        .isEqualTo("The supplier offers ISIC 2610 (required: ISIC 2610).");
  }

  @Test
  void aCodeMatchesItsAncestorsAndItsDescendants() {
    assertThat(fitFor(COMPONENTS, ELECTRONICS).verdicts().get(0).sentence())
        .isEqualTo(
            "The supplier offers ISIC 26, which includes it, 2 levels up (required: ISIC 2610).");
    assertThat(fitFor(ELECTRONICS, COMPONENTS).verdicts().get(0).sentence())
        .isEqualTo("The supplier offers ISIC 2610, which lies within it (required: ISIC 26).");
    assertThat(fitFor(COMPONENTS_AND_BOARDS, COMPONENTS).eligibility())
        .isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void aSiblingDoesNotMatch() {
    Fit fit = fitOf(capability().named("b").of(COMPUTERS), capability().of(isic("2620")));

    assertThat(fit.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    assertThat(fit.capabilityId()).isNull();
    assertThat(fit.score()).isEqualByComparingTo("0");
    Verdict verdict = fit.verdicts().get(0);
    assertThat(verdict.reason()).isEqualTo(Reason.CLASSIFICATION_DIFFERS);
    assertThat(verdict.sentence())
        .isEqualTo(
            "The supplier offers ISIC 2620; the nearest is ISIC 2620, 4 steps away in the"
                + " classification (required: ISIC 2610).");
    assertThat(requireNonNull(verdict.distance()).relation()).isEqualTo(CodeRelation.APART);
    assertThat(verdict.distance().steps()).isEqualTo(4);
  }

  @Test
  void aCodeOfAnotherSchemeCannotBeCompared() {
    ClassificationCode cpv = new ClassificationCode("cpv", "31000000");
    Verdict verdict = fitOf(capability().of(cpv)).verdicts().get(0);

    assertThat(verdict.reason()).isEqualTo(Reason.CLASSIFICATION_NOT_COMPARABLE);
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(verdict.sentence())
        .isEqualTo(
            "The supplier offers CPV 31000000, in another classification (required: ISIC 2610).");
  }

  @Test
  void amongCodesOfSeveralSchemesThoseOfTheRequiredOneCount() {
    ClassificationCode cpv = new ClassificationCode("CPV", "31000000");
    Verdict verdict =
        fitOf(capability().of(cpv), capability().named("b").of(COMPUTERS)).verdicts().get(0);

    assertThat(verdict.reason()).isEqualTo(Reason.CLASSIFICATION_DIFFERS);
    assertThat(verdict.actual()).isEqualTo(Stated.text("ISIC 2620"));
  }

  @Test
  void aSupplierWithoutCapabilitiesLeavesEverythingOpenButIsNotEligible() {
    Fit fit = Example.fit(requirement(FIVE_A_MONTH), supplier().facts());

    assertThat(fit.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    assertThat(fit.gaps()).isEmpty();
    assertThat(fit.questions())
        .extracting(Verdict::reason)
        .containsExactly(Reason.NOT_STATED, Reason.NO_MATCHING_CAPABILITY);
    assertThat(fit.verdicts().get(0).sentence())
        .isEqualTo("What the supplier offers is not stated (required: ISIC 2610).");
    assertThat(fit.verdicts().get(1).sentence())
        .isEqualTo(
            "No capability of the required classification is stated (required: at least 5 pieces"
                + " per month).");
  }

  @Test
  void onlyMatchingCapabilitiesAreJudged() {
    Rate plenty = Rate.of(500, UnitOfMeasure.PIECE, Period.MONTH);
    Fit fit =
        Example.fit(
            requirement(FIVE_A_MONTH),
            supplier(
                    capability().named("computers").of(COMPUTERS).yielding(plenty),
                    capability().named("components"))
                .facts());

    assertThat(fit.capabilityId()).isEqualTo("components");
    assertThat(fit.verdicts().get(1).outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void theCapabilityThatFitsBestIsChosen() {
    Rate enough = Rate.of(5, UnitOfMeasure.PIECE, Period.MONTH);
    Rate little = Rate.of(4, UnitOfMeasure.PIECE, Period.MONTH);
    Fit fit =
        Example.fit(
            requirement(FIVE_A_MONTH),
            supplier(
                    capability().named("a").yielding(little),
                    capability().named("b").of(ELECTRONICS).yielding(enough))
                .facts());

    assertThat(fit.capabilityId()).isEqualTo("b");
    assertThat(fit.verdicts()).allMatch(Verdict::isMet);
  }

  @Test
  void ofEquallyGoodCapabilitiesTheNearerCodeIsChosenThenTheLowerId() {
    assertThat(
            fitOf(capability().named("a").of(ELECTRONICS), capability().named("b")).capabilityId())
        .isEqualTo("b");
    assertThat(
            fitOf(
                    capability().named("a").of(ELECTRONICS),
                    capability().named("b").of(COMPONENTS_AND_BOARDS))
                .capabilityId())
        .isEqualTo("b");
    assertThat(fitOf(capability().named("b"), capability().named("a")).capabilityId())
        .isEqualTo("a");
  }

  @Test
  void anEligibleCapabilityIsChosenOverOneThatEarnsMore() {
    List<Criterion> criteria =
        List.of(
            new Criterion("capacity", Importance.mandatory(), FIVE_A_MONTH),
            new Criterion("fast", Importance.weighted(9), new Condition.LeadTimeAtMost(7)));
    Rate enough = Rate.of(5, UnitOfMeasure.PIECE, Period.MONTH);
    Rate little = Rate.of(4, UnitOfMeasure.PIECE, Period.MONTH);
    Fit fit =
        Example.fit(
            requirement(criteria),
            supplier(
                    capability().named("fast but small").yielding(little).within(7),
                    capability().named("slow but able").yielding(enough).within(70))
                .facts());

    assertThat(fit.capabilityId()).isEqualTo("slow but able");
    assertThat(fit.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void aTreeAnswersItsAncestorsTheNearestFirst() {
    assertThat(Example.ISIC.ancestorsOf(COMPONENTS))
        .containsExactly(COMPONENTS_AND_BOARDS, ELECTRONICS);
    assertThat(Example.ISIC.ancestorsOf(ELECTRONICS)).isEmpty();
    assertThat(Example.ISIC.ancestorsOf(isic("9999"))).isEmpty();
    assertThat(ClassificationTree.of(Map.of(isic("2"), isic("1"))).ancestorsOf(isic("2")))
        .containsExactly(isic("1"));
    assertThat(ClassificationTree.flat().ancestorsOf(COMPONENTS)).isEmpty();
  }

  @Test
  void aTreeInWhichACodeLiesAboveItselfIsRefused() {
    assertThatThrownBy(
            () ->
                ClassificationTree.of(
                    Map.of(isic("1"), isic("2"), isic("2"), isic("3"), isic("3"), isic("2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lies above itself");
    assertThatThrownBy(() -> ClassificationTree.of(Map.of(isic("1"), isic("1"))))
        .hasMessage("The code ISIC 1 lies above itself.");
  }
}
