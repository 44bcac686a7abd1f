package org.linkwright.fit;

/** A requirement, ready to be held against very many suppliers. Safe for use by several threads. */
@FunctionalInterface
public interface Screen {

  /**
   * The {@link Rating} of a supplier's fit; {@link Rating#NO_CANDIDATE} if none of its capabilities
   * is of the classification asked for.
   *
   * @param supplier of the same {@link Screening}
   */
  int rate(ScreenedSupplier supplier);
}
