package org.linkwright.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.ScopedRepository;

/**
 * The past states of records (see docs/adr/0013). A state is copied here inside the database, as it
 * stands there, right before it ends; the present state is only in the table of its kind.
 */
@ApplicationScoped
class RecordHistory implements PanacheRepositoryBase<PastStateEntity, PastStateEntity.Key> {

  private static final String KEEP =
      """
      insert into record_history (record_id, version, programme_id, kind, external_id, document,
        created_at, begun_at, begun_by, ended_at, ended_by, ending)
      select id, version, programme_id, :kind, external_id, %s,
        created_at, updated_at, updated_by, :at, :by, :ending
      from %s where id in (:ids)
      """;

  private static final String OF_RECORD =
      "programmeId = ?1 and kind = ?2 and (key.recordId = ?3 or externalId = ?4)";

  private static final UUID NO_ID = new UUID(0, 0);

  private final Event<RecordsChanged> changes;

  RecordHistory(Event<RecordsChanged> changes) {
    this.changes = changes;
  }

  /** Tells whoever follows the records of a programme that these are not what they were. */
  void tell(UUID programmeId, RecordKind kind, Collection<? extends Scoped> records) {
    if (!records.isEmpty()) {
      changes.fire(
          new RecordsChanged(
              programmeId, kind, records.stream().map(record -> record.id).toList()));
    }
  }

  /** Keeps the states that these records have in the database now and will not have for long. */
  void keep(RecordKind kind, Collection<UUID> ids, Ending ending, Caller caller, Instant now) {
    getEntityManager()
        .createNativeQuery(KEEP.formatted(kind.documentColumn(), kind.table()))
        .setParameter("kind", kind.name())
        .setParameter("at", now)
        .setParameter("by", caller.name())
        .setParameter("ending", ending.name())
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** Up to so many past states of a record, from a version on, the oldest first. */
  List<RecordState> statesFrom(UUID recordId, long version, int most) {
    return find("key.recordId = ?1 and key.version >= ?2 order by key.version", recordId, version)
        .range(0, most - 1)
        .stream()
        .map(RecordState::of)
        .toList();
  }

  /** The state that was the present one at a moment. */
  Optional<RecordState> stateAt(
      UUID programmeId, RecordKind kind, String reference, Instant moment) {
    return find(
            OF_RECORD + " and begunAt <= ?5 and endedAt > ?5 order by begunAt desc",
            programmeId,
            kind,
            idOrNone(reference),
            reference,
            moment)
        .firstResultOptional()
        .map(RecordState::of);
  }

  /** The last state of a record that is there no more, by its id or external id. */
  Optional<RecordState> lastOf(UUID programmeId, RecordKind kind, String reference) {
    return find(
            OF_RECORD + " order by endedAt desc, key.version desc",
            programmeId,
            kind,
            idOrNone(reference),
            reference)
        .firstResultOptional()
        .map(RecordState::of);
  }

  private static UUID idOrNone(String reference) {
    return ScopedRepository.isId(reference) ? UUID.fromString(reference) : NO_ID;
  }
}
