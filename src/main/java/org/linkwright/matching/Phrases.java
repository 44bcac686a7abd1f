package org.linkwright.matching;

import java.util.List;

/** Lists in English. */
final class Phrases {

  private Phrases() {}

  /** {@code "a"}, {@code "a and b"}, {@code "a, b and c"}; empty for none. */
  static String joined(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
