package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class MatchRepository extends ScopedRepository<MatchEntity> {

  MatchRepository() {
    super("match", MatchEntity.class);
  }
}
