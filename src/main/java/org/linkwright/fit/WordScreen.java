package org.linkwright.fit;

import java.util.Arrays;
import java.util.Map;

/** {@link WordsInCommon} in numbers: the words of one need. */
final class WordScreen {

  /** Numbers of the words, ascending. */
  private final int[] words;

  /** Of each word. */
  private final long[] weights;

  private final long all;

  WordScreen(Map<String, Integer> need, Lexicons lexicons) {
    int[][] numbered =
        need.entrySet().stream()
            .map(word -> new int[] {lexicons.words.number(word.getKey()), word.getValue()})
            .sorted((one, other) -> Integer.compare(one[0], other[0]))
            .toArray(int[][]::new);
    this.words = Arrays.stream(numbered).mapToInt(word -> word[0]).toArray();
    this.weights = Arrays.stream(numbered).mapToLong(word -> word[1]).toArray();
    this.all = Arrays.stream(weights).sum();
  }

  /**
   * The share that an offer has, in millionths; 0 for a need without words.
   *
   * @param offer numbers of its words, each once
   */
  long share(int[] offer) {
    if (all == 0) {
      return 0;
    }
    long shared = 0;
    for (int word : offer) {
      int place = Arrays.binarySearch(words, word);
      shared += place < 0 ? 0 : weights[place];
    }
    return shared * Millionths.ONE / all;
  }
}
