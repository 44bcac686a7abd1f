package org.linkwright.matching;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Fit;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

/**
 * A requirement and a supplier, and how well they fit.
 *
 * @param requirement what is needed
 * @param buyer who needs it; null for what a market segment asks for
 * @param supplier who might supply it
 * @param capability what the supplier was judged by; null when nothing it offers matches
 * @param fit the verdicts; its ids are the external ids
 * @param rulesVersion of the programme's rules that it was judged by
 */
public record Pairing(
    Requirement requirement,
    @Nullable Buyer buyer,
    Supplier supplier,
    @Nullable MatchedCapability capability,
    Fit fit,
    long rulesVersion) {

  /** The order of shortlists and opportunities; ties go by external ids as text. */
  public static final Comparator<Pairing> BEST_FIRST =
      Comparator.comparing(Pairing::fit, Fit.BEST_FIRST);

  /** Whether the supplier can be proposed. */
  public Eligibility eligibility() {
    return fit.eligibility();
  }

  /** Whether something that the supplier offers matches what is needed. */
  boolean isMatch() {
    return capability != null;
  }

  /** Whether the supplier is the buyer itself, which is never proposed. */
  public boolean isOwnFirm() {
    return OwnFirm.isSame(buyer, supplier);
  }

  /** The pairing in a sentence or two that can be read out. */
  public String summary() {
    return PairingSummary.of(this);
  }
}
