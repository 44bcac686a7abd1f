package org.linkwright.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.shared.BoundedDecimal;

/**
 * How much of the text of a need the text of an offer shares: a weak sign, and never a reason.
 *
 * @param share of the weight of the need's words, 0 to 1, up to 6 decimals
 * @param words those that both have, the heaviest first, then in the order of the alphabet
 */
public record WordsInCommon(BigDecimal share, List<String> words) {

  private static final Comparator<Map.Entry<String, Integer>> HEAVIEST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  public WordsInCommon {
    words = List.copyOf(words);
  }

  /**
   * Only the words of the need count, so that no offer does worse by saying more.
   *
   * @param need its words with their weights, one at least
   * @param offer its words
   */
  static WordsInCommon of(Map<String, Integer> need, Set<String> offer) {
    List<Map.Entry<String, Integer>> shared =
        need.entrySet().stream()
            .filter(word -> offer.contains(word.getKey()))
            .sorted(HEAVIEST_FIRST)
            .toList();
    long weight = shared.stream().mapToLong(Map.Entry::getValue).sum();
    long all = need.values().stream().mapToLong(Integer::longValue).sum();
    return new WordsInCommon(
        BoundedDecimal.of(
            BigDecimal.valueOf(weight)
                .divide(BigDecimal.valueOf(all), BoundedDecimal.DECIMALS, RoundingMode.DOWN)),
        shared.stream().map(Map.Entry::getKey).toList());
  }
}
