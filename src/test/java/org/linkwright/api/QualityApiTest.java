package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How complete and how fresh profiles are, one by one and over a programme. */
@QuarkusTest
class QualityApiTest extends ApiTest {

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  private String programme;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
  }

  @Test
  void aProfileShowsWhatItLacksAndWhatIsStale() {
    add("S-1", today.minusMonths(13), today.plusDays(30));

    call()
        .get(programme + "/suppliers/S-1/quality")
        .then()
        .statusCode(200)
        .body("supplier", equalTo("S-1"))
        .body("completeness", equalTo(13))
        .body("sections.find { it.section == 'CERTIFICATES' }.points", equalTo(6))
        .body("sections.find { it.section == 'SITES' }.missing.part", hasItem("machines"))
        .body("facts", equalTo(4))
        .body("freshness", equalTo(0))
        .body("stale", equalTo(true))
        .body("staleFacts.pointer", contains("/name", "/country", "/employees", "/certificates/0"))
        .body("expired", empty())
        .body("expiring.daysLeft", contains(30));
  }

  @Test
  void aProgrammeSetsItsOwnPeriod() {
    add("S-1", today.minusMonths(13), today.plusDays(30));
    String own = programme.substring(programme.lastIndexOf('/') + 1);

    call()
        .header("If-Match", "*")
        .body("{\"externalId\": \"" + own + "\", \"name\": \"Slow\", \"freshnessMonths\": 24}")
        .put(programme)
        .then()
        .statusCode(200);

    call().get(programme + "/suppliers/S-1/quality").then().body("freshness", equalTo(100));
    quality("").body("freshnessMonths", equalTo(24)).body("staleProfiles", equalTo(0));
  }

  @Test
  void aProgrammeShowsTheSameOverAll() {
    add("S-1", today, today.plusDays(90));
    add("S-2", today.minusMonths(12), today.plusDays(91));
    add("S-3", today.minusMonths(12).minusDays(1), today.minusDays(1));
    call().body("{\"externalId\": \"S-4\", \"name\": \"New\"}").post(programme + "/suppliers");

    quality("")
        .body("suppliers", equalTo(4))
        .body("completeness.average", equalTo(9.8f))
        .body("completeness.tenths", contains(1, 3, 0, 0, 0, 0, 0, 0, 0, 0))
        .body("freshness.average", equalTo(50.0f))
        .body("freshness.tenths", contains(2, 0, 0, 0, 0, 0, 0, 0, 0, 2))
        .body("staleProfiles", equalTo(2))
        .body("certificates.withinDays", equalTo(90))
        .body("certificates.expired", equalTo(1))
        .body("certificates.expiring", equalTo(1))
        .body("certificates.suppliersWithExpired", equalTo(1))
        .body("certificates.suppliersWithExpiring", equalTo(1));
    quality("?expiringWithinDays=91").body("certificates.expiring", equalTo(2));
    quality("?expiringWithinDays=89").body("certificates.expiring", equalTo(0));
  }

  @Test
  void aProgrammeWithoutSuppliersHasNoAverages() {
    quality("")
        .body("suppliers", equalTo(0))
        .body("completeness.average", nullValue())
        .body("freshness.tenths", contains(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aRenewalEndsTheWorryAboutACertificate() {
    add("S-1", today, today.plusDays(5));
    String both =
        profile("S-1", today, today.plusDays(5))
            .replace(
                "\"certificates\": [",
                "\"certificates\": [{\"standard\": \"iso 9001\", \"verification\": \"CLAIMED\","
                    + " \"validUntil\": \""
                    + today.plusYears(3)
                    + "\"}, ");

    call()
        .header("If-Match", "*")
        .body(both)
        .put(programme + "/suppliers/S-1")
        .then()
        .statusCode(200);

    quality("").body("certificates.expiring", equalTo(0));
    call()
        .get(programme + "/suppliers/S-1/quality")
        .then()
        .body("expiring.renewed", contains(true));
  }

  @Test
  void listsAreNarrowedToWhatNeedsCare() {
    add("S-1", today, today.plusDays(100));
    add("S-2", today.minusDays(10), today.plusDays(10));
    call().body("{\"externalId\": \"S-3\", \"name\": \"New\"}").post(programme + "/suppliers");

    list("staleSince=" + today).body("items.externalId", containsInAnyOrder("S-2", "S-3"));
    list("staleSince=" + today.minusDays(10)).body("items.externalId", contains("S-3"));
    list("certificateExpiringBefore=" + today.plusDays(11))
        .body("items.externalId", contains("S-2"));
    list("certificateExpiringBefore=" + today.plusDays(10)).body("items", empty());
    list("completenessBelow=13").body("items.externalId", contains("S-3"));
    list("standard=iso 9001&completenessBelow=14")
        .body("items.externalId", containsInAnyOrder("S-1", "S-2"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    call()
        .get(programme + "/suppliers?staleSince=yesterday")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("staleSince"));
    call().get(programme + "/quality?expiringWithinDays=0").then().statusCode(400);
  }

  @Test
  void aMeasuredProfileKeepsTheVersionThatWasRead() {
    add("S-1", today, today.plusDays(100));

    call().get(programme + "/suppliers/S-1").then().header("ETag", "\"0\"");
  }

  private ValidatableResponse quality(String query) {
    return call().get(programme + "/quality" + query).then().statusCode(200);
  }

  private ValidatableResponse list(String query) {
    return call().get(programme + "/suppliers?" + query).then().statusCode(200);
  }

  private void add(String externalId, LocalDate confirmedOn, LocalDate validUntil) {
    call()
        .body(profile(externalId, confirmedOn, validUntil))
        .post(programme + "/suppliers")
        .then()
        .statusCode(201);
  }

  /** Four facts, all confirmed on one day; 13 percent of a complete profile. */
  private static String profile(String externalId, LocalDate confirmedOn, LocalDate validUntil) {
    return """
    {"externalId": "%s", "name": "Moravia Moulding", "country": "CZ", "employees": 85,
     "provenance": {"confirmedOn": "%s"},
     "certificates": [{"standard": "ISO 9001", "verification": "CLAIMED", "validUntil": "%s"}]}
    """
        .formatted(externalId, confirmedOn, validUntil);
  }
}
