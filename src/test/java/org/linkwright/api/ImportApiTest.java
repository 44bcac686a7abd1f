package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportApiTest extends ApiTest {

  private static final String SUPPLIERS =
      """
      externalId,name,nativeName,country,region,city,website,foundedYear,employees,turnover,\
      turnoverCurrency,identifiers,languages,strategicIntent,changeCapability,linkages,\
      verification,contactEmail,attribute:cleanRoomClass,attribute:esdProtectedArea,\
      attribute:cadFormat
      S-1,Moravia Moulding,"Lisovny, Morava",CZ,CZ-64,Brno,https://moravia.example,1996,85,\
      7200000.50,EUR,CZ-ICO:25596641; VAT:CZ25596641,cs;en,2,1,,DOCUMENTED,\
      sales@moravia.example,8,true,"STEP, IGES"
      S-2,Silesia Stamping,,,,,,,,,,,,,,,,,,,
      """;

  private static final String CAPABILITIES =
      """
      supplier,scheme,code,description,processes,capacity,unit,period,minimumOrder,\
      leadTimeDays,priceMinimum,priceMaximum,currency,deliveryRegions
      S-1,ISIC4,2220,Housings,injection-moulding;insert-moulding,400000,H87,MONTH,5000,21,0.05,\
      2.4,EUR,CZ;DE-BY
      S-2,ISIC4,2591,,,,,,,,,,,
      S-1,ISIC4,2593,Moulds,,,,,,60,,,,
      """;

  private static final String CERTIFICATES =
      """
      supplier,standard,version,scope,issuer,number,validFrom,validUntil,verification
      S-1,ISO 9001,2015,All sites,Audivera,A-1,2025-03-01,2028-02-28,VERIFIED
      S-1,IATF 16949,,,,,,,CLAIMED
      """;

  private static final String BUYERS =
      """
      externalId,name,country,city,website,identifiers,languages,contactEmail
      B-1,Nordhaven Automotive,DE,Kassel,https://nordhaven.example,LEI:529900T8BM49AURSDO55,\
      de;en,buy@nordhaven.example
      """;

  private static final String REQUIREMENTS =
      """
      externalId,buyer,title,description,scheme,code,quantity,unit,period,startDate,value,\
      currency,suppliersWanted
      R-1,B-1,Connector housings,PA66,ISIC4,2220,20000,H87,MONTH,2027-06-01,350000,EUR,2
      R-2,B-1,Brackets,,ISIC4,2591,,,,2027-09-01,,,
      """;

  private static final String CRITERIA =
      """
      requirement,type,mandatory,weight,subject,comparison,value,unit,period,currency,verification
      R-1,certificate,true,5,ISO 9001,,,,,,DOCUMENTED
      R-1,process,TRUE,4,injection-moulding,,,,,,
      R-1,capacity,false,3,,,20000,H87,MONTH,,
      R-1,leadTime,,,,,28,,,,
      R-1,priceCeiling,,,,,0.95,H87,,EUR,
      R-1,deliveryRegion,,,DE,,,,,,
      R-1,language,,,en,,,,,,
      R-1,maturity,,,CHANGE_CAPABILITY,,2,,,,
      R-1,turnover,,,,,5000000,,,EUR,
      R-1,yearsInBusiness,,,,,5,,,,
      R-1,attribute,,2,cleanRoomClass,AT_MOST,8,,,,
      R-1,attribute,,,cadFormat,CONTAINS,STEP,,,,
      R-1,attribute,,,esdProtectedArea,EQUAL,true,,,,
      """;

  private static String oneOfEach;

  private String programme;

  @BeforeEach
  void inAProgramme() {
    programme = newProgramme();
  }

  @Test
  void suppliersAreCreatedFromAFile() {
    taken("suppliers", SUPPLIERS, 2, 2, 0);

    read("suppliers/S-1")
        .body("name", equalTo("Moravia Moulding"))
        .body("nativeName", equalTo("Lisovny, Morava"))
        .body("region", equalTo("CZ-64"))
        .body("foundedYear", equalTo(1996))
        .body("turnover.amount", equalTo(7200000.5f))
        .body("turnover.currency", equalTo("EUR"))
        .body("identifiers[1].scheme", equalTo("VAT"))
        .body("identifiers[1].id", equalTo("CZ25596641"))
        .body("languages", equalTo(List.of("cs", "en")))
        .body("maturity.strategicIntent", equalTo(2))
        .body("maturity.linkages", nullValue())
        .body("verification", equalTo("DOCUMENTED"))
        .body("attributes.cleanRoomClass", equalTo(8))
        .body("attributes.esdProtectedArea", equalTo(true))
        .body("attributes.cadFormat", equalTo("STEP, IGES"));
    read("suppliers/S-2")
        .body("country", nullValue())
        .body("turnover", nullValue())
        .body("maturity", nullValue())
        .body("attributes.size()", equalTo(0));
  }

  @Test
  void capabilitiesOfEachSupplierInTheFileAreReplaced() {
    taken("suppliers", SUPPLIERS, 2, 2, 0);
    taken("capabilities", CAPABILITIES, 3, 0, 2);
    taken("capabilities", "supplier,scheme,code\nS-2,ISIC4,2592\n", 1, 0, 1);

    read("suppliers/S-1")
        .body("capabilities", hasSize(2))
        .body("capabilities[0].classification.code", equalTo("2220"))
        .body("capabilities[0].processes[1]", equalTo("insert-moulding"))
        .body("capabilities[0].capacity.value", equalTo(400000))
        .body("capabilities[0].capacity.period", equalTo("MONTH"))
        .body("capabilities[0].minimumOrder.unit", equalTo("H87"))
        .body("capabilities[0].price.maximum", equalTo(2.4f))
        .body("capabilities[0].price.per", equalTo("H87"))
        .body("capabilities[0].deliveryRegions[1]", equalTo("DE-BY"))
        .body("capabilities[1].leadTimeDays", equalTo(60))
        .body("capabilities[1].capacity", nullValue());
    read("suppliers/S-2").body("capabilities.classification.code", equalTo(List.of("2592")));
    read("suppliers?scheme=ISIC4&code=2591").body("items", hasSize(0));
  }

  @Test
  void certificatesOfEachSupplierInTheFileAreReplaced() {
    taken("suppliers", SUPPLIERS, 2, 2, 0);
    taken("certificates", CERTIFICATES, 2, 0, 1);

    read("suppliers/S-1")
        .body("certificates", hasSize(2))
        .body("certificates[0].validUntil", equalTo("2028-02-28"))
        .body("certificates[0].verification", equalTo("VERIFIED"))
        .body("certificates[1].version", nullValue());
  }

  @Test
  void buyersAreCreatedFromAFile() {
    taken("buyers", BUYERS, 1, 1, 0);

    read("buyers/B-1")
        .body("name", equalTo("Nordhaven Automotive"))
        .body("contactEmail", equalTo("buy@nordhaven.example"))
        .body("identifiers[0].scheme", equalTo("LEI"))
        .body("languages[0]", equalTo("de"));
  }

  @Test
  void requirementsAreCreatedFromAFile() {
    taken("buyers", BUYERS, 1, 1, 0);
    taken("requirements", REQUIREMENTS, 2, 2, 0);

    read("requirements/R-1")
        .body("buyer", equalTo("B-1"))
        .body("volume.value", equalTo(20000))
        .body("startDate", equalTo("2027-06-01"))
        .body("value.amount", equalTo(350000))
        .body("suppliersWanted", equalTo(2));
    read("requirements/R-2")
        .body("volume", nullValue())
        .body("suppliersWanted", equalTo(1))
        .body("status", equalTo("OPEN"));
  }

  @Test
  void criteriaOfEveryTypeAreRead() {
    taken("buyers", BUYERS, 1, 1, 0);
    taken("requirements", REQUIREMENTS, 2, 2, 0);
    taken("criteria", CRITERIA, 13, 0, 1);

    read("requirements/R-1")
        .body("criteria", hasSize(13))
        .body("criteria[0].type", equalTo("certificate"))
        .body("criteria[0].mandatory", equalTo(true))
        .body("criteria[0].weight", equalTo(5))
        .body("criteria[0].minimumVerification", equalTo("DOCUMENTED"))
        .body("criteria[1].process", equalTo("injection-moulding"))
        .body("criteria[2].minimum.unit", equalTo("H87"))
        .body("criteria[3].maximumDays", equalTo(28))
        .body("criteria[3].mandatory", equalTo(false))
        .body("criteria[3].weight", equalTo(1))
        .body("criteria[4].maximum.amount", equalTo(0.95f))
        .body("criteria[4].per", equalTo("H87"))
        .body("criteria[5].region", equalTo("DE"))
        .body("criteria[6].language", equalTo("en"))
        .body("criteria[7].dimension", equalTo("CHANGE_CAPABILITY"))
        .body("criteria[7].minimumStage", equalTo(2))
        .body("criteria[8].minimum.currency", equalTo("EUR"))
        .body("criteria[9].minimumYears", equalTo(5))
        .body("criteria[10].comparison", equalTo("AT_MOST"))
        .body("criteria[10].value", equalTo(8))
        .body("criteria[11].value", equalTo("STEP"))
        .body("criteria[12].value", equalTo(true));
    read("requirements/R-2").body("criteria", hasSize(0));
  }

  @Test
  void aFileSentAgainReplacesAndDoublesNothing() {
    taken("suppliers", SUPPLIERS, 2, 2, 0);
    taken("capabilities", CAPABILITIES, 3, 0, 2);
    taken("certificates", CERTIFICATES, 2, 0, 1);
    String before = call().get(programme + "/suppliers").asString();

    taken("suppliers", SUPPLIERS, 2, 0, 2);
    taken("capabilities", CAPABILITIES, 3, 0, 2);
    taken("certificates", CERTIFICATES, 2, 0, 1);

    String after = call().get(programme + "/suppliers").asString();
    assertThat(withoutTimes(after)).isEqualTo(withoutTimes(before));
  }

  @Test
  void aSupplierThatIsReplacedKeepsItsCapabilitiesAndCertificates() {
    taken("suppliers", SUPPLIERS, 2, 2, 0);
    taken("capabilities", CAPABILITIES, 3, 0, 2);
    taken("certificates", CERTIFICATES, 2, 0, 1);

    taken("suppliers", "externalId,name\nS-1,Moravia Plastics\nS-3,New\n", 2, 1, 1);

    read("suppliers/S-1")
        .body("name", equalTo("Moravia Plastics"))
        .body("country", nullValue())
        .body("capabilities", hasSize(2))
        .body("certificates", hasSize(2));
    read("suppliers").body("items", hasSize(3));
  }

  @Test
  void aRequirementThatIsReplacedKeepsItsCriteria() {
    taken("buyers", BUYERS, 1, 1, 0);
    taken("requirements", REQUIREMENTS, 2, 2, 0);
    taken("criteria", CRITERIA, 13, 0, 1);

    taken("requirements", REQUIREMENTS.replace("PA66", "PBT"), 2, 0, 2);

    read("requirements/R-1").body("description", equalTo("PBT")).body("criteria", hasSize(13));
  }

  @Test
  void oneBadRowAndNothingIsWritten() {
    taken("suppliers", "externalId,name\nS-1,As it was\n", 1, 1, 0);

    refused(
        "suppliers",
        "externalId,name,country\nS-1,Changed,CZ\nS-2,New,CZ\nS-3,Bad,Czechia\n",
        "4 country");

    read("suppliers").body("items.name", equalTo(List.of("As it was")));
  }

  @Test
  void aDryRunChecksAndWritesNothing() {
    taken("suppliers", "externalId,name\nS-1,As it was\n", 1, 1, 0);

    file(SUPPLIERS)
        .post(programme + "/imports/suppliers?dryRun=true")
        .then()
        .statusCode(200)
        .body("created", equalTo(1))
        .body("replaced", equalTo(1));
    file("externalId,name\nS-1,\n")
        .post(programme + "/imports/suppliers?dryRun=true")
        .then()
        .statusCode(422);

    read("suppliers").body("items.name", equalTo(List.of("As it was")));
  }

  @Test
  void aDryRunAskedForInOtherWordsIsNoRealOne() {
    file(SUPPLIERS)
        .post(programme + "/imports/suppliers?dryRun=yes")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("dryRun"));

    read("suppliers").body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the shape of the file
        "suppliers||1 -",
        "suppliers|externalId;name~S-1;a|1 -",
        "suppliers|{\"externalId\": \"S-1\"}|1 *",
        "suppliers|externalId,name,colour~S-1,a,red|1 colour",
        "suppliers|externalId,name,name~S-1,a,b|1 name",
        "suppliers|name~a|1 externalId",
        "suppliers|externalId,name~S-1~S-2,a,b|2 -, 3 -",
        "suppliers|externalId,name~S-1,\"open|2 name",
        "suppliers|externalId,name~S-1,a\u0000b|2 name",
        "suppliers|externalId,name~S-1,a~S-2,b~S-1,c|4 externalId",
        // suppliers
        "suppliers|externalId,name~,a|2 externalId",
        "suppliers|externalId,name~S/1,a|2 externalId",
        "suppliers|externalId,name,country,region~S-1,a,XX,Brno|2 country, 2 region",
        "suppliers|externalId,name,languages~S-1,a,en;czech;en-|2 languages",
        "suppliers|externalId,name,foundedYear,employees~S-1,a,1996.5,-3|2 foundedYear, 2 employees",
        "suppliers|externalId,name,turnover~S-1,a,100|2 turnoverCurrency",
        "suppliers|externalId,name,turnover,turnoverCurrency~S-1,a,-1,EUR|2 turnover",
        "suppliers|externalId,name,turnover,turnoverCurrency~S-1,a,1e999999999,EURO|2 turnover, 2 turnoverCurrency",
        "suppliers|externalId,name,identifiers~S-1,a,25596641|2 identifiers",
        "suppliers|externalId,name,identifiers~S-1,a,CZ-ICO:|2 identifiers",
        "suppliers|externalId,name,linkages~S-1,a,4|2 linkages",
        "suppliers|externalId,name,verification~S-1,a,verified|2 verification",
        "suppliers|externalId,name,contactEmail,website~S-1,a,nobody,ftp://x|2 contactEmail, 2 website",
        "suppliers|externalId,name,attribute:9 lives~S-1,a,x|2 attribute:9 lives",
        "suppliers|externalId,name,attribute:~S-1,a,x|1 attribute:",
        "suppliers|externalId,name,attribute:x~S-1,a,12345678901234567890|2 attribute:x",
        // capabilities
        "capabilities|supplier,scheme,code~S-9,ISIC4,2220|2 supplier",
        "capabilities|supplier,scheme,code~,ISIC4,2220|2 supplier",
        "capabilities|supplier,scheme,code~S-0,ISIC4,2220~S-0,ISIC4,9999~S-0,ISIC3,2220|3 code, 4 scheme",
        "capabilities|supplier,scheme,code,processes~S-0,ISIC4,2220,milling;CNC Turning|2 processes",
        "capabilities|supplier,scheme,code,capacity~S-0,ISIC4,2220,5|2 unit, 2 period",
        "capabilities|supplier,scheme,code,capacity,unit,period~S-0,ISIC4,2220,5,piece,MONTH|2 unit",
        "capabilities|supplier,scheme,code,capacity,unit,period~S-0,ISIC4,2220,-5,H87,MONTHLY|2 capacity, 2 period",
        "capabilities|supplier,scheme,code,unit,priceMinimum,priceMaximum,currency~S-0,ISIC4,2220,H87,3,2,EUR|2 priceMinimum",
        "capabilities|supplier,scheme,code,priceMinimum~S-0,ISIC4,2220,3|2 priceMaximum, 2 currency, 2 unit",
        "capabilities|supplier,scheme,code,leadTimeDays,deliveryRegions~S-0,ISIC4,2220,-1,CZ;EU|2 leadTimeDays, 2 deliveryRegions",
        // certificates
        "certificates|supplier,standard,verification~S-0,,|2 standard, 2 verification",
        "certificates|supplier,standard,validFrom,validUntil,verification~S-0,ISO 9001,2027-02-01,2026-02-01,CLAIMED|2 validFrom",
        "certificates|supplier,standard,validUntil,verification~S-0,ISO 9001,1.2.2027,CLAIMED|2 validUntil",
        // buyers
        "buyers|externalId,name,country~B-1,a,DEU|2 country",
        // requirements
        "requirements|externalId,buyer,title,scheme,code,startDate~R-1,B-9,t,ISIC4,2220,2027-06-01|2 buyer",
        "requirements|externalId,buyer,title,scheme,code,startDate~R-1,,,,,|2 title, 2 startDate",
        "requirements|externalId,buyer,title,scheme,code,startDate~R-1,,t,,,2027-06-01|2 buyer, 2 scheme",
        "requirements|externalId,buyer,title,scheme,code,startDate~R-1,B-0,t,ISIC4,22200,2027-02-30|2 code, 2 startDate",
        "requirements|externalId,buyer,title,scheme,code,startDate,suppliersWanted,status~R-1,B-0,t,ISIC4,2220,2027-06-01,0,LOST|2 suppliersWanted, 2 status",
        "requirements|externalId,buyer,title,scheme,code,startDate,value,quantity,unit,period~R-1,B-0,t,ISIC4,2220,2027-06-01,5,0.00001,H87,YEAR|2 quantity, 2 currency",
        // criteria
        "criteria|requirement,type,subject~R-9,process,milling|2 requirement",
        "criteria|requirement,type~R-0,colour|2 type",
        "criteria|requirement,type~R-0,|2 type",
        "criteria|requirement,type,subject~R-0,process,|2 subject",
        "criteria|requirement,type,subject,value~R-0,process,milling,5|2 value",
        "criteria|requirement,type,subject,weight,mandatory~R-0,process,milling,101,perhaps|2 weight, 2 mandatory",
        "criteria|requirement,type,value~R-0,capacity,5|2 unit, 2 period",
        "criteria|requirement,type,value,unit,currency~R-0,priceCeiling,cheap,H87,EUR|2 value",
        "criteria|requirement,type,subject,value~R-0,maturity,LINKAGES,4|2 value",
        "criteria|requirement,type,subject,value~R-0,maturity,INTENT,3|2 subject",
        "criteria|requirement,type,subject,comparison,value~R-0,attribute,x,AT_LEAST,big|2 value",
        "criteria|requirement,type,subject,comparison,value~R-0,attribute,x,MORE,8|2 comparison",
        "criteria|requirement,type,subject~R-0,process,milling~R-0,language,xx-~R-0,deliveryRegion,EU|3 subject, 4 subject",
      })
  void whatIsWrongIsFoundByLineAndColumn(String kind, String file, String places) {
    programme = programmeWithOneOfEach();
    String before = everything();

    refused(kind, file == null ? "" : file.replace('~', '\n'), places);

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void eachMessageNamesTheValueAndWhatWouldBeRight() {
    refused("suppliers", "externalId,name,languages\nS-1,a,en;czech;-\n", "2 languages")
        .body(
            "errors[0].message",
            equalTo(
                "\"czech\" is not a BCP 47 language tag such as en or pt-BR;"
                    + " \"-\" is not a BCP 47 language tag such as en or pt-BR"));
    refused("suppliers", "externalId,name\nS-1,a\nS-2,b\nS-1,c\n", "4 externalId")
        .body("errors[0].message", containsString("in line 2 and in line 4"))
        .body("detail", equalTo("There is 1 error in the file; nothing was written."));
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsLine() {
    file("text/csv", "externalId,name\nS-1,Plze\u00f2\n".getBytes(StandardCharsets.ISO_8859_1))
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:linkwright:problem:import-refused"))
        .body("errors[0].line", equalTo(2))
        .body("errors[0].message", containsString("UTF-8"));
  }

  @ParameterizedTest
  @CsvSource({"'text/csv', 0, 422", "'text/csv', 11000000, 413", "'', 5, 422", "'', 0, 422"})
  void aBodyWithoutAFileIsRefused(String type, int bytes, int status) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI
                        + ":"
                        + RestAssured.port
                        + programme
                        + "/imports/suppliers"))
            .header("Authorization", "Bearer " + KEY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    taken("suppliers", "\uFEFFexternalId,name\nS-1,a\n", 1, 1, 0);
  }

  @Test
  void aHeaderAloneBringsNothing() {
    taken("suppliers", "externalId,name\n", 0, 0, 0);
    taken("criteria", "requirement,type\n", 0, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "text/csv; charset=windows-1250"})
  void aFileOfAnotherContentTypeIsNotUnderstood(String type) {
    given()
        .auth()
        .oauth2(KEY)
        .header("Content-Type", type)
        .body(SUPPLIERS.getBytes(StandardCharsets.UTF_8))
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void anOverlongFileIsTooLarge() {
    file("externalId,name\n" + "S,a\n".repeat(20_001))
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(413)
        .body("type", equalTo("urn:linkwright:problem:body-too-large"));
  }

  @Test
  void manyErrorsAreCountedAndTheFirstListed() {
    file("externalId,name\n" + "S-1\n".repeat(700))
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(422)
        .body("errors", hasSize(500))
        .body("detail", containsString("700 errors"));
  }

  @Test
  void aKindThatThereIsNotIsNotFound() {
    file(SUPPLIERS)
        .post(programme + "/imports/colours")
        .then()
        .statusCode(404)
        .body("detail", containsString("certificates"));
    file(SUPPLIERS).post("/api/v1/programmes/none/imports/suppliers").then().statusCode(404);
  }

  @Test
  void aFileWithoutAKeyIsRefused() {
    given()
        .contentType("text/csv")
        .body(SUPPLIERS)
        .post(programme + "/imports/suppliers")
        .then()
        .statusCode(401);
  }

  /** The same for all bad files, for none of them leaves anything behind. */
  private String programmeWithOneOfEach() {
    if (oneOfEach == null) {
      taken("suppliers", "externalId,name\nS-0,There\n", 1, 1, 0);
      taken("buyers", "externalId,name\nB-0,There\n", 1, 1, 0);
      String requirements = "externalId,buyer,title,scheme,code,startDate\n";
      taken("requirements", requirements + "R-0,B-0,There,ISIC4,2220,2027-01-01\n", 1, 1, 0);
      oneOfEach = programme;
    }
    return oneOfEach;
  }

  private ValidatableResponse taken(String kind, String csv, int rows, int created, int replaced) {
    return file(csv)
        .post(programme + "/imports/" + kind)
        .then()
        .statusCode(200)
        .body("kind", equalTo(kind))
        .body("rows", equalTo(rows))
        .body("created", equalTo(created))
        .body("replaced", equalTo(replaced));
  }

  /**
   * @param places of the errors in their order, such as {@code 2 name, 4 -}; {@code -} where there
   *     is no column and {@code *} where it does not matter
   */
  private ValidatableResponse refused(String kind, String csv, String places) {
    ValidatableResponse answer =
        file(csv)
            .post(programme + "/imports/" + kind)
            .then()
            .statusCode(422)
            .contentType("application/problem+json")
            .body("type", equalTo("urn:linkwright:problem:import-refused"));
    if (!places.endsWith("*")) {
      assertThat(places(answer)).isEqualTo(places);
    }
    return answer;
  }

  private static String places(ValidatableResponse answer) {
    List<Map<String, Object>> errors = answer.extract().path("errors");
    return errors.stream()
        .map(error -> error.get("line") + " " + error.getOrDefault("column", "-"))
        .collect(Collectors.joining(", "));
  }

  private ValidatableResponse read(String path) {
    return call().get(programme + "/" + path).then().statusCode(200);
  }

  private String everything() {
    return call().get(programme + "/suppliers").asString()
        + call().get(programme + "/buyers").asString()
        + call().get(programme + "/requirements").asString();
  }

  private static String withoutTimes(String json) {
    return json.replaceAll("\"updatedAt\":\"[^\"]*\"", "");
  }
}
