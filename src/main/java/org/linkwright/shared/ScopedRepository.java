package org.linkwright.shared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds stored things of a programme or event by either name; never one of another. */
public abstract class ScopedRepository<E extends Scoped> implements PanacheRepositoryBase<E, UUID> {

  private static final int IDS_A_QUERY = 500;

  private final String noun;
  private final String entity;

  /**
   * @param noun the kind of thing as people say it, for "There is no supplier X here."
   */
  protected ScopedRepository(String noun, Class<E> entity) {
    this.noun = noun;
    this.entity = entity.getSimpleName();
  }

  /**
   * @param reference its id, or its external id
   */
  public Optional<E> lookUp(UUID scopeId, String reference) {
    Optional<UUID> id = uuid(reference);
    if (id.isPresent()) {
      Optional<E> byId = find("scopeId = ?1 and id = ?2", scopeId, id.get()).firstResultOptional();
      if (byId.isPresent()) {
        return byId;
      }
    }
    return find("scopeId = ?1 and externalId = ?2", scopeId, reference).firstResultOptional();
  }

  public E require(UUID scopeId, String reference) {
    return lookUp(scopeId, reference).orElseThrow(() -> ProblemException.notFound(noun, reference));
  }

  public void requireFreeExternalId(UUID scopeId, String externalId) {
    if (count("scopeId = ?1 and externalId = ?2", scopeId, externalId) > 0) {
      throw new ProblemException(
          ProblemType.DUPLICATE_EXTERNAL_ID,
          "There is a " + noun + " \"" + externalId + "\" already; change it with PUT.",
          List.of(FieldError.body("/externalId", "is already taken by another " + noun)));
    }
  }

  /**
   * Those of the given external ids that exist, in a handful of queries however many are asked for.
   */
  public Map<String, E> byExternalId(UUID scopeId, Collection<String> externalIds) {
    Map<String, E> found = new HashMap<>();
    List<String> wanted = externalIds.stream().distinct().toList();
    for (int from = 0; from < wanted.size(); from += IDS_A_QUERY) {
      List<String> part = wanted.subList(from, Math.min(from + IDS_A_QUERY, wanted.size()));
      for (E entity : list("scopeId = ?1 and externalId in ?2", scopeId, part)) {
        found.put(entity.externalId, entity);
      }
    }
    return found;
  }

  /**
   * Those that the references lead to, in a handful of queries however many are asked for.
   *
   * @param references ids, or external ids
   * @return by reference; those that lead nowhere are left out
   */
  public Map<String, E> byReference(UUID scopeId, Collection<String> references) {
    Map<String, E> found = byExternalId(scopeId, references);
    Map<UUID, E> byId =
        byId(scopeId, references.stream().flatMap(one -> uuid(one).stream()).distinct().toList());
    for (String reference : references) {
      uuid(reference).map(byId::get).ifPresent(entity -> found.put(reference, entity));
    }
    return found;
  }

  /** Those of the ids that there are, in a handful of queries. */
  public Map<UUID, E> byId(UUID scopeId, List<UUID> ids) {
    Map<UUID, E> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += IDS_A_QUERY) {
      List<UUID> part = ids.subList(from, Math.min(from + IDS_A_QUERY, ids.size()));
      for (E entity : list("scopeId = ?1 and id in ?2", scopeId, part)) {
        found.put(entity.id, entity);
      }
    }
    return found;
  }

  /**
   * All that the filter lets through, ordered by id, in one statement and therefore as they are at
   * one moment. What was handed over is forgotten, so that not all of them are in memory at once.
   */
  public void each(UUID scopeId, Filter filter, Consumer<E> taker) {
    Map<String, Object> values = new HashMap<>(filter.values());
    values.put("scopeId", scopeId);
    String wanted =
        "from " + entity + " e where e.scopeId = :scopeId and " + filter.text() + " order by e.id";
    try (Stream<E> all = stream(wanted, values)) {
      int[] count = {0};
      all.forEach(
          entity -> {
            taker.accept(entity);
            if (++count[0] % IDS_A_QUERY == 0) {
              getEntityManager().clear();
            }
          });
    }
  }

  /** One page of those that the filter lets through, ordered by id. */
  public Page<E> page(UUID scopeId, Filter filter, PageQuery query) {
    filter.and("e.scopeId = :scopeId", "scopeId", scopeId);
    filter.and("e.id > :after", "after", query.after());
    List<E> rows =
        find("from " + entity + " e where " + filter.text() + " order by e.id", filter.values())
            .range(0, query.limit)
            .list();
    return query.page(rows, entity -> entity.id);
  }

  /** True for what looks like an id rather than an external id. */
  public static boolean isId(String reference) {
    return uuid(reference).isPresent();
  }

  private static Optional<UUID> uuid(String reference) {
    try {
      return reference.length() == 36 ? Optional.of(UUID.fromString(reference)) : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
