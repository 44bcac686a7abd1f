package org.linkwright.matching;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a proposal for a challenge. */
public enum ProposalStatus {
  SUBMITTED,
  /** The supplier takes it back. */
  WITHDRAWN,
  /** The buyer goes on with it. */
  SELECTED,
  /** The buyer does not. */
  REJECTED;

  /** Where it can go from here. */
  Set<ProposalStatus> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(WITHDRAWN, SELECTED, REJECTED);
      case REJECTED -> EnumSet.of(SUBMITTED, SELECTED);
      case WITHDRAWN, SELECTED -> EnumSet.noneOf(ProposalStatus.class);
    };
  }
}
