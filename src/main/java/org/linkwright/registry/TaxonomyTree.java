package org.linkwright.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one taxonomy in memory. Each has a place: its number, from 0, in a walk through the
 * tree, so that all codes below one have the places after its own. Immutable.
 */
final class TaxonomyTree {

  private static final int NONE = -1;

  private final TaxonomyHead head;
  private final List<String> codes;
  private final List<Map<String, String>> labels;
  private final int[] parents;
  private final int[] levels;
  private final int[] lastPlaces;
  private final Map<String, Integer> places;
  private final List<String> languages;

  /**
   * A code as it is read from a file or the database.
   *
   * @param parent null at the top
   * @param labels by BCP 47 tag; one at least is in the main language of the taxonomy
   */
  record Node(String code, @Nullable String parent, Map<String, String> labels) {}

  /**
   * @param nodes in any order
   * @param order of these very nodes, without flaws
   */
  TaxonomyTree(TaxonomyHead head, List<Node> nodes, TaxonomyOrder order) {
    int[] walk = order.walk();
    int[] placeOfRow = new int[walk.length];
    for (int place = 0; place < walk.length; place++) {
      placeOfRow[walk[place]] = place;
    }
    this.head = head;
    this.codes = IntStream.of(walk).mapToObj(row -> nodes.get(row).code()).toList();
    this.labels = IntStream.of(walk).mapToObj(row -> nodes.get(row).labels()).toList();
    this.levels = IntStream.of(walk).map(row -> order.levels()[row]).toArray();
    this.parents =
        IntStream.of(walk)
            .map(row -> order.parents()[row] == NONE ? NONE : placeOfRow[order.parents()[row]])
            .toArray();
    this.lastPlaces = lastPlaces(parents);
    this.places = new HashMap<>(walk.length * 2);
    for (int place = 0; place < walk.length; place++) {
      places.put(codes.get(place), place);
    }
    Set<String> others = new TreeSet<>();
    labels.forEach(ofOne -> others.addAll(ofOne.keySet()));
    others.remove(head.language());
    this.languages = Stream.concat(Stream.of(head.language()), others.stream()).toList();
  }

  /**
   * @throws IllegalArgumentException if there is a flaw in what lies above what
   */
  static TaxonomyTree of(TaxonomyHead head, List<Node> nodes) {
    List<@Nullable String> parents = new ArrayList<>();
    nodes.forEach(node -> parents.add(node.parent()));
    TaxonomyOrder order =
        new TaxonomyOrder(
            nodes.stream().map(Node::code).toList(),
            parents,
            IntStream.range(0, nodes.size()).toArray(),
            false);
    if (!order.flaws().isEmpty()) {
      throw new IllegalArgumentException(order.flaws().get(0).toString());
    }
    return new TaxonomyTree(head, nodes, order);
  }

  private static int[] lastPlaces(int[] parents) {
    int[] last = IntStream.range(0, parents.length).toArray();
    // Backwards, so that a code is complete before its parent is told.
    for (int place = parents.length - 1; place >= 0; place--) {
      if (parents[place] != NONE) {
        last[parents[place]] = Math.max(last[parents[place]], last[place]);
      }
    }
    return last;
  }

  TaxonomyHead head() {
    return head;
  }

  int size() {
    return codes.size();
  }

  /** The main language first, the others in the order of the alphabet. */
  List<String> languages() {
    return languages;
  }

  int deepest() {
    return IntStream.of(levels).max().orElse(0);
  }

  int atTop() {
    return (int) IntStream.of(parents).filter(parent -> parent == NONE).count();
  }

  /** The place of a code; null if there is no such code. */
  @Nullable Integer place(String code) {
    return places.get(code);
  }

  String code(int place) {
    return codes.get(place);
  }

  /** From 1, the top. */
  int level(int place) {
    return levels[place];
  }

  /** The place of the code above; null at the top. */
  @Nullable Integer parent(int place) {
    return parents[place] == NONE ? null : parents[place];
  }

  /** The place of the last code below this one; its own if there is none. */
  int lastPlace(int place) {
    return lastPlaces[place];
  }

  /** By BCP 47 tag. */
  Map<String, String> labels(int place) {
    return labels.get(place);
  }

  /** The label in the first of the languages that there is one in, else in the main language. */
  Label label(int place, LanguageChoice choice) {
    Map<String, String> known = labels.get(place);
    String language = choice.among(known.keySet(), head.language());
    return new Label(known.getOrDefault(language, codes.get(place)), language);
  }

  /**
   * A label and its language.
   *
   * @param language BCP 47
   */
  record Label(String text, String language) {}

  /** Places of the codes above, nearest first. */
  List<Integer> ancestors(int place) {
    List<Integer> above = new ArrayList<>();
    for (int next = parents[place]; next != NONE; next = parents[next]) {
      above.add(next);
    }
    return above;
  }

  /** Places of the codes right below, in order. */
  List<Integer> children(int place) {
    List<Integer> below = new ArrayList<>();
    for (int next = place + 1; next <= lastPlaces[place]; next = lastPlaces[next] + 1) {
      below.add(next);
    }
    return below;
  }

  /** Places at the top, in order. */
  List<Integer> top() {
    List<Integer> top = new ArrayList<>();
    for (int next = 0; next < codes.size(); next = lastPlaces[next] + 1) {
      top.add(next);
    }
    return top;
  }
}
