package org.linkwright.fit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.Rate;

/**
 * What a buyer needs, as far as fit looks at it.
 *
 * @param id identifies the requirement
 * @param classification what is needed; the implied mandatory criterion
 * @param volume how much per period, over all suppliers together; null when not stated. Fit does
 *     not judge it, since one supplier need not serve it all: a capacity criterion says what each
 *     supplier must yield.
 * @param start the first day of supply; certificates must last until then, and years in business
 *     are counted up to then
 * @param end the last day of supply; null when it is open. A certificate that ends before it is
 *     pointed out.
 * @param rates what currencies are worth on that day
 * @param words of the text of the need, in their basic form, with weights of 1 or more; empty when
 *     it has no text
 * @param criteria in the buyer's order, ids unique, the classification not among them
 */
public record RequirementFacts(
    String id,
    ClassificationCode classification,
    @Nullable Rate volume,
    LocalDate start,
    @Nullable LocalDate end,
    ExchangeTable rates,
    Map<String, Integer> words,
    List<Criterion> criteria) {

  /**
   * @throws IllegalArgumentException if an id is blank, repeated or reserved, or the classification
   *     is listed as a criterion
   */
  public RequirementFacts {
    id = Words.notBlank("requirement id", id);
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("The supply ends before it begins.");
    }
    words = Map.copyOf(words);
    if (words.values().stream().anyMatch(weight -> weight < 1)) {
      throw new IllegalArgumentException("The weight of a word is 1 or more.");
    }
    criteria = List.copyOf(criteria);
    Set<String> ids = new HashSet<>(Set.of(Criterion.CLASSIFICATION_ID));
    for (Criterion criterion : criteria) {
      if (criterion.condition() instanceof Condition.Classified) {
        throw new IllegalArgumentException("The classification is implied, not listed.");
      }
      if (!ids.add(criterion.id())) {
        throw new IllegalArgumentException(
            "The criterion id '" + criterion.id() + "' is used twice or reserved.");
      }
    }
  }
}
