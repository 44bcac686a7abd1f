package org.linkwright.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Eligibility;

/**
 * A pair of an open requirement and a supplier whose eligibility is another one than it was.
 *
 * @param before what it was at the moment asked for; absent if there was no such pair, because the
 *     requirement was not open, the supplier was not there, or it offered something else
 * @param eligibility what it is now; absent if there is no such pair any more
 * @param score what it is now; absent as the eligibility is
 * @param changed what of the two has changed since, at least one
 * @param changedAt when one of them was last changed
 * @param summary the fit as it is now in a sentence or two, or why there is none
 */
@Schema(description = "A requirement and a supplier whose eligibility is another one than it was")
public record PairChange(
    RequirementReference requirement,
    SupplierReference supplier,
    @Schema(description = "At the moment asked for; absent if there was no such pair")
        @Nullable Eligibility before,
    @Schema(description = "Now; absent if there is no such pair any more")
        @Nullable Eligibility eligibility,
    @Schema(description = "Now; absent if there is no such pair any more", examples = "87.5")
        @Nullable BigDecimal score,
    @Schema(description = "What of the two has changed since") List<Side> changed,
    @Schema(description = "When one of them was last changed") Instant changedAt,
    @Schema(examples = "Moravia Moulding can be proposed: it meets all 3 criteria.")
        String summary) {

  /** One of a pair. */
  @Schema(name = "PairSide", description = "One of a pair")
  public enum Side {
    REQUIREMENT,
    SUPPLIER
  }
}
