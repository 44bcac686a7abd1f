package org.linkwright.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.fit.CodeRelation.BROADER;
import static org.linkwright.fit.CodeRelation.NARROWER;
import static org.linkwright.fit.CodeRelation.RELATED;
import static org.linkwright.fit.CodeRelation.SAME;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.isic;
import static org.linkwright.fit.Example.supplier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * ISIC 26 > 261 > 2610, 26 > 262 > 2620; CPV 30 > 31 > 317 > 3171, 31 > 318. One line of a
 * crosswalk leads from ISIC 261 to CPV 317.
 */
class CrosswalkMatchTest {

  private static ClassificationCode cpv(String code) {
    return new ClassificationCode("CPV", code);
  }

  private static final ClassificationTree TREES =
      ClassificationTree.of(
          Map.of(
              isic("2610"), isic("261"),
              isic("261"), isic("26"),
              isic("2620"), isic("262"),
              isic("262"), isic("26"),
              cpv("3171"), cpv("317"),
              cpv("317"), cpv("31"),
              cpv("318"), cpv("31"),
              cpv("31"), cpv("30")));

  /** CPV 317 stands like this to ISIC 261. */
  private record Walk(CodeRelation relation, CodeRelation inverse) implements Classification {

    @Override
    public List<ClassificationCode> ancestorsOf(ClassificationCode code) {
      return TREES.ancestorsOf(code);
    }

    @Override
    public List<MappedCode> mappedFrom(ClassificationCode code) {
      if (code.equals(isic("261"))) {
        return List.of(new MappedCode(cpv("317"), relation));
      }
      return code.equals(cpv("317")) ? List.of(new MappedCode(isic("261"), inverse)) : List.of();
    }
  }

  private static final Walk EXACT = new Walk(SAME, SAME);
  private static final Walk TO_BROADER = new Walk(BROADER, NARROWER);
  private static final Walk TO_NARROWER = new Walk(NARROWER, BROADER);
  private static final Walk LOOSE = new Walk(RELATED, RELATED);

  private static Verdict judged(Walk walk, String required, String offered) {
    RequirementFacts requirement =
        new RequirementFacts(
            "r",
            isic(required),
            null,
            Example.START,
            null,
            ExchangeTable.none(),
            Map.of(),
            List.of());
    return new FitEvaluator(walk, FitRules.standard(), Example.START)
        .evaluate(requirement, supplier(capability().of(cpv(offered))).facts())
        .verdicts()
        .get(0);
  }

  private static void assertMatch(
      Walk walk, String required, String offered, @Nullable String expected) {
    Verdict verdict = judged(walk, required, offered);
    @Nullable CodeDistance distance = verdict.distance();
    String found =
        distance == null
            ? "none"
            : distance.relation() + " " + distance.steps() + " " + verdict.credit();
    assertThat(found).isEqualTo(expected);
    assertThat(verdict.isMet()).isEqualTo(distance != null);
    if (distance == null) {
      assertThat(verdict.reason()).isEqualTo(Reason.CLASSIFICATION_NOT_COMPARABLE);
    } else {
      assertThat(distance.byCrosswalk()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "261, 317, SAME 0 1",
    "261, 3171, NARROWER 1 1",
    "26, 317, NARROWER 1 1",
    "26, 3171, NARROWER 2 1",
    "261, 31, BROADER 1 0.9",
    "2610, 317, BROADER 1 0.9",
    "2610, 31, BROADER 2 0.81",
    "2610, 30, BROADER 3 0.729",
    "261, 318, none",
    "2610, 3171, none",
    "26, 31, none",
    "262, 317, none"
  })
  void overAnExactMappingAllStepsLeadTheSameWay(String required, String offered, String expected) {
    assertMatch(EXACT, required, offered, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "261, 317, BROADER 1 0.9",
    "261, 31, BROADER 2 0.81",
    "2610, 317, BROADER 2 0.81",
    "261, 3171, none",
    "26, 317, none"
  })
  void aMappingToABroaderCodeIsOneLevelUp(String required, String offered, String expected) {
    assertMatch(TO_BROADER, required, offered, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "261, 317, NARROWER 1 1",
    "261, 3171, NARROWER 2 1",
    "26, 317, NARROWER 2 1",
    "2610, 317, none",
    "261, 31, none"
  })
  void aMappingToANarrowerCodeIsOneLevelDown(String required, String offered, String expected) {
    assertMatch(TO_NARROWER, required, offered, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "261, 317, RELATED 0 0.7",
    "261, 3171, RELATED 1 0.7",
    "26, 317, RELATED 1 0.7",
    "2610, 317, RELATED 1 0.63",
    "261, 318, none"
  })
  void aMappingThatOnlyRelatesIsALooserMatch(String required, String offered, String expected) {
    assertMatch(LOOSE, required, offered, expected);
  }

  @Test
  void theSentenceSaysThatACrosswalkLeadsThere() {
    assertThat(judged(EXACT, "261", "317").sentence())
        .isEqualTo(
            "The supplier offers CPV 317, which is the same by a crosswalk (required: ISIC 261).");
    assertThat(judged(EXACT, "2610", "317").sentence())
        .startsWith("The supplier offers CPV 317, which includes it by a crosswalk, 1 level up");
    assertThat(judged(EXACT, "26", "317").sentence())
        .startsWith("The supplier offers CPV 317, which lies within it by a crosswalk");
    assertThat(judged(LOOSE, "261", "317").sentence())
        .startsWith("The supplier offers CPV 317, which is related to it by a crosswalk");
  }

  @Test
  void aCodeThatSaysOnlyBroadlyWhatTheFirmMakesIsAWeakerAnswer() {
    RequirementFacts requirement = Example.requirement();
    Fit exact = Example.fit(requirement, supplier(capability()).facts());
    Fit broad = Example.fit(requirement, supplier(capability().of(Example.ELECTRONICS)).facts());

    assertThat(exact.score()).isEqualByComparingTo("100");
    assertThat(broad.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    assertThat(broad.score()).isEqualByComparingTo("92.4");
  }

  @Test
  void theNearestOfTheOtherCodesIsTold() {
    Verdict verdict =
        Example.fit(
                Example.requirement(),
                supplier(
                        capability().named("a").of(Example.COMPUTERS),
                        capability().named("b").of(isic("262")),
                        capability().named("c").of(isic("99")))
                    .facts())
            .verdicts()
            .get(0);

    assertThat(verdict.outcome()).isEqualTo(Outcome.GAP);
    assertThat(requireNonNull(verdict.distance()).offered()).isEqualTo(isic("262"));
    assertThat(verdict.distance().steps()).isEqualTo(3);
    assertThat(verdict.sentence())
        .startsWith(
            "The supplier offers ISIC 262, ISIC 2620, ISIC 99; the nearest is ISIC 262, 3 steps away"
                + " in the classification");
  }
}
