package org.linkwright.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import org.linkwright.access.Caller;
import org.linkwright.matching.Matching;

/**
 * Lists what is missing between suppliers and requirements. References are ids or external ids; one
 * that leads nowhere is refused as not found.
 */
@ApplicationScoped
public class GapLists {

  private final Matching matching;

  GapLists(Matching matching) {
    this.matching = matching;
  }

  /** What one supplier lacks for one requirement. */
  public PairGaps ofPair(Caller caller, String programme, String requirement, String supplier) {
    return PairGaps.of(matching.pairing(caller, programme, requirement, supplier));
  }

  /** What one supplier lacks for the open requirements that ask for what it offers. */
  public SupplierGaps ofSupplier(Caller caller, String programme, String supplier) {
    return SupplierGaps.of(matching.openRequirements(caller, programme, supplier));
  }

  /** What the near misses of one requirement lack. */
  public RequirementGaps ofRequirement(Caller caller, String programme, String requirement) {
    return RequirementGaps.of(matching.candidates(caller, programme, requirement));
  }
}
