package org.linkwright.fit;

/** A requirement, ready to be held against very many suppliers. Safe for use by several threads. */
public interface Screen {

  /** In place of a capability, where none is of the classification asked for. */
  int NO_CAPABILITY = -1;

  /**
   * The {@link Rating} of a supplier's fit; {@link Rating#NO_CANDIDATE} if none of its capabilities
   * is of the classification asked for.
   *
   * @param supplier of the same {@link Screening}
   */
  int rate(ScreenedSupplier supplier);

  /**
   * The capability that the supplier is judged by, which {@link Fit#capabilityId} names: its place
   * among those of its facts, from 0; {@link #NO_CAPABILITY} for no candidate.
   *
   * @param supplier of the same {@link Screening}
   */
  int judgedBy(ScreenedSupplier supplier);
}
