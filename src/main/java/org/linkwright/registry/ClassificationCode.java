package org.linkwright.registry;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A classification as an indexed pair of columns. */
@Embeddable
record ClassificationCode(String scheme, String code) {

  static ClassificationCode of(Classification classification) {
    return new ClassificationCode(classification.scheme(), classification.code());
  }

  /** Every code that matches one of the classifications, by scheme. */
  static Map<String, Set<String>> matching(
      Taxonomies taxonomies, Collection<Classification> classifications) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Classification classification : classifications) {
      codes
          .computeIfAbsent(classification.scheme(), any -> new TreeSet<>())
          .addAll(taxonomies.matching(classification));
    }
    return codes;
  }
}
