package org.linkwright.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A supplier that was just added.
 *
 * @param likelyDuplicates stored suppliers that are likely to be the same firm, the likeliest first
 */
@Schema(description = "A supplier that was just added, and which others may be the same firm")
public record NewSupplier(
    @JsonUnwrapped Supplier supplier,
    @Schema(required = true) List<LikelyDuplicate> likelyDuplicates) {}
