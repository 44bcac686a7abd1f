package org.linkwright.fit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Rate;

/**
 * Something a supplier can make or do. What is null or empty has not been stated: it is unknown,
 * neither met nor a gap.
 *
 * @param id unique within the supplier
 * @param classification what is made or done
 * @param processes names of the processes mastered; empty when not stated
 * @param capacity the most per period; null when not stated
 * @param leadTimeDays calendar days from order to delivery, zero or more; null when not stated
 * @param price what one unit costs; null when not stated
 * @param deliveryRegions where it is delivered to; empty when not stated
 * @param sites where it may be done: its own site, or any of the firm when it names none; only
 *     those whose place is known, in any order
 * @param words of the text of the offer, in their basic form; empty when it has no text
 * @param provenance of what the kinds of criteria look at in it; unknown for those left out
 */
public record CapabilityFacts(
    String id,
    ClassificationCode classification,
    Set<String> processes,
    @Nullable Rate capacity,
    @Nullable Integer leadTimeDays,
    @Nullable PriceRange price,
    Set<Region> deliveryRegions,
    List<SiteFacts> sites,
    Set<String> words,
    Map<CriterionKind, Provenance> provenance) {

  /**
   * @throws IllegalArgumentException if the id is blank or the lead time negative
   */
  public CapabilityFacts {
    id = Words.notBlank("capability id", id);
    processes = Set.copyOf(processes);
    deliveryRegions = Set.copyOf(deliveryRegions);
    sites = List.copyOf(sites);
    words = Set.copyOf(words);
    provenance = Map.copyOf(provenance);
    if (leadTimeDays != null && leadTimeDays < 0) {
      throw new IllegalArgumentException("The lead time must not be negative.");
    }
  }

  Provenance provenance(CriterionKind kind) {
    return provenance.getOrDefault(kind, Provenance.UNKNOWN);
  }
}
