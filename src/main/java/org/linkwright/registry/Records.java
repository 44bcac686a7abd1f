package org.linkwright.registry;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Ids;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProgrammeOwned;
import org.linkwright.shared.ProgrammeOwnedRepository;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/**
 * Creates, reads, replaces and deletes the records of one kind in a programme.
 *
 * @param <E> the stored form
 * @param <T> the form that is talked about
 */
public abstract class Records<E extends ProgrammeOwned, T> {

  private final ProgrammeOwnedRepository<E> repository;
  private final Programmes programmes;
  private final Ids ids;
  private final Clock clock;

  Records(ProgrammeOwnedRepository<E> repository, Programmes programmes, Ids ids, Clock clock) {
    this.repository = repository;
    this.programmes = programmes;
    this.ids = ids;
    this.clock = clock;
  }

  /** What a bulk write has done. */
  public record Written(int created, int replaced) {}

  abstract E blank();

  abstract String externalId(T body);

  abstract T read(E entity);

  /** Copies the body into the entity. References were checked by {@link #check} before. */
  abstract void write(E entity, T body);

  /**
   * What only the database or a taxonomy can know to be wrong.
   *
   * @return one list of errors for each body, in the same order
   */
  abstract List<List<FieldError>> check(UUID programmeId, List<T> bodies);

  /** Refuses what may not be deleted yet. */
  void requireUnused(E entity) {}

  @Transactional
  public Versioned<T> create(Caller caller, String programme, T body) {
    UUID programmeId = programmes.require(caller, programme);
    repository.requireFreeExternalId(programmeId, externalId(body));
    requireValid(programmeId, body);
    E entity = add(programmeId, body);
    repository.flush();
    return versioned(entity);
  }

  @Transactional
  public Versioned<T> get(Caller caller, String programme, String reference) {
    return versioned(repository.require(programmes.require(caller, programme), reference));
  }

  @Transactional
  public Versioned<T> replace(
      Caller caller, String programme, String reference, @Nullable String ifMatch, T body) {
    UUID programmeId = programmes.require(caller, programme);
    E entity = repository.require(programmeId, reference);
    Version.require(ifMatch, entity.version);
    requireSameExternalId(entity.externalId, externalId(body));
    requireValid(programmeId, body);
    change(entity, body);
    repository.flush();
    return versioned(entity);
  }

  @Transactional
  public void delete(Caller caller, String programme, String reference, @Nullable String ifMatch) {
    E entity = repository.require(programmes.require(caller, programme), reference);
    Version.require(ifMatch, entity.version);
    requireUnused(entity);
    repository.delete(entity);
    repository.flush();
  }

  /** The errors that {@link #create} or {@link #replace} would refuse each of these bodies with. */
  @Transactional
  public List<List<FieldError>> problems(Caller caller, String programme, List<T> bodies) {
    return check(programmes.require(caller, programme), bodies);
  }

  /**
   * Creates what is new and replaces what is there, by external id, in a handful of queries.
   *
   * @param bodies checked before with {@link #problems}; no external id twice
   */
  @Transactional
  public Written putAll(Caller caller, String programme, List<T> bodies) {
    UUID programmeId = programmes.require(caller, programme);
    Map<String, E> present =
        repository.byExternalId(programmeId, bodies.stream().map(this::externalId).toList());
    int created = 0;
    for (T body : bodies) {
      E entity = present.get(externalId(body));
      if (entity == null) {
        add(programmeId, body);
        created++;
      } else {
        change(entity, body);
      }
    }
    repository.flush();
    return new Written(created, bodies.size() - created);
  }

  /** Those of the external ids that exist, as records. */
  @Transactional
  public List<T> byExternalId(Caller caller, String programme, List<String> externalIds) {
    UUID programmeId = programmes.require(caller, programme);
    return new ArrayList<>(
        repository.byExternalId(programmeId, externalIds).values().stream()
            .map(this::read)
            .toList());
  }

  static void requireSameExternalId(String stored, String sent) {
    if (!stored.equals(sent)) {
      throw ProblemException.invalid(
          FieldError.body("/externalId", "cannot be changed; it is \"" + stored + "\""));
    }
  }

  private E add(UUID programmeId, T body) {
    E entity = blank();
    entity.id = ids.next();
    entity.programmeId = programmeId;
    entity.externalId = externalId(body);
    entity.createdAt = clock.instant();
    change(entity, body);
    repository.persist(entity);
    return entity;
  }

  private void change(E entity, T body) {
    write(entity, body);
    entity.updatedAt = clock.instant();
  }

  private void requireValid(UUID programmeId, T body) {
    List<FieldError> errors = check(programmeId, List.of(body)).get(0);
    if (!errors.isEmpty()) {
      throw ProblemException.invalid(errors);
    }
  }

  private Versioned<T> versioned(E entity) {
    return new Versioned<>(read(entity), entity.version);
  }
}
