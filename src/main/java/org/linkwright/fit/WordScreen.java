package org.linkwright.fit;

import java.util.Arrays;
import java.util.Map;

/** {@link WordsInCommon} in numbers: the words of one need. */
final class WordScreen {

  private static final int EMPTY = -1;

  /** So many places, or half of it, for each word. */
  private static final int ROOM = 8;

  /**
   * Numbers of the words, each at the place that its last bits tell or, if that is taken, at the
   * next free one; {@link #EMPTY} where there is none, which is nearly everywhere.
   */
  private final int[] words;

  /** Of each word, at the same place. */
  private final int[] weights;

  private final int mask;

  private final long all;

  WordScreen(Map<String, Integer> need, Lexicons lexicons) {
    int places = Integer.highestOneBit(need.size() + 1) * ROOM;
    this.words = new int[places];
    this.weights = new int[places];
    this.mask = places - 1;
    Arrays.fill(words, EMPTY);
    need.forEach((word, weight) -> add(lexicons.words.number(word), weight));
    this.all = need.values().stream().mapToLong(Integer::longValue).sum();
  }

  private void add(int word, int weight) {
    int place = place(word);
    words[place] = word;
    weights[place] = weight;
  }

  private int place(int word) {
    int place = word & mask;
    while (words[place] != EMPTY && words[place] != word) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /**
   * The share that an offer has, in millionths; 0 for a need without words.
   *
   * @param offer numbers of its words, each once
   */
  long share(int[] offer) {
    long shared = 0;
    for (int word : offer) {
      shared += weights[place(word)];
    }
    return shared == 0 ? 0 : shared * Millionths.ONE / all;
  }
}
