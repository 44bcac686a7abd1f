package org.linkwright.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.fit.Example.capability;
import static org.linkwright.fit.Example.supplier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linkwright.shared.Money;
import org.linkwright.shared.Period;
import org.linkwright.shared.Rate;
import org.linkwright.shared.UnitOfMeasure;
import org.linkwright.shared.VerificationLevel;

/** The worked examples of {@code docs/fit.md}, figure by figure. */
class WorkedExamplesTest {

  private static final RequirementFacts REQUIREMENT =
      Example.requirement(
          List.of(
              new Criterion(
                  "certificate",
                  Importance.mandatory(),
                  new Condition.HoldsCertificate(
                      Standard.of("ISO 9001:2015"), VerificationLevel.DOCUMENTED)),
              new Criterion(
                  "capacity",
                  Importance.mandatory(),
                  new Condition.CapacityAtLeast(Rate.of(5000, UnitOfMeasure.PIECE, Period.MONTH))),
              new Criterion("lead time", Importance.mandatory(), new Condition.LeadTimeAtMost(30)),
              new Criterion(
                  "price",
                  Importance.weighted(2),
                  new Condition.PriceAtMost(Money.of(10, "EUR"), UnitOfMeasure.PIECE)),
              new Criterion(
                  "language",
                  Importance.weighted(1),
                  new Condition.SpeaksLanguage(new Language("en")))));

  private static CertificateFacts iso9001(String until, VerificationLevel level) {
    return new CertificateFacts(
        "iso", Standard.of("ISO 9001:2015"), null, LocalDate.parse(until), level, Example.START);
  }

  private static final SupplierFacts AMBER =
      supplier(
              capability()
                  .yielding(Rate.of(6000, UnitOfMeasure.PIECE, Period.MONTH))
                  .within(25)
                  .at(new PriceRange(Money.of(8, "EUR"), Money.of(11, "EUR"), UnitOfMeasure.PIECE)))
          .named("amber")
          .holding(iso9001("2028-06-30", VerificationLevel.VERIFIED))
          .speaking("cs", "en")
          .facts();

  private static final SupplierFacts BIRCH =
      supplier(
              capability()
                  .of(Example.COMPONENTS_AND_BOARDS)
                  .yielding(Rate.of(1000, UnitOfMeasure.PIECE, Period.WEEK))
                  .within(40)
                  .at(PriceRange.fixed(Money.of(9, "EUR"), UnitOfMeasure.PIECE)))
          .named("birch")
          .holding(iso9001("2027-12-31", VerificationLevel.CLAIMED))
          .speaking("de")
          .facts();

  private static final SupplierFacts CEDAR =
      supplier(capability().yielding(Rate.of(2000, UnitOfMeasure.PIECE, Period.MONTH)))
          .named("cedar")
          .holding(iso9001("2026-12-31", VerificationLevel.VERIFIED))
          .facts();

  private static final SupplierFacts DOGWOOD =
      supplier(capability().of(Example.COMPUTERS))
          .named("dogwood")
          .holding(iso9001("2028-06-30", VerificationLevel.VERIFIED))
          .speaking("en")
          .facts();

  private static void assertFit(SupplierFacts supplier, Eligibility eligibility, String score) {
    Fit fit = Example.fit(REQUIREMENT, supplier);
    assertThat(fit.eligibility()).isEqualTo(eligibility);
    assertThat(fit.score()).isEqualTo(new BigDecimal(score));
  }

  private static List<Outcome> outcomes(SupplierFacts supplier) {
    return Example.fit(REQUIREMENT, supplier).verdicts().stream().map(Verdict::outcome).toList();
  }

  private static String missing(SupplierFacts supplier, int place) {
    Stated shortfall = Example.fit(REQUIREMENT, supplier).verdicts().get(place).shortfall();
    return shortfall == null ? "nothing" : shortfall.text();
  }

  @Test
  void amberIsEligible() {
    assertFit(AMBER, Eligibility.ELIGIBLE, "98.9");
    Verdict price = Example.fit(REQUIREMENT, AMBER).verdicts().get(4);
    assertThat(price.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(price.credit()).isEqualTo(new BigDecimal("0.909090"));
    assertThat(missing(AMBER, 4)).isEqualTo("1 EUR per piece");
  }

  @Test
  void birchIsANearMiss() {
    assertFit(BIRCH, Eligibility.NEAR_MISS, "51.3");
    assertThat(outcomes(BIRCH))
        .containsExactly(
            Outcome.MET,
            Outcome.PARTIAL,
            Outcome.PARTIAL,
            Outcome.PARTIAL,
            Outcome.MET,
            Outcome.GAP);
    assertThat(Example.fit(REQUIREMENT, BIRCH).verdicts().stream().map(Verdict::credit))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("0.9"),
            new BigDecimal("0.5"),
            new BigDecimal("0.866666"),
            new BigDecimal("0.75"),
            BigDecimal.ONE,
            BigDecimal.ZERO);
    assertThat(missing(BIRCH, 1)).isEqualTo("1 level");
    assertThat(missing(BIRCH, 2)).isEqualTo("667 pieces per month");
    assertThat(missing(BIRCH, 3)).isEqualTo("10 days");
  }

  @Test
  void cedarIsANearMissWithQuestions() {
    assertFit(CEDAR, Eligibility.NEAR_MISS, "34.2");
    assertThat(Example.fit(REQUIREMENT, CEDAR).questions())
        .extracting(question -> question.criterion().id())
        .containsExactly("lead time", "price", "language");
    assertThat(missing(CEDAR, 1)).isEqualTo("1 day");
    assertThat(missing(CEDAR, 2)).isEqualTo("3000 pieces per month");
    assertThat(outcomes(CEDAR).subList(1, 3)).containsOnly(Outcome.GAP);
  }

  @Test
  void dogwoodIsIneligible() {
    assertFit(DOGWOOD, Eligibility.INELIGIBLE, "8.5");
    assertThat(outcomes(DOGWOOD))
        .containsExactly(
            Outcome.GAP,
            Outcome.MET,
            Outcome.UNKNOWN,
            Outcome.UNKNOWN,
            Outcome.UNKNOWN,
            Outcome.MET);
  }

  @Test
  void theShortlistIsInTheOrderOfThePage() {
    assertThat(Example.EVALUATOR.shortlist(REQUIREMENT, List.of(DOGWOOD, CEDAR, AMBER, BIRCH)))
        .extracting(Fit::supplierId)
        .containsExactly("amber", "birch", "cedar", "dogwood");
  }

  @Test
  void thePageTellsTheScoresAndFiguresThatTheCodeGives() throws IOException {
    String page = Files.readString(Path.of("docs", "fit.md"));

    for (SupplierFacts supplier : List.of(AMBER, BIRCH, CEDAR, DOGWOOD)) {
      Fit fit = Example.fit(REQUIREMENT, supplier);
      String name =
          supplier.id().substring(0, 1).toUpperCase(Locale.ROOT) + supplier.id().substring(1);
      int from = page.indexOf("### " + name + ":");
      assertThat(from).isPositive();
      int next = page.indexOf("### ", from + 1);
      String section = next < 0 ? page.substring(from) : page.substring(from, next);
      assertThat(section).contains("= " + fit.score() + "\n");
    }
    FitRules rules = FitRules.standard();
    assertThat(page)
        .contains("at most " + rules.nearMissLimit() + " mandatory criteria")
        .contains("A mandatory criterion weighs " + rules.mandatoryWeight() + ".")
        .contains("earns a credit of " + rules.variantCredit() + ".");
    rules
        .partialFrom()
        .forEach((kind, ratio) -> assertThat(row(page, kind)).contains("from " + ratio));
  }

  /** The row of the table of criteria that tells the threshold of a kind. */
  private static String row(String page, CriterionKind kind) {
    String words =
        kind == CriterionKind.ATTRIBUTE
            ? "attribute: number at least or at most"
            : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return page.lines().filter(line -> line.startsWith("| " + words)).findFirst().orElse("");
  }
}
