package org.linkwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.exchange.RowWriter.Cell;

/**
 * A text that no cell of a workbook takes goes on in the columns that follow: {@code contacts},
 * {@code contacts (2)}, {@code contacts (3)}. Each part is protected as a cell of its own ({@link
 * ProtectedText}), for it may begin or end with what a spreadsheet calculates or a cell would lose.
 * No column has such a name by itself: names of attributes have neither spaces nor parentheses.
 */
final class Continuation {

  /**
   * Characters that a part has at least if another follows. A column that somebody has merely named
   * like a continuation is told by this from one.
   */
  static final int SHORTEST = 4_000;

  /** Two apostrophes may come to it. */
  private static final int MOST_OF_PART = XlsxText.LONGEST - 2;

  private static final Pattern NAME = Pattern.compile("(.*) \\(([2-9]|[1-9][0-9]{1,3})\\)");

  private Continuation() {}

  /**
   * What stands in the cells of a column and its continuations.
   *
   * @param cell as it would stand in one cell, protected already if need be
   * @return the cell alone if it fits
   */
  static List<String> parts(String cell) {
    if (fits(cell)) {
      return List.of(cell);
    }
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < cell.length(); ) {
      int end = Math.min(cell.length(), start + MOST_OF_PART);
      // A character that XML does not take is written with seven.
      while (!fits(ProtectedText.encode(cell.substring(start, end)))) {
        end = start + (end - start) / 2;
      }
      if (end < cell.length() && Character.isHighSurrogate(cell.charAt(end - 1))) {
        end--;
      }
      parts.add(ProtectedText.encode(cell.substring(start, end)));
      start = end;
    }
    return parts;
  }

  static List<Cell> parts(Cell cell) {
    return fits(cell.text()) ? List.of(cell) : parts(cell.text()).stream().map(Cell::of).toList();
  }

  static boolean fits(String cell) {
    return cell.length() <= XlsxText.LONGEST && XlsxText.encode(cell).length() <= XlsxText.LONGEST;
  }

  /**
   * The cell that {@link #parts} took apart.
   *
   * @param cells of the column and its continuations; empty ones at the end are none
   * @return null if they are no parts of one cell: one is empty before another that is not, or too
   *     short to be followed by another
   */
  static @Nullable String joined(List<String> cells) {
    int filled = cells.size();
    while (filled > 1 && cells.get(filled - 1).isEmpty()) {
      filled--;
    }
    if (filled == 1) {
      return cells.get(0);
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < filled; i++) {
      String part = ProtectedText.decode(cells.get(i));
      if (part.length() < SHORTEST && i < filled - 1) {
        return null;
      }
      joined.append(part);
    }
    return joined.toString();
  }

  /** The name of a column or, from 2, of one that goes on with it. */
  static String name(String column, int part) {
    return part == 1 ? column : column + " (" + part + ")";
  }

  /**
   * Which columns of a file belong together.
   *
   * @param header names of the columns
   * @param own whether a name means a column of its own, whatever it looks like
   * @return the positions of the continuations, in order, by the position of their column
   */
  static Map<Integer, List<Integer>> of(List<String> header, Predicate<String> own) {
    Map<Integer, List<Integer>> continuations = new HashMap<>();
    for (String name : header) {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches() && matcher.group(2).equals("2") && !own.test(name)) {
        String column = matcher.group(1);
        int first = header.indexOf(column);
        if (first >= 0) {
          continuations.put(first, following(header, column));
        }
      }
    }
    return continuations;
  }

  private static List<Integer> following(List<String> header, String column) {
    List<Integer> positions = new ArrayList<>();
    for (int part = 2; header.contains(name(column, part)); part++) {
      positions.add(header.indexOf(name(column, part)));
    }
    return positions;
  }
}
