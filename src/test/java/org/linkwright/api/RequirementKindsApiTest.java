package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders in full, challenges and market segments, and what becomes of them in matching. */
@QuarkusTest
class RequirementKindsApiTest extends ApiTest {

  static final String ORDER =
      """
      {"externalId": "R-1", "kind": "ORDER", "buyer": "B-1", "title": "Connector housings",
       "description": "For the next platform",
       "classification": {"scheme": "ISIC4", "code": "2220"},
       "volume": {"value": 100000, "unit": "H87", "period": "MONTH"},
       "items": [{"id": "1", "description": "Housing, 12 poles",
         "classification": {"scheme": "ISIC4", "code": "22"},
         "quantity": {"value": 900000, "unit": "H87"},
         "deliveryAddress": {"street": "Werkstr. 1", "postalCode": "84028", "city": "Landshut",
           "region": "DE-BY", "country": "DE"},
         "deliveryFrom": "2027-06-01", "deliveryUntil": "2027-12-31"},
         {"id": "2", "description": "Cover"}],
       "startDate": "2027-06-01", "endDate": "2030-05-31",
       "answersDue": "2027-02-28T17:00:00Z",
       "value": {"amount": 600000, "currency": "EUR"},
       "suppliersWanted": 2, "minimumSuppliers": 1, "maximumSuppliers": 3, "status": "OPEN",
       "criteria": [{"type": "certificate", "mandatory": true, "weight": 1,
         "standard": "ISO 9001", "evidence": {"document": "Copy of the certificate",
           "issuedBy": "An accredited body", "maximumAgeMonths": 12}},
         {"type": "leadTime", "mandatory": false, "weight": 3, "maximumDays": 28}],
       "attachments": [{"title": "Drawing", "url": "https://nordhaven.example/d/4711.pdf",
         "mediaType": "application/pdf", "language": "de"}]}
      """;

  static final String CHALLENGE =
      """
      {"externalId": "R-2", "kind": "CHALLENGE", "buyer": "B-1", "title": "Belts that last",
       "startDate": "2027-06-01",
       "challenge": {"problem": "Conveyor belts tear after 40 days instead of 90",
         "benefit": {"amount": 2000000, "currency": "EUR"},
         "benefitDescription": "Fewer stops of the mill",
         "selectionCriteria": [{"name": "Speed to a prototype", "weight": 60},
           {"name": "Potential elsewhere", "weight": 40}]}}
      """;

  static final String SEGMENT =
      """
      {"externalId": "R-3", "kind": "SEGMENT", "title": "Plastic parts for German car makers",
       "segment": {"name": "German car makers, tier 2", "markets": ["DE"]},
       "classification": {"scheme": "ISIC4", "code": "2220"}, "startDate": "2027-06-01",
       "criteria": [{"type": "certificate", "mandatory": true, "standard": "IATF 16949"}]}
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private String programme;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
    call().body(RegistryApiTest.BUYER).post(programme + "/buyers").then().statusCode(201);
    call().body(RegistryApiTest.MOULDER).post(programme + "/suppliers").then().statusCode(201);
  }

  @Test
  void anOrderComesBackAsItWasSent() throws Exception {
    add(ORDER).statusCode(201);

    ObjectNode read =
        (ObjectNode) JSON.readTree(call().get(programme + "/requirements/R-1").asString());
    read.remove(List.of("id", "createdAt", "updatedAt"));
    JsonNode sent = JSON.readTree(ORDER);

    assertThat(read).isEqualTo(sent);
    call().get(shortlist("R-1")).then().statusCode(200).body("counts.eligible", equalTo(1));
  }

  @Test
  void anUnclassifiedChallengeHasAnEmptyShortlistAndSaysWhy() {
    add(CHALLENGE).statusCode(201).body("classification", nullValue());

    call()
        .get(shortlist("R-2"))
        .then()
        .statusCode(200)
        .body("entries", empty())
        .body("requirement.kind", equalTo("CHALLENGE"))
        .body("requirement.buyer", equalTo("B-1"))
        .body("note", containsString("no classification"));
    call()
        .get(programme + "/requirements/R-2/gaps")
        .then()
        .statusCode(200)
        .body("nearMisses", empty())
        .body("note", containsString("no classification"));
    call()
        .get(programme + "/requirements/R-2/fit/S-1")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:wrong-state"))
        .body("detail", containsString("no classification"));
    call().get(programme + "/suppliers/S-1/opportunities").then().body("entries", empty());
  }

  @Test
  void aClassifiedChallengeIsMatchedLikeAnOrder() {
    add(CHALLENGE.replace(
            "\"startDate\"",
            "\"classification\": {\"scheme\": \"ISIC4\", \"code\": \"22\"}, \"startDate\""))
        .statusCode(201);

    call()
        .get(shortlist("R-2"))
        .then()
        .body("entries.supplier.externalId", contains("S-1"))
        .body("note", nullValue());
  }

  @Test
  void aSegmentIsMatchedWithoutABuyer() {
    add(SEGMENT).statusCode(201).body("buyer", nullValue());

    call()
        .get(shortlist("R-3"))
        .then()
        .statusCode(200)
        .body("requirement.buyer", nullValue())
        .body("requirement.buyerName", nullValue())
        .body("requirement.segment", equalTo("German car makers, tier 2"))
        .body("entries", hasSize(1));
    call()
        .get(programme + "/suppliers/S-1/opportunities?eligibility=NEAR_MISS")
        .then()
        .statusCode(200)
        .body("entries.requirement.segment", contains("German car makers, tier 2"));
    call()
        .get(programme + "/suppliers/S-1/gaps")
        .then()
        .statusCode(200)
        .body("byRequirement[0].requirement.segment", equalTo("German car makers, tier 2"));
    call().get(programme + "/requirements/R-3/fit/S-1").then().statusCode(200);
    call().get(programme + "/requirements/R-3/gaps").then().statusCode(200);
  }

  @Test
  void listsAreNarrowedToAKind() {
    add(ORDER).statusCode(201);
    add(CHALLENGE).statusCode(201);
    add(SEGMENT).statusCode(201);

    call()
        .get(programme + "/requirements?kind=CHALLENGE")
        .then()
        .statusCode(200)
        .body("items.externalId", contains("R-2"));
    call()
        .get(programme + "/requirements?buyer=B-1")
        .then()
        .body("items.externalId", contains("R-1", "R-2"));
  }

  @Test
  void aBuyerIsInUseByItsChallengesToo() {
    add(CHALLENGE).statusCode(201);

    call().header("If-Match", "*").delete(programme + "/buyers/B-1").then().statusCode(409);
  }

  @Test
  void anImportOfRequirementsLeavesWhatItHasNoColumnsFor() {
    add(ORDER).statusCode(201);

    file("externalId,buyer,title,scheme,code,startDate\nR-1,B-1,Covers,ISIC4,2220,2027-07-01\n")
        .post(programme + "/imports/requirements")
        .then()
        .statusCode(200);

    call()
        .get(programme + "/requirements/R-1")
        .then()
        .body("title", equalTo("Covers"))
        .body("items", hasSize(2))
        .body("criteria", hasSize(2))
        .body("value", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"buyer\": \"B-1\", | `` | /buyer",
        "\"buyer\": \"B-1\" | \"buyer\": \"B-9\" | /buyer",
        "\"kind\": \"ORDER\" | \"kind\": \"SEGMENT\" | /segment",
        "\"code\": \"22\" | \"code\": \"9x\" | /items/0/classification/code",
        "\"deliveryUntil\": \"2027-12-31\" | \"deliveryUntil\": \"2027-05-31\" | /items/0",
        "\"endDate\": \"2030-05-31\" | \"endDate\": \"2027-05-31\" | /endDate",
        "\"maximumSuppliers\": 3 | \"maximumSuppliers\": 1 | /maximumSuppliers",
        "\"maximumAgeMonths\": 12 | \"maximumAgeMonths\": 0"
            + " | /criteria/0/evidence/maximumAgeMonths",
        "https://nordhaven | ftp://nordhaven | /attachments/0/url",
        "application/pdf | pdf | /attachments/0/mediaType",
      })
  void whatIsWrongIsRefusedByItsPointer(String right, String wrong, String pointer) {
    assertThat(ORDER).contains(right);

    add(ORDER.replace(right, wrong == null ? "" : wrong))
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void aChallengeWithoutSelectionCriteriaIsRefused() {
    add(CHALLENGE.replaceAll("(?s)\"selectionCriteria\": \\[.*\\]", "\"selectionCriteria\": []"))
        .statusCode(400)
        .body("errors.pointer", hasItem("/challenge/selectionCriteria"));
  }

  private String shortlist(String requirement) {
    return programme + "/requirements/" + requirement + "/shortlist";
  }

  private ValidatableResponse add(String body) {
    return call().body(body).post(programme + "/requirements").then();
  }
}
