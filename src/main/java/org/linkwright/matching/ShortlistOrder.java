package org.linkwright.matching;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linkwright.registry.SizeClass;

/** By what a shortlist is sorted. */
@Schema(description = "By what a shortlist is sorted")
public enum ShortlistOrder {
  /** The best first: eligibility, then score, then external id. */
  SCORE(RatedSuppliers.BEST_FIRST),
  /** By name as text. */
  NAME(
      Comparator.<RatedSuppliers.Rated, String>comparing(rated -> rated.supplier().name())
          .thenComparing(RatedSuppliers.BEST_FIRST)),
  /** By country, those that do not state one last; within a country the best first. */
  COUNTRY(
      Comparator.<RatedSuppliers.Rated, String>comparing(
              rated -> rated.supplier().country(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(RatedSuppliers.BEST_FIRST)),
  /** By size, the smallest first, those of unknown size last; within a size the best first. */
  SIZE(
      Comparator.<RatedSuppliers.Rated, SizeClass>comparing(
              rated -> rated.supplier().sizeClass(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(RatedSuppliers.BEST_FIRST));

  private final Comparator<RatedSuppliers.Rated> comparator;

  ShortlistOrder(Comparator<RatedSuppliers.Rated> comparator) {
    this.comparator = comparator;
  }

  Comparator<RatedSuppliers.Rated> comparator() {
    return comparator;
  }
}
