package org.linkwright.api;

import java.util.Arrays;
import java.util.Locale;

/** How long requests took to be answered, the quickest first. */
final class Latencies {

  /** The columns of {@link #row}. */
  static final String COLUMNS = "p50, ms | p90, ms | p99, ms | max, ms";

  private final long[] nanos;

  Latencies(long[] nanos) {
    this.nanos = nanos.clone();
    Arrays.sort(this.nanos);
  }

  /** Milliseconds that so many of a hundred were answered within. */
  double percentile(int percent) {
    return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
  }

  /** Cells of a table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%.1f | %.1f | %.1f | %.1f",
        percentile(50),
        percentile(90),
        percentile(99),
        percentile(100));
  }
}
