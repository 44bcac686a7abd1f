package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linkwright.access.Caller;
import org.linkwright.shared.Filter;
import org.linkwright.shared.Page;
import org.linkwright.shared.PageQuery;
import org.linkwright.shared.ProblemException;

/**
 * Finds suppliers that are likely to be one firm: by indexes those that share an identifier, or the
 * beginning, the end or the skeleton of the name, and then by an exact look at both (see
 * docs/adr/0017). The number of queries does not grow with the suppliers asked for.
 */
@ApplicationScoped
public class Duplicates {

  private final Programmes programmes;
  private final SupplierRepository suppliers;
  private final MergedSuppliers merged;
  private final LookalikeRows stored;

  Duplicates(
      Programmes programmes,
      SupplierRepository suppliers,
      MergedSuppliers merged,
      LookalikeRows stored) {
    this.programmes = programmes;
    this.suppliers = suppliers;
    this.merged = merged;
    this.stored = stored;
  }

  /** The likely duplicates of a supplier, or of what it was merged into; the likeliest first. */
  @Transactional
  public List<LikelyDuplicate> of(Caller caller, String programme, String reference) {
    UUID programmeId = programmes.require(caller, programme);
    Supplier supplier =
        suppliers
            .lookUp(programmeId, reference)
            .or(() -> merged.survivorOf(programmeId, reference))
            .orElseThrow(() -> ProblemException.notFound("supplier", reference))
            .toSupplier();
    return among(programmeId, List.of(supplier)).getOrDefault(supplier.externalId(), List.of());
  }

  /**
   * The likely duplicates of suppliers that may not be stored yet, among the stored ones and among
   * themselves; by external id, and only of those who have any.
   *
   * @param bodies no external id twice; what is stored under one of theirs is the same firm, and no
   *     duplicate
   */
  @Transactional
  public Map<String, List<LikelyDuplicate>> among(
      Caller caller, String programme, Collection<Supplier> bodies) {
    return among(programmes.require(caller, programme), bodies);
  }

  /** To ask about many suppliers, batch after batch. */
  @Transactional
  public DuplicateSearch search(Caller caller, String programme) {
    return new DuplicateSearch(stored, programmes.require(caller, programme));
  }

  /**
   * Pairs of likely duplicates in the whole programme. A page tells those of so many suppliers, so
   * it can be empty and still not be the last.
   */
  @Transactional
  public Page<DuplicatePair> pairs(Caller caller, String programme, PageQuery query) {
    UUID programmeId = programmes.require(caller, programme);
    Page<SupplierEntity> part = suppliers.page(programmeId, new Filter(), query);
    List<Supplier> looked = part.items().stream().map(SupplierEntity::toSupplier).toList();
    Map<String, List<LikelyDuplicate>> found = among(programmeId, looked);
    List<DuplicatePair> pairs =
        looked.stream()
            .flatMap(
                supplier ->
                    found.getOrDefault(supplier.externalId(), List.of()).stream()
                        .filter(duplicate -> isYounger(duplicate, supplier))
                        .map(duplicate -> pair(supplier, duplicate)))
            .toList();
    return new Page<>(pairs, part.next());
  }

  /** Each pair is told once, at its older half. */
  private static boolean isYounger(LikelyDuplicate duplicate, Supplier supplier) {
    UUID own = Objects.requireNonNull(supplier.id());
    UUID other = Objects.requireNonNull(duplicate.id());
    return other.toString().compareTo(own.toString()) > 0;
  }

  private static DuplicatePair pair(Supplier supplier, LikelyDuplicate duplicate) {
    return new DuplicatePair(
        new DuplicatePair.Named(
            Objects.requireNonNull(supplier.id()), supplier.externalId(), supplier.name()),
        duplicate);
  }

  private Map<String, List<LikelyDuplicate>> among(UUID programmeId, Collection<Supplier> bodies) {
    return new DuplicateSearch(stored, programmeId).among(bodies);
  }
}
