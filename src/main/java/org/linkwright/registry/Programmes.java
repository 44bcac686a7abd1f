package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;
import org.linkwright.shared.Version;
import org.linkwright.shared.Versioned;

/** The programmes of this installation, and the gate to everything inside them. */
@ApplicationScoped
public class Programmes {

  private final ProgrammeRepository programmes;
  private final Ids ids;
  private final Clock clock;

  Programmes(ProgrammeRepository programmes, Ids ids, Clock clock) {
    this.programmes = programmes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The id of a programme that this caller may touch. To a caller who may not, it does not exist.
   *
   * @param reference its id or its external id
   */
  @Transactional
  public UUID require(Caller caller, String reference) {
    return entity(caller, reference).id;
  }

  /** True if a programme goes by this id or external id, for callers that see all programmes. */
  @Transactional
  public boolean exists(Caller caller, String reference) {
    return programmes.lookUp(reference).filter(found -> caller.mayTouch(found.id)).isPresent();
  }

  @Transactional
  public Versioned<Programme> create(Caller caller, Programme body) {
    if (programmes.lookUp(body.externalId()).isPresent()) {
      throw new ProblemException(
          ProblemType.DUPLICATE_EXTERNAL_ID,
          "There is a programme \"" + body.externalId() + "\" already.",
          List.of(FieldError.body("/externalId", "is already taken by another programme")));
    }
    ProgrammeEntity entity = new ProgrammeEntity();
    entity.id = ids.next();
    entity.externalId = body.externalId();
    entity.createdAt = clock.instant();
    write(entity, body);
    programmes.persistAndFlush(entity);
    return versioned(entity);
  }

  @Transactional
  public Versioned<Programme> get(Caller caller, String reference) {
    return versioned(entity(caller, reference));
  }

  @Transactional
  public Page<Programme> list(Caller caller, PageQuery query) {
    Filter filter =
        new Filter()
            .and("e.id > :after", "after", query.after())
            .and("e.id = :only", "only", caller.programmeId());
    List<ProgrammeEntity> rows =
        programmes
            .find(
                "from ProgrammeEntity e where " + filter.text() + " order by e.id", filter.values())
            .range(0, query.limit)
            .list();
    return query.page(rows, row -> row.id).map(ProgrammeEntity::toProgramme);
  }

  @Transactional
  public Versioned<Programme> replace(
      Caller caller, String reference, @Nullable String ifMatch, Programme body) {
    ProgrammeEntity entity = entity(caller, reference);
    Version.require(ifMatch, entity.version);
    Records.requireSameExternalId(entity.externalId, body.externalId());
    write(entity, body);
    programmes.flush();
    return versioned(entity);
  }

  /** Deletes a programme that nothing is left in. */
  @Transactional
  public void delete(Caller caller, String reference, @Nullable String ifMatch) {
    ProgrammeEntity entity = entity(caller, reference);
    Version.require(ifMatch, entity.version);
    programmes.delete(entity);
    programmes.flush();
  }

  private ProgrammeEntity entity(Caller caller, String reference) {
    return programmes
        .lookUp(reference)
        .filter(found -> caller.mayTouch(found.id))
        .orElseThrow(() -> ProblemException.notFound("programme", reference));
  }

  private void write(ProgrammeEntity entity, Programme body) {
    entity.name = body.name();
    entity.country = body.country();
    entity.currency = body.currency();
    entity.freshnessMonths = body.freshnessMonths();
    entity.updatedAt = clock.instant();
  }

  private static Versioned<Programme> versioned(ProgrammeEntity entity) {
    return new Versioned<>(entity.toProgramme(), entity.version);
  }
}
