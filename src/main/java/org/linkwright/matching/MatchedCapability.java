package org.linkwright.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.fit.Fit;
import org.linkwright.registry.Capability;
import org.linkwright.registry.Classification;
import org.linkwright.registry.Supplier;
import org.linkwright.registry.Taxonomies;

/**
 * The capability that a supplier was judged by: the best of those whose classification matches.
 *
 * @param pointer JSON pointer into the supplier's profile
 * @param classification its code
 * @param label what the taxonomy calls the code
 * @param description the supplier's own words; absent when it gives none
 */
@Schema(description = "The capability a supplier was judged by: the best of those that match")
public record MatchedCapability(
    @Schema(description = "JSON pointer into the supplier's profile", examples = "/capabilities/0")
        String pointer,
    Classification classification,
    @Schema(
            description = "What the taxonomy calls the code",
            examples = "Manufacture of plastics products")
        String label,
    @Schema(examples = "Technical mouldings up to 2 kg") @Nullable String description) {

  /** The one that a fit was judged by; null if no capability matches. */
  static @Nullable MatchedCapability of(Fit fit, Supplier supplier, Taxonomies taxonomies) {
    String pointer = fit.capabilityId();
    if (pointer == null) {
      return null;
    }
    Capability capability = FactsOfSupplier.capability(supplier, pointer);
    Classification classification = capability.classification();
    return new MatchedCapability(
        pointer, classification, taxonomies.label(classification), capability.description());
  }
}
