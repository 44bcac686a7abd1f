package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suppliers that are one firm are found, and become one. */
@QuarkusTest
class DuplicatesApiTest extends ApiTest {

  private static final String MOULDING =
      """
      {"externalId": "S-1", "name": "Moravia Moulding s.r.o.", "country": "CZ", "city": "Brno",
       "employees": 85, "languages": ["cs", "en"],
       "identifiers": [{"scheme": "CZ-ICO", "id": "255 96 641"}],
       "certificates": [{"standard": "ISO 9001", "version": "2015", "verification": "VERIFIED"}]}
      """;

  private static final String MOLDING =
      """
      {"externalId": "S-2", "name": "MORAVIA MOLDING", "country": "CZ", "city": "Brno",
       "employees": 80, "foundedYear": 1996, "languages": ["en", "de"],
       "certificates": [{"standard": "ISO 9001", "verification": "VERIFIED"},
                        {"standard": "ISO 14001", "verification": "CLAIMED"}]}
      """;

  private String programme;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
  }

  @Test
  void whoAddsASupplierIsToldWhichOthersMayBeTheSameFirm() {
    add(MOULDING).statusCode(201).body("likelyDuplicates", empty());

    add(MOLDING)
        .statusCode(201)
        .body("externalId", equalTo("S-2"))
        .body("likelyDuplicates", hasSize(1))
        .body("likelyDuplicates[0].externalId", equalTo("S-1"))
        .body("likelyDuplicates[0].confidence", equalTo(0.93f))
        .body(
            "likelyDuplicates[0].reason",
            equalTo("The names are 93 % alike, and they are in the same city."));
  }

  @Test
  void aPortalCanHaveLikelyDuplicatesRefused() {
    add(MOULDING);

    call()
        .body(MOLDING)
        .post(programme + "/suppliers?onDuplicate=REFUSE")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:likely-duplicate"))
        .body("detail", containsString("\"S-1\" (0.93)"));
    call().get(programme + "/suppliers/S-2").then().statusCode(404);
    add("{\"externalId\": \"S-3\", \"name\": \"Bohemia Steel\"}").statusCode(201);
  }

  @Test
  void theSameIdentifierIsFoundHoweverItIsWrittenAndUnderWhateverName() {
    add(MOULDING);
    add("""
            {"externalId": "S-9", "name": "Lisovny",
             "identifiers": [{"scheme": "cz-ico", "id": "25596641"}]}
            """)
        .statusCode(201)
        .body("likelyDuplicates.externalId", contains("S-1"))
        .body("likelyDuplicates[0].reason", equalTo("Both have the same identifier of CZ-ICO."));
  }

  @Test
  void thePairsOfAProgrammeAreListedOnce() {
    add(MOULDING);
    add(MOLDING);
    add("{\"externalId\": \"S-3\", \"name\": \"Bohemia Steel\"}");

    call()
        .get(programme + "/duplicates")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].supplier.externalId", equalTo("S-1"))
        .body("items[0].duplicate.externalId", equalTo("S-2"));
    call().get(programme + "/suppliers/S-2/duplicates").then().body("externalId", contains("S-1"));
    call().get(newProgramme() + "/duplicates").then().body("items", empty());
  }

  @Test
  void aFirmThatWasChangedIsFoundByItsNewName() {
    add(MOULDING);
    add("{\"externalId\": \"S-3\", \"name\": \"Bohemia Steel\", \"city\": \"Brno\"}");
    call()
        .header("If-Match", "\"0\"")
        .body(
            """
            {"externalId": "S-3", "name": "Moravia Molding", "country": "CZ", "city": "Brno"}
            """)
        .put(programme + "/suppliers/S-3")
        .then()
        .statusCode(200);

    call().get(programme + "/suppliers/S-1/duplicates").then().body("externalId", contains("S-3"));
  }

  @Test
  void theSurvivorSaysWhatBothSaidAndItsOwnWordCounts() {
    add(MOULDING);
    add(MOLDING);

    merge("S-1", 0, "S-2", 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("externalId", equalTo("S-1"))
        .body("name", equalTo("Moravia Moulding s.r.o."))
        .body("employees", equalTo(85))
        .body("foundedYear", equalTo(1996))
        .body("languages", containsInAnyOrder("cs", "en", "de"))
        .body("certificates.standard", contains("ISO 9001", "ISO 14001"))
        .body("certificates[0].version", equalTo("2015"));
  }

  @Test
  void whatIsMeantCanBeSaidInstead() {
    add(MOULDING);
    add(MOLDING);

    call()
        .header("If-Match", "\"0\"")
        .body(
            """
            {"absorbed": "S-2", "absorbedVersion": 0,
             "profile": {"externalId": "S-1", "name": "Moravia", "employees": 90}}
            """)
        .post(programme + "/suppliers/S-1/merges")
        .then()
        .statusCode(200)
        .body("employees", equalTo(90))
        .body("foundedYear", nullValue());
  }

  @Test
  void theOldNamesLeadToTheSurvivorAndTheHistoryOfBothIsKept() {
    add(MOULDING);
    String id = add(MOLDING).extract().path("id");
    merge("S-1", 0, "S-2", 0).statusCode(200);

    for (String old : new String[] {"S-2", id}) {
      call()
          .redirects()
          .follow(false)
          .get(programme + "/suppliers/" + old)
          .then()
          .statusCode(308)
          .header("Location", endsWith(programme + "/suppliers/S-1"));
      call().get(programme + "/suppliers/" + old).then().body("externalId", equalTo("S-1"));
      call()
          .get(programme + "/suppliers/" + old + "/history")
          .then()
          .body("items.kind", contains("CREATED", "MERGED"));
      call()
          .get(programme + "/suppliers/" + old + "/history/0")
          .then()
          .statusCode(200)
          .body("employees", equalTo(80));
    }
    call()
        .get(programme + "/suppliers/S-1/history")
        .then()
        .body("items.kind", contains("CREATED", "REPLACED"));
    call().get(programme + "/suppliers").then().body("items.externalId", contains("S-1"));
    call().get(programme + "/suppliers/S-2/gaps").then().statusCode(200);
    call().get(programme + "/suppliers/S-2/duplicates").then().statusCode(200);
  }

  @Test
  void aChainOfMergesLeadsToItsEnd() {
    add(MOULDING);
    add(MOLDING);
    add("{\"externalId\": \"S-3\", \"name\": \"Moravia\", \"region\": \"CZ-64\"}");
    merge("S-2", 0, "S-3", 0).statusCode(200);
    merge("S-1", 0, "S-2", 1).statusCode(200);

    call().get(programme + "/suppliers/S-3").then().body("externalId", equalTo("S-1"));
  }

  @Test
  void whatIsSentUnderAnOldNameIsRefusedAndNoDuplicateArisesAnew() {
    add(MOULDING);
    add(MOLDING);
    merge("S-1", 0, "S-2", 0);

    add(MOLDING)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/externalId"))
        .body("errors[0].message", containsString("was merged into \"S-1\""));
    file("externalId,name\nS-2,Moravia Molding\n")
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(422)
        .body("errors[0].message", containsString("was merged into \"S-1\""));
    call().header("If-Match", "\"1\"").delete(programme + "/suppliers/S-2").then().statusCode(404);
    call().get(programme + "/suppliers/S-1").then().statusCode(200);
  }

  @Test
  void aMergeOfWhatHasChangedOrIsNotThereIsRefusedAndNothingHappens() {
    add(MOULDING);
    add(MOLDING);

    merge("S-1", 7, "S-2", 0).statusCode(412);
    merge("S-1", 0, "S-2", 7).statusCode(412);
    merge("S-1", 0, "S-1", 0).statusCode(400).body("errors[0].pointer", equalTo("/absorbed"));
    merge("S-1", 0, "S-7", 0).statusCode(400).body("errors[0].pointer", equalTo("/absorbed"));
    call()
        .body("{\"absorbed\": \"S-2\", \"absorbedVersion\": 0}")
        .post(programme + "/suppliers/S-1/merges")
        .then()
        .statusCode(428);
    call().get(programme + "/suppliers").then().body("items", hasSize(2));
    call().get(programme + "/suppliers/S-2/history").then().body("items.kind", contains("CREATED"));
  }

  @Test
  void twoThatAreMergedIntoEachOtherAtTheSameMomentAreNotBothLost() {
    for (int pair = 0; pair < 20; pair++) {
      String one = "A-" + pair;
      String other = "B-" + pair;
      add("{\"externalId\": \"" + one + "\", \"name\": \"One\"}");
      add("{\"externalId\": \"" + other + "\", \"name\": \"Other\"}");

      List<Integer> answers =
          Stream.of(List.of(one, other), List.of(other, one))
              .map(
                  both ->
                      CompletableFuture.supplyAsync(
                          () -> merge(both.get(0), 0, both.get(1), 0).extract().statusCode()))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(answers).containsOnlyOnce(200);
      call().get(programme + "/suppliers/" + one).then().statusCode(200);
      call().get(programme + "/suppliers/" + other).then().statusCode(200);
    }
    call().get(programme + "/suppliers?limit=200").then().body("items", hasSize(20));
  }

  @Test
  void anIdentifierWhoseCapitalsAreLongerThanItsSmallLettersIsTaken() {
    add("{\"externalId\": \"S-1\", \"name\": \"Straße\", \"identifiers\": [{\"scheme\": \"%s\", \"id\": \"%s\"}]}"
            .formatted("ß".repeat(40), "ŉ".repeat(100)))
        .statusCode(201);
  }

  @Test
  void aProgrammeWhoseSuppliersAreAllGoneCanBeDeleted() {
    add(MOULDING);
    add(MOLDING);
    merge("S-1", 0, "S-2", 0);
    call().header("If-Match", "\"1\"").delete(programme + "/suppliers/S-1").then().statusCode(204);

    call().header("If-Match", "\"0\"").delete(programme).then().statusCode(204);
  }

  private ValidatableResponse add(String supplier) {
    return call().body(supplier).post(programme + "/suppliers").then();
  }

  private ValidatableResponse merge(
      String survivor, int version, String absorbed, int absorbedVersion) {
    return call()
        .header("If-Match", "\"" + version + "\"")
        .body(
            "{\"absorbed\": \"%s\", \"absorbedVersion\": %d}".formatted(absorbed, absorbedVersion))
        .post(programme + "/suppliers/" + survivor + "/merges")
        .then();
  }
}
