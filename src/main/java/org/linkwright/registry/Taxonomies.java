package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/**
 * The classifications known here: hierarchies of codes, each code with labels and at most one
 * parent. The same for all programmes.
 */
@ApplicationScoped
public class Taxonomies {

  /** International Standard Industrial Classification, Revision 4 (United Nations, 2008). */
  public static final String ISIC4 = "ISIC4";

  private final Supplier<Map<String, TaxonomyTree>> trees;

  @Inject
  Taxonomies(KnownTaxonomies known) {
    this(known::trees);
  }

  Taxonomies(Supplier<Map<String, TaxonomyTree>> trees) {
    this.trees = trees;
  }

  /** Only what comes with the service, without a database. */
  public static Taxonomies shipped() {
    return new Taxonomies(() -> ShippedTaxonomies.ALL);
  }

  /** The ids of the taxonomies, such as {@code ISIC4}, in the order of the alphabet. */
  public Set<String> schemes() {
    return new TreeSet<>(trees.get().keySet());
  }

  /**
   * What a code is called in the main language of its taxonomy; the code itself if it is not known.
   */
  public String label(Classification classification) {
    return label(classification, LanguageChoice.ANY);
  }

  String label(Classification classification, LanguageChoice choice) {
    TaxonomyTree tree = trees.get().get(classification.scheme());
    Integer place = tree == null ? null : tree.place(classification.code());
    return tree == null || place == null ? classification.code() : tree.label(place, choice).text();
  }

  /** The parent, its parent and so on, nearest first. Empty for a code that is not known. */
  public List<String> ancestors(Classification classification) {
    TaxonomyTree tree = trees.get().get(classification.scheme());
    Integer place = tree == null ? null : tree.place(classification.code());
    return tree == null || place == null
        ? List.of()
        : tree.ancestors(place).stream().map(tree::code).toList();
  }

  /** The code itself, its ancestors and all its descendants: every code that matches it. */
  public Set<String> matching(Classification classification) {
    Set<String> matching = new LinkedHashSet<>(ancestors(classification));
    matching.add(classification.code());
    TaxonomyTree tree = trees.get().get(classification.scheme());
    Integer place = tree == null ? null : tree.place(classification.code());
    if (tree != null && place != null) {
      for (int below = place + 1; below <= tree.lastPlace(place); below++) {
        matching.add(tree.code(below));
      }
    }
    return matching;
  }

  /**
   * Every code, of any taxonomy, that may match a classification: those that {@link #matching} has,
   * and those that crosswalks lead to, with a few that on a second look do not match.
   */
  public Set<Classification> mayMatch(Classification classification, CrosswalkIndex crosswalks) {
    CodeReach reach = CodeReach.of(List.of(classification), this, crosswalks);
    Set<Classification> codes = new LinkedHashSet<>();
    for (Classification around : reach.around()) {
      matching(around).forEach(code -> codes.add(new Classification(around.scheme(), code)));
    }
    codes.addAll(reach.alone());
    return codes;
  }

  /** How many codes {@link #matching} has, without listing them. */
  int countMatching(Classification classification) {
    TaxonomyTree tree = trees.get().get(classification.scheme());
    Integer place = tree == null ? null : tree.place(classification.code());
    return tree == null || place == null ? 1 : tree.level(place) + tree.lastPlace(place) - place;
  }

  /** What is wrong with a classification, its pointers below the given one. */
  List<FieldError> check(String pointer, @Nullable Classification classification) {
    if (classification == null) {
      return List.of();
    }
    TaxonomyTree tree = trees.get().get(classification.scheme());
    if (tree == null) {
      return List.of(
          FieldError.body(
              pointer + "/scheme", "is not a taxonomy known here; known: " + schemes()));
    }
    return tree.place(classification.code()) != null
        ? List.of()
        : List.of(
            FieldError.body(
                pointer + "/code",
                "\"" + classification.code() + "\" is not a code of " + classification.scheme()));
  }

  Collection<TaxonomyTree> all() {
    return trees.get().values();
  }

  TaxonomyTree require(String scheme) {
    return Optional.ofNullable(trees.get().get(scheme))
        .orElseThrow(() -> ProblemException.notFound("taxonomy", scheme));
  }
}
