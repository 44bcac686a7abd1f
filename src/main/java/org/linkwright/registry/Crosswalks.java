package org.linkwright.registry;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.access.Caller;
import org.linkwright.shared.CsvColumns;
import org.linkwright.shared.CsvRow;
import org.linkwright.shared.CsvTable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** What leads from the codes of one taxonomy to those of another. */
@ApplicationScoped
public class Crosswalks {

  private static final int LONGEST_SECONDS = 600;
  private static final CsvColumns COLUMNS = CsvColumns.needed("from", "to").optional("kind");

  private final Taxonomies taxonomies;
  private final CrosswalkStore store;
  private final KnownCrosswalks known;
  private final Clock clock;

  Crosswalks(Taxonomies taxonomies, CrosswalkStore store, KnownCrosswalks known, Clock clock) {
    this.known = known;
    this.taxonomies = taxonomies;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The codes of other taxonomies that crosswalks lead to from a code, in either direction they
   * were loaded; those of its ancestors and descendants are not among them.
   */
  @Transactional
  public List<MappedCode> mapped(Classification classification) {
    return store.mapped(classification);
  }

  /** All crosswalks in memory, for looking up many codes. */
  public CrosswalkIndex index() {
    return known.index();
  }

  /** The crosswalks of a taxonomy, seen from it. */
  @Transactional
  List<Crosswalk> of(String scheme) {
    taxonomies.require(scheme);
    return store.of(scheme).stream().map(found -> found.seenFrom(scheme)).toList();
  }

  /** The mappings of a crosswalk, seen from {@code from}, whichever way it was loaded. */
  @Transactional
  List<Mapping> mappings(String from, String to) {
    Crosswalk loaded = require(from, to);
    List<Mapping> mappings = store.mappings(loaded);
    return loaded.from().equals(from) ? mappings : mappings.stream().map(Mapping::inverse).toList();
  }

  /** Replaces the crosswalk between two taxonomies, whichever way it was loaded before. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  Crosswalk replace(Caller caller, String from, String to, byte[] file, boolean dryRun) {
    TaxonomyLoading.requireInstallation(caller);
    TaxonomyTree first = taxonomies.require(from);
    TaxonomyTree second = taxonomies.require(to);
    if (from.equals(to)) {
      throw ProblemException.invalid(
          FieldError.parameter("to", "should be another taxonomy than " + from));
    }
    List<Mapping> mappings = read(file, first, second);
    Crosswalk crosswalk = new Crosswalk(from, to, mappings.size(), clock.instant());
    if (!dryRun) {
      store.replace(crosswalk, mappings);
    }
    return crosswalk;
  }

  @Transactional
  void delete(Caller caller, String from, String to) {
    TaxonomyLoading.requireInstallation(caller);
    require(from, to);
    store.delete(from, to);
  }

  private Crosswalk require(String from, String to) {
    return store
        .between(from, to)
        .orElseThrow(() -> ProblemException.notFound("crosswalk", from + " to " + to));
  }

  private record Pair(String from, String to) {}

  private static List<Mapping> read(byte[] file, TaxonomyTree from, TaxonomyTree to) {
    CsvTable table = CsvTable.read(file, COLUMNS, TaxonomyFile.LIMITS);
    Map<Pair, Integer> lines = new HashMap<>();
    List<Mapping> mappings = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      Mapping mapping = mapping(row, from, to);
      Integer before = lines.putIfAbsent(new Pair(mapping.from(), mapping.to()), row.line());
      if (before != null) {
        row.refuse("to", "the same two codes stand on line " + before);
      }
      mappings.add(mapping);
    }
    table.errors().refuseIfAny();
    return mappings;
  }

  private static Mapping mapping(CsvRow row, TaxonomyTree from, TaxonomyTree to) {
    MappingKind kind = row.choice("kind", MappingKind.class);
    return new Mapping(
        code(row, "from", from),
        code(row, "to", to),
        // The least that can be claimed of two codes that somebody put side by side.
        kind == null ? MappingKind.RELATED : kind);
  }

  private static String code(CsvRow row, String column, TaxonomyTree tree) {
    String code = row.neededText(column);
    if (!code.isEmpty() && tree.place(code) == null) {
      row.refuse(column, "is not a code of " + tree.head().scheme());
    }
    return code;
  }
}
