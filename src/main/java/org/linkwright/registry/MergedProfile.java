package org.linkwright.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StrictJson;

/**
 * What two profiles of one firm say together. Where both say something, the survivor's word counts;
 * what it leaves unknown is taken from the other, with where that has it from; lists are joined,
 * without what the survivor's list says already, and items of one site, year or country are one.
 */
final class MergedProfile {

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  private static final String PROVENANCE_BY_FACT = "provenanceByFact";

  /** These say something of the whole profile, which is the survivor's. */
  private static final Set<String> OF_PROFILE =
      Set.of("externalId", "provenance", PROVENANCE_BY_FACT, "verification");

  /** By what items of a list are told apart. */
  private static final Map<String, String> KEYS =
      Map.of(
          "sites", "id",
          "turnoverByYear", "year",
          "financials", "year",
          "sustainability", "year",
          "markets", "country");

  private final ObjectNode merged;

  /** Where what was taken over has come from and where it has gone, as JSON pointers. */
  private final Map<String, String> moved = new LinkedHashMap<>();

  private MergedProfile(ObjectNode survivor) {
    merged = survivor;
  }

  static Supplier of(Supplier survivor, Supplier absorbed) {
    ObjectNode other = MAPPER.valueToTree(absorbed.asContent());
    other.remove(OF_PROFILE);
    MergedProfile profile = new MergedProfile(MAPPER.valueToTree(survivor.asContent()));
    profile.fill(profile.merged, other, "", "");
    profile.takeProvenanceOf(absorbed);
    try {
      return MAPPER.treeToValue(profile.merged, Supplier.class);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void fill(ObjectNode own, ObjectNode other, String ownPlace, String otherPlace) {
    for (Map.Entry<String, JsonNode> field : other.properties()) {
      String name = field.getKey();
      String step = "/" + name.replace("~", "~0").replace("/", "~1");
      JsonNode present = own.get(name);
      if (present == null) {
        own.set(name, field.getValue());
        moved.put(otherPlace + step, ownPlace + step);
      } else if (present instanceof ObjectNode object
          && field.getValue() instanceof ObjectNode others) {
        fill(object, others, ownPlace + step, otherPlace + step);
      } else if (present instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
        join(list, more, KEYS.get(name), ownPlace + step, otherPlace + step);
      }
    }
  }

  private void join(
      ArrayNode own, ArrayNode other, @Nullable String key, String ownPlace, String otherPlace) {
    for (int i = 0; i < other.size(); i++) {
      int present = key == null ? saying(own, other.get(i)) : named(own, key, other.get(i));
      String from = otherPlace + "/" + i;
      if (present < 0) {
        moved.put(from, ownPlace + "/" + own.size());
        own.add(other.get(i));
      } else if (own.get(present) instanceof ObjectNode item
          && other.get(i) instanceof ObjectNode more) {
        fill(item, more.deepCopy().without("provenance"), ownPlace + "/" + present, from);
      }
    }
  }

  /** The item that says everything this one says, and perhaps more; -1 if there is none. */
  private static int saying(ArrayNode own, JsonNode item) {
    for (int i = 0; i < own.size(); i++) {
      if (saysAll(own.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  private static int named(ArrayNode own, String key, JsonNode item) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).path(key).equals(item.path(key))) {
        return i;
      }
    }
    return -1;
  }

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

  private void takeProvenanceOf(Supplier absorbed) {
    for (ProfileFacts.Fact fact : ProfileFacts.of(absorbed).all()) {
      String place = placeOf(fact.pointer());
      if (place != null && !fact.provenance().equals(Provenance.NONE)) {
        say(place, fact.provenance());
      }
    }
  }

  /** Where a fact of the absorbed profile is now; null if it was not taken over. */
  private @Nullable String placeOf(String pointer) {
    String taken = moved.get(pointer);
    for (int end = pointer.lastIndexOf('/'); taken == null && end > 0; ) {
      String part = moved.get(pointer.substring(0, end));
      taken = part == null ? null : part + pointer.substring(end);
      end = pointer.lastIndexOf('/', end - 1);
    }
    return taken;
  }

  /** In the item where that has a field for it, in the map of single facts elsewhere. */
  private void say(String place, Provenance provenance) {
    if (merged.at(place) instanceof ObjectNode item && ProfileFacts.saysItself(place)) {
      Provenance said =
          item.has("verification")
              ? new Provenance(provenance.source(), provenance.confirmedOn(), null)
              : provenance;
      item.set("provenance", MAPPER.valueToTree(said));
    } else {
      merged.withObjectProperty(PROVENANCE_BY_FACT).set(place, MAPPER.valueToTree(provenance));
    }
  }
}
