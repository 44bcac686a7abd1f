package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class SupplierRepository extends ScopedRepository<SupplierEntity> {

  SupplierRepository() {
    super("supplier", SupplierEntity.class);
  }

  List<SupplierEntity> withAnyCode(UUID programmeId, String scheme, Collection<String> codes) {
    return list(
        "from SupplierEntity s where s.scopeId = ?1 and exists"
            + " (select 1 from s.codes c where c.scheme = ?2 and c.code in ?3) order by s.id",
        programmeId,
        scheme,
        codes);
  }
}
