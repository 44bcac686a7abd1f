package org.linkwright.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The different words of some labels, to find those among them that a misspelt word may stand for.
 * All of them are looked at, but nearly all only by the letters they are made of: to make an
 * automaton for a word takes much longer than that. Immutable.
 */
final class Spellings {

  /**
   * A word that may have been meant.
   *
   * @param edits how many letters are to be changed, left out, put in or exchanged with the next
   */
  record Similar(String word, int edits) {}

  private static final Comparator<Similar> NEAREST_FIRST =
      Comparator.comparingInt(Similar::edits).thenComparing(Similar::word);

  /** The words by their number of letters. */
  private final List<List<int[]>> byLength = new ArrayList<>();

  /** The {@link #signature} of each, in the same order. */
  private final List<long[]> signatures = new ArrayList<>();

  private Spellings(List<int[]> words) {
    for (int[] word : words) {
      while (byLength.size() <= word.length) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(word.length).add(word);
    }
    byLength.forEach(
        ofOne -> signatures.add(ofOne.stream().mapToLong(Spellings::signature).toArray()));
  }

  /** The words that an index has in a field. */
  static Spellings of(IndexReader reader, String field) throws IOException {
    List<int[]> words = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        words.add(letters(term.utf8ToString()));
      }
    }
    return new Spellings(words);
  }

  static Spellings of(List<String> words) {
    return new Spellings(words.stream().map(Spellings::letters).toList());
  }

  /**
   * The words that so many edits or fewer lead to, the word itself among them, the nearest first.
   *
   * @param most how many at the most
   */
  List<Similar> similarTo(String word, int edits, int most) {
    int[] asked = letters(word);
    long signature = signature(asked);
    List<Similar> similar = new ArrayList<>();
    int longest = Math.min(byLength.size() - 1, asked.length + edits);
    for (int length = Math.max(0, asked.length - edits); length <= longest; length++) {
      long[] known = signatures.get(length);
      for (int i = 0; i < known.length; i++) {
        // An edit takes one letter away from those a word is made of and adds one, at the most.
        if (Long.bitCount(known[i] ^ signature) <= 2 * edits) {
          int[] other = byLength.get(length).get(i);
          int needed = edits(asked, other);
          if (needed <= edits) {
            similar.add(new Similar(new String(other, 0, other.length), needed));
          }
        }
      }
    }
    similar.sort(NEAREST_FIRST);
    return similar.subList(0, Math.min(most, similar.size()));
  }

  private static int[] letters(String word) {
    return word.codePoints().toArray();
  }

  /** A bit for each letter that occurs; some letters share one. */
  private static long signature(int[] word) {
    long signature = 0;
    for (int letter : word) {
      signature |= 1L << (letter * 0x9E3779B97F4A7C15L >>> 58);
    }
    return signature;
  }

  /** The least edits that lead from one word to the other, none of which meet the same letter. */
  private static int edits(int[] one, int[] other) {
    int[] twoBack = new int[other.length + 1];
    int[] oneBack = new int[other.length + 1];
    int[] now = new int[other.length + 1];
    for (int j = 0; j <= other.length; j++) {
      oneBack[j] = j;
    }
    for (int i = 1; i <= one.length; i++) {
      now[0] = i;
      for (int j = 1; j <= other.length; j++) {
        int changed = oneBack[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(oneBack[j], now[j - 1]));
        if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
          now[j] = Math.min(now[j], twoBack[j - 2] + 1);
        }
      }
      int[] free = twoBack;
      twoBack = oneBack;
      oneBack = now;
      now = free;
    }
    return oneBack[other.length];
  }
}
