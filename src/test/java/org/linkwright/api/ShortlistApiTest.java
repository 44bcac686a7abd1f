package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shortlists by filters, orders and pages, of all requirements, and as things change. */
@QuarkusTest
class ShortlistApiTest extends ApiTest {

  private static final String ISO_9001 =
      "{'type': 'certificate', 'mandatory': true, 'standard': 'ISO 9001'}";
  private static final String CERTIFIED =
      ", 'certificates': [{'standard': 'ISO 9001', 'validUntil': '2030-12-31',"
          + " 'verification': 'VERIFIED'}]";

  @Inject DataSource database;

  private Market market;

  @BeforeEach
  void openAMarket() {
    market = new Market(newProgramme());
  }

  // Filters, orders and pages

  @Test
  void aShortlistIsNarrowedAndCountsAndRanksStay() {
    market
        .supplier("S-1", "2220", "", CERTIFIED + ", 'sizeClass': 'SMALL'")
        .supplier(
            "S-3",
            "2220",
            "",
            CERTIFIED + ", 'verification': 'DOCUMENTED', 'ownership': {'womenOwned': true}")
        .requirement("R-1", "2220", ISO_9001);
    supplierIn("S-2", "DE", ", 'region': 'DE-BY'");

    shown("country=DE").body("supplier.externalId", contains("S-2")).body("rank", contains(3));
    shown("country=DE&country=CZ").body("rank", contains(1, 2, 3));
    shown("region=DE-BY").body("supplier.externalId", contains("S-2"));
    shown("sizeClass=SMALL").body("supplier.externalId", contains("S-1"));
    shown("sizeClass=MICRO").body("", hasSize(0));
    shown("minimumVerification=DOCUMENTED").body("supplier.externalId", contains("S-3"));
    shown("minimumVerification=VERIFIED").body("", hasSize(0));
    shown("womenOwned=true").body("supplier.externalId", contains("S-3"));
    // S-3 stands before S-1, for it is documented.
    shown("minimumScore=60").body("supplier.externalId", contains("S-3", "S-1"));
    shown("minimumScore=93.6").body("rank", contains(1));
    shown("name=firm s-2").body("supplier.externalId", contains("S-2"));
    get("/requirements/R-1/shortlist?country=DE")
        .body("counts.eligible", equalTo(2))
        .body("counts.nearMisses", equalTo(1));
  }

  @Test
  void aShortlistIsSortedAsAskedAndRankStaysThePlaceByScore() {
    supplierIn("S-1", "SK", ", 'sizeClass': 'LARGE'");
    supplierIn("S-2", "AT", CERTIFIED + ", 'sizeClass': 'LARGE'");
    supplierIn("S-3", "AT", ", 'sizeClass': 'MICRO'");
    market.requirement("R-1", "2220", ISO_9001);

    shown("sort=NAME").body("supplier.externalId", contains("S-1", "S-2", "S-3"));
    shown("sort=NAME").body("rank", contains(2, 1, 3));
    shown("sort=COUNTRY").body("supplier.externalId", contains("S-2", "S-3", "S-1"));
    shown("sort=SIZE").body("supplier.externalId", contains("S-3", "S-2", "S-1"));
    shown("sort=SCORE").body("rank", contains(1, 2, 3));
  }

  @Test
  void pagesFollowEachOtherToTheEnd() {
    for (int i = 1; i <= 7; i++) {
      market.supplier("S-" + i, "2220", "", i % 2 == 0 ? CERTIFIED : "");
    }
    market.requirement("R-1", "2220", ISO_9001);
    List<String> found = new ArrayList<>();

    String path = market.path() + "/requirements/R-1/shortlist?limit=3";
    while (path != null) {
      Response page = call().get(path);
      found.addAll(page.path("entries.supplier.externalId"));
      String next = page.path("next");
      assertThat(page.header("Link") == null).isEqualTo(next == null);
      path =
          next == null
              ? null
              : market.path() + "/requirements/R-1/shortlist?limit=3&cursor=" + next;
    }

    assertThat(found).containsExactly("S-2", "S-4", "S-6", "S-1", "S-3", "S-5", "S-7");
  }

  @Test
  void opportunitiesHavePagesToo() {
    market.supplier("S-1", "2220", "", "");
    for (int i = 1; i <= 3; i++) {
      market.requirement("R-" + i, "2220", "");
    }

    String next =
        get("/suppliers/S-1/opportunities?limit=2")
            .body("entries.requirement.externalId", contains("R-1", "R-2"))
            .extract()
            .path("next");
    get("/suppliers/S-1/opportunities?limit=2&cursor=" + next)
        .body("entries.requirement.externalId", contains("R-3"))
        .body("entries.rank", contains(3))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "country=Narnia, country",
    "region=Narnia, region",
    "sizeClass=HUGE, sizeClass",
    "minimumVerification=SURE, minimumVerification",
    "womenOwned=perhaps, womenOwned",
    "minimumScore=101, minimumScore",
    "minimumScore=1E999999999, minimumScore",
    "sort=LUCK, sort",
    "cursor=later, cursor",
    "cursor=AAAAAA, cursor",
    "limit=0, limit",
  })
  void aWrongFilterIsNamed(String query, String parameter) {
    market.requirement("R-1", "2220", "");

    refused("/requirements/R-1/shortlist?" + query, parameter);
  }

  // All requirements

  @Test
  void allOpenRequirementsAreDrawnInOneGo() {
    market
        .supplier("S-1", "2220", "", CERTIFIED)
        .supplier("S-2", "2220", "", "")
        .requirement("R-1", "2220", ISO_9001)
        .requirement("R-2", "2610", "")
        .requirement("R-3", "B-1", "2220", ", 'status': 'CLOSED'", "");

    List<JsonPath> lines = lines("/shortlists?limit=1");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).getString("requirement.externalId")).isEqualTo("R-1");
    assertThat(lines.get(0).getInt("counts.eligible")).isEqualTo(1);
    assertThat(lines.get(0).getInt("counts.nearMisses")).isEqualTo(1);
    assertThat(lines.get(0).getList("entries.supplier.externalId")).isEqualTo(List.of("S-1"));
    assertThat(lines.get(0).getString("entries[0].summary"))
        .isEqualTo("Firm S-1 can be proposed: it meets the only criterion.");
    assertThat(lines.get(1).getList("entries")).isEmpty();
  }

  @Test
  void allInOneGoSayWhatEachShortlistSays() {
    market
        .buyer("B-2", "Moravia", ", 'identifiers': [{'scheme': 'VAT', 'id': 'CZ25596641'}]")
        .supplier("S-1", "2220", "", ", 'identifiers': [{'scheme': 'VAT', 'id': 'CZ25596641'}]")
        .supplier("S-2", "2220", ", 'leadTimeDays': 35", CERTIFIED)
        .supplier("S-3", "222", ", 'leadTimeDays': 9", "")
        .requirement("R-1", "B-2", "2220", "", "{'type': 'leadTime', 'maximumDays': 28}")
        .requirement("R-2", "222", ISO_9001);

    for (JsonPath line : lines("/shortlists?eligibility=ELIGIBLE&eligibility=NEAR_MISS")) {
      JsonPath one =
          get("/requirements/" + line.getString("requirement.externalId") + "/shortlist")
              .extract()
              .jsonPath();
      for (String field : List.of("rank", "supplier", "score", "eligibility", "summary")) {
        assertThat(line.getList("entries." + field)).isEqualTo(one.getList("entries." + field));
      }
      assertThat(line.getMap("counts")).isEqualTo(one.getMap("counts"));
    }
  }

  // Live

  @Test
  void aChangedProfileIsOnTheNextShortlist() {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", ISO_9001);
    get("/requirements/R-1/shortlist").body("counts.nearMisses", equalTo(1));

    replace("S-1", "2220", CERTIFIED);
    get("/requirements/R-1/shortlist").body("counts.eligible", equalTo(1));

    replace("S-1", "2610", CERTIFIED);
    get("/requirements/R-1/shortlist").body("entries", hasSize(0));
  }

  @Test
  void rulesRatesCrosswalksAndTaxonomiesHoldFromTheNextShortlistOn() {
    String taxonomy = "/api/v1/taxonomies/LIVING";
    String levels = "code,label,parent\n5,Parts,\n51,Housings,5\n";
    file(levels).put(taxonomy + "?name=Trade&language=en").then().statusCode(200);
    market
        .supplier(
            "S-1",
            "2220",
            ", 'price': {'minimum': 1, 'maximum': 1, 'currency': 'USD', 'per': 'H87'}",
            "")
        .supplier(
            "S-2", ", 'capabilities': [{'classification': {'scheme': 'LIVING', 'code': '51'}}]")
        .requirement(
            "R-1",
            "2220",
            "{'type': 'priceCeiling', 'mandatory': true, 'per': 'H87',"
                + " 'maximum': {'amount': 1, 'currency': 'EUR'}}");
    shown("limit=10").body("supplier.externalId", contains("S-1"));
    shown("limit=10").body("eligibility", contains("NEAR_MISS"));

    load(dollars("2026-11-01", "0.9"));
    shown("limit=10").body("eligibility", contains("ELIGIBLE"));
    load(dollars("2026-11-02", "4"));
    shown("limit=10").body("eligibility", contains("NEAR_MISS"));

    call()
        .header("If-Match", etag("/fit-rules"))
        .body("{\"nearMissLimit\": 0}")
        .put(market.path() + "/fit-rules")
        .then()
        .statusCode(200);
    shown("limit=10").body("eligibility", contains("INELIGIBLE"));

    file("from,to,kind\n5,2220,EXACT\n").put(taxonomy + "/crosswalks/ISIC4").then().statusCode(200);
    shown("limit=10").body("supplier.externalId", contains("S-1", "S-2"));
    get("/shortlists").body(containsString("S-2"));
    String apart = "code,label,parent\n5,Parts,\n51,Housings,\n";
    file(apart).put(taxonomy + "?name=Trade&language=en").then().statusCode(200);
    shown("limit=10").body("supplier.externalId", contains("S-1"));
  }

  private static String dollars(String date, String rate) {
    return "{'base': 'EUR', 'quotation': 'DIRECT',"
        + " 'rates': [{'date': '%s', 'currency': 'USD', 'rate': %s}]}".formatted(date, rate);
  }

  private void load(String rates) {
    call()
        .body(rates.replace('\'', '"'))
        .put(market.path() + "/exchange-rates")
        .then()
        .statusCode(200);
  }

  @Test
  void aDeletedOrMergedSupplierIsOnNoShortlist() {
    market
        .supplier("S-1", "2220", "", "")
        .supplier("S-2", "2220", "", "")
        .supplier("S-3", "2220", "", "")
        .requirement("R-1", "2220", "");
    get("/requirements/R-1/shortlist").body("entries", hasSize(3));

    call()
        .header("If-Match", etag("/suppliers/S-1"))
        .delete(market.path() + "/suppliers/S-1")
        .then()
        .statusCode(204);
    call()
        .header("If-Match", etag("/suppliers/S-2"))
        .body("{\"absorbed\": \"S-3\", \"absorbedVersion\": 0}")
        .post(market.path() + "/suppliers/S-2/merges")
        .then()
        .statusCode(200);

    get("/requirements/R-1/shortlist").body("entries.supplier.externalId", contains("S-2"));
  }

  @Test
  void importedSuppliersAreOnTheNextShortlist() {
    market.requirement("R-1", "2220", "");
    get("/requirements/R-1/shortlist").body("entries", hasSize(0));

    file("externalId,name\nS-1,One\nS-2,Two\n")
        .post(market.path() + "/imports/suppliers")
        .then()
        .statusCode(200);
    file("supplier,scheme,code\nS-1,ISIC4,2220\nS-2,ISIC4,222\n")
        .post(market.path() + "/imports/capabilities")
        .then()
        .statusCode(200);

    get("/requirements/R-1/shortlist").body("entries.supplier.externalId", contains("S-1", "S-2"));
  }

  @Test
  void whatAnotherNodeWritesIsSeenWithinSeconds() throws Exception {
    market
        .supplier("S-1", "2220", "", "")
        .supplier("S-2", "2220", "", "")
        .requirement("R-1", "2220", "");
    get("/requirements/R-1/shortlist").body("entries", hasSize(2));
    String id = call().get(market.path() + "/suppliers/S-1").path("id");

    // As another node would: this one is told nothing of it.
    write(
        "update supplier set profile = replace(profile, '2220', '2610'), version = version + 1,"
            + " updated_at = ? where id = cast(? as uuid)",
        id);
    long begun = System.nanoTime();
    await(() -> get("/requirements/R-1/shortlist").extract().path("entries.size()").equals(1));

    assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(5));
    get("/requirements/R-1/shortlist").body("entries.supplier.externalId", contains("S-2"));
  }

  // Newly eligible

  @Test
  void aPairThatHasBecomeEligibleIsListedWithWhatChanged() {
    market
        .supplier("S-1", "2220", "", "")
        .supplier("S-2", "2220", "", CERTIFIED)
        .requirement("R-1", "2220", ISO_9001);
    Instant since = Instant.now();

    get(pairs(since)).body("items", hasSize(0)).body("asOf", notNullValue());
    replace("S-1", "2220", CERTIFIED);

    get(pairs(since))
        .body("items.requirement.externalId", contains("R-1"))
        .body("items.supplier.externalId", contains("S-1"))
        .body("items[0].before", equalTo("NEAR_MISS"))
        .body("items[0].eligibility", equalTo("ELIGIBLE"))
        // 60 + 40 × (0.925 + 0.95) ÷ 2.25: only claimed, verified long ago, no words in common
        .body("items[0].score", equalTo(93.3f))
        .body("items[0].changed", contains("SUPPLIER"))
        .body("items[0].changedAt", notNullValue())
        .body(
            "items[0].summary", equalTo("Firm S-1 can be proposed: it meets the only criterion."));
    get(pairs(Instant.now())).body("items", hasSize(0));
  }

  @Test
  void aNewOrChangedRequirementMakesPairsToo() {
    market.supplier("S-1", "2220", "", "").requirement("R-1", "2220", ISO_9001);
    Instant since = Instant.now();

    market.requirement("R-2", "2220", "");
    get(pairs(since))
        .body("items.requirement.externalId", contains("R-2"))
        .body("items[0].before", nullValue())
        .body("items[0].changed", contains("REQUIREMENT"));
    get(pairs(since) + "&eligibility=NEAR_MISS").body("items", hasSize(0));

    market.requirement("R-3", "222", ISO_9001);
    get(pairs(since) + "&eligibility=NEAR_MISS&eligibility=ELIGIBLE")
        .body("items.requirement.externalId", contains("R-2", "R-3"));
  }

  @Test
  void aPairThatHasCeasedToBeEligibleIsListedAsEnded() {
    market
        .supplier("S-1", "2220", "", CERTIFIED)
        .supplier("S-2", "2220", "", CERTIFIED)
        .supplier("S-3", "2220", "", CERTIFIED)
        .requirement("R-1", "2220", ISO_9001);
    Instant since = Instant.now();
    replace("S-1", "2220", "");
    call()
        .header("If-Match", etag("/suppliers/S-2"))
        .delete(market.path() + "/suppliers/S-2")
        .then()
        .statusCode(204);

    get(pairs(since)).body("items", hasSize(0));
    get(pairs(since) + "&change=ENDED")
        .body("items.supplier.externalId", contains("S-1", "S-2"))
        .body("items[0].before", equalTo("ELIGIBLE"))
        .body("items[0].eligibility", equalTo("NEAR_MISS"))
        .body("items[0].summary", containsString("ISO 9001 (mandatory; not held)"))
        .body("items[1].eligibility", nullValue())
        .body("items[1].summary", equalTo("Firm S-2 is in the programme no more."));
  }

  @ParameterizedTest
  @CsvSource({
    "change=BEGUN, since",
    "since=yesterday, since",
    "since=2027-01-01T00:00:00Z&change=MAYBE, change",
    "since=2027-01-01T00:00:00Z&eligibility=MAYBE, eligibility",
    "since=2027-01-01T00:00:00Z&cursor=AAAAAA, cursor",
  })
  void aWrongMomentIsNamed(String query, String parameter) {
    refused("/eligible-pairs?" + query, parameter);
  }

  // More like this

  @Test
  void theMostAlikeSuppliersComeFirstAndTheReasonIsSaid() {
    String capacity =
        ", 'processes': ['milling'], 'capacity': {'value': %d, 'unit': 'H87', 'period': 'MONTH'}";
    market
        .supplier("S-1", "2220", capacity.formatted(1000), CERTIFIED)
        .supplier("S-2", "2220", capacity.formatted(1100), CERTIFIED)
        .supplier("S-3", "222", "", "")
        .supplier("S-4", "2610", capacity.formatted(1000), CERTIFIED);

    get("/suppliers/S-1/similar")
        .body("supplier.externalId", equalTo("S-1"))
        .body("compared", equalTo(2))
        .body("entries.supplier.externalId", contains("S-2", "S-3"))
        .body("entries[0].likeness", equalTo(99.3f))
        .body(
            "entries[0].reason",
            equalTo(
                "Both offer ISIC4 2220, master milling, hold ISO 9001, have a capacity of like"
                    + " size and are in CZ."))
        .body("entries[1].reason", equalTo("Both offer related things and are in CZ."));
    get("/suppliers/S-1/similar?limit=1").body("entries", hasSize(1));
    refused("/suppliers/S-1/similar?limit=0", "limit");
    call().get(market.path() + "/suppliers/S-9/similar").then().statusCode(404);
  }

  private void supplierIn(String externalId, String country, String members) {
    String body =
        ("{'externalId': '%s', 'name': 'Firm %s', 'country': '%s', 'capabilities':"
                + " [{'classification': {'scheme': 'ISIC4', 'code': '2220'}}]%s}")
            .formatted(externalId, externalId, country, members)
            .replace('\'', '"');
    call().body(body).post(market.path() + "/suppliers").then().statusCode(201);
  }

  private void replace(String supplier, String code, String members) {
    String body =
        ("{'externalId': '%s', 'name': 'Firm %s', 'country': 'CZ', 'capabilities':"
                + " [{'classification': {'scheme': 'ISIC4', 'code': '%s'}}]%s}")
            .formatted(supplier, supplier, code, members)
            .replace('\'', '"');
    call()
        .header("If-Match", etag("/suppliers/" + supplier))
        .body(body)
        .put(market.path() + "/suppliers/" + supplier)
        .then()
        .statusCode(200);
  }

  private String etag(String path) {
    return call().get(market.path() + path).header("ETag");
  }

  private void write(String sql, String id) throws Exception {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setTimestamp(1, Timestamp.from(Instant.now()));
      statement.setString(2, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static String pairs(Instant since) {
    return "/eligible-pairs?since=" + since;
  }

  private ValidatableResponse shown(String query) {
    return get("/requirements/R-1/shortlist?" + query).rootPath("entries");
  }

  private List<JsonPath> lines(String path) {
    Response answer = call().get(market.path() + path);
    answer.then().statusCode(200).contentType("application/x-ndjson");
    return answer.asString().lines().map(JsonPath::from).toList();
  }

  private void refused(String path, String parameter) {
    call()
        .get(market.path() + path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.parameter", hasItem(parameter));
  }

  private ValidatableResponse get(String path) {
    return call().get(market.path() + path).then().statusCode(200);
  }
}
