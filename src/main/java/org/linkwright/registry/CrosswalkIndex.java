package org.linkwright.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All crosswalks in memory, for looking up what a code is mapped to, from either side. Immutable.
 */
public final class CrosswalkIndex {

  private static final CrosswalkIndex NONE = new CrosswalkIndex(Map.of());

  private final Map<Classification, List<MappedCode>> mapped;

  private CrosswalkIndex(Map<Classification, List<MappedCode>> mapped) {
    this.mapped = mapped;
  }

  /**
   * One line of a crosswalk.
   *
   * @param kind how {@code to} stands to {@code from}
   */
  record Line(Classification from, Classification to, MappingKind kind) {}

  /** No crosswalks at all. */
  public static CrosswalkIndex none() {
    return NONE;
  }

  static CrosswalkIndex of(List<Line> lines) {
    Map<Classification, List<MappedCode>> mapped = new HashMap<>();
    for (Line line : lines) {
      add(mapped, line.from(), new MappedCode(line.to(), line.kind()));
      add(mapped, line.to(), new MappedCode(line.from(), line.kind().inverse()));
    }
    return new CrosswalkIndex(mapped);
  }

  private static void add(
      Map<Classification, List<MappedCode>> mapped, Classification from, MappedCode to) {
    mapped.computeIfAbsent(from, any -> new ArrayList<>(2)).add(to);
  }

  /** The codes of other taxonomies that a code is mapped to, with how each stands to it. */
  public List<MappedCode> mapped(Classification classification) {
    @Nullable List<MappedCode> found = mapped.get(classification);
    return found == null ? List.of() : found;
  }

  boolean isEmpty() {
    return mapped.isEmpty();
  }
}
