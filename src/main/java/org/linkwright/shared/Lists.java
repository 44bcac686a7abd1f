package org.linkwright.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as they come over the wire. */
public final class Lists {

  private Lists() {}

  /**
   * An unmodifiable copy; empty where the caller sent none. It may hold nulls, which validation
   * then refuses by their index.
   */
  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
