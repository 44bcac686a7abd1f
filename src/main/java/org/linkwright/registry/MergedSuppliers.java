package org.linkwright.registry;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.shared.ScopedRepository;

/** Where suppliers have gone that were merged into others. */
@ApplicationScoped
class MergedSuppliers implements PanacheRepositoryBase<MergedSupplierEntity, UUID> {

  private static final String SURVIVORS =
      " from MergedSupplierEntity m join SupplierEntity s on s.id = m.survivorId"
          + " where m.programmeId = :programme";

  /** The supplier that one, by its former id or external id, is now. */
  Optional<SupplierEntity> survivorOf(UUID programmeId, String reference) {
    boolean isId = ScopedRepository.isId(reference);
    return getEntityManager()
        .createQuery(
            "select s"
                + SURVIVORS
                + (isId ? " and m.id = :reference" : " and m.externalId = :reference"),
            SupplierEntity.class)
        .setParameter("programme", programmeId)
        .setParameter("reference", isId ? UUID.fromString(reference) : reference)
        .getResultStream()
        .findFirst();
  }

  /**
   * The suppliers that some, by their former ids or external ids, are now.
   *
   * @return by the references, for those that were merged
   */
  Map<String, SupplierEntity> survivorsOf(UUID programmeId, List<String> references) {
    List<UUID> ids =
        references.stream().filter(ScopedRepository::isId).map(UUID::fromString).toList();
    Map<Object, SupplierEntity> byFormer = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select m.id, m.externalId, s"
                + SURVIVORS
                + " and (m.externalId in :references or m.id in :ids)",
            Object[].class)
        .setParameter("programme", programmeId)
        .setParameter("references", references)
        .setParameter("ids", ids)
        .getResultStream()
        .forEach(
            row -> {
              byFormer.put(row[0], (SupplierEntity) row[2]);
              byFormer.put(row[1], (SupplierEntity) row[2]);
            });
    Map<String, SupplierEntity> found = new HashMap<>();
    for (String reference : references) {
      Object former = ScopedRepository.isId(reference) ? UUID.fromString(reference) : reference;
      SupplierEntity survivor = byFormer.get(former);
      if (survivor != null) {
        found.put(reference, survivor);
      }
    }
    return found;
  }

  /** The survivors' external ids by the former ones, for those that were merged. */
  Map<String, String> survivingNames(UUID programmeId, List<String> externalIds) {
    return getEntityManager()
        .createQuery(
            "select m.externalId, s.externalId" + SURVIVORS + " and m.externalId in :references",
            Object[].class)
        .setParameter("programme", programmeId)
        .setParameter("references", externalIds)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Whoever had gone to one goes to the other now. */
  void redirect(UUID from, UUID to) {
    update("survivorId = ?1 where survivorId = ?2", to, from);
  }
}
