package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The crosswalks in the database: one for two taxonomies, whichever of them came first. */
@ApplicationScoped
class CrosswalkStore {

  private final PlainSql sql;

  CrosswalkStore(PlainSql sql) {
    this.sql = sql;
  }

  /** All crosswalks that begin or end at a taxonomy, as they were loaded. */
  @Transactional
  List<Crosswalk> of(String scheme) {
    return sql.query(
        row ->
            new Crosswalk(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, OffsetDateTime.class).toInstant()),
        "select from_scheme, to_scheme, mappings, updated_at from crosswalk"
            + " where from_scheme = ? or to_scheme = ? order by from_scheme, to_scheme",
        scheme,
        scheme);
  }

  /** All crosswalks, as they were loaded. */
  @Transactional
  List<Crosswalk> all() {
    return sql.query(
        row ->
            new Crosswalk(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, OffsetDateTime.class).toInstant()),
        "select from_scheme, to_scheme, mappings, updated_at from crosswalk"
            + " order by from_scheme, to_scheme");
  }

  /** The lines of all crosswalks, by schemes and codes. */
  @Transactional
  List<CrosswalkIndex.Line> lines() {
    return sql.query(
        row ->
            new CrosswalkIndex.Line(
                new Classification(row.getString(1), row.getString(2)),
                new Classification(row.getString(3), row.getString(4)),
                MappingKind.valueOf(row.getString(5))),
        "select from_scheme, from_code, to_scheme, to_code, kind from crosswalk_mapping"
            + " order by from_scheme, from_code, to_scheme, to_code");
  }

  /** The crosswalk between two taxonomies, as it was loaded. */
  @Transactional
  Optional<Crosswalk> between(String one, String other) {
    return of(one).stream().filter(found -> found.seenFrom(one).to().equals(other)).findFirst();
  }

  @Transactional
  void replace(Crosswalk crosswalk, List<Mapping> mappings) {
    delete(crosswalk.from(), crosswalk.to());
    sql.update(
        "insert into crosswalk (from_scheme, to_scheme, mappings, version, updated_at)"
            + " values (?, ?, ?, ?, ?)",
        crosswalk.from(),
        crosswalk.to(),
        mappings.size(),
        crosswalk.updatedAt().toEpochMilli(),
        crosswalk.updatedAt().atOffset(ZoneOffset.UTC));
    sql.insert(
        "insert into crosswalk_mapping (from_scheme, to_scheme, from_code, to_code, kind)",
        mappings.size(),
        i -> row(crosswalk, mappings.get(i)));
  }

  private static @Nullable Object[] row(Crosswalk crosswalk, Mapping mapping) {
    return new @Nullable Object[] {
      crosswalk.from(), crosswalk.to(), mapping.from(), mapping.to(), mapping.kind().name()
    };
  }

  /** Deletes the crosswalk between two taxonomies, whichever way it was loaded. */
  @Transactional
  void delete(String one, String other) {
    String statement = "delete from crosswalk where from_scheme = ? and to_scheme = ?";
    sql.update(statement, one, other);
    sql.update(statement, other, one);
  }

  /** Deletes all crosswalks of a taxonomy. */
  @Transactional
  void deleteOf(String scheme) {
    sql.update("delete from crosswalk where from_scheme = ? or to_scheme = ?", scheme, scheme);
  }

  /** How many mappings lead from or to codes of a taxonomy that are not in this tree. */
  @Transactional
  int countWithout(String scheme, TaxonomyTree tree) {
    return count("from", scheme, gone("from", scheme, tree))
        + count("to", scheme, gone("to", scheme, tree));
  }

  /** Deletes those mappings. */
  @Transactional
  void dropWithout(String scheme, TaxonomyTree tree) {
    for (String side : List.of("from", "to")) {
      for (String code : gone(side, scheme, tree)) {
        sql.update(
            "delete from crosswalk_mapping where " + side + "_scheme = ? and " + side + "_code = ?",
            scheme,
            code);
      }
    }
    sql.update(
        "update crosswalk set mappings = (select count(*) from crosswalk_mapping m where"
            + " m.from_scheme = crosswalk.from_scheme and m.to_scheme = crosswalk.to_scheme)"
            + " where from_scheme = ? or to_scheme = ?",
        scheme,
        scheme);
  }

  /** Where the crosswalks lead from a code, in both directions, by scheme and code. */
  @Transactional
  List<MappedCode> mapped(Classification classification) {
    List<MappedCode> mapped = new ArrayList<>();
    mapped.addAll(
        sql.query(
            row ->
                new MappedCode(
                    new Classification(row.getString(1), row.getString(2)),
                    MappingKind.valueOf(row.getString(3))),
            "select to_scheme, to_code, kind from crosswalk_mapping"
                + " where from_scheme = ? and from_code = ? order by to_scheme, to_code",
            classification.scheme(),
            classification.code()));
    mapped.addAll(
        sql.query(
            row ->
                new MappedCode(
                    new Classification(row.getString(1), row.getString(2)),
                    MappingKind.valueOf(row.getString(3)).inverse()),
            "select from_scheme, from_code, kind from crosswalk_mapping"
                + " where to_scheme = ? and to_code = ? order by from_scheme, from_code",
            classification.scheme(),
            classification.code()));
    return mapped;
  }

  /** All mappings of a crosswalk as it was loaded, by codes. */
  @Transactional
  List<Mapping> mappings(Crosswalk loaded) {
    return sql.query(
        row ->
            new Mapping(row.getString(1), row.getString(2), MappingKind.valueOf(row.getString(3))),
        "select from_code, to_code, kind from crosswalk_mapping"
            + " where from_scheme = ? and to_scheme = ? order by from_code, to_code",
        loaded.from(),
        loaded.to());
  }

  private List<String> gone(String side, String scheme, TaxonomyTree tree) {
    return sql
        .query(
            row -> row.getString(1),
            "select distinct "
                + side
                + "_code from crosswalk_mapping where "
                + side
                + "_scheme = ?",
            scheme)
        .stream()
        .filter(code -> tree.place(code) == null)
        .toList();
  }

  private int count(String side, String scheme, List<String> codes) {
    int count = 0;
    for (String code : codes) {
      count +=
          sql.query(
                  row -> row.getInt(1),
                  "select count(*) from crosswalk_mapping where "
                      + side
                      + "_scheme = ? and "
                      + side
                      + "_code = ?",
                  scheme,
                  code)
              .get(0);
    }
    return count;
  }
}
