package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: the answer is a problem document that names the field, and nothing is kept. */
@QuarkusTest
class BadInputApiTest extends ApiTest {

  private static final String INVALID = "validation-failed";
  private static final String MALFORMED = "malformed-body";
  private static final String CLASSIFICATION =
      "\"classification\": {\"scheme\": \"ISIC4\", \"code\": \"2220\"}";
  private static final String MANY_NINES = "9".repeat(400);
  private static final String TOO_MANY_NINES = "9".repeat(1001);

  /** Characters that JSON may carry in a text, and no database stores. */
  private static final List<String> UNSTORABLE =
      List.of("\"a\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"");

  /** One for all: as long as nothing is kept, no test sees another. */
  private static String programme;

  /**
   * A body that is to be refused.
   *
   * @param to programmes, suppliers, buyers or requirements
   * @param body byte by byte, each character standing for one byte
   * @param problem the last part of the problem type
   * @param pointer what the first error points at; null where no place can be named
   */
  record Case(String to, String body, String problem, String pointer) {

    static Case inUtf8(String to, String body, String problem, String pointer) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return new Case(to, new String(bytes, StandardCharsets.ISO_8859_1), problem, pointer);
    }

    byte[] bytes() {
      return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
      String shown = body.length() <= 100 ? body : body.substring(0, 100) + "… " + body.length();
      return to + " " + pointer + ": " + shown.replaceAll("\\p{Cntrl}", "?");
    }
  }

  @BeforeEach
  void openAProgrammeWithOneBuyer() {
    if (programme == null) {
      programme = newProgramme();
      call()
          .body("{\"externalId\": \"B-1\", \"name\": \"Nordhaven Automotive\"}")
          .post(programme + "/buyers")
          .then()
          .statusCode(201);
    }
  }

  @ParameterizedTest
  @MethodSource("invalidBodies")
  void anInvalidBodyIsRefusedAndNothingIsKept(Case invalid) {
    String path =
        invalid.to().equals("programmes") ? "/api/v1/programmes" : programme + "/" + invalid.to();

    ValidatableResponse answer = json().body(invalid.bytes()).post(path).then().statusCode(400);

    requireProblem(answer, invalid.problem());
    if (invalid.pointer() != null) {
      answer.body("errors.pointer", hasItem(invalid.pointer()));
    }
    nothingWasKept(invalid.to());
  }

  /**
   * The bodies of suppliers again, in one test: each is sent to replace a supplier that is there.
   */
  @Test
  void anInvalidBodyReplacesNothing() {
    String path = newProgramme() + "/suppliers";
    call().body("{\"externalId\": \"S-1\", \"name\": \"n\"}").post(path).then().statusCode(201);
    String before = call().get(path + "/S-1").asString();

    for (Case invalid : invalidBodies().filter(each -> each.to().equals("suppliers")).toList()) {
      ValidatableResponse answer =
          json().header("If-Match", "*").body(invalid.bytes()).put(path + "/S-1").then();
      requireProblem(answer.statusCode(400), invalid.problem());
    }

    call().get(path + "/S-1").then().header("ETag", "\"0\"").body(equalTo(before));
  }

  static Stream<Case> invalidBodies() {
    return Stream.of(
            programmes(),
            suppliers(),
            capabilities(),
            certificates(),
            buyers(),
            requirements(),
            criteria(),
            brokenBodies())
        .flatMap(List::stream);
  }

  private static List<Case> programmes() {
    String base = "{\"externalId\": \"P-new\", \"name\": \"n\"%s}";
    List<Case> cases = new ArrayList<>();
    cases.add(invalid("programmes", "{\"name\": \"n\"}", "/externalId"));
    cases.add(invalid("programmes", "{\"externalId\": \"P-new\"}", "/name"));
    cases.add(invalid("programmes", base.formatted(", \"country\": \"XX\""), "/country"));
    cases.add(invalid("programmes", base.formatted(", \"currency\": \"EURO\""), "/currency"));
    cases.add(invalid("programmes", base.formatted(", \"budget\": 1"), "/budget"));
    cases.add(invalid("programmes", base.formatted(", \"country\": 1"), "/country"));
    return cases;
  }

  private static List<Case> suppliers() {
    List<Case> cases = new ArrayList<>();
    for (String externalId :
        List.of(
            "null",
            "\"\"",
            "\" S\"",
            "\"a/b\"",
            "\"a?b\"",
            "\"a%b\"",
            "\"a;b\"",
            "\".\"",
            "\"..\"",
            "\"😀\"",
            "\"" + "x".repeat(101) + "\"",
            "1",
            "{}",
            "\"a\\u0000\"")) {
      cases.add(
          invalid(
              "suppliers", "{\"externalId\": " + externalId + ", \"name\": \"n\"}", "/externalId"));
    }
    for (String name : List.of("null", "\"  \"", "1", "true", "[]", "{}")) {
      cases.add(invalid("suppliers", "{\"externalId\": \"S-1\", \"name\": " + name + "}", "/name"));
    }
    for (String name : UNSTORABLE) {
      cases.add(invalid("suppliers", "{\"externalId\": \"S-1\", \"name\": " + name + "}", "/name"));
    }
    cases.add(supplier("\"colour\": \"red\"", "/colour"));
    cases.add(supplier("\"nativeName\": \"" + "x".repeat(201) + "\"", "/nativeName"));
    for (String employees :
        List.of("\"12\"", "1.5", "-1", "10000001", "99999999999", MANY_NINES, "1e1000000000")) {
      cases.add(supplier("\"employees\": " + employees, "/employees"));
    }
    for (String amount :
        List.of(
            "null",
            "-1",
            "1.23456",
            "\"1\"",
            MANY_NINES,
            "1e1000000000",
            "1e-1000000000",
            "1e99999999999")) {
      cases.add(
          supplier(
              "\"turnover\": {\"amount\": " + amount + ", \"currency\": \"EUR\"}",
              "/turnover/amount"));
    }
    for (String currency : List.of("null", "\"eur\"", "\"XXY\"", "978")) {
      cases.add(
          supplier(
              "\"turnover\": {\"amount\": 1, \"currency\": " + currency + "}",
              "/turnover/currency"));
    }
    cases.add(supplier("\"turnover\": \"5 EUR\"", "/turnover"));
    cases.add(supplier("\"country\": \"Czechia\"", "/country"));
    cases.add(supplier("\"country\": \"cz\"", "/country"));
    cases.add(supplier("\"region\": \"CZ\"", "/region"));
    cases.add(supplier("\"website\": \"javascript:alert(1)\"", "/website"));
    cases.add(supplier("\"contactEmail\": \"nobody\"", "/contactEmail"));
    cases.add(supplier("\"foundedYear\": 996", "/foundedYear"));
    cases.add(supplier("\"languages\": \"en\"", "/languages"));
    cases.add(supplier("\"languages\": [\"en\", null]", "/languages/1"));
    cases.add(supplier("\"languages\": [\"english\"]", "/languages/0"));
    cases.add(supplier("\"identifiers\": [{\"scheme\": \"VAT\"}]", "/identifiers/0/id"));
    cases.add(supplier("\"maturity\": {\"linkages\": 4}", "/maturity/linkages"));
    cases.add(supplier("\"verification\": \"claimed\"", "/verification"));
    cases.add(supplier("\"employees\": \" \"", "/employees"));
    cases.add(supplier("\"employees\": \"\"", "/employees"));
    cases.add(supplier("\"verification\": 0", "/verification"));
    cases.add(supplier("\"attributes\": [1]", "/attributes"));
    for (String value :
        List.of("null", "{\"b\": 1}", "[1]", MANY_NINES, "1e1000000000", "1e-2147483648")) {
      cases.add(supplier("\"attributes\": {\"a\": " + value + "}", "/attributes/a"));
    }
    for (String value : UNSTORABLE) {
      cases.add(supplier("\"attributes\": {\"a\": " + value + "}", "/attributes/a"));
    }
    cases.add(supplier("\"attributes\": {\"${1+1}\": 1}", "/attributes/${1+1}"));
    return cases;
  }

  private static List<Case> capabilities() {
    List<Case> cases = new ArrayList<>();
    cases.add(supplier("\"capabilities\": [null]", "/capabilities/0"));
    cases.add(supplier("\"capabilities\": [{}]", "/capabilities/0/classification"));
    cases.add(
        supplier(
            "\"capabilities\": [{\"classification\": {\"scheme\": \"CPV\", \"code\": \"1\"}}]",
            "/capabilities/0/classification/scheme"));
    cases.add(
        supplier(
            "\"capabilities\": [{\"classification\": {\"scheme\": \"ISIC4\", \"code\": \"22X\"}}]",
            "/capabilities/0/classification/code"));
    cases.add(capability("\"capacity\": 5", "/capacity"));
    cases.add(
        capability(
            "\"capacity\": {\"value\": -1, \"unit\": \"H87\", \"period\": \"MONTH\"}",
            "/capacity/value"));
    cases.add(
        capability(
            "\"capacity\": {\"value\": 1, \"unit\": \"pcs\", \"period\": \"MONTH\"}",
            "/capacity/unit"));
    cases.add(
        capability(
            "\"capacity\": {\"value\": 1, \"unit\": \"H87\", \"period\": \"month\"}",
            "/capacity/period"));
    cases.add(capability("\"processes\": [\"Injection Moulding\"]", "/processes/0"));
    cases.add(capability("\"processes\": [\"" + "a-".repeat(5000) + "\"]", "/processes/0"));
    cases.add(capability("\"deliveryRegions\": [\"DE\", \"ZZ\"]", "/deliveryRegions/1"));
    cases.add(
        capability(
            "\"price\": {\"minimum\": 2, \"maximum\": 1, \"currency\": \"EUR\", \"per\": \"H87\"}",
            "/price"));
    return cases;
  }

  private static List<Case> certificates() {
    List<Case> cases = new ArrayList<>();
    for (String date :
        List.of(
            "\"2025-02-30\"",
            "\"01.03.2025\"",
            "\"\"",
            "20250301",
            "[2025, 3, 1]",
            "\"2025-03-01T00:00:00Z\"",
            "\"+999999999-12-31\"",
            "\"-0001-01-01\"")) {
      cases.add(certificate("\"validFrom\": " + date, "/validFrom"));
    }
    cases.add(certificate("\"validFrom\": \"2025-03-01\", \"validUntil\": \"2024-03-01\"", ""));
    cases.add(certificate("\"ordered\": true", "/ordered"));
    cases.add(
        supplier(
            "\"certificates\": [{\"standard\": \"ISO 9001\"}]", "/certificates/0/verification"));
    return cases;
  }

  private static List<Case> buyers() {
    return List.of(
        invalid("buyers", "{\"externalId\": \"B-2\"}", "/name"),
        invalid("buyers", "{\"name\": \"n\"}", "/externalId"),
        invalid("buyers", "{\"externalId\": \"B-2\", \"name\": \"n\", \"vat\": 1}", "/vat"),
        invalid("buyers", "{\"externalId\": \"B-2\", \"name\": 5}", "/name"),
        invalid(
            "buyers",
            "{\"externalId\": \"B-2\", \"name\": \"n\", \"identifiers\": [null]}",
            "/identifiers/0"),
        invalid(
            "buyers",
            "{\"externalId\": \"B-2\", \"name\": \"n\", \"country\": \"UK\"}",
            "/country"));
  }

  private static List<Case> requirements() {
    List<Case> cases = new ArrayList<>();
    cases.add(
        invalid(
            "requirements",
            requirement("").replace("\"buyer\": \"B-1\"", "\"buyer\": \"B-7\""),
            "/buyer"));
    cases.add(
        invalid("requirements", requirement("").replace("\"buyer\": \"B-1\",", ""), "/buyer"));
    cases.add(
        invalid(
            "requirements", requirement("").replace(CLASSIFICATION + ",", ""), "/classification"));
    cases.add(
        invalid("requirements", requirement("").replace("2220", "22200"), "/classification/code"));
    for (String date : List.of("null", "\"2027-13-01\"", "\"soon\"", "\"+12027-01-01\"", "1")) {
      cases.add(
          invalid("requirements", requirement("").replace("\"2027-06-01\"", date), "/startDate"));
    }
    cases.add(invalid("requirements", requirement(", \"suppliersWanted\": 0"), "/suppliersWanted"));
    cases.add(invalid("requirements", requirement(", \"status\": \"open\""), "/status"));
    cases.add(invalid("requirements", requirement(", \"status\": true"), "/status"));
    cases.add(
        invalid(
            "requirements",
            requirement(", \"volume\": {\"value\": 1e1000000000, \"unit\": \"H87\"}"),
            "/volume/value"));
    cases.add(invalid("requirements", requirement(", \"urgent\": true"), "/urgent"));
    return cases;
  }

  private static List<Case> criteria() {
    List<Case> cases = new ArrayList<>();
    for (String none :
        List.of("{}", "{\"type\": \"colour\"}", "{\"type\": 1}", "null", "\"x\"", "[]")) {
      cases.add(
          invalid("requirements", requirement(", \"criteria\": [" + none + "]"), "/criteria/0"));
    }
    cases.add(criterion("process", "\"process\": \"milling\", \"depth\": 1", "/depth"));
    cases.add(criterion("process", "\"process\": \"milling\", \"weight\": 0", "/weight"));
    cases.add(criterion("process", "\"process\": \"milling\", \"weight\": \"1\"", "/weight"));
    cases.add(criterion("process", "\"process\": \"milling\", \"mandatory\": 1", "/mandatory"));
    cases.add(criterion("process", "", "/process"));
    cases.add(criterion("certificate", "", "/standard"));
    cases.add(criterion("capacity", "\"minimum\": {\"value\": 1}", "/minimum/unit"));
    cases.add(criterion("leadTime", "\"maximumDays\": -1", "/maximumDays"));
    cases.add(criterion("priceCeiling", "\"per\": \"H87\"", "/maximum"));
    cases.add(criterion("deliveryRegion", "\"region\": \"Bohemia\"", "/region"));
    cases.add(criterion("distance", "\"maximumKilometres\": 0", "/maximumKilometres"));
    cases.add(
        criterion(
            "distance",
            "\"maximumKilometres\": 9, \"from\": {\"latitude\": 91, \"longitude\": 0}",
            "/from/latitude"));
    cases.add(criterion("distance", "\"maximumKilometres\": 9", "/from"));
    cases.add(criterion("language", "\"language\": \"Czech\"", "/language"));
    cases.add(
        criterion("maturity", "\"dimension\": \"LINKAGES\", \"minimumStage\": 4", "/minimumStage"));
    cases.add(criterion("turnover", "\"minimum\": 5", "/minimum"));
    cases.add(criterion("yearsInBusiness", "\"minimumYears\": 501", "/minimumYears"));
    cases.add(attribute("\"AT_LEAST\"", "\"eight\"", ""));
    cases.add(attribute("\"EQUAL\"", "{}", ""));
    cases.add(attribute("\"AT_LEAST\"", "1e1000000000", ""));
    cases.add(attribute("\"MORE\"", "8", "/comparison"));
    for (String value : UNSTORABLE) {
      cases.add(attribute("\"EQUAL\"", value, "/value"));
    }
    return cases;
  }

  private static List<Case> brokenBodies() {
    List<Case> cases = new ArrayList<>();
    for (String body : List.of("", "  ", "null", "[]", "\"x\"", "1", "[".repeat(100_000))) {
      cases.add(invalid("suppliers", body, ""));
    }
    for (String body :
        List.of(
            "{\"externalId\":",
            "{'externalId': 'S-1'}",
            "{\"externalId\": \"S-1\", /* */ \"name\": \"n\"}",
            "{\"externalId\": \"S-1\", \"name\": \"n\"} {}",
            "{\"externalId\": \"S-1\", \"name\": \"n\"}]",
            "{\"" + "k".repeat(60_000) + "\": 1}",
            "{\"employees\": 012}")) {
      cases.add(malformed(body, null));
    }
    cases.add(malformed("{\"name\": \"n\", \"name\": \"m\"}", "/name"));
    cases.add(malformed("{\"turnover\": {\"amount\": 1, \"amount\": 2}}", "/turnover/amount"));
    cases.add(malformed("{\"turnover\": {\"amount\": NaN}}", "/turnover"));
    cases.add(malformed("{\"turnover\": {\"amount\": " + TOO_MANY_NINES + "}}", "/turnover"));
    cases.add(malformed("{\"attributes\": " + "{\"a\": ".repeat(2000), "/attributes"));
    cases.add(malformed("{\"name\": \"a\tb\"}", "/name"));
    cases.add(bytes("{\"name\": \"\u00ff\u00fe\"}", "/name"));
    cases.add(bytes("{\"name\": \"\u00ed\u00a0\u0080\"}", "/name"));
    cases.add(bytes("{\"name\": \"a\u0000\"}", "/name"));
    cases.add(bytes("\u0000\u0000\u0000{\u00ff\u00ff\u00ff\u00ff", null));
    return cases;
  }

  @Test
  void anExternalIdIsTakenOnlyOnceWhateverTheKind() {
    String buyer = "{\"externalId\": \"B-1\", \"name\": \"Another\"}";

    ValidatableResponse answer =
        call().body(buyer).post(programme + "/buyers").then().statusCode(409);

    requireProblem(answer, "duplicate-external-id");
    answer.body("errors.pointer", hasItem("/externalId"));
    nothingWasKept("buyers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a}", "{", "a+b", "a&b=c", "a b", "[a]", "a:b@c", "~"})
  void aStrangeExternalIdLeadsBackToItsRecord(String externalId) {
    String location =
        call()
            .body("{\"externalId\": \"" + externalId + "\", \"name\": \"n\"}")
            .post(newProgramme() + "/suppliers")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");

    call()
        .urlEncodingEnabled(false)
        .get(location)
        .then()
        .statusCode(200)
        .body("externalId", equalTo(externalId));
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/xml", "nonsense", "multipart/form-data; boundary=x"})
  void aBodyOfAnotherContentTypeIsRefused(String contentType) {
    ValidatableResponse answer =
        given()
            .auth()
            .oauth2(KEY)
            .header("Content-Type", contentType)
            .body("{\"externalId\": \"S-1\", \"name\": \"n\"}".getBytes(StandardCharsets.UTF_8))
            .post(programme + "/suppliers")
            .then()
            .statusCode(415);

    requireProblem(answer, "unsupported-media-type");
    nothingWasKept("suppliers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | suppliers",
        "PUT | suppliers/S-1",
        "PATCH | suppliers/S-1",
        "POST | imports/suppliers",
        "POST | import-jobs?kind=suppliers"
      })
  void aBodyWhoseMediaTypeIsLeftEmptyIsRefused(String method, String path) throws IOException {
    for (String type : List.of("", " ", ";", "/", "text", "application/", ";charset=utf-8", ",")) {
      String body = "{\"externalId\": \"S-1\", \"name\": \"n\"}";
      String head =
          "%s %s/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nIf-Match: *\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(method, programme, path, type, KEY, body.length());

      String answer = raw(head, new byte[0], 0, body);

      assertThat(answer).as(type).matches("(?s)HTTP/1.1 (415|405) .*");
      assertThat(answer).contains("application/problem+json");
    }
    nothingWasKept("suppliers");
  }

  @Test
  void aCompressedBodyIsRefused() {
    ValidatableResponse answer =
        json()
            .header("Content-Encoding", "gzip")
            .body("{\"externalId\": \"S-1\", \"name\": \"n\"}".getBytes(StandardCharsets.UTF_8))
            .post(programme + "/suppliers")
            .then()
            .statusCode(415);

    requireProblem(answer, "unsupported-media-type");
    nothingWasKept("suppliers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml;q=0.5", "nonsense", ";;;,,,"})
  void aRepresentationThatIsNotOfferedIsRefused(String accept) {
    ValidatableResponse answer =
        call().header("Accept", accept).get(programme + "/suppliers").then().statusCode(406);

    requireProblem(answer, "not-acceptable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PATCH|/suppliers|GET, POST",
        "DELETE|/suppliers|GET, POST",
        "POST|/suppliers/S-1|DELETE, GET, PUT",
        "PATCH||DELETE, GET, PUT",
        "FOO|/requirements|GET, POST",
      })
  void aWrongMethodIsRefusedWithTheRightOnes(String method, String path, String allowed) {
    ValidatableResponse answer =
        call().request(method, programme + (path == null ? "" : path)).then().statusCode(405);

    requireProblem(answer, "method-not-allowed");
    answer.header("Allow", equalTo(allowed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%00",
        "/%2F",
        "/a%2Fb",
        "/%ff",
        "/%ed%a0%80",
        "/%F0%9F%98%80",
        "/%0d%0aX:%201",
        "/+",
        "/%20",
        "/none/none",
      })
  void aStrangePathLeadsNowhere(String path) {
    for (String method : List.of("GET", "PUT", "DELETE")) {
      RequestSpecification call = call().urlEncodingEnabled(false).header("If-Match", "*");
      if (method.equals("PUT")) {
        call.body("{\"externalId\": \"S-1\", \"name\": \"n\"}");
      }
      requireProblem(
          call.request(method, programme + "/suppliers" + path).then().statusCode(404),
          "not-found");
    }
  }

  @Test
  void aPathOfTenThousandCharactersLeadsNowhere() {
    requireProblem(
        call().get(programme + "/suppliers/" + "a".repeat(10_000)).then().statusCode(404),
        "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/api", "/api/v1", "/api/v2/programmes", "/q/nothing"})
  void anUnknownPathIsAProblemDocumentToo(String path) {
    requireProblem(call().get(path).then().statusCode(404), "not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "suppliers?limit=0|limit",
        "suppliers?limit=many|limit",
        "suppliers?limit=99999999999|limit",
        "suppliers?limit=%00|limit",
        "suppliers?cursor=AAAA|cursor",
        "suppliers?cursor=%00|cursor",
        "suppliers?name=%00|name",
        "suppliers?standard=%00|standard",
        "suppliers?country=XX|country",
        "suppliers?scheme=%00&code=%00|scheme",
        "suppliers?updatedSince=2027-01-01|updatedSince",
        "suppliers?updatedSince=%2B999999999-12-31T23:59:59Z|updatedSince",
        "suppliers?updatedSince=-4800-01-01T00:00:00Z|updatedSince",
        "requirements?status=open|status",
        "requirements?title=%00|title",
        "requirements?buyer=%00|buyer",
      })
  void aWrongParameterIsNamed(String path, String parameter) {
    ValidatableResponse answer =
        call().urlEncodingEnabled(false).get(programme + "/" + path).then().statusCode(400);

    requireProblem(answer, INVALID);
    answer.body("errors.parameter", hasItem(parameter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=%F0%9F%98%80",
        "name=%ff",
        "name=%25_!",
        "updatedSince=0001-01-01T00:00:00Z",
        "updatedSince=9999-12-31T23:59:59Z"
      })
  void aStrangeFilterFindsNothingOrAllButNeverFails(String filter) {
    call()
        .urlEncodingEnabled(false)
        .get(programme + "/suppliers?" + filter)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "W/\"0\"", "\"", "*, *", "\"99999999999999999999\""})
  void aWrongVersionIsAMismatch(String ifMatch) {
    requireProblem(
        call().header("If-Match", ifMatch).delete(programme + "/buyers/B-1").then().statusCode(412),
        "version-mismatch");
    nothingWasKept("buyers");
  }

  @Test
  void aBodyAnnouncedAsTooLargeIsRefusedUnread() throws IOException {
    String answer = raw(head("Content-Length: 40000000"), new byte[0], 0, "");

    assertThat(answer).startsWith("HTTP/1.1 413 ");
    assertThat(answer)
        .contains("application/problem+json", "urn:linkwright:problem:body-too-large");
  }

  @Test
  void aBodyThatGrowsTooLargeIsRefused() throws IOException {
    String end = "0\r\n\r\n";
    String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";

    String answer =
        raw(head("Transfer-Encoding: chunked"), chunk.getBytes(StandardCharsets.US_ASCII), 33, end);

    assertThat(answer).startsWith("HTTP/1.1 413 ");
    assertThat(answer)
        .contains("application/problem+json", "urn:linkwright:problem:body-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/programmes HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /api/v1/programmes HTTP/1.1\r\nHost: a b c:99999999\r\nConnection: close\r\n\r\n",
      })
  void aRequestWithoutAHostIsAProblemDocumentToo(String request) throws IOException {
    String answer = raw(request, new byte[0], 0, "");

    assertThat(answer).startsWith("HTTP/1.1 400 ");
    assertThat(answer).contains("application/problem+json", "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello\r\n\r\n",
        "GET /api/v1/programmes/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/v1/programmes?name=% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/v1/programmes HTTP/1.1\r\nHost: localhost\r\nX y: z\r\nConnection: close\r\n\r\n",
      })
  void whatIsNoHttpIsRefusedByTheServer(String request) throws IOException {
    assertThat(raw(request, new byte[0], 0, "")).matches("(?s)HTTP/1.[01] 400 .*");
  }

  private static void nothingWasKept(String kind) {
    switch (kind) {
      case "programmes" -> call().get("/api/v1/programmes/P-new").then().statusCode(404);
      case "buyers" ->
          call()
              .get(programme + "/buyers")
              .then()
              .body("items", hasSize(1))
              .body("items[0].name", equalTo("Nordhaven Automotive"));
      default ->
          call().get(programme + "/" + kind).then().statusCode(200).body("items", hasSize(0));
    }
  }

  private static void requireProblem(ValidatableResponse answer, String problem) {
    answer
        .contentType("application/problem+json")
        .body("type", equalTo("urn:linkwright:problem:" + problem));
  }

  private static RequestSpecification json() {
    return given().auth().oauth2(KEY).headers(Map.of("Content-Type", "application/json"));
  }

  private String head(String length) {
    return "POST "
        + programme
        + "/suppliers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Authorization: Bearer "
        + KEY
        + "\r\n"
        + length
        + "\r\n\r\n";
  }

  /** Sends these very bytes, the part so many times, and returns what comes back. */
  private static String raw(String head, byte[] part, int times, String end) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      try {
        for (int i = 0; i < times; i++) {
          out.write(part);
        }
        out.write(end.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      } catch (IOException refusedEarly) {
        // the answer is already there
      }
      return answer(socket);
    }
  }

  /** Up to the end of the problem document, since the connection may be kept open after it. */
  private static String answer(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[8192];
    try {
      int count = socket.getInputStream().read(buffer);
      while (count >= 0) {
        answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        boolean complete = answer.toString().endsWith("}");
        count = complete ? -1 : socket.getInputStream().read(buffer);
      }
    } catch (IOException reset) {
      assertThat(answer).isNotEmpty();
    }
    return answer.toString();
  }

  private static Case invalid(String to, String body, String pointer) {
    return Case.inUtf8(to, body, INVALID, pointer);
  }

  private static Case malformed(String body, String pointer) {
    return Case.inUtf8("suppliers", body, MALFORMED, pointer);
  }

  /** A body byte by byte, each character one byte. */
  private static Case bytes(String body, String pointer) {
    return new Case("suppliers", body, MALFORMED, pointer);
  }

  private static Case supplier(String field, String pointer) {
    return invalid(
        "suppliers", "{\"externalId\": \"S-1\", \"name\": \"n\", " + field + "}", pointer);
  }

  private static Case capability(String field, String pointer) {
    return supplier(
        "\"capabilities\": [{" + CLASSIFICATION + ", " + field + "}]", "/capabilities/0" + pointer);
  }

  private static Case certificate(String field, String pointer) {
    return supplier(
        "\"certificates\": [{\"standard\": \"ISO 9001\", \"verification\": \"CLAIMED\", "
            + field
            + "}]",
        "/certificates/0" + pointer);
  }

  private static String requirement(String fields) {
    return "{\"externalId\": \"R-1\", \"buyer\": \"B-1\", \"title\": \"t\", "
        + CLASSIFICATION
        + ", \"startDate\": \"2027-06-01\""
        + fields
        + "}";
  }

  private static Case criterion(String type, String fields, String pointer) {
    String rest = fields.isEmpty() ? "" : ", " + fields;
    return invalid(
        "requirements",
        requirement(", \"criteria\": [{\"type\": \"" + type + "\"" + rest + "}]"),
        "/criteria/0" + pointer);
  }

  private static Case attribute(String comparison, String value, String pointer) {
    return criterion(
        "attribute",
        "\"attribute\": \"a\", \"comparison\": " + comparison + ", \"value\": " + value,
        pointer);
  }
}
