package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Places in the tree against plain walking from parent to parent, on random forests. */
class TaxonomyTreePropertiesTest {

  /** Each code's parent is one with a smaller number, or none: a forest, whatever was drawn. */
  @Provide
  Arbitrary<List<TaxonomyTree.Node>> forests() {
    return Arbitraries.integers()
        .between(-3, 1_000_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .flatMap(draws -> Arbitraries.longs().map(seed -> forest(draws, seed)));
  }

  private static List<TaxonomyTree.Node> forest(List<Integer> draws, long seed) {
    List<TaxonomyTree.Node> nodes = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < draws.size(); i++) {
      int parent = i == 0 || draws.get(i) < 0 ? -1 : draws.get(i) % i;
      boolean atTop = parent < 0 || levels.get(parent) == TaxonomyOrder.MOST_LEVELS;
      levels.add(atTop ? 1 : levels.get(parent) + 1);
      nodes.add(
          new TaxonomyTree.Node("c" + i, atTop ? null : "c" + parent, Map.of("en", "Code " + i)));
    }
    Collections.shuffle(nodes, new Random(seed));
    return nodes;
  }

  @Property(tries = 300, seed = "4711")
  void everyCodeIsFoundBelowAllItsAncestorsAndNowhereElse(
      @ForAll("forests") List<TaxonomyTree.Node> nodes) {
    Taxonomies taxonomies = taxonomies(nodes);
    for (TaxonomyTree.Node one : nodes) {
      List<String> above = walkedUp(nodes, one.code());
      assertThat(taxonomies.ancestors(code(one.code()))).isEqualTo(above);
      Set<String> expected = new HashSet<>(above);
      expected.add(one.code());
      for (TaxonomyTree.Node other : nodes) {
        if (walkedUp(nodes, other.code()).contains(one.code())) {
          expected.add(other.code());
        }
      }
      assertThat(taxonomies.matching(code(one.code())))
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(taxonomies.countMatching(code(one.code()))).isEqualTo(expected.size());
    }
  }

  @Property(tries = 300, seed = "4712")
  void childrenAndLevelsAreWhatTheParentsSay(@ForAll("forests") List<TaxonomyTree.Node> nodes) {
    TaxonomyTree tree = tree(nodes);
    Set<String> reached = new LinkedHashSet<>();
    for (int place : tree.top()) {
      assertThat(tree.parent(place)).isNull();
      reached.add(tree.code(place));
    }
    for (int place = 0; place < tree.size(); place++) {
      assertThat(tree.level(place)).isEqualTo(tree.ancestors(place).size() + 1);
      for (int child : tree.children(place)) {
        assertThat(tree.parent(child)).isEqualTo(place);
        reached.add(tree.code(child));
      }
    }
    assertThat(reached).hasSize(nodes.size());
  }

  @Property(tries = 100, seed = "4713")
  void whatIsStoredInTheOrderOfPlacesIsTheSameTree(
      @ForAll("forests") List<TaxonomyTree.Node> nodes) {
    TaxonomyTree tree = tree(nodes);
    List<TaxonomyTree.Node> stored = new ArrayList<>();
    for (int place = 0; place < tree.size(); place++) {
      Integer parent = tree.parent(place);
      stored.add(
          new TaxonomyTree.Node(
              tree.code(place), parent == null ? null : tree.code(parent), tree.labels(place)));
    }
    TaxonomyTree again = tree(stored);
    for (int place = 0; place < tree.size(); place++) {
      assertThat(again.code(place)).isEqualTo(tree.code(place));
      assertThat(again.lastPlace(place)).isEqualTo(tree.lastPlace(place));
    }
  }

  private static List<String> walkedUp(List<TaxonomyTree.Node> nodes, String code) {
    List<String> above = new ArrayList<>();
    @Nullable String parent = parent(nodes, code);
    while (parent != null) {
      above.add(parent);
      parent = parent(nodes, parent);
    }
    return above;
  }

  private static @Nullable String parent(List<TaxonomyTree.Node> nodes, String code) {
    for (TaxonomyTree.Node node : nodes) {
      if (node.code().equals(code)) {
        return node.parent();
      }
    }
    throw new AssertionError(code);
  }

  private static Classification code(String code) {
    return new Classification("TEST", code);
  }

  private static Taxonomies taxonomies(List<TaxonomyTree.Node> nodes) {
    Map<String, TaxonomyTree> trees = Map.of("TEST", tree(nodes));
    return new Taxonomies(() -> trees);
  }

  private static TaxonomyTree tree(List<TaxonomyTree.Node> nodes) {
    return TaxonomyTree.of(new TaxonomyHead("TEST", "Test", null, "en", 0, null), nodes);
  }
}
