package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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

/** Profiles with all that a registry can know of a firm. */
@QuarkusTest
class ProfileApiTest extends ApiTest {

  static final String RICH =
      """
      {"externalId": "S-1", "name": "Moravia Moulding", "country": "CZ", "region": "CZ-64",
       "city": "Brno", "website": "https://moravia.example", "foundedYear": 1996,
       "employees": 85, "womenPercent": 42.5, "sizeClass": "MEDIUM",
       "ownership": {"womenPercent": 60, "womenOwned": true, "foreignPercent": 25,
         "foreignOwned": false, "parentName": "Moravia Group", "parentCountry": "AT"},
       "turnoverByYear": [{"year": 2024, "amount": 6500000, "currency": "EUR"},
         {"year": 2025, "amount": 7200000, "currency": "EUR",
          "provenance": {"source": "annual report", "verification": "DOCUMENTED"}}],
       "exports": {"percent": 35.5, "markets": [{"country": "DE", "percent": 20},
         {"country": "AT"}]},
       "identifiers": [{"scheme": "CZ-ICO", "id": "25596641"}], "languages": ["cs", "en"],
       "maturity": {"strategicIntent": 2}, "verification": "DOCUMENTED",
       "attributes": {"cleanRoomClass": 8},
       "sites": [{"id": "brno", "name": "Brno plant", "kind": "PLANT",
         "address": {"street": "Průmyslová 12", "postalCode": "618 00", "city": "Brno",
           "region": "CZ-64", "country": "CZ"},
         "location": {"latitude": 49.1951, "longitude": 16.6068},
         "employees": 60, "floorArea": 3500,
         "provenance": {"source": "visit", "confirmedOn": "2026-09-30",
           "verification": "VERIFIED"}}],
       "capabilities": [{"classification": {"scheme": "ISIC4", "code": "2220"}, "site": "brno",
         "processes": ["injection-moulding"],
         "capacity": {"value": 400000, "unit": "H87", "period": "MONTH"},
         "freeCapacity": {"value": 90000, "unit": "H87", "period": "MONTH"},
         "leadTimeDays": 21,
         "price": {"minimum": 0.2, "maximum": 0.9, "currency": "EUR", "per": "H87"},
         "deliveryRegions": ["CZ", "DE"], "provenance": {"source": "questionnaire"}}],
       "machines": [{"kind": "Injection moulding machine, 250 t", "make": "Engel",
         "model": "victory 250", "count": 6, "builtYear": 2019, "site": "brno",
         "process": "injection-moulding", "freePercent": 22.5}],
       "certificates": [{"standard": "ISO 9001", "version": "2015", "sites": ["brno"],
         "validFrom": "2025-03-01", "validUntil": "2028-02-28", "verification": "VERIFIED",
         "documentUrl": "https://moravia.example/iso9001.pdf",
         "provenance": {"source": "TÜV register"}}],
       "referenceCustomers": [{"name": "Nordhaven", "country": "DE", "supplied": "Housings",
         "sinceYear": 2019}],
       "financials": [{"year": 2025, "currentRatio": 1.6, "equityRatio": -4.5,
         "profitMargin": 6.1, "audited": true, "auditor": "Audit s.r.o.",
         "balanceSheetTotal": {"amount": 5000000, "currency": "EUR"}}],
       "creditRatings": [{"agency": "Creditreform", "rating": "214", "ratedOn": "2026-02-01"}],
       "sustainability": [{"year": 2025, "energyMegawattHours": 1850, "renewablePercent": 30,
         "scope1Tonnes": 120, "scope2Tonnes": 640.5, "scope3Tonnes": 2100,
         "waterCubicMetres": 4200, "wasteTonnes": 38, "recycledPercent": 85, "assured": false}],
       "policies": [{"subject": "ENVIRONMENT", "title": "Environmental policy",
         "adoptedOn": "2022-05-01", "documentUrl": "https://moravia.example/policy.pdf"}],
       "contacts": [{"name": "Jana Dvořáková", "role": "Head of sales",
         "email": "sales@moravia.example", "phone": "+420541123456", "languages": ["cs", "en"]}],
       "provenance": {"source": "registration form", "confirmedOn": "2026-01-15"},
       "provenanceByFact": {"/employees": {"source": "visit", "confirmedOn": "2026-09-30"},
         "/capabilities/0/leadTimeDays": {"source": "buyer"}}}
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private String programme;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
  }

  @Test
  void allThatIsKnownOfAFirmComesBackAsItWasSent() throws Exception {
    add(RICH).statusCode(201).body("derivedSizeClass", equalTo("MEDIUM"));

    String read = call().get(programme + "/suppliers/S-1").asString();
    ObjectNode known = (ObjectNode) JSON.readTree(read);
    known.remove(List.of("id", "createdAt", "updatedAt", "derivedSizeClass"));
    JsonNode sent = JSON.readTree(RICH);

    assertThat(withoutEmptyLists(known)).isEqualTo(sent);
    call()
        .header("If-Match", "\"0\"")
        .body(read)
        .put(programme + "/suppliers/S-1")
        .then()
        .statusCode(200);
  }

  /** Machines are counted as one and contacts speak no language where nothing else is said. */
  private static JsonNode withoutEmptyLists(JsonNode node) {
    node.forEach(ProfileApiTest::withoutEmptyLists);
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .removeIf(member -> member.getValue().isArray() && member.getValue().isEmpty());
    }
    return node;
  }

  @Test
  void aProfileOfAnEarlierKindIsStillTaken() {
    add(RegistryApiTest.MOULDER)
        .statusCode(201)
        .body("sites", hasSize(0))
        .body("provenance", nullValue())
        .body("derivedSizeClass", equalTo("MEDIUM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"+420541123456\" | \"0541 123 456\" | /contacts/0/phone | E.164",
        "42.5 | 100.01 | /womenPercent | percent",
        "\"latitude\": 49.1951 | \"latitude\": 90.1 | /sites/0/location/latitude | 90",
        "\"longitude\": 16.6068 | \"longitude\": -180.5 | /sites/0/location/longitude | -180",
        ", \"longitude\": 16.6068 | `` | /sites/0/location/longitude | null",
        "\"region\": \"CZ-64\", \"country\" | \"region\": \"DE-BY\", \"country\""
            + " | /sites/0/address | region of the country",
        "\"womenPercent\": 60 | \"womenPercent\": 0 | /ownership | contradict",
        "\"percent\": 20} | \"percent\": 70}, {\"country\": \"FR\", \"percent\": 31}"
            + " | /exports | more than 100",
        "\"code\": \"2220\"}, \"site\": \"brno\" | \"code\": \"2220\"}, \"site\": \"praha\""
            + " | /capabilities/0/site | no site",
        "\"confirmedOn\": \"2026-01-15\" | \"confirmedOn\": \"2999-01-15\""
            + " | /provenance/confirmedOn | in the future",
        "\"/employees\": | \"/employes\": | /provenanceByFact/~1employes | not in the profile",
        "\"source\": \"buyer\" | \"source\": \"\" | /provenanceByFact/~1capabilities~10~1leadTimeDays/source"
            + " | size",
        "\"sinceYear\": 2019 | \"sinceYear\": 2019, \"untilYear\": 2018 | /referenceCustomers/0"
            + " | sinceYear",
      })
  void whatIsWrongIsRefusedByItsPointer(String right, String wrong, String pointer, String said) {
    assertThat(RICH).contains(right);

    add(RICH.replace(right, wrong == null ? "" : wrong))
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.find { it.pointer == '" + pointer + "' }.message", containsString(said));
  }

  @Test
  void everyProfileThatIsTooLongIsRefusedAsSuch() {
    String customer = "{\"name\": \"Nordhaven\", \"supplied\": \"" + "x".repeat(500) + "\"}";
    String capability =
        "{\"classification\": {\"scheme\": \"ISIC4\", \"code\": \"2220\"}, \"description\": \""
            + "x".repeat(500)
            + "\", \"processes\": ["
            + ("\"" + "p".repeat(60) + "\", ").repeat(49)
            + "\"welding\"], \"deliveryRegions\": ["
            + "\"CZ-64\", ".repeat(299)
            + "\"CZ\"]}";
    String body =
        "{\"externalId\": \"S-2\", \"name\": \"Everything\", \"referenceCustomers\": ["
            + (customer + ", ").repeat(99)
            + customer
            + "], \"capabilities\": ["
            + (capability + ", ").repeat(199)
            + capability
            + "]}";

    add(body).statusCode(413).body("type", equalTo("urn:linkwright:problem:body-too-large"));
  }

  @Test
  void anImportOfFirmsLeavesWhatItHasNoColumnsFor() {
    add(RICH).statusCode(201);

    file("externalId,name,country\nS-1,Moravia Plastics,CZ\n")
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(200);

    call()
        .get(programme + "/suppliers/S-1")
        .then()
        .body("name", equalTo("Moravia Plastics"))
        .body("sites.id", hasItems("brno"))
        .body("employees", nullValue())
        .body("provenanceByFact.size()", equalTo(1))
        .body("provenance.source", equalTo("registration form"));
  }

  private ValidatableResponse add(String body) {
    return call().body(body).post(programme + "/suppliers").then();
  }
}
