package org.linkwright.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;
import org.linkwright.fit.Rating;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;

/** A requirement and a supplier that could be proposed for it, as they were at one moment. */
public final class RatedPair {

  private final AskedRequirement asked;
  private final KnownSupplier supplier;
  private final int rating;

  RatedPair(AskedRequirement asked, KnownSupplier supplier, int rating) {
    this.asked = asked;
    this.supplier = supplier;
    this.rating = rating;
  }

  public Requirement requirement() {
    return asked.requirement();
  }

  /** Null for what no single buyer asks for. */
  public @Nullable Buyer buyer() {
    return asked.buyer();
  }

  public SupplierReference supplier() {
    return supplier.reference();
  }

  /** 0 to 100, as on shortlists. */
  public BigDecimal score() {
    return Rating.score(rating);
  }

  public Eligibility eligibility() {
    return Rating.eligibility(rating);
  }

  /** The fit in a sentence or two. Judges the pair in words, which takes longer than to rate it. */
  public String summary() {
    return PairingSummary.of(supplier.name(), asked.fit(supplier));
  }
}
