package org.linkwright.registry;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.ScopedRepository;
import org.linkwright.shared.StoredDocument;
import org.linkwright.shared.Versioned;

/**
 * Records of a programme whose every state is kept: who wrote it, when, and what it said.
 *
 * @param <E> the stored form
 * @param <T> the form that is talked about
 */
public abstract class KeptRecords<E extends Scoped, T> extends Records<String, E, T> {

  private final RecordKind kind;
  private final StoredDocument<T> documents;
  private final ScopedRepository<E> repository;
  private final Programmes programmes;
  private final RecordHistory history;

  KeptRecords(
      RecordKind kind,
      StoredDocument<T> documents,
      ScopedRepository<E> repository,
      Programmes programmes,
      RecordHistory history,
      Ids ids,
      Clock clock) {
    super(repository, ids, clock);
    this.kind = kind;
    this.documents = documents;
    this.repository = repository;
    this.programmes = programmes;
    this.history = history;
  }

  /** What is kept in the document of the entity. */
  abstract T content(E entity);

  /** What would be kept of the body. */
  abstract T content(T body);

  /** A record again, of what one of its states kept. */
  abstract T restored(T content, RecordState state);

  @Override
  protected UUID scope(Caller caller, String programme) {
    return programmes.require(caller, programme);
  }

  @Override
  protected boolean isSame(E entity, T body) {
    return content(entity).equals(content(body));
  }

  @Override
  protected void beforeEnd(Caller caller, Instant now, Collection<E> entities, Ending ending) {
    List<UUID> ended = entities.stream().map(entity -> entity.id).toList();
    history.keep(kind, ended, ending, caller, now);
    entities.stream().findFirst().ifPresent(any -> history.tell(any.scopeId, kind, entities));
  }

  @Override
  protected void changed(UUID programmeId, Collection<E> entities) {
    history.tell(programmeId, kind, entities);
  }

  /**
   * A record as it was at a moment, even if it is deleted by now.
   *
   * @param moment null for now
   */
  @Transactional
  public Versioned<T> get(
      Caller caller, String programme, String reference, @Nullable Instant moment) {
    if (moment == null) {
      return get(caller, programme, reference);
    }
    UUID programmeId = scope(caller, programme);
    return present(programmeId, reference)
        .filter(state -> !state.begunAt().isAfter(moment))
        .or(() -> history.stateAt(programmeId, kind, reference, moment))
        .map(this::versioned)
        .orElseThrow(() -> ProblemException.notFound(kind.table(), reference + " at that time"));
  }

  /** One state of a record. */
  @Transactional
  public Versioned<T> version(Caller caller, String programme, String reference, long version) {
    UUID programmeId = scope(caller, programme);
    RecordState last = last(programmeId, reference);
    return last.version() == version
        ? versioned(last)
        : history.statesFrom(last.recordId(), version, 1).stream()
            .filter(state -> state.version() == version)
            .findFirst()
            .map(this::versioned)
            .orElseThrow(() -> ProblemException.notFound("version " + version + " of", reference));
  }

  /** What was done to a record, the oldest first, even if it is deleted by now. */
  @Transactional
  public Page<RecordChange> history(
      Caller caller, String programme, String reference, PageQuery query) {
    RecordState last = last(scope(caller, programme), reference);
    long from = RecordChange.positionAfter(query);
    List<RecordState> states =
        new ArrayList<>(history.statesFrom(last.recordId(), from, query.limit + 2));
    if (last.end() == null && last.version() >= from && states.size() < query.limit + 2) {
      states.add(last);
    }
    return RecordChange.page(states, from, query);
  }

  private RecordState last(UUID programmeId, String reference) {
    return present(programmeId, reference)
        .or(() -> history.lastOf(programmeId, kind, reference))
        .orElseThrow(() -> ProblemException.notFound(kind.table(), reference));
  }

  private Optional<RecordState> present(UUID programmeId, String reference) {
    return repository
        .lookUp(programmeId, reference)
        .map(
            entity ->
                new RecordState(
                    entity.id,
                    entity.version,
                    documents.write(content(entity)),
                    entity.createdAt,
                    entity.updatedAt,
                    entity.updatedBy,
                    null));
  }

  private Versioned<T> versioned(RecordState state) {
    return new Versioned<>(restored(documents.read(state.document()), state), state.version());
  }
}
