package org.linkwright.registry;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Scoped;
import org.linkwright.shared.ScopedRepository;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/**
 * Creates, reads, replaces and deletes the records of one kind in a programme, or in something
 * inside a programme.
 *
 * @param <P> how a caller names the place the records are in
 * @param <E> the stored form
 * @param <T> the form that is talked about
 */
public abstract class Records<P, E extends Scoped, T> {

  /** What a list is gone through with: an export of a large programme takes a while. */
  private static final int LONGEST_SECONDS = 3_600;

  private final ScopedRepository<E> repository;
  private final Ids ids;
  private final Clock clock;

  protected Records(ScopedRepository<E> repository, Ids ids, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a bulk write has done.
   *
   * @param unchanged those that were stored just so before, and stay at their version
   */
  public record Written(int created, int replaced, int unchanged) {}

  /**
   * The id of the place, if this caller may go there. To a caller who may not, it does not exist.
   */
  protected abstract UUID scope(Caller caller, P place);

  protected abstract E blank();

  protected abstract String externalId(T body);

  protected abstract T read(E entity);

  /**
   * Copies bodies into entities. What all bodies of one call refer to is read in one go.
   *
   * @param bodies those that will be written; {@link #check} found nothing wrong with them
   */
  protected abstract BiConsumer<E, T> writer(UUID scopeId, List<T> bodies);

  /**
   * What only the database or a taxonomy can know to be wrong.
   *
   * @return one list of errors for each body, in the same order
   */
  protected abstract List<List<FieldError>> check(UUID scopeId, List<T> bodies);

  /** Finds what is to be read. */
  protected E find(UUID scopeId, String reference) {
    return repository.require(scopeId, reference);
  }

  /** Finds what is to be read of many, by reference. */
  protected Map<String, E> find(UUID scopeId, Collection<String> references) {
    return repository.byReference(scopeId, references);
  }

  /** Whether writing the body would leave the entity as it is. */
  protected boolean isSame(E entity, T body) {
    return false;
  }

  /** Told before records are read through a filter, in the same transaction. */
  protected void planFor(Filter filter) {}

  /**
   * Told before stored records are replaced or deleted, while the database has their old state.
   *
   * @param now the moment at which that ends, and the next one begins
   */
  protected void beforeEnd(Caller caller, Instant now, Collection<E> entities, Ending ending) {}

  /** Refuses what may not be deleted yet, and clears away what goes with it. */
  protected void beforeDelete(E entity) {}

  /**
   * Told after anything in this place was created, replaced or deleted.
   *
   * @param entities what was created or replaced
   */
  protected void changed(UUID scopeId, Collection<E> entities) {}

  @Transactional
  public Versioned<T> create(Caller caller, P place, T body) {
    UUID scopeId = scope(caller, place);
    repository.requireFreeExternalId(scopeId, externalId(body));
    requireValid(scopeId, body);
    E entity = add(caller, clock.instant(), scopeId, body, writer(scopeId, List.of(body)));
    repository.flush();
    changed(scopeId, List.of(entity));
    return versioned(entity);
  }

  @Transactional
  public Versioned<T> get(Caller caller, P place, String reference) {
    return versioned(find(scope(caller, place), reference));
  }

  @Transactional
  public Versioned<T> replace(
      Caller caller, P place, String reference, @Nullable String ifMatch, T body) {
    UUID scopeId = scope(caller, place);
    E entity = repository.require(scopeId, reference);
    Version.require(ifMatch, entity.version);
    requireSameExternalId(entity.externalId, externalId(body));
    requireValid(scopeId, body);
    if (isSame(entity, body)) {
      return versioned(entity);
    }
    Instant now = clock.instant();
    beforeEnd(caller, now, List.of(entity), Ending.REPLACED);
    change(caller, now, entity, body, writer(scopeId, List.of(body)));
    repository.flush();
    changed(scopeId, List.of(entity));
    return versioned(entity);
  }

  @Transactional
  public void delete(Caller caller, P place, String reference, @Nullable String ifMatch) {
    E entity = repository.require(scope(caller, place), reference);
    Version.require(ifMatch, entity.version);
    beforeDelete(entity);
    beforeEnd(caller, clock.instant(), List.of(entity), Ending.DELETED);
    repository.delete(entity);
    repository.flush();
    changed(entity.scopeId, List.of());
  }

  /** The errors that {@link #create} or {@link #replace} would refuse each of these bodies with. */
  @Transactional
  public List<List<FieldError>> problems(Caller caller, P place, List<T> bodies) {
    return check(scope(caller, place), bodies);
  }

  /**
   * Creates what is new and replaces what is there and differs, by external id, in a handful of
   * queries.
   *
   * @param bodies checked before with {@link #problems}; no external id twice
   */
  @Transactional
  public Written putAll(Caller caller, P place, List<T> bodies) {
    UUID scopeId = scope(caller, place);
    Map<String, E> present =
        repository.byExternalId(scopeId, bodies.stream().map(this::externalId).toList());
    Instant now = clock.instant();
    List<T> different = inOrder(bodies).filter(body -> !isStored(present, body)).toList();
    List<E> replaced =
        different.stream()
            .map(body -> present.get(externalId(body)))
            .filter(Objects::nonNull)
            .toList();
    if (!replaced.isEmpty()) {
      beforeEnd(caller, now, replaced, Ending.REPLACED);
    }
    BiConsumer<E, T> writer = writer(scopeId, bodies);
    List<E> written = new ArrayList<>();
    for (T body : different) {
      E entity = present.get(externalId(body));
      if (entity == null) {
        written.add(add(caller, now, scopeId, body, writer));
      } else {
        change(caller, now, entity, body, writer);
        written.add(entity);
      }
    }
    repository.flush();
    if (!written.isEmpty()) {
      changed(scopeId, written);
    }
    return new Written(
        different.size() - replaced.size(), replaced.size(), bodies.size() - different.size());
  }

  private boolean isStored(Map<String, E> present, T body) {
    E entity = present.get(externalId(body));
    return entity != null && isSame(entity, body);
  }

  /**
   * The same order in every call, so that two at once wait for each other and never in a circle.
   */
  private Stream<T> inOrder(List<T> bodies) {
    return bodies.stream().sorted(Comparator.comparing(this::externalId));
  }

  /** Those of the external ids that exist, as records. */
  @Transactional
  public List<T> byExternalId(Caller caller, P place, List<String> externalIds) {
    UUID scopeId = scope(caller, place);
    return new ArrayList<>(
        repository.byExternalId(scopeId, externalIds).values().stream().map(this::read).toList());
  }

  /**
   * The records that references lead to, in a handful of queries.
   *
   * @param references ids, or external ids
   * @return by reference; those that lead nowhere are left out
   */
  @Transactional
  public Map<String, T> byReference(Caller caller, P place, Collection<String> references) {
    Map<String, T> found = new HashMap<>();
    find(scope(caller, place), references)
        .forEach((reference, entity) -> found.put(reference, read(entity)));
    return found;
  }

  /**
   * Hands over the records of a place that a filter lets through, ordered by id, as they are at one
   * moment. However many there are, only a few are in memory.
   *
   * @param filter an empty one for all records; may be used again
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public void each(Caller caller, P place, Filter filter, Consumer<T> taker) {
    UUID scopeId = scope(caller, place);
    planFor(filter);
    repository.each(scopeId, filter, entity -> taker.accept(read(entity)));
  }

  static void requireSameExternalId(String stored, String sent) {
    if (!stored.equals(sent)) {
      throw ProblemException.invalid(
          FieldError.body("/externalId", "cannot be changed; it is \"" + stored + "\""));
    }
  }

  private E add(Caller caller, Instant now, UUID scopeId, T body, BiConsumer<E, T> writer) {
    E entity = blank();
    entity.id = ids.next();
    entity.scopeId = scopeId;
    entity.externalId = externalId(body);
    entity.createdAt = now;
    change(caller, now, entity, body, writer);
    repository.persist(entity);
    return entity;
  }

  private void change(Caller caller, Instant now, E entity, T body, BiConsumer<E, T> writer) {
    writer.accept(entity, body);
    entity.updatedBy = caller.name();
    entity.updatedAt = now;
  }

  private void requireValid(UUID scopeId, T body) {
    List<FieldError> errors = check(scopeId, List.of(body)).get(0);
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private Versioned<T> versioned(E entity) {
    return new Versioned<>(read(entity), entity.version);
  }
}
