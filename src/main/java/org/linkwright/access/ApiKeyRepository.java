package org.linkwright.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKeyEntity, UUID> {

  Optional<ApiKeyEntity> byHash(String secretHash) {
    return find("secretHash", secretHash).firstResultOptional();
  }

  Optional<ApiKeyEntity> byName(String name) {
    return find("name", name).firstResultOptional();
  }
}
