package org.linkwright.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import org.linkwright.shared.StrictJson;

/**
 * What two profiles of one firm say together. Where both say something, the survivor's word counts;
 * what it leaves unknown is taken from the other; lists are joined, without what the survivor's
 * list says already.
 */
final class MergedProfile {

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  private MergedProfile() {}

  static Supplier of(Supplier survivor, Supplier absorbed) {
    ObjectNode merged = MAPPER.valueToTree(survivor.asContent());
    fill(merged, MAPPER.valueToTree(absorbed.asContent()));
    try {
      return MAPPER.treeToValue(merged, Supplier.class);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void fill(ObjectNode own, ObjectNode other) {
    for (Map.Entry<String, JsonNode> field : other.properties()) {
      JsonNode present = own.get(field.getKey());
      if (present == null) {
        own.set(field.getKey(), field.getValue());
      } else if (present instanceof ObjectNode object
          && field.getValue() instanceof ObjectNode others) {
        fill(object, others);
      } else if (present instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
        join(list, more);
      }
    }
  }

  private static void join(ArrayNode own, ArrayNode other) {
    for (JsonNode item : other) {
      boolean isSaid = false;
      for (JsonNode present : own) {
        isSaid |= saysAll(present, item);
      }
      if (!isSaid) {
        own.add(item);
      }
    }
  }

  /** Whether one says everything that the other says, and perhaps more. */
  private static boolean saysAll(JsonNode one, JsonNode other) {
    if (!(one instanceof ObjectNode object) || !(other instanceof ObjectNode others)) {
      return one.equals(other);
    }
    for (Map.Entry<String, JsonNode> field : others.properties()) {
      JsonNode present = object.get(field.getKey());
      if (present == null || !saysAll(present, field.getValue())) {
        return false;
      }
    }
    return true;
  }
}
