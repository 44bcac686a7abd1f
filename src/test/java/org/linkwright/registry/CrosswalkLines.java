package org.linkwright.registry;

import java.util.List;

/** Crosswalks for tests of other rooms. */
public final class CrosswalkLines {

  private CrosswalkLines() {}

  /**
   * An index of one line.
   *
   * @param kind how {@code to} stands to {@code from}
   */
  public static CrosswalkIndex of(Classification from, Classification to, MappingKind kind) {
    return CrosswalkIndex.of(List.of(new CrosswalkIndex.Line(from, to, kind)));
  }
}
