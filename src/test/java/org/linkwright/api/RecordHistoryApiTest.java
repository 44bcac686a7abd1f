package org.linkwright.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What suppliers, buyers and requirements were, who changed them, and when. */
@QuarkusTest
class RecordHistoryApiTest extends ApiTest {

  private static final String BOOTSTRAP = "bootstrap";

  private String programme;
  private String supplier;

  @BeforeEach
  void openAProgramme() {
    programme = newProgramme();
    supplier = programme + "/suppliers/S-1";
  }

  @Test
  void everyChangeOfASupplierIsKeptWithWhoWhenAndWhat() {
    Instant begun = create(40);
    Instant changed = replace(0, 41);

    history()
        .body("items.kind", contains("CREATED", "REPLACED"))
        .body("items.version", contains(0, 1))
        .body("items.by", contains(BOOTSTRAP, BOOTSTRAP))
        .body("items.at", contains(begun.toString(), changed.toString()))
        .body("items[0].changes", nullValue())
        .body("items[1].changes", hasSize(1))
        .body("items[1].changes[0].op", equalTo("replace"))
        .body("items[1].changes[0].path", equalTo("/employees"))
        .body("items[1].changes[0].before", equalTo(40))
        .body("items[1].changes[0].value", equalTo(41));
  }

  @Test
  void whatIsAddedAndTakenAwayIsTold() {
    create(40);
    put(
            0,
            """
            {"externalId": "S-1", "name": "Moravia Moulding", "languages": ["de"],
             "certificates": [{"standard": "ISO 9001", "verification": "CLAIMED"}]}
            """)
        .statusCode(200);

    history()
        .body("items[1].changes.find { it.path == '/employees' }.op", equalTo("remove"))
        .body("items[1].changes.find { it.path == '/employees' }.before", equalTo(40))
        .body("items[1].changes.find { it.path == '/employees' }.value", nullValue())
        .body("items[1].changes.find { it.path == '/languages/0' }.op", equalTo("add"))
        .body("items[1].changes.find { it.path == '/languages/0' }.value", equalTo("de"))
        .body(
            "items[1].changes.find { it.path == '/certificates/0' }.value.standard",
            equalTo("ISO 9001"));
  }

  @Test
  void whatIsSentAgainUnchangedIsNoChange() {
    create(40);

    put(0, withEmployees(40)).statusCode(200).header("ETag", "\"0\"");
    file("externalId,name,employees\nS-1,Moravia Moulding,40\n")
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(200);

    history().body("items.kind", contains("CREATED"));
  }

  @Test
  void anImportIsPartOfTheHistory() {
    create(40);
    file("externalId,name,employees\nS-1,Moravia Moulding,43\nS-2,Second,1\n")
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(200);

    history()
        .body("items.kind", contains("CREATED", "REPLACED"))
        .body("items[1].changes[0].value", equalTo(43));
  }

  @Test
  void anyEarlierStateCanBeReadByTimeAndByVersion() {
    Instant begun = create(40);
    Instant changed = replace(0, 41);
    replace(1, 42);

    at(begun.toString()).statusCode(200).header("ETag", "\"0\"").body("employees", equalTo(40));
    at(changed.minusMillis(1).toString()).body("employees", equalTo(40));
    at(changed.toString()).body("employees", equalTo(41)).body("updatedAt", equalTo(changed + ""));
    at(Instant.now().plusSeconds(60).toString()).body("employees", equalTo(42));
    at(today().toString()).body("employees", equalTo(42)).header("ETag", "\"2\"");
    version(1).statusCode(200).body("employees", equalTo(41)).header("ETag", "\"1\"");
    version(2).body("employees", equalTo(42));
  }

  @Test
  void beforeItsCreationThereWasNoSupplier() {
    Instant begun = create(40);
    replace(0, 41);

    at(begun.minusMillis(1).toString()).statusCode(404);
    at(today().minusDays(1).toString())
        .statusCode(404)
        .body("type", equalTo("urn:linkwright:problem:not-found"));
    version(7).statusCode(404).body("detail", containsString("version 7"));
  }

  @Test
  void whatIsDeletedCanStillBeReadAsOfADayBefore() {
    Instant begun = create(40);
    String id = call().get(supplier).jsonPath().getString("id");
    Instant changed = replace(0, 41);
    call().header("If-Match", "\"1\"").delete(supplier).then().statusCode(204);

    call().get(supplier).then().statusCode(404);
    history()
        .body("items.kind", contains("CREATED", "REPLACED", "DELETED"))
        .body("items[2].by", equalTo(BOOTSTRAP))
        .body("items[2].version", nullValue());
    at(begun.toString()).statusCode(200).body("id", equalTo(id)).body("employees", equalTo(40));
    call().get(programme + "/suppliers/" + id + "?at=" + changed).then().statusCode(200);
    version(1).statusCode(200).body("employees", equalTo(41));
    at(today().plusDays(1).toString()).statusCode(404);
  }

  @Test
  void aSecondLifeUnderTheSameExternalIdHasAHistoryOfItsOwn() {
    Instant begun = create(40);
    call().header("If-Match", "\"0\"").delete(supplier).then().statusCode(204);
    create(50);

    history().body("items.kind", contains("CREATED"));
    at(begun.toString()).statusCode(200).body("employees", equalTo(40));
  }

  @Test
  void aLongHistoryIsReadPageByPage() {
    create(0);
    for (int version = 0; version < 4; version++) {
      replace(version, version + 1);
    }
    call().header("If-Match", "\"4\"").delete(supplier).then().statusCode(204);

    String second = page("limit=3").body("items.version", contains(0, 1, 2)).extract().path("next");
    String third =
        page("limit=2&cursor=" + second)
            .body("items.version", contains(3, 4))
            .body("items[0].changes[0].before", equalTo(2))
            .extract()
            .path("next");
    page("limit=2&cursor=" + third)
        .body("items.kind", contains("DELETED"))
        .body("next", nullValue());
  }

  @Test
  void anotherProgrammeSeesNothingOfIt() {
    create(40);
    replace(0, 41);
    String id = call().get(supplier).jsonPath().getString("id");
    String other = newProgramme();

    call().get(other + "/suppliers/" + id + "/history").then().statusCode(404);
    call().get(other + "/suppliers/" + id + "/history/0").then().statusCode(404);
    call().get(other + "/suppliers/" + id + "?at=" + today()).then().statusCode(404);
  }

  @Test
  void buyersAndRequirementsHaveAHistoryToo() {
    call().body(RegistryApiTest.BUYER).post(programme + "/buyers").then().statusCode(201);
    call()
        .body(RegistryApiTest.REQUIREMENT)
        .post(programme + "/requirements")
        .then()
        .statusCode(201);
    call()
        .header("If-Match", "\"0\"")
        .body(RegistryApiTest.REQUIREMENT.replace("Connector housings", "Housings"))
        .put(programme + "/requirements/R-1")
        .then()
        .statusCode(200);

    call()
        .get(programme + "/requirements/R-1/history")
        .then()
        .statusCode(200)
        .body("items[1].changes.path", contains("/title"));
    call()
        .get(programme + "/requirements/R-1/history/0")
        .then()
        .body("title", equalTo("Connector housings"))
        .body("buyer", equalTo("B-1"));
    call().get(programme + "/buyers/B-1/history").then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2027-02-30", "2027-03-17T09:00:00", "99999-01-01", "2027-03"})
  void whatIsNoMomentIsRefused(String at) {
    create(40);

    at(at)
        .statusCode(400)
        .body("type", equalTo("urn:linkwright:problem:validation-failed"))
        .body("errors[0].parameter", equalTo("at"));
  }

  private Instant create(int employees) {
    return updatedAt(
        call()
            .body(withEmployees(employees))
            .post(programme + "/suppliers")
            .then()
            .statusCode(201));
  }

  private Instant replace(int version, int employees) {
    return updatedAt(put(version, withEmployees(employees)).statusCode(200));
  }

  /** The moment of a write; none follows within the same millisecond. */
  private static Instant updatedAt(ValidatableResponse written) {
    Instant at = Instant.parse(written.extract().path("updatedAt"));
    while (!Instant.now().isAfter(at.plusMillis(1))) {
      Thread.onSpinWait();
    }
    return at;
  }

  private ValidatableResponse put(int version, String body) {
    return call().header("If-Match", "\"" + version + "\"").body(body).put(supplier).then();
  }

  private ValidatableResponse history() {
    return page("limit=200");
  }

  private ValidatableResponse page(String query) {
    return call().get(supplier + "/history?" + query).then().statusCode(200);
  }

  private ValidatableResponse at(String moment) {
    return call().queryParam("at", moment).get(supplier).then();
  }

  private ValidatableResponse version(int version) {
    return call().get(supplier + "/history/" + version).then();
  }

  private static String withEmployees(int employees) {
    return """
        {"externalId": "S-1", "name": "Moravia Moulding", "employees": %d}
        """
        .formatted(employees);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
