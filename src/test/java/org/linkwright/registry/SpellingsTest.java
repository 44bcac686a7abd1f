package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.linkwright.registry.Spellings.Similar;

class SpellingsTest {

  private static final int ALL = 1000;

  private final Spellings spellings =
      Spellings.of(List.of("casting", "coating", "costing", "moulding", "molding", "鋳造", "鍛造"));

  @Test
  void aWordThatIsThereIsItsOwnNearest() {
    assertThat(spellings.similarTo("casting", 1, ALL))
        .containsExactly(new Similar("casting", 0), new Similar("costing", 1));
  }

  @Test
  void aLetterLeftOutPutInChangedOrExchangedWithTheNextIsOneEdit() {
    for (String slip : List.of("mouldin", "mouldingg", "mouldong", "moudling")) {
      assertThat(spellings.similarTo(slip, 1, ALL)).as(slip).contains(new Similar("moulding", 1));
    }
    assertThat(spellings.similarTo("muolding", 2, ALL)).contains(new Similar("molding", 1));
  }

  @Test
  void wordsThatNeedMoreEditsAreOthers() {
    assertThat(spellings.similarTo("casting", 2, ALL)).contains(new Similar("coating", 2));
    assertThat(spellings.similarTo("casting", 1, ALL)).doesNotContain(new Similar("coating", 2));
    assertThat(spellings.similarTo("forging", 2, ALL)).isEmpty();
  }

  @Test
  void theNearestAreKeptWhereThereAreTooMany() {
    assertThat(spellings.similarTo("costing", 2, 2))
        .containsExactly(new Similar("costing", 0), new Similar("casting", 1));
  }

  @Test
  void anyScriptHasLetters() {
    assertThat(spellings.similarTo("鋳鉄", 1, ALL)).containsExactly(new Similar("鋳造", 1));
  }

  /** Few letters, so that many words are near; {@code é} and a letter of two chars among them. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "b", "c", "é", "\uD835\uDD38")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(letters -> String.join("", letters));
  }

  @Provide
  Arbitrary<List<String>> dictionaries() {
    return words().list().uniqueElements().ofMaxSize(40);
  }

  @Property(tries = 500)
  void noneThatIsNearEnoughIsMissedAndNoOtherIsFound(
      @ForAll("dictionaries") List<String> known, @ForAll("words") String asked) {
    for (int edits = 0; edits <= 2; edits++) {
      Map<String, Integer> near = new TreeMap<>();
      for (String word : known) {
        int needed = edits(asked.codePoints().toArray(), word.codePoints().toArray());
        if (needed <= edits) {
          near.put(word, needed);
        }
      }
      Map<String, Integer> found = new HashMap<>();
      Spellings.of(known)
          .similarTo(asked, edits, ALL)
          .forEach(similar -> found.put(similar.word(), similar.edits()));
      assertThat(found).isEqualTo(near);
    }
  }

  /** As it is defined: by what the words end in. */
  private static int edits(int[] one, int[] other) {
    return edits(one, one.length, other, other.length);
  }

  private static int edits(int[] one, int i, int[] other, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int least =
        Math.min(
            edits(one, i - 1, other, j - 1) + (one[i - 1] == other[j - 1] ? 0 : 1),
            1 + Math.min(edits(one, i - 1, other, j), edits(one, i, other, j - 1)));
    boolean exchanged = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
    return exchanged ? Math.min(least, 1 + edits(one, i - 2, other, j - 2)) : least;
  }
}
