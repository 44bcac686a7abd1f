package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class SupplierRepository extends ScopedRepository<SupplierEntity> {

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
}
