package org.linkwright.registry;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.linkwright.shared.Versioned;

/** The suppliers of a programme and their capability profiles. */
@Singleton
public class Suppliers extends KeptRecords<SupplierEntity, Supplier> {

  private final SupplierRepository suppliers;
  private final Programmes programmes;
  private final Taxonomies taxonomies;
  private final KnownCrosswalks crosswalks;
  private final Duplicates duplicates;
  private final MergedSuppliers merged;
  private final SupplierDirectories directories;
  private final PlansForValues plans;
  private final Event<RecordDeletion> deletions;
  private final Clock clock;

  Suppliers(
      SupplierRepository suppliers,
      Programmes programmes,
      Taxonomies taxonomies,
      KnownCrosswalks crosswalks,
      Duplicates duplicates,
      MergedSuppliers merged,
      SupplierDirectories directories,
      PlansForValues plans,
      Event<RecordDeletion> deletions,
      RecordHistory history,
      Ids ids,
      Clock clock) {
    super(
        RecordKind.SUPPLIER,
        new SupplierEntity.Document(),
        suppliers,
        programmes,
        history,
        ids,
        clock);
    this.clock = clock;
    this.suppliers = suppliers;
    this.programmes = programmes;
    this.taxonomies = taxonomies;
    this.crosswalks = crosswalks;
    this.duplicates = duplicates;
    this.merged = merged;
    this.directories = directories;
    this.plans = plans;
    this.deletions = deletions;
  }

  @Override
  protected void beforeDelete(SupplierEntity entity) {
    deletions.fire(new RecordDeletion(entity.id));
  }

  /**
   * What a list of suppliers is narrowed to; null leaves it wide.
   *
   * @param name part of the name, without regard to case
   * @param classification suppliers with a capability of this code, an ancestor or a descendant
   * @param standard suppliers that list a certificate of this standard
   * @param staleSince suppliers of whose facts less than half were confirmed on this day or later
   * @param certificateExpiringBefore suppliers that hold a standard no longer than up to the day
   *     before, those that hold it no more among them
   * @param completenessBelow suppliers whose profile is less complete, in percent
   */
  public record Narrowing(
      @Nullable String name,
      @Nullable String country,
      @Nullable String region,
      @Nullable Classification classification,
      @Nullable String standard,
      @Nullable LocalDate staleSince,
      @Nullable LocalDate certificateExpiringBefore,
      @Nullable Integer completenessBelow,
      @Nullable Instant updatedSince) {

    /**
     * Whether a {@link SupplierDirectory} knows all this, and finds it sooner than the database.
     */
    boolean isInDirectories() {
      return (classification != null || standard != null)
          && staleSince == null
          && certificateExpiringBefore == null
          && completenessBelow == null
          && updatedSince == null;
    }
  }

  /**
   * Adds a supplier, and finds those that are likely to be the same firm.
   *
   * @throws ProblemException {@code likely-duplicate} if there are some and that is to be refused
   */
  @Transactional
  public Versioned<NewSupplier> create(
      Caller caller, String programme, Supplier body, OnDuplicate onDuplicate) {
    List<LikelyDuplicate> likely =
        duplicates
            .among(caller, programme, List.of(body))
            .getOrDefault(body.externalId(), List.of());
    if (onDuplicate == OnDuplicate.REFUSE && !likely.isEmpty()) {
      throw LikelyDuplicate.refusal(likely);
    }
    Versioned<Supplier> created = create(caller, programme, body);
    return new Versioned<>(new NewSupplier(created.content(), likely), created.version());
  }

  /** A supplier, or the one it was merged into. */
  @Override
  protected SupplierEntity find(UUID programmeId, String reference) {
    return suppliers
        .lookUp(programmeId, reference)
        .or(() -> merged.survivorOf(programmeId, reference))
        .orElseThrow(() -> ProblemException.notFound("supplier", reference));
  }

  /** Suppliers, or those they were merged into. */
  @Override
  protected Map<String, SupplierEntity> find(UUID programmeId, Collection<String> references) {
    Map<String, SupplierEntity> found = super.find(programmeId, references);
    List<String> gone =
        references.stream().distinct().filter(one -> !found.containsKey(one)).toList();
    if (!gone.isEmpty()) {
      found.putAll(merged.survivorsOf(programmeId, gone));
    }
    return found;
  }

  @Transactional
  public Page<Supplier> list(
      Caller caller, String programme, Narrowing narrowing, PageQuery query) {
    UUID programmeId = programmes.require(caller, programme);
    Page<SupplierEntity> page =
        directories
            .page(programmeId, narrowing, query.after(), query.limit + 1)
            .map(rows -> query.page(rows, row -> row.id))
            .orElseGet(() -> fromDatabase(programmeId, narrowing, query));
    return page.map(SupplierEntity::toSupplier);
  }

  private Page<SupplierEntity> fromDatabase(
      UUID programmeId, Narrowing narrowing, PageQuery query) {
    Filter filter = filter(narrowing);
    planFor(filter);
    return suppliers.page(programmeId, filter, query);
  }

  @Override
  protected void planFor(Filter filter) {
    if (!filter.values().isEmpty()) {
      plans.fromNow();
    }
  }

  /** The same narrowing, for {@link #each}. */
  @Transactional
  public Filter filter(Caller caller, String programme, Narrowing narrowing) {
    programmes.require(caller, programme);
    return filter(narrowing);
  }

  private Filter filter(Narrowing narrowing) {
    Filter filter =
        new Filter()
            .and("lower(e.name) like :name escape '!'", "name", containing(narrowing.name()))
            .and("e.country = :country", "country", narrowing.country())
            .and("e.region = :region", "region", narrowing.region())
            .and("e.updatedAt >= :since", "since", narrowing.updatedSince())
            .and(
                "exists (select 1 from e.standards held where key(held) = :standard)",
                "standard",
                narrowing.standard() == null ? null : canonical(narrowing.standard()))
            .and(
                "(e.confirmedOn is null or e.confirmedOn < :staleSince)",
                "staleSince",
                narrowing.staleSince())
            .and(
                "exists (select 1 from e.standards held where held < :expiringBefore)",
                "expiringBefore",
                narrowing.certificateExpiringBefore())
            .and("e.completeness < :completeBelow", "completeBelow", narrowing.completenessBelow());
    if (narrowing.classification() != null) {
      restrictTo(filter, narrowing.classification());
    }
    return filter;
  }

  /**
   * The suppliers whose classification matches, crosswalks to other taxonomies included: the only
   * ones that can be eligible or a near miss, and perhaps a few others. Ordered by id.
   */
  @Transactional
  public List<Supplier> candidates(Caller caller, String programme, Classification classification) {
    return suppliers
        .withAnyCode(
            programmes.require(caller, programme),
            MatchingCodes.of(
                taxonomies,
                CodeReach.of(List.of(classification), taxonomies, crosswalks.index()),
                "c.code"))
        .stream()
        .map(SupplierEntity::toSupplier)
        .toList();
  }

  /**
   * The external ids of the suppliers that others were merged into.
   *
   * @param externalIds of any suppliers, merged or not
   * @return by the former external ids, for those that were merged
   */
  @Transactional
  public Map<String, String> survivors(Caller caller, String programme, List<String> externalIds) {
    UUID programmeId = programmes.require(caller, programme);
    return externalIds.isEmpty() ? Map.of() : merged.survivingNames(programmeId, externalIds);
  }

  private void restrictTo(Filter filter, Classification classification) {
    MatchingCodes codes = MatchingCodes.of(taxonomies, classification, "c.code");
    filter.and(
        "exists (select 1 from e.codes c where c.scheme = :scheme and " + codes.text() + ")",
        "scheme",
        codes.scheme());
    codes.parameters().forEach(filter::with);
  }

  @Override
  protected SupplierEntity blank() {
    return new SupplierEntity();
  }

  @Override
  protected String externalId(Supplier body) {
    return body.externalId();
  }

  @Override
  Supplier content(SupplierEntity entity) {
    return entity.profile;
  }

  @Override
  Supplier content(Supplier body) {
    return body.asContent();
  }

  @Override
  Supplier restored(Supplier content, RecordState state) {
    return content.stored(state.recordId(), state.createdAt(), state.begunAt());
  }

  @Override
  protected Supplier read(SupplierEntity entity) {
    return entity.toSupplier();
  }

  @Override
  protected BiConsumer<SupplierEntity, Supplier> writer(UUID programmeId, List<Supplier> bodies) {
    return Suppliers::write;
  }

  private static void write(SupplierEntity entity, Supplier body) {
    entity.name = body.name();
    entity.country = body.country();
    entity.region = body.region();
    entity.city = body.city();
    entity.nativeName = body.nativeName();
    ComparableName name = ComparableName.of(body.name());
    entity.nameBeginning = name.beginning();
    entity.nameEnding = name.ending();
    entity.nameWords = name.skeleton();
    replace(entity.identifiers, IdentifierKey.of(entity.scopeId, body));
    entity.profile = body.asContent();
    replace(entity.codes, ClassificationCode.of(body));
    entity.measure();
  }

  @Override
  protected List<List<FieldError>> check(UUID programmeId, List<Supplier> bodies) {
    Map<String, String> survivors =
        merged.survivingNames(programmeId, bodies.stream().map(Supplier::externalId).toList());
    return bodies.stream().map(body -> check(body, survivors.get(body.externalId()))).toList();
  }

  private List<FieldError> check(Supplier body, @Nullable String survivor) {
    List<FieldError> errors = new ArrayList<>(ProfileCheck.errors(body, today()));
    if (survivor != null) {
      errors.add(
          FieldError.body(
              "/externalId",
              "\""
                  + body.externalId()
                  + "\" was merged into \""
                  + survivor
                  + "\"; send what is new under that name"));
    }
    for (int i = 0; i < body.capabilities().size(); i++) {
      String pointer = "/capabilities/" + i + "/classification";
      errors.addAll(taxonomies.check(pointer, body.capabilities().get(i).classification()));
    }
    return errors;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The form in which names of standards are compared. */
  static String canonical(String standard) {
    return standard.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  static @Nullable String containing(@Nullable String part) {
    return part == null || part.isBlank()
        ? null
        : "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  private static <X> void replace(Set<X> stored, Set<X> wanted) {
    stored.retainAll(wanted);
    stored.addAll(wanted);
  }
}
