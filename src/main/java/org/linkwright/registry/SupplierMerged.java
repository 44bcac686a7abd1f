package org.linkwright.registry;

import java.util.UUID;
import org.linkwright.access.Caller;

/**
 * Fired while a supplier is merged into another: both are still there, and whoever refers to the
 * one that goes refers to the survivor from now on.
 *
 * @param absorbed the one that goes
 * @param before the survivor as it was
 * @param survivor the survivor as it is now
 */
public record SupplierMerged(
    Caller caller, UUID programmeId, Supplier absorbed, Supplier before, Supplier survivor) {}
