package org.linkwright.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file has brought.
 *
 * @param kind the kind of file
 * @param rows how many rows it has below the header
 * @param dryRun true if it was only checked and nothing was written
 * @param created how many records are new
 * @param replaced how many records were there and have been replaced
 */
@Schema(description = "What a file has brought, or would bring if it were written")
public record Imported(
    @Schema(examples = "suppliers") String kind,
    @Schema(examples = "120") int rows,
    @Schema(examples = "false") boolean dryRun,
    @Schema(examples = "118") int created,
    @Schema(examples = "2") int replaced) {}
