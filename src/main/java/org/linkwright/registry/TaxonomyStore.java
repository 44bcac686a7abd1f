package org.linkwright.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The taxonomies in the database, each read and written as a whole. */
@ApplicationScoped
class TaxonomyStore {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

  private final PlainSql sql;

  TaxonomyStore(PlainSql sql) {
    this.sql = sql;
  }

  private record Stored(String scheme, long version) {}

  /** The version of each stored taxonomy. */
  @Transactional
  Map<String, Long> versions() {
    Map<String, Long> versions = new TreeMap<>();
    sql.query(
            row -> new Stored(row.getString(1), row.getLong(2)),
            "select scheme, version from taxonomy")
        .forEach(stored -> versions.put(stored.scheme(), stored.version()));
    return versions;
  }

  /** The head of a taxonomy, locked until the transaction ends. */
  @Transactional
  Optional<TaxonomyHead> lock(String scheme) {
    return head(scheme, " for update");
  }

  /** A taxonomy as it is stored; empty if there is none. */
  @Transactional
  Optional<TaxonomyTree> read(String scheme) {
    return head(scheme, "")
        .map(
            head ->
                TaxonomyTree.of(
                    head,
                    sql.query(
                        row ->
                            new TaxonomyTree.Node(
                                row.getString(1), row.getString(2), labels(row.getString(3))),
                        "select code, parent, labels from taxonomy_code"
                            + " where scheme = ? order by place",
                        scheme)));
  }

  @Transactional
  void write(TaxonomyTree tree, boolean isNew) {
    TaxonomyHead head = tree.head();
    OffsetDateTime at = Objects.requireNonNull(head.updatedAt()).atOffset(ZoneOffset.UTC);
    if (isNew) {
      sql.update(
          "insert into taxonomy (scheme, created_at, name, edition, language, version, updated_at)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          head.scheme(),
          at,
          head.name(),
          head.edition(),
          head.language(),
          head.version(),
          at);
    } else {
      sql.update(
          "update taxonomy set name = ?, edition = ?, language = ?, version = ?, updated_at = ?"
              + " where scheme = ?",
          head.name(),
          head.edition(),
          head.language(),
          head.version(),
          at,
          head.scheme());
      sql.update("delete from taxonomy_code where scheme = ?", head.scheme());
    }
    sql.insert(
        "insert into taxonomy_code (scheme, code, parent, place, last_place, labels)",
        tree.size(),
        place -> row(tree, place));
  }

  @Transactional
  void delete(String scheme) {
    sql.update("delete from taxonomy where scheme = ?", scheme);
  }

  /** How many suppliers and requirements have each code of a scheme, over all programmes. */
  @Transactional
  Map<String, CodeUse> uses(String scheme) {
    Map<String, CodeUse> uses = new TreeMap<>();
    for (Count one : count("supplier_code", scheme)) {
      uses.merge(one.code(), new CodeUse(one.count(), 0), CodeUse::plus);
    }
    for (Count one : count("requirement", scheme)) {
      uses.merge(one.code(), new CodeUse(0, one.count()), CodeUse::plus);
    }
    return uses;
  }

  private record Count(String code, int count) {}

  private List<Count> count(String table, String scheme) {
    return sql.query(
        row -> new Count(row.getString(1), row.getInt(2)),
        "select code, count(*) from " + table + " where scheme = ? group by code",
        scheme);
  }

  private Optional<TaxonomyHead> head(String scheme, String lock) {
    return sql
        .query(
            row ->
                new TaxonomyHead(
                    scheme,
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getObject(5, OffsetDateTime.class).toInstant()),
            "select name, edition, language, version, updated_at from taxonomy where scheme = ?"
                + lock,
            scheme)
        .stream()
        .findFirst();
  }

  private static @Nullable Object[] row(TaxonomyTree tree, int place) {
    Integer parent = tree.parent(place);
    return new @Nullable Object[] {
      tree.head().scheme(),
      tree.code(place),
      parent == null ? null : tree.code(parent),
      place,
      tree.lastPlace(place),
      json(tree.labels(place))
    };
  }

  private static Map<String, String> labels(String json) {
    try {
      return Map.copyOf(JSON.readValue(json, LABELS));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String json(Map<String, String> labels) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(labels));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
