package org.linkwright.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.jobs.JobState;

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
 * @param failedRowsKept how many of these are kept to be read: the first 10,000 of the file
 * @param likelyDuplicates how many of the suppliers that are new are likely to be others
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
    int failedRowsKept,
    int likelyDuplicates,
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
    REFUSED,
    /**
     * The caller did not want the rest; of a file that is refused as a whole nothing is written.
     */
    ENDED_EARLY,
    /** The job was called off; nothing more is written. */
    CALLED_OFF,
    /** The job could not go on; its message says why. */
    FAILED;

    /** Whether nothing more is going to happen to the file. */
    boolean isOver() {
      return compareTo(DONE) >= 0;
    }
  }

  /** As its job came out, which ends without a word to the file if it is called off or fails. */
  ImportState asJobIs(JobState job) {
    Phase known =
        phase.isOver() || !job.isOver()
            ? phase
            : job == JobState.CANCELLED ? Phase.CALLED_OFF : Phase.FAILED;
    boolean nothingWritten =
        known.compareTo(Phase.ENDED_EARLY) >= 0
            && !dryRun
            && onError.equals(ImportOrder.OnError.REFUSE_ALL.name());
    return new ImportState(
        id,
        programmeId,
        kind,
        format,
        mode,
        onError,
        dryRun,
        charset,
        decimalComma,
        bytes,
        known,
        rows,
        nothingWritten ? 0 : created,
        nothingWritten ? 0 : changed,
        nothingWritten ? 0 : unchanged,
        failed,
        failedRowsKept,
        likelyDuplicates,
        createdAt,
        createdBy);
  }
}
