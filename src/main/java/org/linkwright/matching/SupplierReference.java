package org.linkwright.matching;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Supplier;

/** A supplier by its names. */
@Schema(description = "A supplier by its names")
public record SupplierReference(
    @Nullable UUID id,
    @Schema(examples = "S-001") String externalId,
    @Schema(examples = "Moravia Moulding s.r.o.") String name,
    @Schema(examples = "CZ") @Nullable String country) {

  /** The reference to a supplier. */
  public static SupplierReference of(Supplier supplier) {
    return new SupplierReference(
        supplier.id(), supplier.externalId(), supplier.name(), supplier.country());
  }
}
