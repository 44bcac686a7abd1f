package org.linkwright.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies above what in a list of codes with their parents, in any order, and what is wrong with
 * it. Takes constant work for each code, however deep they lie.
 */
final class TaxonomyOrder {

  /** Deepest level of a code, the top being level 1. UNSPSC has 4, CPV 5, HS 4, GPC 4. */
  static final int MOST_LEVELS = 20;

  private static final int MOST_NAMED = 20;
  private static final int NONE = -1;

  /** Levels that are not levels. */
  private static final int UNKNOWN = 0;

  private static final int BELOW_A_FLAW = -1;

  private final List<String> codes;
  private final int[] lines;
  private final Map<String, Integer> rows;
  private final int[] parents;
  private final int[] levels;
  private final List<Flaw> flaws = new ArrayList<>();

  /**
   * Something wrong with a row.
   *
   * @param row counted from 0
   * @param column {@code code} or {@code parent}
   * @param message what is wrong and what would be right
   */
  record Flaw(int row, String column, String message) {}

  /**
   * @param parents one for each code; null for a code at the top
   * @param lines of the file that the codes are on, to name them
   * @param singleRoot true if only one code may be at the top
   */
  TaxonomyOrder(
      List<String> codes, List<@Nullable String> parents, int[] lines, boolean singleRoot) {
    this.codes = codes;
    this.lines = lines;
    this.rows = new HashMap<>(codes.size() * 2);
    this.parents = new int[codes.size()];
    this.levels = new int[codes.size()];
    findCodes();
    findParents(parents);
    if (singleRoot) {
      refuseSecondRoots(parents);
    }
    for (int row = 0; row < codes.size(); row++) {
      level(row);
    }
  }

  /** Empty if all is well; only then the rest may be asked for. */
  List<Flaw> flaws() {
    return flaws;
  }

  /** The row of the parent of each row; -1 at the top. */
  int[] parents() {
    return parents;
  }

  /** The level of each row, the top being level 1. */
  int[] levels() {
    return levels;
  }

  /** The rows in the order of a walk: each followed by all below it, siblings as in the list. */
  int[] walk() {
    int[] firstBelow = new int[codes.size()];
    int[] next = new int[codes.size()];
    int firstAtTop = chain(firstBelow, next);
    int[] walk = new int[codes.size()];
    int row = firstAtTop;
    for (int place = 0; place < walk.length; place++) {
      walk[place] = row;
      if (firstBelow[row] != NONE) {
        row = firstBelow[row];
      } else {
        while (row != NONE && next[row] == NONE) {
          row = parents[row];
        }
        row = row == NONE ? NONE : next[row];
      }
    }
    return walk;
  }

  /** Chains siblings to each other; returns the first at the top. */
  private int chain(int[] firstBelow, int[] next) {
    Arrays.fill(firstBelow, NONE);
    int firstAtTop = NONE;
    for (int row = codes.size() - 1; row >= 0; row--) {
      if (parents[row] == NONE) {
        next[row] = firstAtTop;
        firstAtTop = row;
      } else {
        next[row] = firstBelow[parents[row]];
        firstBelow[parents[row]] = row;
      }
    }
    return firstAtTop;
  }

  private void findCodes() {
    for (int row = 0; row < codes.size(); row++) {
      Integer before = rows.putIfAbsent(codes.get(row), row);
      if (before != null) {
        flaws.add(
            new Flaw(row, "code", named(row) + " is there already, on line " + lines[before]));
      }
    }
  }

  private void findParents(List<@Nullable String> names) {
    for (int row = 0; row < codes.size(); row++) {
      String name = names.get(row);
      Integer parent = name == null ? Integer.valueOf(NONE) : rows.get(name);
      parents[row] = parent == null ? NONE : parent;
      if (parent == null) {
        flaws.add(
            new Flaw(
                row,
                "parent",
                "\"" + name + "\" is not a code of this file; leave it empty for a top code"));
      }
    }
  }

  private void refuseSecondRoots(List<@Nullable String> names) {
    int first = NONE;
    for (int row = 0; row < codes.size(); row++) {
      if (names.get(row) == null && first != NONE) {
        flaws.add(
            new Flaw(
                row,
                "parent",
                "is needed: "
                    + named(first)
                    + " on line "
                    + lines[first]
                    + " is the single root that was asked for"));
      } else if (names.get(row) == null) {
        first = row;
      }
    }
  }

  /** Climbs from a row to the first whose level is known, and comes back down. */
  private void level(int start) {
    List<Integer> path = new ArrayList<>();
    int row = start;
    while (row != NONE && levels[row] == UNKNOWN) {
      levels[row] = BELOW_A_FLAW; // stays so if the way up comes back here
      path.add(row);
      row = parents[row];
    }
    int inPath = row == NONE ? NONE : path.lastIndexOf(row);
    if (inPath != NONE) {
      refuseCycle(path.subList(inPath, path.size()));
      return;
    }
    int level = row == NONE ? 0 : levels[row];
    for (int i = path.size() - 1; i >= 0 && level != BELOW_A_FLAW; i--) {
      levels[path.get(i)] = ++level;
      refuseTooDeep(path.get(i));
    }
  }

  private void refuseTooDeep(int row) {
    if (levels[row] == MOST_LEVELS + 1) {
      flaws.add(
          new Flaw(
              row,
              "parent",
              named(row)
                  + " lies "
                  + levels[row]
                  + " levels deep; "
                  + MOST_LEVELS
                  + " are allowed"));
    }
  }

  private void refuseCycle(List<Integer> cycle) {
    StringBuilder way = new StringBuilder();
    cycle.stream().limit(MOST_NAMED).forEach(row -> way.append(codes.get(row)).append(" < "));
    way.append(cycle.size() > MOST_NAMED ? "… < " : "").append(codes.get(cycle.get(0)));
    flaws.add(new Flaw(cycle.get(0), "parent", "goes round in a circle: " + way));
  }

  private String named(int row) {
    return "\"" + codes.get(row) + "\"";
  }
}
