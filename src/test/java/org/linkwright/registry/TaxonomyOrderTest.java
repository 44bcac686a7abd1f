package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaxonomyOrderTest {

  @Test
  void parentsMayStandBelowTheirChildrenInTheFile() {
    TaxonomyOrder order = order(false, "111<11", "11<1", "1", "2", "12<1");

    assertThat(order.flaws()).isEmpty();
    assertThat(order.levels()).containsExactly(3, 2, 1, 1, 2);
    assertThat(order.walk()).containsExactly(2, 1, 0, 4, 3);
  }

  @Test
  void anOrphanIsNamedWithItsParent() {
    assertThat(order(false, "1", "11<1", "21<2").flaws())
        .containsExactly(
            new TaxonomyOrder.Flaw(
                2, "parent", "\"2\" is not a code of this file; leave it empty for a top code"));
  }

  @Test
  void aCircleIsToldOnceWithItsCodesAndWhatHangsOnItIsNot() {
    assertThat(order(false, "x<a", "a<b", "b<c", "c<a", "1", "y<x").flaws())
        .containsExactly(
            new TaxonomyOrder.Flaw(1, "parent", "goes round in a circle: a < b < c < a"));
  }

  @Test
  void aCodeThatIsItsOwnParentIsACircle() {
    assertThat(order(false, "a<a").flaws())
        .extracting(TaxonomyOrder.Flaw::message)
        .containsExactly("goes round in a circle: a < a");
  }

  @Test
  void theSecondOfTwoEqualCodesIsRefusedWithTheLineOfTheFirst() {
    assertThat(order(false, "1", "2", "1").flaws())
        .containsExactly(new TaxonomyOrder.Flaw(2, "code", "\"1\" is there already, on line 2"));
  }

  @Test
  void aSecondRootIsRefusedOnlyIfASingleOneWasAskedFor() {
    assertThat(order(false, "1", "2").flaws()).isEmpty();
    assertThat(order(true, "1", "11<1", "2").flaws())
        .containsExactly(
            new TaxonomyOrder.Flaw(
                2, "parent", "is needed: \"1\" on line 2 is the single root that was asked for"));
  }

  @Test
  void twentyLevelsAreAllowedAndTheCodesOnTheNextAreNamed() {
    assertThat(chain(TaxonomyOrder.MOST_LEVELS).flaws()).isEmpty();
    assertThat(chain(TaxonomyOrder.MOST_LEVELS + 2).flaws())
        .extracting(TaxonomyOrder.Flaw::message)
        .containsExactly("\"20\" lies 21 levels deep; 20 are allowed");
  }

  @Test
  void aChainOfAHundredAndFiftyThousandCodesIsRefusedAndDoesNotOverflow() {
    assertThat(chain(150_000).flaws()).hasSize(1);
    List<@Nullable String> parents = new ArrayList<>();
    IntStream.range(0, 150_000).forEach(i -> parents.add(Integer.toString((i + 1) % 150_000)));
    TaxonomyOrder circle = new TaxonomyOrder(codes(150_000), parents, new int[150_000], false);
    assertThat(circle.flaws()).hasSize(1);
    assertThat(circle.flaws().get(0).message()).hasSizeLessThan(300);
  }

  /** Each code below the one before. */
  private static TaxonomyOrder chain(int length) {
    List<@Nullable String> parents = new ArrayList<>();
    parents.add(null);
    codes(length - 1).forEach(parents::add);
    return new TaxonomyOrder(codes(length), parents, new int[length], false);
  }

  private static List<String> codes(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  /** Rows such as {@code 11<1}; the first is on line 2. */
  private static TaxonomyOrder order(boolean singleRoot, String... rows) {
    List<String> codes = new ArrayList<>();
    List<@Nullable String> parents = new ArrayList<>();
    for (String row : rows) {
      int cut = row.indexOf('<');
      codes.add(cut < 0 ? row : row.substring(0, cut));
      parents.add(cut < 0 ? null : row.substring(cut + 1));
    }
    return new TaxonomyOrder(
        codes, parents, IntStream.range(2, 2 + rows.length).toArray(), singleRoot);
  }
}
