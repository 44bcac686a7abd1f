package org.linkwright.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taxonomies of an installation's own, as a client sees them. */
@QuarkusTest
class TaxonomyApiTest extends ApiTest {

  private static final String TAXONOMIES = "/api/v1/taxonomies";

  private static final String FOOD =
      """
      code,label,parent,label:de,label:pt-br
      10,Food,,Lebensmittel,Alimentos
      101,Meat,10,Fleisch,Carne
      1011,Poultry meat,101,Geflügelfleisch,
      102,Fish,10,Fisch,Peixe
      20,Beverages,,Getränke,Bebidas
      """;

  private final DataSource database;

  @Inject
  TaxonomyApiTest(DataSource database) {
    this.database = database;
  }

  @Test
  void aSchemeIsLoadedAndReadInTheLanguageOfTheReader() {
    load("FOOD1", FOOD, "?name=Food and drink&version=2.1&language=en")
        .statusCode(200)
        .body("taxonomy.codes", equalTo(5))
        .body("taxonomy.topCodes", equalTo(2))
        .body("taxonomy.levels", equalTo(3))
        .body("taxonomy.languages", contains("en", "de", "pt-BR"))
        .body("added", equalTo(5));

    call().get(TAXONOMIES).then().body("items.scheme", hasItems("FOOD1", "ISIC4"));
    call()
        .get(TAXONOMIES + "/FOOD1")
        .then()
        .header("ETag", notNullValue())
        .body("name", equalTo("Food and drink"))
        .body("version", equalTo("2.1"))
        .body("shipped", equalTo(false));
    call()
        .header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5")
        .get(TAXONOMIES + "/FOOD1/codes/1011")
        .then()
        .body("label", equalTo("Geflügelfleisch"))
        .body("language", equalTo("de"))
        .body("labels.en", equalTo("Poultry meat"))
        .body("ancestors.label", contains("Fleisch", "Lebensmittel"))
        .body("children", empty())
        .body("crosswalks", empty());
    call()
        .get(TAXONOMIES + "/FOOD1/codes/1011?language=pt-BR")
        .then()
        .body("label", equalTo("Poultry meat"))
        .body("language", equalTo("en"));
    call()
        .get(TAXONOMIES + "/FOOD1/codes?language=german")
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItem("language"));
  }

  @Test
  void codesAreListedPageByPageAndLevelByLevel() {
    load("FOOD2", FOOD, "").statusCode(200);

    List<String> codes = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page = call().get(TAXONOMIES + "/FOOD2/codes?limit=2" + next).then().statusCode(200);
      codes.addAll(page.extract().path("items.code"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "&cursor=" + cursor;
    }
    assertThat(codes).containsExactly("10", "101", "1011", "102", "20");
    call()
        .get(TAXONOMIES + "/FOOD2/codes?parent=10")
        .then()
        .body("items.code", contains("101", "102"))
        .body("items[0].children", equalTo(1));
    call().get(TAXONOMIES + "/FOOD2/codes?level=1").then().body("items.code", contains("10", "20"));
    call().get(TAXONOMIES + "/FOOD2/codes?parent=99").then().statusCode(404);
    call().get(TAXONOMIES + "/FOOD2/codes?cursor=!").then().statusCode(400);
  }

  @Test
  void aCodeMatchesItselfItsAncestorsAndItsDescendants() {
    load("FOOD3", FOOD, "").statusCode(200);
    String programme = newProgramme();
    for (String code : List.of("10", "101", "1011", "102", "20")) {
      supplier(programme, "FOOD3", code).statusCode(201);
    }

    call()
        .get(programme + "/suppliers?scheme=FOOD3&code=101")
        .then()
        .body("items.externalId", contains("S10", "S101", "S1011"));
    supplier(programme, "FOOD3", "103")
        .statusCode(400)
        .body("errors.pointer", contains("/capabilities/0/classification/code"));
    supplier(programme, "FOOD9", "999")
        .statusCode(400)
        .body("errors.pointer", contains("/capabilities/0/classification/scheme"))
        .body("errors[0].message", containsString("FOOD3"));
  }

  @Test
  void codesInUseDoNotVanish() {
    load("FOOD4", FOOD, "").statusCode(200);
    String programme = newProgramme();
    supplier(programme, "FOOD4", "1011").statusCode(201);

    load("FOOD4", "code,label,parent\n10,Food,\n", "")
        .statusCode(409)
        .body("type", equalTo("urn:linkwright:problem:in-use"))
        .body("detail", containsString("1011 by 1 supplier"));
    load("FOOD4", "code,label,parent\n10,Food,\n", "?dryRun=true").statusCode(409);
    call().delete(TAXONOMIES + "/FOOD4").then().statusCode(409);
    call().get(TAXONOMIES + "/FOOD4/codes/1011").then().statusCode(200);

    load("FOOD4", "code,label,parent\n10,Foods,\n1011,Poultry meat,10\n12,New,10\n", "")
        .statusCode(200)
        .body("added", equalTo(1))
        .body("removed", equalTo(3))
        .body("changed", equalTo(2));
    call().get(TAXONOMIES + "/FOOD4/codes/1011").then().body("parent", equalTo("10"));
    call().get(TAXONOMIES + "/FOOD4/codes/20").then().statusCode(404);
  }

  @Test
  void aSchemeThatNothingUsesIsDeleted() {
    load("FOOD5", FOOD, "").statusCode(200);

    call().delete(TAXONOMIES + "/FOOD5").then().statusCode(204);
    call().get(TAXONOMIES + "/FOOD5").then().statusCode(404);
    call().get(TAXONOMIES + "/FOOD5/codes").then().statusCode(404);
    call().delete(TAXONOMIES + "/FOOD5").then().statusCode(404);
  }

  @Test
  void aDryRunWritesNothing() {
    load("FOOD6", FOOD, "?dryRun=true").statusCode(200).body("dryRun", equalTo(true));
    call().get(TAXONOMIES + "/FOOD6").then().statusCode(404);
    load("FOOD6", FOOD, "?dryRun=perhaps").statusCode(400);
  }

  @Test
  void aChangeSinceItWasReadIsNoticedIfTheCallerAsksForIt() {
    load("FOOD7", FOOD, "").statusCode(200);
    String read = call().get(TAXONOMIES + "/FOOD7").header("ETag");
    load("FOOD7", FOOD, "").statusCode(200).body("changed", equalTo(0));

    file(FOOD).header("If-Match", read).put(TAXONOMIES + "/FOOD7").then().statusCode(412);
  }

  @Test
  void whatAnotherNodeHasChangedIsSeenSoon() throws Exception {
    load("FOOD16", FOOD, "?name=Old").statusCode(200);
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update taxonomy set name = 'New', version = version + 1"
                    + " where scheme = 'FOOD16'")) {
      update.executeUpdate();
    }

    String name = "Old";
    for (int i = 0; i < 100 && name.equals("Old"); i++) {
      Thread.sleep(100);
      name = call().get(TAXONOMIES + "/FOOD16").path("name");
    }
    assertThat(name).isEqualTo("New");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISIC4"})
  void whatComesWithTheServiceIsNotReplacedOrDeleted(String scheme) {
    load(scheme, FOOD, "").statusCode(409);
    call().delete(TAXONOMIES + "/" + scheme).then().statusCode(409);
    call().get(TAXONOMIES + "/" + scheme).then().body("codes", equalTo(766));
  }

  @Test
  void onlyAnAdministratorOfTheInstallationWritesAndEverybodyReads() throws SQLException {
    String key = ProgrammeKey.of(database, newProgramme());

    file(FOOD).auth().oauth2(key).put(TAXONOMIES + "/FOOD8").then().statusCode(403);
    call().auth().oauth2(key).delete(TAXONOMIES + "/FOOD8").then().statusCode(403);
    call().auth().oauth2(key).get(TAXONOMIES + "/ISIC4/codes/C").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an orphan                 | code,label,parent/1,A,/11,B,2           | 3 | parent",
        "a circle                  | code,label,parent/1,A,2/2,B,1           | 2 | parent",
        "its own parent            | code,label,parent/1,A,1                 | 2 | parent",
        "a code twice              | code,label,parent/1,A,/1,B,             | 3 | code",
        "no code                   | code,label,parent/1,A,/,B,1             | 3 | code",
        "no label                  | code,label,parent/1,,                   | 2 | label",
        "a long code               | code,label,parent/123456789012345678901,A, | 2 | code",
        "a code with a tab         | code,label,parent/1#2,A,                | 2 | code",
        "no codes                  | code,label,parent                       | 1 | code",
        "no column parent          | code,label/1,A                          | 1 | parent",
        "an unknown column         | code,label,parent,colour/1,A,,red       | 1 | colour",
        "a wrong language          | code,label,parent,label:klingon!/1,A,,x | 1 | label:klingon!",
        "a language twice          | code,label,parent,label:en/1,A,,x       | 1 | label:en",
      })
  void aFileThatIsNoTaxonomyIsRefusedByLineAndColumn(
      String name, String rows, int line, String column) {
    load("BAD1", rows.replace('/', '\n'), "")
        .statusCode(422)
        .body("type", equalTo("urn:linkwright:problem:import-refused"))
        .body("errors.line", contains(line))
        .body("errors.column", contains(column));
    call().get(TAXONOMIES + "/BAD1").then().statusCode(404);
  }

  @Test
  void twoRootsAreRefusedIfASingleOneIsAskedFor() {
    load("FOOD10", FOOD, "?singleRoot=true")
        .statusCode(422)
        .body("errors.line", contains(6))
        .body("errors[0].message", containsString("\"10\" on line 2"));
  }

  @ParameterizedTest
  @CsvSource({"food,scheme", "FOOD/11,", "F D,scheme", "FOOD12?language=e,language"})
  void aWrongNameOrLanguageIsRefusedByName(String path, String parameter) {
    ValidatableResponse refusal = file(FOOD).put(TAXONOMIES + "/" + path).then();
    if (parameter == null) {
      refusal.statusCode(404);
    } else {
      refusal.statusCode(400).body("errors.parameter", contains(parameter));
    }
  }

  @Test
  void aTopCodeOfAHundredThousandIsFoundLikeAnyOther() {
    StringBuilder large = new StringBuilder("code,label,parent\nT,Top,\nU,Other,\n");
    for (int i = 0; i < 3000; i++) {
      large.append("T").append(i).append(",Group ").append(i).append(",T\n");
    }
    load("LARGE", large.toString(), "").statusCode(200).body("taxonomy.codes", equalTo(3002));
    String programme = newProgramme();
    for (String code : List.of("T", "T0", "T2999", "U")) {
      supplier(programme, "LARGE", code).statusCode(201);
      requirement(programme, "LARGE", code);
    }

    call()
        .get(programme + "/suppliers?scheme=LARGE&code=T")
        .then()
        .body("items.externalId", contains("ST", "ST0", "ST2999"));
    call()
        .get(programme + "/suppliers?scheme=LARGE&code=T2999")
        .then()
        .body("items.externalId", contains("ST", "ST2999"));
    call()
        .get(programme + "/requirements?scheme=LARGE&code=T")
        .then()
        .body("items.externalId", contains("RT", "RT0", "RT2999"));
    call()
        .get(programme + "/requirements/RT/shortlist")
        .then()
        .statusCode(200)
        .body("entries.supplier.externalId", hasItems("ST", "ST0", "ST2999"))
        .body("entries.supplier.externalId", not(hasItem("SU")));
    call()
        .get(programme + "/suppliers/ST/opportunities")
        .then()
        .statusCode(200)
        .body("entries.requirement.externalId", hasItems("RT", "RT0", "RT2999"))
        .body("entries.requirement.externalId", not(hasItem("RU")));
  }

  @Test
  void codesAreFoundByWordsAsSoonAsTheirSchemeIsLoaded() {
    load("FOOD15", FOOD, "").statusCode(200);

    call()
        .get(TAXONOMIES + "/codes?q=geflügelflaisch&scheme=FOOD15&language=en")
        .then()
        .statusCode(200)
        .body("items[0].code", equalTo("1011"))
        .body("items[0].label", equalTo("Poultry meat"))
        .body("items[0].matchedLabel", equalTo("Geflügelfleisch"))
        .body("items[0].match", equalTo("SIMILAR_WORDS"))
        .body("items[0].ancestors.label", contains("Meat", "Food"));
    call()
        .get(TAXONOMIES + "/codes?q=2610")
        .then()
        .body("items[0].scheme", equalTo("ISIC4"))
        .body("items[0].match", equalTo("CODE"));
    call().delete(TAXONOMIES + "/FOOD15").then().statusCode(204);
    call().get(TAXONOMIES + "/codes?q=food&scheme=FOOD15").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "codes,q",
    "'codes?q= ',q",
    "codes?q=a&limit=0,limit",
    "codes?q=a&limit=101,limit",
    "codes?q=a&language=x,language"
  })
  void aWrongSearchIsRefusedByName(String path, String parameter) {
    call()
        .get(TAXONOMIES + "/" + path)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(parameter));
  }

  @Test
  void aCrosswalkIsReadInBothDirections() {
    load("FOOD13", FOOD, "").statusCode(200);
    String path = TAXONOMIES + "/FOOD13/crosswalks/ISIC4";
    file("from,to,kind\n101,101,EXACT\n1011,101,BROADER\n102,102,\n")
        .put(path)
        .then()
        .statusCode(200)
        .body("mappings", equalTo(3));

    call()
        .get(TAXONOMIES + "/ISIC4/codes/101")
        .then()
        .body("crosswalks.code", contains("101", "1011"))
        .body("crosswalks.kind", contains("EXACT", "NARROWER"))
        .body("crosswalks.label", contains("Meat", "Poultry meat"));
    call()
        .get(TAXONOMIES + "/FOOD13/codes/1011")
        .then()
        .body("crosswalks.kind", contains("BROADER"));
    call()
        .get(path + "?limit=2")
        .then()
        .body("items.from", contains("101", "1011"))
        .body("next", notNullValue());
    call()
        .get(TAXONOMIES + "/ISIC4/crosswalks/FOOD13")
        .then()
        .body("items.kind", contains("EXACT", "NARROWER", "RELATED"));
    call()
        .get(TAXONOMIES + "/ISIC4/crosswalks")
        .then()
        .body("items.to", hasItem("FOOD13"))
        .body("items.from", everyItem(equalTo("ISIC4")));

    load("FOOD13", "code,label,parent\n101,Meat,\n", "")
        .statusCode(200)
        .body("mappingsRemoved", equalTo(2));
    call().get(path).then().body("items", hasSize(1)).body("next", nullValue());
    file("from,to\n101,101\n").put(TAXONOMIES + "/ISIC4/crosswalks/FOOD13").then().statusCode(200);
    call().get(path).then().body("items.kind", contains("RELATED"));
    call().delete(path).then().statusCode(204);
    call().get(path).then().statusCode(404);
    call().delete(TAXONOMIES + "/FOOD13").then().statusCode(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from,to/999,101            | 2 | from",
        "from,to/10,999             | 2 | to",
        "from,to,kind/10,101,SAME   | 2 | kind",
        "from,to/10,101/10,101      | 3 | to",
        "from/10                    | 1 | to",
      })
  void aWrongCrosswalkIsRefusedByLineAndColumn(String rows, int line, String column) {
    load("FOOD14", FOOD, "").statusCode(200);
    file(rows.replace('/', '\n'))
        .put(TAXONOMIES + "/FOOD14/crosswalks/ISIC4")
        .then()
        .statusCode(422)
        .body("errors.line", contains(line))
        .body("errors.column", contains(column));
    file("from,to\n10,10\n").put(TAXONOMIES + "/FOOD14/crosswalks/FOOD14").then().statusCode(400);
    file("from,to\n10,10\n").put(TAXONOMIES + "/FOOD14/crosswalks/NONE").then().statusCode(404);
  }

  private static ValidatableResponse load(String scheme, String csv, String query) {
    return file(csv).put(TAXONOMIES + "/" + scheme + query).then();
  }

  private static ValidatableResponse supplier(String programme, String scheme, String code) {
    return call()
        .body(
            """
            {"externalId": "S%s", "name": "Supplier %s", "capabilities": [
              {"classification": {"scheme": "%s", "code": "%s"}}]}
            """
                .formatted(code, code, scheme, code))
        .post(programme + "/suppliers")
        .then();
  }

  private static void requirement(String programme, String scheme, String code) {
    call()
        .body("{\"externalId\": \"B" + code + "\", \"name\": \"Buyer\"}")
        .post(programme + "/buyers")
        .then()
        .statusCode(201);
    call()
        .body(
            """
            {"externalId": "R%s", "buyer": "B%s", "title": "Need %s",
             "classification": {"scheme": "%s", "code": "%s"}, "startDate": "2097-01-01"}
            """
                .formatted(code, code, code, scheme, code))
        .post(programme + "/requirements")
        .then()
        .statusCode(201);
  }
}
