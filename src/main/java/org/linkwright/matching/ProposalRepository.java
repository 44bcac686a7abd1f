package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.linkwright.shared.ScopedRepository;

@ApplicationScoped
class ProposalRepository extends ScopedRepository<ProposalEntity> {

  ProposalRepository() {
    super("proposal", ProposalEntity.class);
  }

  /** Those for one challenge, the oldest first. */
  List<ProposalEntity> of(UUID requirementId) {
    return list("requirementId = ?1 order by id", requirementId);
  }
}
