package org.linkwright.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

/**
 * What was done to a record.
 *
 * @param by the name of the API key that did it; absent if that was before it was kept
 * @param version the version it left; absent where it ended the record
 * @param changes what is different from the version before; absent for the first one known, and
 *     where it ended the record
 */
@Schema(description = "What was done to a record")
public record RecordChange(
    @Schema(required = true) Kind kind,
    @Schema(required = true) Instant at,
    @Nullable String by,
    @Nullable Long version,
    @Nullable List<FieldChange> changes) {

  /** What can be done to a record. */
  @Schema(name = "RecordChangeKind")
  public enum Kind {
    CREATED,
    REPLACED,
    MERGED,
    DELETED
  }

  /**
   * A change and where it stands in the list: at its version, or after the last one.
   *
   * @param position from 0
   */
  private record Entry(long position, RecordChange change) {

    UUID cursor() {
      return new UUID(0, position + 1);
    }
  }

  /** The position after which a page begins; -1 for the first page. */
  static long positionAfter(PageQuery query) {
    return Math.max(query.after().getLeastSignificantBits(), 0) - 1;
  }

  /**
   * The changes that led to some states.
   *
   * @param states in order, from the position after which the page begins, up to two more than it
   *     holds
   */
  static Page<RecordChange> page(List<RecordState> states, long after, PageQuery query) {
    List<Entry> entries = new ArrayList<>();
    RecordState before = null;
    for (RecordState state : states) {
      if (state.version() > after) {
        entries.add(new Entry(state.version(), begun(state, before)));
      }
      before = state;
    }
    if (before != null && before.end() != null && before.end().ending() != Ending.REPLACED) {
      entries.add(new Entry(before.version() + 1, ended(before.end())));
    }
    int most = Math.min(entries.size(), query.limit + 1);
    return query.page(entries.subList(0, most), Entry::cursor).map(Entry::change);
  }

  private static RecordChange begun(RecordState state, @Nullable RecordState before) {
    return new RecordChange(
        state.version() == 0 ? Kind.CREATED : Kind.REPLACED,
        state.begunAt(),
        state.begunBy(),
        state.version(),
        before == null ? null : FieldChange.between(before.document(), state.document()));
  }

  private static RecordChange ended(RecordState.End end) {
    Kind kind = end.ending() == Ending.MERGED ? Kind.MERGED : Kind.DELETED;
    return new RecordChange(kind, end.at(), end.by(), null, null);
  }
}
