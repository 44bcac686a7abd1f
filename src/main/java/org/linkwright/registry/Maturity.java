package org.linkwright.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a firm has come, in the three dimensions and three stages of the World Bank's SME
 * capability levels (SME Upgrading Programs, 2019, Table 1): 1 basic supply, 2 marketing and
 * expansion with the same products, 3 product development.
 */
@Schema(description = "How far a firm has come: three dimensions, stages 1 to 3 (World Bank 2019)")
public record Maturity(
    @Min(1) @Max(3) @Nullable Integer strategicIntent,
    @Min(1) @Max(3) @Nullable Integer changeCapability,
    @Min(1) @Max(3) @Nullable Integer linkages) {}
