package org.linkwright.registry;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** The classifications known here: hierarchies of codes, each code with a label and one parent. */
@ApplicationScoped
public class Taxonomies {

  /** International Standard Industrial Classification, Revision 4 (United Nations, 2008). */
  public static final String ISIC4 = "ISIC4";

  private final Map<String, Map<String, Entry>> schemes = Map.of(ISIC4, load("isic4.csv"));
  private final Map<String, Map<String, List<String>>> children = childrenOf(schemes);

  /**
   * One code of a taxonomy.
   *
   * @param parent the code one level up; null at the top
   */
  @Schema(name = "TaxonomyEntry", description = "One code of a taxonomy")
  public record Entry(String code, String label, @Nullable String parent) {}

  /** The ids of the taxonomies, such as {@code ISIC4}. */
  public Set<String> schemes() {
    return schemes.keySet();
  }

  /** All codes of a taxonomy, parents before their children. */
  public Collection<Entry> entries(String scheme) {
    return scheme(scheme).values();
  }

  public Entry entry(String scheme, String code) {
    return Optional.ofNullable(scheme(scheme).get(code))
        .orElseThrow(() -> ProblemException.notFound(scheme + " code", code));
  }

  /** The parent, its parent and so on, nearest first. Empty for a code that is not known. */
  public List<String> ancestors(Classification classification) {
    Map<String, Entry> codes = schemes.getOrDefault(classification.scheme(), Map.of());
    List<String> ancestors = new ArrayList<>();
    Entry entry = codes.get(classification.code());
    while (entry != null && entry.parent() != null) {
      ancestors.add(entry.parent());
      entry = codes.get(entry.parent());
    }
    return ancestors;
  }

  /** The code itself, its ancestors and all its descendants: every code that matches it. */
  public Set<String> matching(Classification classification) {
    Set<String> matching = new LinkedHashSet<>(ancestors(classification));
    addWithDescendants(
        matching, children.getOrDefault(classification.scheme(), Map.of()), classification.code());
    return matching;
  }

  /** What is wrong with a classification, its pointers below the given one. */
  List<FieldError> check(String pointer, @Nullable Classification classification) {
    if (classification == null) {
      return List.of();
    }
    Map<String, Entry> codes = schemes.get(classification.scheme());
    if (codes == null) {
      return List.of(
          FieldError.body(
              pointer + "/scheme", "is not a taxonomy known here; known: " + schemes.keySet()));
    }
    return codes.containsKey(classification.code())
        ? List.of()
        : List.of(
            FieldError.body(
                pointer + "/code",
                "\"" + classification.code() + "\" is not a code of " + classification.scheme()));
  }

  private Map<String, Entry> scheme(String scheme) {
    return Optional.ofNullable(schemes.get(scheme))
        .orElseThrow(() -> ProblemException.notFound("taxonomy", scheme));
  }

  private static void addWithDescendants(
      Set<String> codes, Map<String, List<String>> children, String code) {
    codes.add(code);
    children
        .getOrDefault(code, List.of())
        .forEach(child -> addWithDescendants(codes, children, child));
  }

  private static Map<String, Entry> load(String file) {
    Map<String, Entry> codes = new LinkedHashMap<>();
    CsvSchema header = CsvSchema.emptySchema().withHeader().withStrictHeaders(true);
    try (InputStream stream = Taxonomies.class.getResourceAsStream("/taxonomies/" + file);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper().readerForMapOf(String.class).with(header).readValues(stream)) {
      while (rows.hasNext()) {
        Entry entry = entry(rows.next());
        codes.put(entry.code(), entry);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return codes;
  }

  private static Entry entry(Map<String, String> row) {
    String parent = row.getOrDefault("parent", "");
    return new Entry(
        row.getOrDefault("code", ""),
        row.getOrDefault("label", ""),
        parent.isEmpty() ? null : parent);
  }

  private static Map<String, Map<String, List<String>>> childrenOf(
      Map<String, Map<String, Entry>> schemes) {
    Map<String, Map<String, List<String>>> children = new LinkedHashMap<>();
    schemes.forEach(
        (scheme, codes) -> {
          Map<String, List<String>> below = new LinkedHashMap<>();
          for (Entry entry : codes.values()) {
            if (entry.parent() != null) {
              below.computeIfAbsent(entry.parent(), any -> new ArrayList<>()).add(entry.code());
            }
          }
          children.put(scheme, below);
        });
    return children;
  }
}
