package org.linkwright.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file of a programme goes into a fresh one, in the order in which the kinds are told. */
@QuarkusTest
class ExportRoundTripApiTest extends FileApiTest {

  private static final List<String> WHOLE = List.of("suppliers", "buyers", "requirements");

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"csv, 1", "csv, 2", "xlsx, 3"})
  void everyFileGoesIntoAFreshProgrammeAndComesOutOfItAsItWas(String format, long seed)
      throws Exception {
    String here = programmeOf(seed);
    String there = newProgramme();

    for (String kind : kinds(there)) {
      byte[] file = exported(here, kind, format);
      if (format.equals("csv")) {
        file(new String(file, UTF_8)).post(there + "/imports/" + kind).then().statusCode(200);
      } else {
        taken(there, kind, TYPES.get(format), file);
      }
      assertThat(content(exported(there, kind, format), format))
          .as(kind)
          .isEqualTo(content(file, format));
    }
    for (String kind : WHOLE) {
      assertThat(records(there, kind)).as(kind).isEqualTo(records(here, kind)).isNotEmpty();
    }
  }

  /** Otherwise a round trip would say nothing of it. */
  @Test
  void noColumnOfTheseFilesIsEmptyThatMayBeFilled() throws Exception {
    String programme = programmeOf(4);

    Set<String> empty = new HashSet<>();
    for (String kind : kinds(programme)) {
      List<String[]> rows = rows(exported(programme, kind, "csv"));
      for (int column = 0; column < rows.get(0).length; column++) {
        int at = column;
        if (rows.stream().skip(1).allMatch(row -> row[at].isEmpty())) {
          empty.add(kind + " " + rows.get(0)[column]);
        }
      }
    }
    assertThat(empty)
        .containsExactlyInAnyOrder(
            "suppliers provenance.verification", "certificates provenance.verification");
  }

  @Test
  void theDocumentationNamesTheKindsInTheOrderInWhichTheyAreImported() throws IOException {
    String order = "`" + String.join("`, `", kinds(newProgramme())) + "`";

    assertThat(Files.readString(Path.of("docs/exchange.md")).replaceAll("\\s+", " "))
        .contains(order);
  }

  private static final String OF_TWO_LISTS =
      """
      {"externalId": "S-1", "name": "a", "employees": 5,
       "contacts": [{"name": "Eva", "role": "sales"}, {"name": "Jan", "role": "quality"}],
       "machines": [{"kind": "press", "make": "Engel"}],
       "provenanceByFact": {"/employees": {"source": "register"},
         "/contacts/0/role": {"source": "Eva"}, "/contacts/1/role": {"source": "Jan"},
         "/machines/0/make": {"source": "plate"}}}
      """;

  @Test
  void eachFileSaysOnlyWhereItsOwnFactsComeFrom() throws IOException {
    String programme = programmeWith(OF_TWO_LISTS);

    assertThat(provenance(exported(programme, "suppliers", "csv")))
        .containsExactly("{\"/employees\":{\"source\":\"register\"}}");
    assertThat(provenance(exported(programme, "contacts", "csv")))
        .containsExactly("{\"/role\":{\"source\":\"Eva\"}}", "{\"/role\":{\"source\":\"Jan\"}}");
    assertThat(new String(exported(programme, "contacts", "ndjson"), UTF_8).lines())
        .first()
        .asString()
        .startsWith("{\"supplier\":\"S-1\",\"name\":\"Eva\"")
        .endsWith("\"provenanceByFact\":{\"/role\":{\"source\":\"Eva\"}}}");
  }

  @Test
  void aListSetsWhereItsItemsComeFromAndLeavesEverythingElseAlone() throws Exception {
    String programme = programmeWith(OF_TWO_LISTS);

    taken(
        programme,
        "contacts",
        "text/csv",
        """
        supplier,name,role,provenanceByFact
        S-1,Eva,sales,
        S-1,Ida,finance,"{""/role"": {""source"": ""Ida""}}"
        """
            .getBytes(UTF_8));

    call()
        .get(programme + "/suppliers/S-1")
        .then()
        .body("provenanceByFact", aMapWithSize(3))
        .body("provenanceByFact.'/employees'.source", equalTo("register"))
        .body("provenanceByFact.'/contacts/1/role'.source", equalTo("Ida"))
        .body("provenanceByFact.'/machines/0/make'.source", equalTo("plate"));
  }

  @Test
  void aFileOfSuppliersLeavesAloneWhereItemsComeFrom() throws Exception {
    String programme = programmeWith(OF_TWO_LISTS);

    taken(
        programme,
        "suppliers",
        "text/csv",
        "externalId,name,provenanceByFact\nS-1,a,\n".getBytes(UTF_8));

    call()
        .get(programme + "/suppliers/S-1")
        .then()
        .body("provenanceByFact", aMapWithSize(3))
        .body("provenanceByFact.'/employees'", equalTo(null))
        .body("provenanceByFact.'/machines/0/make'.source", equalTo("plate"));
  }

  /** As exports wrote it before each list had the column. */
  private static final String OF_FORMER_TIMES =
      """
      externalId,name,employees,provenanceByFact
      S-1,a,5,"{""/employees"": {""source"": ""tax""}, ""/machines/0/make"": {""source"": ""bill""}}"
      """;

  @Test
  void aFileOfFormerTimesStillTellsOfItemsThatAreThere() throws Exception {
    String programme = programmeWith(OF_TWO_LISTS);

    taken(programme, "suppliers", "text/csv", OF_FORMER_TIMES.getBytes(UTF_8));

    call()
        .get(programme + "/suppliers/S-1")
        .then()
        .body("provenanceByFact", aMapWithSize(4))
        .body("provenanceByFact.'/employees'.source", equalTo("tax"))
        .body("provenanceByFact.'/machines/0/make'.source", equalTo("bill"))
        .body("provenanceByFact.'/contacts/1/role'.source", equalTo("Jan"));
  }

  @Test
  void aFileOfFormerTimesThatTellsOfItemsNotYetThereIsToldWhereThatBelongs() {
    file(OF_FORMER_TIMES)
        .post(newProgramme() + "/imports/suppliers")
        .then()
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].line", equalTo(2))
        .body("errors[0].column", equalTo("provenanceByFact"))
        .body(
            "errors[0].message",
            equalTo(
                "\"/machines/0/make\" is a fact in a list and not there yet: say where it comes"
                    + " from in the column provenanceByFact of the file of machines, as \"/make\""
                    + " in the row of the item"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"/make\": {}} | \"/make\" is no fact of this item; name one by its JSON pointer",
        "{\"/machines/0/kind\": {}} | \"/machines/0/kind\" is no fact of this item",
        "{\"/provenance/source\": {}} | \"/provenance/source\" is no fact of this item",
        "{\"kind\": {}} | \"kind\" is no JSON pointer from the item",
        "{\"\": {}} | columns that begin with \"provenance.\"",
        "{\"/kind\": 5} | \"/kind\" should be an object",
        "{\"/kind\": {\"confirmedOn\": \"2990-01-01\"}} | \"/kind\"/confirmedOn 2990-01-01 is in the"
            + " future",
        "{\"/kind\": {\"source\": \"\"}} | \"/kind\"/source size must be between 1 and 200",
        "[] | should be an object",
        "{ | is not JSON"
      })
  void whatARowCannotSayOfItsFactsIsToldInItsCell(String cell, String message) {
    String programme = programmeWith("{\"externalId\": \"S-1\", \"name\": \"a\"}");
    String quoted = '"' + cell.replace("\"", "\"\"") + '"';

    file("supplier,kind,provenanceByFact\nS-1,lathe,\nS-1,press," + quoted + "\n")
        .post(programme + "/imports/machines")
        .then()
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].line", equalTo(3))
        .body("errors[0].column", equalTo("provenanceByFact"))
        .body("errors[0].message", containsString(message));
  }

  private static String programmeWith(String supplier) {
    String programme = newProgramme();
    call().body(supplier).post(programme + "/suppliers").then().statusCode(201);
    return programme;
  }

  /** In the order of their external ids, in which an import gives them their own. */
  private static String programmeOf(long seed) throws Exception {
    String programme = newProgramme();
    RandomRecords complete = new RandomRecords(seed, true);
    RandomRecords random = new RandomRecords(seed, false);
    List<Object> suppliers = new ArrayList<>(List.of(complete.supplier("S-0")));
    for (int i = 1; i < 9; i++) {
      suppliers.add(random.supplier("S-" + i));
    }
    List<Object> requirements = new ArrayList<>();
    for (String kind : List.of("CHALLENGE", "ORDER", "SEGMENT")) {
      requirements.add(complete.requirement("R-" + kind, "B-0", kind));
      requirements.add(random.requirement("R-" + kind + "-2", "B-1", kind));
    }
    taken(programme, "suppliers", TYPES.get("ndjson"), lines(suppliers));
    taken(
        programme,
        "buyers",
        TYPES.get("ndjson"),
        lines(List.of(complete.buyer("B-0"), random.buyer("B-1"))));
    taken(programme, "requirements", TYPES.get("ndjson"), lines(requirements));
    return programme;
  }

  private static byte[] lines(List<Object> records) {
    return (String.join("\n", records.stream().map(Object::toString).toList()) + "\n")
        .getBytes(UTF_8);
  }

  private static List<String> records(String programme, String kind) {
    return new String(exported(programme, kind, "ndjson"), UTF_8).lines().toList();
  }

  /** As the service tells them to whoever asks for another. */
  private static List<String> kinds(String programme) {
    String detail =
        call()
            .get(programme + "/exports/colours")
            .then()
            .statusCode(404)
            .extract()
            .jsonPath()
            .getString("detail");
    return List.of(detail.replaceAll(".*the kinds are |\\.$", "").split(", "));
  }

  private static List<String[]> rows(byte[] csv) throws IOException {
    return new CsvMapper()
        .readerFor(String[].class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .<String[]>readValues(csv)
        .readAll();
  }

  /** The filled cells of the column. */
  private static List<String> provenance(byte[] csv) throws IOException {
    List<String[]> rows = rows(csv);
    int column = List.of(rows.get(0)).indexOf("provenanceByFact");
    return rows.stream().skip(1).map(row -> row[column]).filter(cell -> !cell.isEmpty()).toList();
  }

  /** What is in a file but the moment at which a workbook was written. */
  private static String content(byte[] file, String format) throws IOException {
    if (format.equals("csv")) {
      return new String(file, UTF_8);
    }
    Path workbook = Files.createTempFile("round-trip", ".xlsx");
    Files.write(workbook, file);
    try (ZipFile parts = new ZipFile(workbook.toFile());
        InputStream sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(sheet.readAllBytes(), UTF_8);
    } finally {
      Files.delete(workbook);
    }
  }
}
