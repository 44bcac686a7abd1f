package org.linkwright.registry;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two suppliers that are likely to be one firm.
 *
 * @param supplier the older one
 * @param duplicate the younger one, with why
 */
@Schema(description = "Two suppliers that are likely to be one firm")
public record DuplicatePair(
    @Schema(required = true) Named supplier, @Schema(required = true) LikelyDuplicate duplicate) {

  /** Who a supplier is. */
  @Schema(name = "NamedSupplier")
  public record Named(
      @Schema(required = true) UUID id,
      @Schema(required = true, examples = "S-001") String externalId,
      @Schema(required = true) String name) {}
}
