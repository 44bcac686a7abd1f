package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RegistryApiTest extends ApiTest {

  static final String MOULDER =
      """
      {"externalId": "S-1", "name": "Moravia Moulding", "nativeName": "Moravské lisovny",
       "country": "CZ", "region": "CZ-64", "foundedYear": 1996, "employees": 85,
       "turnover": {"amount": 7200000, "currency": "EUR"},
       "identifiers": [{"scheme": "CZ-ICO", "id": "25596641"}],
       "languages": ["cs", "en"],
       "maturity": {"strategicIntent": 2, "changeCapability": 1, "linkages": 1},
       "verification": "DOCUMENTED",
       "attributes": {"cleanRoomClass": 8, "esdProtectedArea": true, "cadFormat": "STEP"},
       "capabilities": [{
         "classification": {"scheme": "ISIC4", "code": "2220"},
         "processes": ["injection-moulding"],
         "capacity": {"value": 400000, "unit": "H87", "period": "MONTH"},
         "leadTimeDays": 21,
         "price": {"minimum": 0.2, "maximum": 0.9, "currency": "EUR", "per": "H87"},
         "deliveryRegions": ["CZ", "DE"]}],
       "certificates": [{"standard": "ISO 9001", "version": "2015", "validFrom": "2025-03-01",
         "validUntil": "2028-02-28", "verification": "VERIFIED"}]}
      """;

  static final String BUYER =
      "{\"externalId\": \"B-1\", \"name\": \"Nordhaven Automotive\", \"country\": \"DE\"}";

  static final String REQUIREMENT =
      """
      {"externalId": "R-1", "buyer": "B-1", "title": "Connector housings",
       "classification": {"scheme": "ISIC4", "code": "2220"},
       "volume": {"value": 100000, "unit": "H87", "period": "MONTH"},
       "startDate": "2027-06-01", "value": {"amount": 600000, "currency": "EUR"},
       "criteria": [
         {"type": "certificate", "mandatory": true, "standard": "ISO 9001"},
         {"type": "process", "mandatory": true, "process": "injection-moulding"},
         {"type": "leadTime", "weight": 3, "maximumDays": 28},
         {"type": "attribute", "attribute": "cleanRoomClass", "comparison": "AT_MOST", "value": 8}]}
      """;

  private String programme;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
  }

  @Test
  void aCallWithoutAKeyIsRefused() {
    given()
        .get(programme + "/suppliers")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("urn:linkwright:problem:unauthenticated"));
  }

  @Test
  void aCallWithAWrongKeyIsRefused() {
    given()
        .auth()
        .oauth2("lw_wrong")
        .get(programme + "/suppliers")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aSupplierComesBackAsItWasSent() {
    add("suppliers", MOULDER).header("Location", endsWith("/suppliers/S-1"));

    ValidatableResponse read =
        call().get(programme + "/suppliers/S-1").then().statusCode(200).header("ETag", "\"0\"");

    read.body("name", equalTo("Moravia Moulding"))
        .body("nativeName", equalTo("Moravské lisovny"))
        .body("capabilities[0].capacity.value", equalTo(400000))
        .body("capabilities[0].price.per", equalTo("H87"))
        .body("attributes.esdProtectedArea", equalTo(true))
        .body("certificates[0].validUntil", equalTo("2028-02-28"))
        .body("id", notNullValue())
        .body("createdAt", notNullValue());
  }

  @Test
  void whatWasReadCanBeSentBackUnchanged() {
    add("suppliers", MOULDER);
    String read = call().get(programme + "/suppliers/S-1").asString();

    String again =
        call()
            .header("If-Match", "\"0\"")
            .body(read)
            .put(programme + "/suppliers/S-1")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(again.replaceAll("\"updatedAt\":\"[^\"]*\"", ""))
        .isEqualTo(read.replaceAll("\"updatedAt\":\"[^\"]*\"", ""));
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    add("suppliers", MOULDER);
    String renamed = MOULDER.replace("Moravia Moulding", "Moravia Plastics");
    String path = programme + "/suppliers/S-1";

    call().body(renamed).put(path).then().statusCode(428);
    call().header("If-Match", "\"7\"").body(renamed).put(path).then().statusCode(412);
    call().header("If-Match", "\"0\"").body(renamed).put(path).then().statusCode(200);

    call().get(path).then().header("ETag", "\"1\"").body("name", equalTo("Moravia Plastics"));
  }

  @Test
  void aDeletedSupplierIsGone() {
    add("suppliers", MOULDER);
    String path = programme + "/suppliers/S-1";

    call().header("If-Match", "*").delete(path).then().statusCode(204);

    call().get(path).then().statusCode(404);
  }

  @Test
  void anExternalIdIsTakenOnlyOnce() {
    add("suppliers", MOULDER);

    call()
        .body(MOULDER)
        .post(programme + "/suppliers")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:duplicate-external-id"))
        .body("errors[0].pointer", equalTo("/externalId"));
  }

  @Test
  void aRequirementKeepsItsCriteria() {
    add("buyers", BUYER);
    add("requirements", REQUIREMENT)
        .body("criteria", hasSize(4))
        .body("criteria[0].type", equalTo("certificate"))
        .body("criteria[0].weight", equalTo(1))
        .body("criteria[2].maximumDays", equalTo(28))
        .body("criteria[3].value", equalTo(8))
        .body("buyer", equalTo("B-1"))
        .body("status", equalTo("OPEN"));
  }

  @Test
  void aRequirementNeedsABuyerOfItsProgramme() {
    call()
        .body(REQUIREMENT)
        .post(programme + "/requirements")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/buyer"));
  }

  @Test
  void aBuyerWithRequirementsCannotBeDeleted() {
    add("buyers", BUYER);
    add("requirements", REQUIREMENT);

    call()
        .header("If-Match", "*")
        .delete(programme + "/buyers/B-1")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:in-use"));
  }

  @Test
  void aProgrammeWithSuppliersCannotBeDeleted() {
    add("suppliers", MOULDER);

    call().header("If-Match", "*").delete(programme).then().statusCode(409);

    call().get(programme).then().statusCode(200);
  }

  @Test
  void suppliersOfAnotherProgrammeAreNotSeen() {
    add("suppliers", MOULDER);
    String other = newProgramme();

    call().get(other + "/suppliers").then().statusCode(200).body("items", hasSize(0));
    call().get(other + "/suppliers/S-1").then().statusCode(404);
  }

  @Test
  void aListIsReadPageByPage() {
    for (int i = 1; i <= 5; i++) {
      add("suppliers", MOULDER.replace("\"S-1\"", "\"S-" + i + "\""));
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      var page = call().get(programme + "/suppliers?limit=2" + cursor).then().statusCode(200);
      seen.addAll(page.extract().jsonPath().getList("items.externalId", String.class));
      String next = page.extract().path("next");
      cursor = next == null ? "" : "&cursor=" + next;
      pages++;
    } while (!cursor.isEmpty());

    assertThat(seen).containsExactly("S-1", "S-2", "S-3", "S-4", "S-5");
    assertThat(pages).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "name=moulding, 1",
    "name=MORAV, 1",
    "name=100%25, 0",
    "country=CZ, 1",
    "country=SK, 0",
    "region=CZ-64, 1",
    "scheme=ISIC4&code=2220, 1",
    "scheme=ISIC4&code=222, 1",
    "scheme=ISIC4&code=C, 1",
    "scheme=ISIC4&code=2610, 0",
    "standard=iso  9001, 1",
    "standard=ISO 14001, 0",
    "updatedSince=2001-01-01T00:00:00Z, 1",
    "updatedSince=2101-01-01T00:00:00%2B01:00, 0",
  })
  void suppliersAreFilteredBy(String filter, int found) {
    add("suppliers", MOULDER);

    call()
        .urlEncodingEnabled(false)
        .get(programme + "/suppliers?" + filter.replace(" ", "%20"))
        .then()
        .statusCode(200)
        .body("items", hasSize(found));
  }

  @ParameterizedTest
  @CsvSource({
    "title=housing, 1",
    "buyer=B-1, 1",
    "status=OPEN, 1",
    "status=CLOSED, 0",
    "scheme=ISIC4&code=22, 1"
  })
  void requirementsAreFilteredBy(String filter, int found) {
    add("buyers", BUYER);
    add("requirements", REQUIREMENT);

    call().get(programme + "/requirements?" + filter).then().body("items", hasSize(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "suppliers?limit=0|limit",
        "suppliers?limit=many|limit",
        "suppliers?cursor=nonsense|cursor",
        "suppliers?country=XX|country",
        "suppliers?code=2220|scheme",
        "suppliers?updatedSince=yesterday|updatedSince",
        "requirements?status=LOST|status",
      })
  void aWrongParameterIsNamed(String path, String parameter) {
    call()
        .get(programme + "/" + path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.parameter", hasItem(parameter));
  }

  @Test
  void aSectionOfIsicIsRead() {
    call()
        .get("/api/v1/taxonomies/ISIC4/codes/2610")
        .then()
        .statusCode(200)
        .body("label", containsString("electronic components"))
        .body("parent", equalTo("261"));
    call().get("/api/v1/taxonomies/ISIC4/codes/C").then().body("parent", nullValue());
    call().get("/api/v1/taxonomies/NONE/codes").then().statusCode(404);
    call()
        .get("/api/v1/taxonomies/ISIC4/codes?label=plastics")
        .then()
        .body("items.code", everyItem(containsString("2")));
  }

  private ValidatableResponse add(String kind, String body) {
    return call().body(body).post(programme + "/" + kind).then().statusCode(201);
  }
}
