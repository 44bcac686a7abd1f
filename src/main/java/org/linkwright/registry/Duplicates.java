package org.linkwright.registry;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

  Duplicates(Programmes programmes, SupplierRepository suppliers, MergedSuppliers merged) {
    this.programmes = programmes;
    this.suppliers = suppliers;
    this.merged = merged;
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
    List<Lookalike> asked =
        bodies.stream().map(supplier -> Lookalike.of(programmeId, supplier)).toList();
    Set<String> own = asked.stream().map(Lookalike::externalId).collect(toSet());
    List<Lookalike> others = new ArrayList<>(asked);
    suppliers.lookalikes(programmeId, asked).stream()
        .filter(stored -> !own.contains(stored.externalId()))
        .forEach(others::add);
    Candidates candidates = new Candidates(others);
    Map<String, List<LikelyDuplicate>> found = new LinkedHashMap<>();
    for (Lookalike one : asked) {
      List<LikelyDuplicate> likely =
          candidates
              .of(one)
              .flatMap(other -> LikelyDuplicate.between(one, other).stream())
              .sorted(LikelyDuplicate.LIKELIEST_FIRST)
              .toList();
      if (!likely.isEmpty()) {
        found.put(one.externalId(), likely);
      }
    }
    return found;
  }

  /** A part of a name that more of them share says nothing of any two. */
  private static final int MOST_SHARING = 500;

  /** Suppliers by everything that two likely duplicates may share. */
  private static final class Candidates {

    private final Map<Object, List<Lookalike>> byKey = new HashMap<>();

    Candidates(List<Lookalike> all) {
      for (Lookalike one : all) {
        one.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(one));
      }
    }

    Stream<Lookalike> of(Lookalike one) {
      return one.keys()
          .map(key -> byKey.getOrDefault(key, List.of()))
          .filter(sharing -> sharing.size() <= MOST_SHARING)
          .flatMap(List::stream)
          .filter(other -> !other.externalId().equals(one.externalId()))
          .distinct();
    }
  }
}
