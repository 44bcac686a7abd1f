package org.linkwright.fit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Gives every word a number, from 0, so that words are compared as numbers. Never forgets one. */
final class Lexicon<T> {

  private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  int number(T word) {
    Integer known = numbers.get(word);
    return known == null ? numbers.computeIfAbsent(word, fresh -> next.getAndIncrement()) : known;
  }

  /** Null for a word that was never met. */
  @Nullable Integer known(T word) {
    return numbers.get(word);
  }

  /** How many words there are: the number of the next new one. */
  int size() {
    return next.get();
  }
}
