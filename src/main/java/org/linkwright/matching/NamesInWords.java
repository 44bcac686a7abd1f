package org.linkwright.matching;

import java.util.List;

/** A list as it is spoken. */
final class NamesInWords {

  private NamesInWords() {}

  /** {@code "A"}, {@code "A and B"}, {@code "A, B and C"}; empty for nothing. */
  static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
