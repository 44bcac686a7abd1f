package org.linkwright.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file of exchange rates has brought.
 *
 * @param rates how many there are in it
 * @param dates on how many days
 * @param replaced how many were there before for the same day, currency and base
 * @param dryRun true if it was only checked and nothing was written
 */
@Schema(description = "What a file of exchange rates has brought, or would bring")
public record RatesLoaded(
    @Schema(required = true, examples = "30") int rates,
    @Schema(required = true, examples = "1") int dates,
    @Schema(required = true, examples = "0") int replaced,
    @Schema(required = true, examples = "false") boolean dryRun) {}
