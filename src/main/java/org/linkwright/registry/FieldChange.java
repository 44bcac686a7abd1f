package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StrictJson;

/**
 * One operation of a JSON Patch (RFC 6902), and what it took away.
 *
 * @param path where, as a JSON pointer (RFC 6901) into the record as the operations before this one
 *     have left it
 * @param before what was there; absent where something is added
 * @param value what is there now; absent where something is removed
 */
@Schema(description = "One operation of a JSON Patch (RFC 6902), and what it took away")
public record FieldChange(
    @Schema(required = true) Operation op,
    @Schema(required = true, examples = "/capabilities/0/leadTimeDays") String path,
    @Schema(description = "What was there: any JSON value") @Nullable Object before,
    @Schema(description = "What is there now: any JSON value") @Nullable Object value) {

  /** The operations of RFC 6902 that occur here. */
  public enum Operation {
    @JsonProperty("add")
    ADD,
    @JsonProperty("remove")
    REMOVE,
    @JsonProperty("replace")
    REPLACE;

    static Operation of(JsonObject operation) {
      return switch (operation.getString("op")) {
        case "add" -> ADD;
        case "remove" -> REMOVE;
        case "replace" -> REPLACE;
        default -> throw new IllegalStateException("Unexpected operation " + operation);
      };
    }
  }

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  /** What leads from one JSON object to another. */
  static List<FieldChange> between(String earlier, String later) {
    JsonStructure state = parse(earlier);
    List<FieldChange> changes = new ArrayList<>();
    for (JsonValue operation : Json.createDiff(state, parse(later)).toJsonArray()) {
      changes.add(of(operation.asJsonObject(), state));
      state = Json.createPatch(Json.createArrayBuilder().add(operation).build()).apply(state);
    }
    return changes;
  }

  private static FieldChange of(JsonObject operation, JsonStructure state) {
    Operation op = Operation.of(operation);
    String path = operation.getString("path");
    return new FieldChange(
        op,
        path,
        op == Operation.ADD ? null : plain(Json.createPointer(path).getValue(state)),
        op == Operation.REMOVE ? null : plain(operation.getOrDefault("value", JsonValue.NULL)));
  }

  private static JsonStructure parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.read();
    }
  }

  private static Object plain(JsonValue value) {
    try {
      return MAPPER.readTree(value.toString());
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
