package org.linkwright.shared;

import java.util.List;

/** Lists in English. */
public final class Phrases {

  private Phrases() {}

  /** {@code "a"}, {@code "a and b"}, {@code "a, b and c"}; empty for none. */
  public static String joined(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
