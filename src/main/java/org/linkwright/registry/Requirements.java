package org.linkwright.registry;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ScopedRepository;

/** What the buyers of a programme need. */
@Singleton
public class Requirements extends KeptRecords<RequirementEntity, Requirement> {

  private final RequirementRepository requirements;
  private final BuyerRepository buyers;
  private final Programmes programmes;
  private final Taxonomies taxonomies;
  private final KnownCrosswalks crosswalks;
  private final Event<RecordDeletion> deletions;

  Requirements(
      RequirementRepository requirements,
      BuyerRepository buyers,
      Programmes programmes,
      Taxonomies taxonomies,
      KnownCrosswalks crosswalks,
      Event<RecordDeletion> deletions,
      RecordHistory history,
      Ids ids,
      Clock clock) {
    super(
        RecordKind.REQUIREMENT,
        new RequirementEntity.Document(),
        requirements,
        programmes,
        history,
        ids,
        clock);
    this.requirements = requirements;
    this.buyers = buyers;
    this.programmes = programmes;
    this.taxonomies = taxonomies;
    this.crosswalks = crosswalks;
    this.deletions = deletions;
  }

  @Override
  protected void beforeDelete(RequirementEntity entity) {
    deletions.fire(new RecordDeletion(entity.id));
  }

  /**
   * What a list of requirements is narrowed to; null leaves it wide.
   *
   * @param title part of the title, without regard to case
   * @param buyer id or external id of a buyer
   * @param classification requirements for this code, an ancestor or a descendant
   */
  public record Narrowing(
      @Nullable String title,
      @Nullable String buyer,
      Requirement.@Nullable Status status,
      Requirement.@Nullable Kind kind,
      @Nullable Classification classification,
      @Nullable Instant updatedSince) {}

  @Transactional
  public Page<Requirement> list(
      Caller caller, String programme, Narrowing narrowing, PageQuery query) {
    return requirements
        .page(programmes.require(caller, programme), filter(caller, programme, narrowing), query)
        .map(RequirementEntity::toRequirement);
  }

  /**
   * The same narrowing, for {@link #each}.
   *
   * @throws ProblemException {@code not-found} if there is no such buyer
   */
  @Transactional
  public Filter filter(Caller caller, String programme, Narrowing narrowing) {
    UUID programmeId = programmes.require(caller, programme);
    Filter filter =
        new Filter()
            .and(
                "lower(e.title) like :title escape '!'",
                "title",
                Suppliers.containing(narrowing.title()))
            .and("e.status = :status", "status", narrowing.status())
            .and("e.kind = :kind", "kind", narrowing.kind())
            .and("e.updatedAt >= :since", "since", narrowing.updatedSince());
    if (narrowing.buyer() != null) {
      filter.and("e.buyerId = :buyer", "buyer", buyers.require(programmeId, narrowing.buyer()).id);
    }
    if (narrowing.classification() != null) {
      MatchingCodes codes = MatchingCodes.of(taxonomies, narrowing.classification(), "e.code");
      filter.and("e.scheme = :scheme and " + codes.text(), "scheme", codes.scheme());
      codes.parameters().forEach(filter::with);
    }
    return filter;
  }

  /** All open requirements, ordered by id. */
  @Transactional
  public List<Requirement> open(Caller caller, String programme) {
    return requirements.open(programmes.require(caller, programme)).stream()
        .map(RequirementEntity::toRequirement)
        .toList();
  }

  /**
   * All open requirements whose classification matches one of the given ones, crosswalks to other
   * taxonomies included, and perhaps a few others. Ordered by id.
   */
  @Transactional
  public List<Requirement> openFor(
      Caller caller, String programme, Collection<Classification> classifications) {
    UUID programmeId = programmes.require(caller, programme);
    return requirements
        .open(
            programmeId,
            MatchingCodes.of(
                taxonomies, CodeReach.of(classifications, taxonomies, crosswalks.index()), "code"))
        .stream()
        .map(RequirementEntity::toRequirement)
        .toList();
  }

  @Override
  protected RequirementEntity blank() {
    return new RequirementEntity();
  }

  @Override
  protected String externalId(Requirement body) {
    return body.externalId();
  }

  @Override
  Requirement content(RequirementEntity entity) {
    return entity.content;
  }

  @Override
  Requirement content(Requirement body) {
    return body.asContent();
  }

  @Override
  Requirement restored(Requirement content, RecordState state) {
    return content.stored(state.recordId(), content.buyer(), state.createdAt(), state.begunAt());
  }

  @Override
  protected Requirement read(RequirementEntity entity) {
    return entity.toRequirement();
  }

  @Override
  protected BiConsumer<RequirementEntity, Requirement> writer(
      UUID programmeId, List<Requirement> bodies) {
    Map<String, BuyerEntity> referredTo = buyersOf(programmeId, bodies);
    return (entity, body) -> write(entity, body, referredTo);
  }

  private static void write(
      RequirementEntity entity, Requirement body, Map<String, BuyerEntity> referredTo) {
    BuyerEntity buyer = body.buyer() == null ? null : buyer(body.buyer(), referredTo);
    Classification classification = body.classification();
    entity.kind = body.kind();
    entity.buyerId = buyer == null ? null : buyer.id;
    entity.buyerExternalId = buyer == null ? null : buyer.externalId;
    entity.title = body.title();
    entity.scheme = classification == null ? null : classification.scheme();
    entity.code = classification == null ? null : classification.code();
    entity.status = body.status();
    entity.content = body.stored(null, entity.buyerExternalId, null, null);
  }

  private static BuyerEntity buyer(String name, Map<String, BuyerEntity> referredTo) {
    BuyerEntity buyer = referredTo.get(name);
    if (buyer == null) {
      throw ProblemException.notFound("buyer", name);
    }
    return buyer;
  }

  @Override
  protected List<List<FieldError>> check(UUID programmeId, List<Requirement> bodies) {
    Map<String, BuyerEntity> known = buyersOf(programmeId, bodies);
    List<List<FieldError>> errors = new ArrayList<>();
    for (Requirement body : bodies) {
      List<FieldError> ofOne = new ArrayList<>(RequirementCheck.errors(body));
      ofOne.addAll(taxonomies.check("/classification", body.classification()));
      for (int i = 0; i < body.items().size(); i++) {
        String pointer = "/items/" + i + "/classification";
        ofOne.addAll(taxonomies.check(pointer, body.items().get(i).classification()));
      }
      if (body.buyer() != null && !known.containsKey(body.buyer())) {
        ofOne.add(
            FieldError.body("/buyer", "\"" + body.buyer() + "\" is no buyer of this programme"));
      }
      errors.add(ofOne);
    }
    return errors;
  }

  /** The buyers that the bodies name, by the very name: mostly external ids, now and then an id. */
  private Map<String, BuyerEntity> buyersOf(UUID programmeId, List<Requirement> bodies) {
    List<String> names =
        bodies.stream().map(Requirement::buyer).filter(Objects::nonNull).distinct().toList();
    Map<String, BuyerEntity> found = new HashMap<>(buyers.byExternalId(programmeId, names));
    for (String name : names) {
      if (!found.containsKey(name) && ScopedRepository.isId(name)) {
        buyers.lookUp(programmeId, name).ifPresent(buyer -> found.put(name, buyer));
      }
    }
    return found;
  }
}
