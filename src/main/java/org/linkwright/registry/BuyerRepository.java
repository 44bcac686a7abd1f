package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.shared.ProgrammeOwnedRepository;

@ApplicationScoped
class BuyerRepository extends ProgrammeOwnedRepository<BuyerEntity> {

  BuyerRepository() {
    super("buyer", BuyerEntity.class);
  }
}
