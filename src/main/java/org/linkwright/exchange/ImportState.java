package org.linkwright.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a file has come.
 *
 * @param id of the job that takes it in
 * @param bytes of the file
 * @param phase what is being done with its rows
 * @param rows how many of them this phase has done
 * @param created how many records are new, or would be
 * @param changed how many records were there and have been changed, or would be
 * @param unchanged how many records were there as the file has them
 * @param failed how many rows cannot be taken
 */
@Schema(name = "ImportJob", description = "A file that is being taken in, or has been")
public record ImportState(
    UUID id,
    @JsonIgnore @Schema(hidden = true) UUID programmeId,
    @Schema(examples = "suppliers") String kind,
    @Schema(examples = "csv") String format,
    String mode,
    String onError,
    boolean dryRun,
    @JsonIgnore @Schema(hidden = true) String charset,
    @JsonIgnore @Schema(hidden = true) boolean decimalComma,
    long bytes,
    Phase phase,
    int rows,
    int created,
    int changed,
    int unchanged,
    int failed,
    Instant createdAt,
    String createdBy) {

  /** What is being done with the rows of a file. */
  @Schema(name = "ImportPhase")
  public enum Phase {
    /** The file is still coming in. */
    RECEIVING,
    /** All rows are checked before any is written. */
    CHECKING,
    /** Rows are written, or only checked in a dry run. */
    WRITING,
    /** All is done that could be. */
    DONE,
    /** Rows were wrong and nothing was written. */
    REFUSED
  }
}
