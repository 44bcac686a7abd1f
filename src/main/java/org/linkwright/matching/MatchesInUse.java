package org.linkwright.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linkwright.registry.RecordDeletion;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** Keeps suppliers and requirements that matches or proposals tell of. */
@ApplicationScoped
class MatchesInUse {

  private static final String OF_RECORD = "requirementId = ?1 or supplierId = ?1";

  private final MatchRepository matches;
  private final ProposalRepository proposals;

  MatchesInUse(MatchRepository matches, ProposalRepository proposals) {
    this.matches = matches;
    this.proposals = proposals;
  }

  void refuse(@Observes RecordDeletion deletion) {
    long matched = matches.count(OF_RECORD, deletion.recordId());
    long proposed = proposals.count(OF_RECORD, deletion.recordId());
    if (matched + proposed > 0) {
      throw new ProblemException(
          ProblemType.IN_USE,
          "It has "
              + matched
              + " matches and "
              + proposed
              + " proposals, whose history is kept. Close a requirement instead of deleting it,"
              + " merge a supplier that is there twice, and delete matches that nothing has become"
              + " of.");
    }
  }
}
