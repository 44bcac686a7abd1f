package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The data dictionary tells of every field that the OpenAPI document has in programmes, suppliers,
 * buyers and requirements, and of no other.
 */
@QuarkusTest
class DataDictionaryTest extends ApiTest {

  private static final Path DICTIONARY = Path.of("docs/data-dictionary.md");
  private static final List<String> RECORDS =
      List.of("Programme", "Supplier", "Buyer", "Requirement");
  private static final Pattern HEADING = Pattern.compile("#{2,3} (\\w+)");
  private static final Pattern ROW =
      Pattern.compile("\\| [*]{0,2}`(\\w+)`[*]{0,2} \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");

  @Test
  void everyFieldHasARowAndEveryRowAField() throws IOException {
    assertThat(rows()).isEqualTo(properties());
  }

  @Test
  void everyRowSaysWhatIsMeantAndOfWhatType() throws IOException {
    assertThat(Files.readAllLines(DICTIONARY))
        .filteredOn(line -> line.startsWith("| ") && line.contains("`"))
        .allSatisfy(
            line -> {
              Matcher row = ROW.matcher(line);
              assertThat(row.matches()).as(line).isTrue();
              assertThat(row.group(2)).as(line).isNotBlank();
              assertThat(row.group(3)).as(line).isNotBlank();
            });
  }

  /** Names of fields by schema, as far as the four records reach. */
  private static Map<String, Set<String>> properties() throws IOException {
    JsonNode schemas =
        new ObjectMapper()
            .readTree(given().queryParam("format", "json").get("/openapi").asString())
            .path("components")
            .path("schemas");
    Map<String, Set<String>> reached = new TreeMap<>();
    Deque<String> toSee = new ArrayDeque<>(RECORDS);
    while (!toSee.isEmpty()) {
      String name = toSee.remove();
      JsonNode schema = schemas.path(name);
      if (schema.has("properties") && reached.containsKey(name)) {
        continue;
      }
      if (schema.has("properties")) {
        Set<String> fields = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        reached.put(name, fields);
      }
      for (String reference : schema.findValuesAsText("$ref")) {
        toSee.add(reference.substring(reference.lastIndexOf('/') + 1));
      }
    }
    return reached;
  }

  private static Map<String, Set<String>> rows() throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    String schema = "";
    for (String line : Files.readAllLines(DICTIONARY)) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        schema = heading.group(1);
      } else if (row.matches()) {
        rows.computeIfAbsent(schema, any -> new TreeSet<>()).add(row.group(1));
      }
    }
    return rows;
  }
}
