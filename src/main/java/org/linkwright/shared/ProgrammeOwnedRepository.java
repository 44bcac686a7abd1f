package org.linkwright.shared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds stored things of a programme by either name; never one of another programme. */
public abstract class ProgrammeOwnedRepository<E extends ProgrammeOwned>
    implements PanacheRepositoryBase<E, UUID> {

  private static final int IDS_A_QUERY = 500;

  private final String noun;
  private final String entity;

  /**
   * @param noun the kind of thing as people say it, for "There is no supplier X here."
   */
  protected ProgrammeOwnedRepository(String noun, Class<E> entity) {
    this.noun = noun;
    this.entity = entity.getSimpleName();
  }

  /**
   * @param reference its id, or its external id
   */
  public Optional<E> lookUp(UUID programmeId, String reference) {
    Optional<UUID> id = uuid(reference);
    if (id.isPresent()) {
      Optional<E> byId =
          find("programmeId = ?1 and id = ?2", programmeId, id.get()).firstResultOptional();
      if (byId.isPresent()) {
        return byId;
      }
    }
    return find("programmeId = ?1 and externalId = ?2", programmeId, reference)
        .firstResultOptional();
  }

  public E require(UUID programmeId, String reference) {
    return lookUp(programmeId, reference)
        .orElseThrow(() -> ProblemException.notFound(noun, reference));
  }

  public void requireFreeExternalId(UUID programmeId, String externalId) {
    if (count("programmeId = ?1 and externalId = ?2", programmeId, externalId) > 0) {
      throw new ProblemException(
          ProblemType.DUPLICATE_EXTERNAL_ID,
          "There is a " + noun + " \"" + externalId + "\" already; change it with PUT.",
          List.of(FieldError.body("/externalId", "is already taken by another " + noun)));
    }
  }

  /**
   * Those of the given external ids that exist, in a handful of queries however many are asked for.
   */
  public Map<String, E> byExternalId(UUID programmeId, Collection<String> externalIds) {
    Map<String, E> found = new HashMap<>();
    List<String> wanted = externalIds.stream().distinct().toList();
    for (int from = 0; from < wanted.size(); from += IDS_A_QUERY) {
      List<String> part = wanted.subList(from, Math.min(from + IDS_A_QUERY, wanted.size()));
      for (E entity : list("programmeId = ?1 and externalId in ?2", programmeId, part)) {
        found.put(entity.externalId, entity);
      }
    }
    return found;
  }

  /** One page of those that the filter lets through, ordered by id. */
  public Page<E> page(UUID programmeId, Filter filter, PageQuery query) {
    filter.and("e.programmeId = :programmeId", "programmeId", programmeId);
    filter.and("e.id > :after", "after", query.after());
    List<E> rows =
        find("from " + entity + " e where " + filter.text() + " order by e.id", filter.values)
            .range(0, query.limit)
            .list();
    return query.page(rows, entity -> entity.id);
  }

  private static Optional<UUID> uuid(String reference) {
    try {
      return reference.length() == 36 ? Optional.of(UUID.fromString(reference)) : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /**
   * Conditions on an entity {@code e} joined by "and", each there only if the caller asked for it.
   */
  public static final class Filter {

    private final StringBuilder text = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition with one named parameter, unless its value is null. */
    public Filter and(String condition, String parameter, @Nullable Object value) {
      if (value != null) {
        text.append(" and ").append(condition);
        values.put(parameter, value);
      }
      return this;
    }

    /** Gives a value to one more parameter of a condition added before. */
    public Filter with(String parameter, Object value) {
      values.put(parameter, value);
      return this;
    }

    private String text() {
      return text.toString();
    }
  }
}
