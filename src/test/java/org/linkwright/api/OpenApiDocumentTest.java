package org.linkwright.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed OpenAPI document is the one the service serves, and says all that it should. */
@QuarkusTest
class OpenApiDocumentTest extends ApiTest {

  private static final Path COMMITTED = Path.of("openapi/linkwright.yaml");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @Test
  void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
    String served = given().get("/openapi").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("linkwright.openapi.write")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, served);
    }

    assertThat(COMMITTED).as("the committed document").exists();
    assertThat(served)
        .as(
            "The API has changed. If that is meant, rewrite the document with"
                + " ./mvnw test -Dtest=OpenApiDocumentTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dlinkwright.openapi.write=true")
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void theDocumentIsOpenApi31() throws IOException {
    assertThat(document().path("openapi").asText()).startsWith("3.1.");
  }

  @Test
  void everyOperationHasAnIdASummaryATagAndItsRefusals() throws IOException {
    List<JsonNode> operations = operations();
    Set<String> ids = new HashSet<>();

    assertThat(operations)
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              assertThat(operation.path("operationId").asText()).matches("[a-z][A-Za-z]+");
              assertThat(ids.add(operation.path("operationId").asText())).isTrue();
              assertThat(operation.path("summary").asText()).isNotBlank();
              assertThat(operation.path("tags")).hasSize(1);
              for (String status : List.of("400", "401", "404")) {
                assertThat(
                        operation
                            .at("/responses/" + status + "/content")
                            .has("application/problem+json"))
                    .as(operation.path("operationId").asText() + " " + status)
                    .isTrue();
              }
            });
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    JsonNode document = document();

    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void everyKindOfASealedRecordHasItsType() throws IOException {
    JsonNode document = document();
    JsonNode kinds = document.at("/components/schemas/Criterion/discriminator/mapping");

    assertThat(kinds.properties())
        .hasSize(12)
        .allSatisfy(
            kind -> {
              JsonNode schema = document.at(kind.getValue().asText().substring(1));
              assertThat(schema.at("/properties/type/const").asText()).isEqualTo(kind.getKey());
              assertThat(schema.path("required").toString()).contains("\"type\"");
            });
  }

  private static List<JsonNode> operations() throws IOException {
    List<JsonNode> operations = new ArrayList<>();
    for (JsonNode path : document().path("paths")) {
      for (Map.Entry<String, JsonNode> operation : path.properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(operation.getValue());
        }
      }
    }
    return operations;
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper()
        .readTree(given().queryParam("format", "json").get("/openapi").asString());
  }
}
