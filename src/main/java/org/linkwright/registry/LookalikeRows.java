package org.linkwright.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads them by values of indexes, so that nothing takes longer because more are stored. */
@ApplicationScoped
class LookalikeRows implements StoredLookalikes {

  private static final int VALUES_A_QUERY = 500;

  /** Of those that share identifiers with so many others, so many are read. */
  private static final int MOST_IDENTIFIED = 5_000;

  private final PlainSql database;

  LookalikeRows(PlainSql database) {
    this.database = database;
  }

  @Override
  public Map<String, Integer> counts(NamePart part, UUID programmeId, Collection<String> values) {
    String sql =
        "select %1$s, count(*) from supplier where programme_id = ? and %1$s in %2$s group by %1$s";
    return inTurns(values).stream()
        .flatMap(
            some ->
                database
                    .query(
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        sql.formatted(part.column(), places(some)),
                        parameters(programmeId, some))
                    .stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Map<String, List<Lookalike>> sharing(
      NamePart part, UUID programmeId, Collection<String> values) {
    return read(programmeId, part.column(), values).stream()
        .collect(groupingBy(Read::foundBy, mapping(Read::lookalike, toList())));
  }

  @Override
  public Map<IdentifierKey, List<Lookalike>> identified(
      UUID programmeId, Collection<IdentifierKey> keys) {
    Set<UUID> ids = new HashSet<>();
    for (List<IdentifierKey> some : inTurns(keys)) {
      ids.addAll(identified(programmeId, some));
    }
    Map<IdentifierKey, List<Lookalike>> found = new HashMap<>();
    for (Read one : read(programmeId, "id", ids)) {
      for (IdentifierKey key : one.lookalike().identifiers()) {
        found.computeIfAbsent(key, any -> new ArrayList<>()).add(one.lookalike());
      }
    }
    return found;
  }

  private List<UUID> identified(UUID programmeId, List<IdentifierKey> keys) {
    List<String> schemes = keys.stream().map(IdentifierKey::scheme).distinct().toList();
    List<String> values = keys.stream().map(IdentifierKey::identifier).distinct().toList();
    List<String> both = new ArrayList<>(schemes);
    both.addAll(values);
    return database.query(
        row -> row.getObject(1, UUID.class),
        "select supplier_id from supplier_identifier where programme_id = ? and scheme in "
            + places(schemes)
            + " and identifier in "
            + places(values)
            + " order by supplier_id limit "
            + MOST_IDENTIFIED,
        parameters(programmeId, both));
  }

  @Override
  public Map<String, UUID> ids(UUID programmeId, Collection<String> externalIds) {
    return inTurns(externalIds).stream()
        .flatMap(
            some ->
                database
                    .query(
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)),
                        "select external_id, id from supplier where programme_id = ?"
                            + " and external_id in "
                            + places(some),
                        parameters(programmeId, some))
                    .stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A supplier and what of it was asked for. */
  private record Read(String foundBy, Lookalike lookalike) {}

  private List<Read> read(UUID programmeId, String column, Collection<?> values) {
    List<Read> read = new ArrayList<>();
    for (List<?> some : inTurns(values)) {
      String where = " from supplier where programme_id = ? and " + column + " in " + places(some);
      Object[] parameters = parameters(programmeId, some);
      Map<UUID, Set<IdentifierKey>> identifiers =
          database
              .query(
                  row ->
                      Map.entry(
                          row.getObject(1, UUID.class),
                          new IdentifierKey(programmeId, row.getString(2), row.getString(3))),
                  "select supplier_id, scheme, identifier from supplier_identifier"
                      + " where supplier_id in (select id"
                      + where
                      + ")",
                  parameters)
              .stream()
              .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
      read.addAll(
          database.query(
              row -> read(row, identifiers),
              "select id, external_id, name, native_name, country, region, city, " + column + where,
              parameters));
    }
    return read;
  }

  private static Read read(ResultSet row, Map<UUID, Set<IdentifierKey>> identifiers)
      throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    return new Read(
        row.getString(8),
        new Lookalike(
            id,
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            identifiers.getOrDefault(id, Set.of())));
  }

  private static <V> List<List<V>> inTurns(Collection<V> values) {
    List<V> all = List.copyOf(values);
    List<List<V>> turns = new ArrayList<>();
    for (int from = 0; from < all.size(); from += VALUES_A_QUERY) {
      turns.add(all.subList(from, Math.min(from + VALUES_A_QUERY, all.size())));
    }
    return turns;
  }

  private static String places(Collection<?> values) {
    return "(" + "?, ".repeat(values.size() - 1) + "?)";
  }

  private static Object[] parameters(UUID programmeId, List<?> values) {
    List<Object> parameters = new ArrayList<>(List.of(programmeId));
    parameters.addAll(values);
    return parameters.toArray();
  }
}
