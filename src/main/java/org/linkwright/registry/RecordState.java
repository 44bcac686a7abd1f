package org.linkwright.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record is or was for a while.
 *
 * @param document as it was stored, in JSON
 * @param createdAt when the record began
 * @param begunAt when this state began
 * @param begunBy who wrote it; null if that was before it was kept
 * @param end when and how it ended; null for the present state
 */
record RecordState(
    UUID recordId,
    long version,
    String document,
    Instant createdAt,
    Instant begunAt,
    @Nullable String begunBy,
    @Nullable End end) {

  /** The end of a state. */
  record End(Instant at, String by, Ending ending) {}

  static RecordState of(PastStateEntity past) {
    return new RecordState(
        past.key.recordId(),
        past.key.version(),
        past.document,
        past.createdAt,
        past.begunAt,
        past.begunBy,
        new End(past.endedAt, past.endedBy, past.ending));
  }
}
