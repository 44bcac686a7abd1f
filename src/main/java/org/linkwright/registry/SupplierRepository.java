package org.linkwright.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class SupplierRepository extends ScopedRepository<SupplierEntity> {

  private static final int MOST_LOOKALIKES = 5_000;

  private static final int IDS_A_QUERY = 500;

  SupplierRepository() {
    super("supplier", SupplierEntity.class);
  }

  /**
   * Lets nobody else write a supplier until the transaction ends, and reads what it says now.
   *
   * @throws ProblemException {@code concurrent-change} if somebody has deleted it meanwhile
   */
  void holdUntilTheEnd(SupplierEntity supplier) {
    boolean isThere =
        !getEntityManager()
            .createNativeQuery("select version from supplier where id = :id for update")
            .setParameter("id", supplier.id)
            .getResultList()
            .isEmpty();
    if (!isThere) {
      throw new ProblemException(
          ProblemType.CONCURRENT_CHANGE,
          "\"" + supplier.externalId + "\" was deleted or merged by another call; read it again.");
    }
    getEntityManager().refresh(supplier);
  }

  /**
   * @param codes conditions on {@code c.code}, one for each scheme
   */
  Collection<SupplierEntity> withAnyCode(UUID programmeId, List<MatchingCodes> codes) {
    Map<UUID, SupplierEntity> found = new TreeMap<>();
    codes.forEach(
        ofScheme -> withAnyCode(programmeId, ofScheme).forEach(one -> found.put(one.id, one)));
    return found.values();
  }

  private List<SupplierEntity> withAnyCode(UUID programmeId, MatchingCodes codes) {
    Map<String, Object> parameters = new HashMap<>(codes.parameters());
    parameters.put("programme", programmeId);
    parameters.put("scheme", codes.scheme());
    return list(
        "from SupplierEntity s where s.scopeId = :programme and exists"
            + " (select 1 from s.codes c where c.scheme = :scheme and "
            + codes.text()
            + ") order by s.id",
        parameters);
  }

  /**
   * Suppliers that share an identifier or a part of the name with one of the given ones. Of a part
   * that very many share, such as a word that begins every other name, some are left out.
   */
  List<Lookalike> lookalikes(UUID programmeId, Collection<Lookalike> asked) {
    List<ComparableName> names = asked.stream().map(one -> ComparableName.of(one.name())).toList();
    Set<UUID> ids = new HashSet<>();
    ids.addAll(
        sharing("nameBeginning", programmeId, names.stream().map(ComparableName::beginning)));
    ids.addAll(sharing("nameEnding", programmeId, names.stream().map(ComparableName::ending)));
    ids.addAll(sharing("nameWords", programmeId, names.stream().map(ComparableName::skeleton)));
    ids.addAll(
        sharingIdentifier(asked.stream().flatMap(one -> one.identifiers().stream()).toList()));
    return read(ids);
  }

  private List<UUID> sharing(String column, UUID programmeId, Stream<String> values) {
    return getEntityManager()
        .createQuery(
            "select s.id from SupplierEntity s where s.scopeId = :programme and s."
                + column
                + " in :values order by s.id",
            UUID.class)
        .setParameter("programme", programmeId)
        .setParameter("values", values.distinct().toList())
        .setMaxResults(MOST_LOOKALIKES)
        .getResultList();
  }

  private List<UUID> sharingIdentifier(List<IdentifierKey> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return getEntityManager()
        .createQuery(
            "select s.id from SupplierEntity s join s.identifiers i where i.programmeId = :programme"
                + " and i.identifier in :values order by s.id",
            UUID.class)
        .setParameter("programme", keys.get(0).programmeId())
        .setParameter("values", keys.stream().map(IdentifierKey::identifier).distinct().toList())
        .setMaxResults(MOST_LOOKALIKES)
        .getResultList();
  }

  private List<Lookalike> read(Collection<UUID> ids) {
    List<Lookalike> read = new ArrayList<>();
    List<UUID> sorted = ids.stream().sorted().toList();
    for (int from = 0; from < sorted.size(); from += IDS_A_QUERY) {
      List<UUID> part = sorted.subList(from, Math.min(from + IDS_A_QUERY, sorted.size()));
      Map<UUID, Set<IdentifierKey>> identifiers = identifiers(part);
      getEntityManager()
          .createQuery(
              "select s.id, s.externalId, s.name, s.nativeName, s.country, s.region, s.city"
                  + " from SupplierEntity s where s.id in :ids order by s.id",
              Object[].class)
          .setParameter("ids", part)
          .getResultStream()
          .map(row -> lookalike(row, identifiers.getOrDefault((UUID) row[0], Set.of())))
          .forEach(read::add);
    }
    return read;
  }

  private Map<UUID, Set<IdentifierKey>> identifiers(List<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select s.id, i from SupplierEntity s join s.identifiers i where s.id in :ids",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (IdentifierKey) row[1], toSet())));
  }

  private static Lookalike lookalike(Object[] row, Set<IdentifierKey> identifiers) {
    return new Lookalike(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        identifiers);
  }
}
