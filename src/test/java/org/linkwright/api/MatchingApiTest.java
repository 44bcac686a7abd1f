package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MatchingApiTest extends ApiTest {

  private static final String ISO_9001 =
      "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}";

  @Inject SessionFactory sessions;

  private Market market;

  @BeforeEach
  void openAMarket() {
    market = new Market(newProgramme());
  }

  @Test
  void aShortlistRanksWithAllVerdictsAndSaysWhy() {
    market
        .supplier(
            "S-1",
            "2220",
            ", 'description': 'Technical mouldings', 'leadTimeDays': 35",
            held("ISO 9001", "2027-12-31"))
        .supplier("S-2", "2220", ", 'leadTimeDays': 28", held("ISO 9001", "2027-12-31"))
        .requirement(
            "R-1", "2220", ISO_9001 + ", {'type': 'leadTime', 'weight': 3, 'maximumDays': 28}");

    ValidatableResponse shortlist = shortlist("R-1");

    shortlist
        .body("requirement.externalId", equalTo("R-1"))
        .body("requirement.buyerName", equalTo("Nordhaven"))
        .body("counts.eligible", equalTo(2))
        .body("entries.supplier.externalId", contains("S-2", "S-1"))
        .body("entries.rank", contains(1, 2))
        .body("entries[0].score", equalTo(95.4f))
        .body("entries[0].summary", equalTo("Firm S-2 can be proposed: it meets both criteria."))
        .body("entries[1].supplier.name", equalTo("Firm S-1"))
        .body("entries[1].supplier.country", equalTo("CZ"))
        .body("entries[1].supplier.id", notNullValue())
        .body("entries[1].eligibility", equalTo("ELIGIBLE"))
        .body("entries[1].capability.description", equalTo("Technical mouldings"))
        .body("entries[1].capability.label", equalTo("Manufacture of plastics products"))
        .body(
            "entries[1].summary",
            equalTo(
                "Firm S-1 can be proposed: it meets 1 of 2 criteria."
                    + " Missing: lead time (over by 7 days)."));
    shortlist
        .body("entries[1].verdicts.type", contains("classification", "certificate", "leadTime"))
        .body(
            "entries[1].verdicts.criterion",
            contains("/classification", "/criteria/0", "/criteria/1"))
        .body("entries[1].verdicts[1].what", equalTo("ISO 9001"))
        .body("entries[1].verdicts[1].mandatory", equalTo(true))
        .body("entries[1].verdicts[1].evidence", equalTo("/certificates/0"))
        .body("entries[1].verdicts[2].mandatory", equalTo(false))
        .body("entries[1].verdicts[2].weight", equalTo(3))
        .body("entries[1].verdicts[2].outcome", equalTo("PARTIAL"))
        .body("entries[1].verdicts[2].reason", equalTo("ABOVE_MAXIMUM_BUT_NEAR"))
        .body("entries[1].verdicts.credit.toString()", equalTo("[1, 1, 0.8]"))
        .body("entries[1].verdicts[2].required.text", equalTo("at most 28 days"))
        .body("entries[1].verdicts[2].actual.amount", equalTo(35))
        .body("entries[1].verdicts[2].shortfall.amount", equalTo(7))
        .body("entries[1].verdicts[2].shortfall.unit", equalTo("days"))
        .body("entries[1].verdicts[2].sentence", notNullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-05-31, NEAR_MISS, CERTIFICATE_EXPIRED",
    "2027-06-01, ELIGIBLE, REQUIREMENT_MET",
  })
  void aCertificateMustLastUntilTheFirstDayOfSupply(
      String lastDay, String eligibility, String reason) {
    market
        .supplier("S-1", "2220", "", held("ISO 9001", lastDay))
        .requirement("R-1", "2220", ISO_9001);

    shortlist("R-1")
        .body("entries[0].eligibility", equalTo(eligibility))
        .body("entries[0].verdicts[1].reason", equalTo(reason));
  }

  @Test
  void aCertificateThatRunsOutBeforeTheStartIsSaidSo() {
    market
        .supplier("S-1", "2220", "", held("ISO 9001", "2027-05-22"))
        .requirement("R-1", "2220", ISO_9001);

    shortlist("R-1")
        .body(
            "entries[0].summary",
            equalTo(
                "Firm S-1 is still some way off: it does not meet the only criterion."
                    + " Missing: ISO 9001 (mandatory; ends 10 days before the start)."));
  }

  @Test
  void aCodeMatchesItselfItsAncestorsAndItsDescendantsAlone() {
    for (String code : List.of("C", "26", "261", "2610", "262", "2620", "27")) {
      market.supplier("S-" + code, code, "", "");
    }
    market.requirement("R-1", "261", "").requirement("R-2", "2610", "");

    shortlist("R-1")
        .body("entries.supplier.externalId", containsInAnyOrder("S-C", "S-26", "S-261", "S-2610"));
    shortlist("R-2")
        .body("entries.supplier.externalId", containsInAnyOrder("S-C", "S-26", "S-261", "S-2610"));
    opportunities("S-2620").body("entries", hasSize(0));
    opportunities("S-26").body("entries.requirement.externalId", contains("R-1", "R-2"));
  }

  @Test
  void equalScoresAreRankedByExternalIdWhateverTheOrderOfArrival() {
    List.of("S-3", "S-1", "S-2").forEach(id -> market.supplier(id, "2220", "", ""));
    List.of("R-2", "R-3", "R-1").forEach(id -> market.requirement(id, "2220", ""));

    shortlist("R-1").body("entries.supplier.externalId", contains("S-1", "S-2", "S-3"));
    opportunities("S-1").body("entries.requirement.externalId", contains("R-1", "R-2", "R-3"));
  }

  @Test
  void aShortlistIsTheSameEveryTime() {
    List.of("S-3", "S-1", "S-2").forEach(id -> market.supplier(id, "2220", "", ""));
    market.requirement("R-1", "2220", ISO_9001);
    String path = market.path() + "/requirements/R-1/shortlist";

    assertThat(call().get(path).asString()).isEqualTo(call().get(path).asString());
  }

  @Test
  void aFirmIsNotProposedForItsOwnRequirement() {
    String identified = ", 'identifiers': [{'scheme': 'VAT', 'id': 'CZ25596641'}]";
    market
        .buyer("B-2", "Moravia", identified)
        .supplier("S-1", "2220", "", identified)
        .supplier("S-2", "2220", "", "")
        .requirement("R-1", "B-2", "2220", "", ISO_9001)
        .requirement("R-2", "2220", ISO_9001);

    shortlist("R-1")
        .body("entries.supplier.externalId", contains("S-2"))
        .body("counts.nearMisses", equalTo(1));
    opportunities("S-1").body("entries.requirement.externalId", contains("R-2"));
    get("/suppliers/S-1/gaps").body("byRequirement.requirement.externalId", contains("R-2"));
    get("/requirements/R-1/gaps").body("nearMisses.supplier.externalId", contains("S-2"));
    get("/requirements/R-1/fit/S-1")
        .body("ownFirm", equalTo(true))
        .body("verdicts", hasSize(2))
        .body("summary", equalTo("Firm S-1 is the buyer itself, so it is never proposed."));
    get("/requirements/R-2/fit/S-1").body("ownFirm", equalTo(false));
  }

  @Test
  void anEntryKeepsItsRankWhenOnlyAPartIsShown() {
    market
        .supplier("S-1", "2220", "", "")
        .supplier("S-2", "2220", "", held("ISO 9001", "2028-01-01"))
        .supplier("S-3", "2220", "", "")
        .requirement("R-1", "2220", ISO_9001);

    shortlist("R-1").body("entries.rank", contains(1, 2, 3));
    get("/requirements/R-1/shortlist?eligibility=NEAR_MISS&limit=1")
        .body("entries.supplier.externalId", contains("S-1"))
        .body("entries.rank", contains(2))
        .body("counts.eligible", equalTo(1))
        .body("counts.nearMisses", equalTo(2))
        .body("counts.ineligible", equalTo(0));
    get("/requirements/R-1/shortlist?eligibility=NEAR_MISS&eligibility=ELIGIBLE")
        .body("entries.rank", contains(1, 2, 3));
    get("/suppliers/S-2/opportunities?eligibility=INELIGIBLE")
        .body("entries", hasSize(0))
        .body("counts.eligible", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=201, limit",
    "eligibility=PERHAPS, eligibility",
    "eligibility=ELIGIBLE&eligibility=eligible, eligibility",
  })
  void aWrongParameterIsNamed(String query, String parameter) {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", "");

    for (String path : List.of("/requirements/R-1/shortlist?", "/suppliers/S-1/opportunities?")) {
      call()
          .get(market.path() + path + query)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors.parameter", hasItem(parameter));
    }
  }

  @Test
  void aRequirementWithoutCriteriaTakesWhoeverOffersIt() {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", "");

    shortlist("R-1")
        .body("entries[0].score", equalTo(89.6f))
        .body("entries[0].verdicts.type", contains("classification"))
        .body(
            "entries[0].summary",
            equalTo(
                "Firm S-1 can be proposed:"
                    + " it offers what is needed, and nothing else is asked."));
  }

  @Test
  void aSupplierWithoutCapabilitiesHasNoOpportunities() {
    market.supplier("S-1", "").requirement("R-1", "2220", "{'type': 'leadTime', 'maximumDays': 9}");

    opportunities("S-1").body("entries", hasSize(0)).body("supplier.name", equalTo("Firm S-1"));
    shortlist("R-1").body("entries", hasSize(0));
    get("/requirements/R-1/fit/S-1")
        .body("eligibility", equalTo("INELIGIBLE"))
        .body("capability", nullValue())
        .body("verdicts.outcome", contains("UNKNOWN", "UNKNOWN"))
        .body(
            "summary",
            equalTo(
                "It is not known whether Firm S-1 offers what is needed."
                    + " To ask: whether it offers ISIC4 2220."));
  }

  @Test
  void anEmptyProgrammeHasAnEmptyShortlist() {
    market.requirement("R-1", "2220", ISO_9001);

    shortlist("R-1")
        .body("entries", hasSize(0))
        .body("counts.eligible", equalTo(0))
        .body("counts.nearMisses", equalTo(0))
        .body("counts.ineligible", equalTo(0));
  }

  @Test
  void aPairIsJudgedEvenIfTheSupplierOffersSomethingElse() {
    market
        .supplier("S-1", "2610", "", held("ISO 9001", "2028-01-01"))
        .requirement("R-1", "2220", ISO_9001);

    get("/requirements/R-1/fit/S-1")
        .body("eligibility", equalTo("INELIGIBLE"))
        .body("score", lessThan(30f))
        .body("verdicts.outcome", contains("GAP", "MET"))
        .body("verdicts[0].reason", equalTo("CLASSIFICATION_DIFFERS"))
        .body(
            "summary",
            equalTo("Firm S-1 does not offer what is needed. Missing: ISIC4 2220 (not offered)."));
  }

  @Test
  void aPairIsFoundByItsIdsToo() {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", "");
    String supplier = call().get(market.path() + "/suppliers/S-1").path("id");
    String requirement = call().get(market.path() + "/requirements/R-1").path("id");

    get("/requirements/" + requirement + "/fit/" + supplier)
        .body("supplier.externalId", equalTo("S-1"))
        .body("requirement.externalId", equalTo("R-1"));
  }

  @Test
  void aClosedRequirementIsNoOpportunityButKeepsItsShortlist() {
    market
        .supplier("S-1", "2220", "", "")
        .requirement("R-1", "B-1", "2220", ", 'status': 'CLOSED'", "");

    opportunities("S-1").body("entries", hasSize(0));
    shortlist("R-1").body("entries", hasSize(1)).body("requirement.status", equalTo("CLOSED"));
  }

  @Test
  void suppliersOfAnotherProgrammeAreNoCandidates() {
    new Market(newProgramme()).supplier("S-9", "2220", "", "");
    market.requirement("R-1", "2220", "");

    shortlist("R-1").body("entries", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/requirements/R-9/shortlist",
        "/requirements/R-9/fit/S-1",
        "/requirements/R-1/fit/S-9",
        "/requirements/R-9/gaps",
        "/requirements/R-9/gaps/S-1",
        "/requirements/R-1/gaps/S-9",
        "/suppliers/S-9/opportunities",
        "/suppliers/S-9/gaps"
      })
  void whatIsNotThereIsNotFound(String path) {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", "");

    call()
        .get(market.path() + path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:linkwright:problem:not-found"));
    call().get("/api/v1/programmes/none" + path.replace('9', '1')).then().statusCode(404);
  }

  @Test
  void aShortlistOfManyTakesNoMoreQueriesThanOneOfFew() {
    market.requirement("R-1", "2220", ISO_9001).supplier("S-0", "2220", "", "");
    long ofOne = queriesFor("/requirements/R-1/shortlist");
    long opportunitiesOfOne = queriesFor("/suppliers/S-0/opportunities");
    for (int i = 1; i <= 9; i++) {
      market
          .supplier("S-" + i, "2220", "", "")
          .buyer("B-1" + i, "Buyer", "")
          .requirement("R-1" + i, "B-1" + i, "2220", "", "");
    }

    assertThat(ofOne).isPositive();
    assertThat(queriesFor("/requirements/R-1/shortlist")).isEqualTo(ofOne);
    assertThat(queriesFor("/suppliers/S-0/opportunities")).isEqualTo(opportunitiesOfOne);
    shortlist("R-1").body("entries.size()", greaterThan(9));
  }

  private long queriesFor(String path) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    get(path);
    return statistics.getPrepareStatementCount();
  }

  private static String held(String standard, String lastDay) {
    return ", 'certificates': [{'standard': '%s', 'validUntil': '%s', 'verification': 'VERIFIED'}]"
        .formatted(standard, lastDay);
  }

  private ValidatableResponse shortlist(String requirement) {
    return get("/requirements/" + requirement + "/shortlist");
  }

  private ValidatableResponse opportunities(String supplier) {
    return get("/suppliers/" + supplier + "/opportunities");
  }

  private ValidatableResponse get(String path) {
    return call().get(market.path() + path).then().statusCode(200);
  }
}
