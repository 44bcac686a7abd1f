package org.linkwright.registry;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The buyers of a programme. */
@Singleton
public class Buyers extends KeptRecords<BuyerEntity, Buyer> {

  private final BuyerRepository buyers;
  private final RequirementRepository requirements;
  private final Programmes programmes;

  Buyers(
      BuyerRepository buyers,
      RequirementRepository requirements,
      Programmes programmes,
      RecordHistory history,
      Ids ids,
      Clock clock) {
    super(RecordKind.BUYER, new BuyerEntity.Document(), buyers, programmes, history, ids, clock);
    this.buyers = buyers;
    this.requirements = requirements;
    this.programmes = programmes;
  }

  /**
   * What a list of buyers is narrowed to; null leaves it wide.
   *
   * @param name part of the name, without regard to case
   */
  public record Narrowing(
      @Nullable String name, @Nullable String country, @Nullable Instant updatedSince) {}

  @Transactional
  public Page<Buyer> list(Caller caller, String programme, Narrowing narrowing, PageQuery query) {
    return buyers
        .page(programmes.require(caller, programme), filter(caller, programme, narrowing), query)
        .map(BuyerEntity::toBuyer);
  }

  /** The same narrowing, for {@link #each}. */
  @Transactional
  public Filter filter(Caller caller, String programme, Narrowing narrowing) {
    programmes.require(caller, programme);
    return new Filter()
        .and("lower(e.name) like :name escape '!'", "name", Suppliers.containing(narrowing.name()))
        .and("e.country = :country", "country", narrowing.country())
        .and("e.updatedAt >= :since", "since", narrowing.updatedSince());
  }

  /**
   * Who asks for a requirement; null for what no single buyer asks for.
   *
   * @throws ProblemException {@code not-found} if the two were deleted since the requirement was
   *     read
   */
  @Transactional
  public @Nullable Buyer of(Caller caller, String programme, Requirement requirement) {
    return of(requirement, of(caller, programme, List.of(requirement)));
  }

  /**
   * The same, of buyers that were read before.
   *
   * @param buyers by external id
   */
  public static @Nullable Buyer of(Requirement requirement, Map<String, Buyer> buyers) {
    String name = requirement.buyer();
    if (name == null) {
      return null;
    }
    Buyer buyer = buyers.get(name);
    if (buyer == null) {
      throw ProblemException.notFound("buyer", name);
    }
    return buyer;
  }

  /** Who asks for these requirements, by external id, in one query. */
  @Transactional
  public Map<String, Buyer> of(
      Caller caller, String programme, Collection<Requirement> requirements) {
    return byExternalId(
            caller,
            programme,
            requirements.stream()
                .map(Requirement::buyer)
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .stream()
        .collect(toMap(Buyer::externalId, Function.identity()));
  }

  @Override
  protected BuyerEntity blank() {
    return new BuyerEntity();
  }

  @Override
  protected String externalId(Buyer body) {
    return body.externalId();
  }

  @Override
  Buyer content(BuyerEntity entity) {
    return entity.profile;
  }

  @Override
  Buyer content(Buyer body) {
    return body.asContent();
  }

  @Override
  Buyer restored(Buyer content, RecordState state) {
    return content.stored(state.recordId(), state.createdAt(), state.begunAt());
  }

  @Override
  protected Buyer read(BuyerEntity entity) {
    return entity.toBuyer();
  }

  @Override
  protected BiConsumer<BuyerEntity, Buyer> writer(UUID programmeId, List<Buyer> bodies) {
    return Buyers::write;
  }

  private static void write(BuyerEntity entity, Buyer body) {
    entity.name = body.name();
    entity.country = body.country();
    entity.profile = body.asContent();
  }

  @Override
  protected List<List<FieldError>> check(UUID programmeId, List<Buyer> bodies) {
    return bodies.stream().map(any -> List.<FieldError>of()).toList();
  }

  @Override
  protected void beforeDelete(BuyerEntity entity) {
    long open = requirements.count("buyerId", entity.id);
    if (open > 0) {
      throw new ProblemException(
          ProblemType.IN_USE,
          "The buyer has " + open + " requirements; delete them or move them first.");
    }
  }
}
