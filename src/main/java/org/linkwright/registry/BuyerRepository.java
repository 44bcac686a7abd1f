package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class BuyerRepository extends ScopedRepository<BuyerEntity> {

  BuyerRepository() {
    super("buyer", BuyerEntity.class);
  }
}
