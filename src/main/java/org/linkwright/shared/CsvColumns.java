package org.linkwright.shared;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The columns that one kind of file may have, in any order.
 *
 * @param needed those that every file must have
 * @param optional those that a file may leave out
 * @param open beginning of the names of columns that the author of the file names, such as {@code
 *     attribute:}; null if there are none
 */
public record CsvColumns(List<String> needed, List<String> optional, @Nullable String open) {

  public CsvColumns {
    needed = List.copyOf(needed);
    optional = List.copyOf(optional);
  }

  public static CsvColumns needed(String... names) {
    return new CsvColumns(List.of(names), List.of(), null);
  }

  public CsvColumns optional(String... names) {
    return new CsvColumns(needed, List.of(names), open);
  }

  /** Lets the author of the file name columns that begin like this. */
  public CsvColumns open(String beginning) {
    return new CsvColumns(needed, optional, beginning);
  }

  public boolean knows(String name) {
    return needed.contains(name) || optional.contains(name) || isOpen(name);
  }

  private boolean isOpen(String name) {
    return open != null && name.startsWith(open) && name.length() > open.length();
  }

  /** All names for people to read, in the order of the alphabet. */
  public String listed() {
    Set<String> names = new TreeSet<>(needed);
    names.addAll(optional);
    if (open != null) {
      names.add(open + "NAME");
    }
    return String.join(", ", names);
  }
}
