package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.linkwright.access.Caller;

/**
 * Proposes groups of suppliers for requirements that no single one can serve, by the rules of
 * {@code docs/groups.md}. References are ids or external ids; one that leads nowhere is refused as
 * not found.
 */
@ApplicationScoped
public class Groups {

  private final Matching matching;

  Groups(Matching matching) {
    this.matching = matching;
  }

  /** The groups for a requirement, the best first. */
  @Transactional
  SupplierGroups of(Caller caller, String programme, String requirement, GroupLimits limits) {
    return GroupProposal.of(matching.candidates(caller, programme, requirement), limits);
  }
}
