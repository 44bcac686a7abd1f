package org.linkwright.registry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Ids;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;

/** The suppliers of a programme and their capability profiles. */
@Singleton
public class Suppliers extends KeptRecords<SupplierEntity, Supplier> {

  private final SupplierRepository suppliers;
  private final Programmes programmes;
  private final Taxonomies taxonomies;

  Suppliers(
      SupplierRepository suppliers,
      Programmes programmes,
      Taxonomies taxonomies,
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
    this.suppliers = suppliers;
    this.programmes = programmes;
    this.taxonomies = taxonomies;
  }

  /**
   * What a list of suppliers is narrowed to; null leaves it wide.
   *
   * @param name part of the name, without regard to case
   * @param classification suppliers with a capability of this code, an ancestor or a descendant
   * @param standard suppliers that list a certificate of this standard
   */
  public record Narrowing(
      @Nullable String name,
      @Nullable String country,
      @Nullable String region,
      @Nullable Classification classification,
      @Nullable String standard,
      @Nullable Instant updatedSince) {}

  @Transactional
  public Page<Supplier> list(
      Caller caller, String programme, Narrowing narrowing, PageQuery query) {
    Filter filter =
        new Filter()
            .and("lower(e.name) like :name escape '!'", "name", containing(narrowing.name()))
            .and("e.country = :country", "country", narrowing.country())
            .and("e.region = :region", "region", narrowing.region())
            .and("e.updatedAt >= :since", "since", narrowing.updatedSince())
            .and(
                "exists (select 1 from SupplierEntity s join s.standards held"
                    + " where s = e and held = :standard)",
                "standard",
                narrowing.standard() == null ? null : canonical(narrowing.standard()));
    if (narrowing.classification() != null) {
      restrictTo(filter, narrowing.classification());
    }
    return suppliers
        .page(programmes.require(caller, programme), filter, query)
        .map(SupplierEntity::toSupplier);
  }

  /**
   * The suppliers whose classification matches: the only ones that can be eligible or a near miss.
   * Ordered by id.
   */
  @Transactional
  public List<Supplier> candidates(Caller caller, String programme, Classification classification) {
    return suppliers
        .withAnyCode(
            programmes.require(caller, programme),
            classification.scheme(),
            taxonomies.matching(classification))
        .stream()
        .map(SupplierEntity::toSupplier)
        .toList();
  }

  private void restrictTo(Filter filter, Classification classification) {
    filter
        .and(
            "exists (select 1 from SupplierEntity s join s.codes c"
                + " where s = e and c.scheme = :scheme and c.code in :codes)",
            "scheme",
            classification.scheme())
        .with("codes", taxonomies.matching(classification));
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
    entity.profile = body.asContent();
    replace(
        entity.codes,
        body.capabilities().stream()
            .map(capability -> ClassificationCode.of(capability.classification()))
            .collect(Collectors.toSet()));
    replace(
        entity.standards,
        body.certificates().stream()
            .map(certificate -> canonical(certificate.standard()))
            .collect(Collectors.toSet()));
  }

  @Override
  protected List<List<FieldError>> check(UUID programmeId, List<Supplier> bodies) {
    return bodies.stream().map(this::check).toList();
  }

  private List<FieldError> check(Supplier body) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < body.capabilities().size(); i++) {
      String pointer = "/capabilities/" + i + "/classification";
      errors.addAll(taxonomies.check(pointer, body.capabilities().get(i).classification()));
    }
    return errors;
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
