package org.linkwright.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.StrictJson;
import org.linkwright.shared.VerificationLevel;

/**
 * What two profiles of one firm say together. Where both say something, the survivor's word counts;
 * what it leaves unknown is taken from the other; lists are joined, without what the survivor's
 * list says already.
 *
 * <p>What is taken over brings its own provenance along. What is said of a profile as a whole, its
 * provenance and how far it was checked, is not taken over: it would be said of facts that nobody
 * has checked.
 */
final class MergedProfile {

  private static final ObjectMapper MAPPER = StrictJson.mapper();
  private static final String PROVENANCE = "provenance";
  private static final Set<String> OF_THE_WHOLE =
      Set.of("/provenance", "/verification", "/provenanceByFact");

  /** By what items of lists are told apart, where a profile has one of each. */
  private static final Map<String, String> KEYS =
      Map.of(
          "/sites", "id",
          "/exports/markets", "country",
          "/turnoverByYear", "year",
          "/financials", "year",
          "/sustainability", "year");

  private final Map<String, Provenance> theirs;
  private final Provenance theirWhole;
  private final Map<String, Provenance> told = new TreeMap<>();

  private MergedProfile(Supplier survivor, Supplier absorbed) {
    this.theirs = absorbed.provenanceByFact();
    boolean unsaid = absorbed.verification() == null && survivor.verification() != null;
    VerificationLevel level = unsaid ? VerificationLevel.CLAIMED : absorbed.verification();
    this.theirWhole = new Provenance(null, null, level).orElse(absorbed.provenance());
    told.putAll(survivor.provenanceByFact());
  }

  static Supplier of(Supplier survivor, Supplier absorbed) {
    ObjectNode merged = MAPPER.valueToTree(survivor.asContent());
    MergedProfile merging = new MergedProfile(survivor, absorbed);
    merging.fill(merged, MAPPER.valueToTree(absorbed.asContent()), "", "");
    merged.set("provenanceByFact", MAPPER.valueToTree(merging.told));
    try {
      return MAPPER.treeToValue(merged, Supplier.class);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * @param to pointer to the one in the merged profile
   * @param from pointer to the other in the absorbed profile
   */
  private void fill(ObjectNode own, ObjectNode other, String to, String from) {
    for (Map.Entry<String, JsonNode> field : other.properties()) {
      String name = "/" + field.getKey().replace("~", "~0").replace("/", "~1");
      if (OF_THE_WHOLE.contains(from + name) || field.getKey().equals(PROVENANCE)) {
        continue;
      }
      JsonNode present = own.get(field.getKey());
      if (present == null) {
        own.set(field.getKey(), field.getValue());
        tell(to + name, from + name);
      } else if (present instanceof ObjectNode object
          && field.getValue() instanceof ObjectNode others) {
        fill(object, others, to + name, from + name);
      } else if (present instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
        join(list, more, to + name, from + name);
      }
    }
  }

  private void join(ArrayNode own, ArrayNode other, String to, String from) {
    for (int i = 0; i < other.size(); i++) {
      JsonNode item = other.get(i);
      int same = sameOne(own, item, KEYS.get(to));
      if (same >= 0) {
        fill((ObjectNode) own.get(same), (ObjectNode) item, to + "/" + same, from + "/" + i);
      } else if (!isSaid(own, item)) {
        add(own, item, to + "/" + own.size(), from + "/" + i);
      }
    }
  }

  /** The item of the same site, year or market; -1 if there is none. */
  private static int sameOne(ArrayNode own, JsonNode item, @Nullable String key) {
    for (int i = 0; key != null && i < own.size(); i++) {
      if (item.has(key) && item.get(key).equals(own.get(i).get(key))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSaid(ArrayNode own, JsonNode item) {
    for (JsonNode present : own) {
      if (saysAll(present, item)) {
        return true;
      }
    }
    return false;
  }

  private void add(ArrayNode own, JsonNode item, String to, String from) {
    own.add(item);
    if (!(item instanceof ObjectNode object) || from.startsWith("/exports/")) {
      return;
    }
    if (from.startsWith("/identifiers/")) {
      tell(to, from);
      return;
    }
    // A certificate says itself how far it was checked.
    boolean saysLevel = object.has("verification");
    Provenance whole =
        saysLevel
            ? new Provenance(theirWhole.source(), theirWhole.confirmedOn(), null)
            : theirWhole;
    Provenance said = provenance(object.get(PROVENANCE)).orElse(whole);
    if (!said.equals(Provenance.NONE)) {
      object.set(PROVENANCE, MAPPER.valueToTree(said));
    }
    tellInside(to, from);
  }

  private static Provenance provenance(@Nullable JsonNode said) {
    return said == null ? Provenance.NONE : MAPPER.convertValue(said, Provenance.class);
  }

  /** A fact that was taken over, with all that is said of it and of its parts. */
  private void tell(String to, String from) {
    Provenance said = Provenance.NONE;
    for (String part = from; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
      said = said.orElse(theirs.get(part));
    }
    said = said.orElse(theirWhole);
    if (!said.equals(Provenance.NONE)) {
      told.put(to, said);
    }
    tellInside(to, from);
  }

  private void tellInside(String to, String from) {
    theirs.forEach(
        (pointer, said) -> {
          if (pointer.startsWith(from + "/")) {
            told.put(to + pointer.substring(from.length()), said);
          }
        });
  }

  /** Whether one says everything that the other says, and perhaps more, whoever says so. */
  private static boolean saysAll(JsonNode one, JsonNode other) {
    if (!(one instanceof ObjectNode object) || !(other instanceof ObjectNode others)) {
      return one.equals(other);
    }
    for (Map.Entry<String, JsonNode> field : others.properties()) {
      JsonNode present = object.get(field.getKey());
      if (!field.getKey().equals(PROVENANCE)
          && (present == null || !saysAll(present, field.getValue()))) {
        return false;
      }
    }
    return true;
  }
}
