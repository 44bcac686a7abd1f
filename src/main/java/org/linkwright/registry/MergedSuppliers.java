package org.linkwright.registry;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

  /** The survivors' external ids by the former ones, for those that were merged. */
  Map<String, String> survivorsOf(UUID programmeId, List<String> externalIds) {
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
