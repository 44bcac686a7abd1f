package org.linkwright.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linkwright.access.Caller;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.Page;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.Versioned;

/** Shows the taxonomies, their codes and what surrounds a code; changes them for administrators. */
@ApplicationScoped
class TaxonomyCatalogue {

  private final Taxonomies taxonomies;
  private final KnownTaxonomies known;
  private final TaxonomyLoading loading;
  private final Crosswalks crosswalks;
  private final TaxonomySearch search;

  TaxonomyCatalogue(
      Taxonomies taxonomies,
      KnownTaxonomies known,
      TaxonomyLoading loading,
      Crosswalks crosswalks,
      TaxonomySearch search) {
    this.taxonomies = taxonomies;
    this.known = known;
    this.loading = loading;
    this.crosswalks = crosswalks;
    this.search = search;
  }

  Page<Taxonomy> list() {
    return new Page<>(taxonomies.all().stream().map(Taxonomy::of).toList(), null);
  }

  Versioned<Taxonomy> get(String scheme) {
    TaxonomyTree tree = taxonomies.require(scheme);
    return new Versioned<>(Taxonomy.of(tree), tree.head().version());
  }

  /**
   * What a list of codes is narrowed to; null leaves it wide.
   *
   * @param parent only codes right below this one
   * @param level only codes on this level, from 1
   * @param label part of the label in the chosen language, without regard to case
   */
  record Narrowing(@Nullable String parent, @Nullable Integer level, @Nullable String label) {}

  /**
   * A part of the codes of a taxonomy, each followed by those below it.
   *
   * @param cursor of the page before; null for the first
   */
  Page<TaxonomyEntry> codes(
      String scheme,
      Narrowing narrowing,
      LanguageChoice choice,
      int limit,
      @Nullable String cursor) {
    TaxonomyTree tree = taxonomies.require(scheme);
    int first = cursor == null ? 0 : after(tree, cursor);
    int last = tree.size() - 1;
    if (narrowing.parent() != null) {
      int parent = place(tree, narrowing.parent());
      first = Math.max(first, parent + 1);
      last = tree.lastPlace(parent);
    }
    String part = narrowing.label() == null ? "" : narrowing.label().strip();
    String wanted = part.toLowerCase(Locale.ROOT);
    List<TaxonomyEntry> items = new ArrayList<>();
    for (int at = first; at <= last; at = next(tree, at, narrowing)) {
      if (narrowing.level() != null && tree.level(at) != narrowing.level()) {
        continue;
      }
      if (tree.label(at, choice).text().toLowerCase(Locale.ROOT).contains(wanted)) {
        if (items.size() == limit) {
          return new Page<>(items, cursor(items.get(limit - 1).code()));
        }
        items.add(TaxonomyEntry.of(tree, at, choice));
      }
    }
    return new Page<>(items, null);
  }

  /** From one child to the next if only children are wanted; else code by code. */
  private static int next(TaxonomyTree tree, int at, Narrowing narrowing) {
    return narrowing.parent() == null ? at + 1 : tree.lastPlace(at) + 1;
  }

  TaxonomyCode code(String scheme, String code, LanguageChoice choice) {
    TaxonomyTree tree = taxonomies.require(scheme);
    int place = place(tree, code);
    List<TaxonomyCode.Crossing> crossings =
        crosswalks.mapped(new Classification(scheme, code)).stream()
            .map(mapped -> crossing(mapped, choice))
            .toList();
    return TaxonomyCode.of(tree, place, choice, crossings);
  }

  TaxonomyLoaded replace(
      Caller caller,
      String scheme,
      TaxonomyLoading.Told told,
      @Nullable String ifMatch,
      byte[] file,
      boolean dryRun) {
    TaxonomyLoaded loaded = loading.replace(caller, scheme, told, ifMatch, file, dryRun);
    if (!dryRun) {
      seeNow();
    }
    return loaded;
  }

  void delete(Caller caller, String scheme, @Nullable String ifMatch) {
    loading.delete(caller, scheme, ifMatch);
    seeNow();
  }

  /**
   * The codes that fit some words best, best first.
   *
   * @param scheme null for all taxonomies
   */
  Page<FoundCode> search(
      @Nullable String text, @Nullable String scheme, LanguageChoice choice, int limit) {
    if (scheme != null) {
      taxonomies.require(scheme);
    }
    return new Page<>(search.search(text, scheme, choice, limit), null);
  }

  /** After a commit, so that the next request to this node sees it. */
  private void seeNow() {
    known.refresh();
    search.await();
  }

  private TaxonomyCode.Crossing crossing(MappedCode mapped, LanguageChoice choice) {
    Classification other = mapped.classification();
    return new TaxonomyCode.Crossing(
        other.scheme(), other.code(), taxonomies.label(other, choice), mapped.kind());
  }

  private static int place(TaxonomyTree tree, String code) {
    Integer place = tree.place(code);
    if (place == null) {
      throw ProblemException.notFound(tree.head().scheme() + " code", code);
    }
    return place;
  }

  private static String cursor(String code) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(code.getBytes(StandardCharsets.UTF_8));
  }

  private static int after(TaxonomyTree tree, String cursor) {
    try {
      String code = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Integer place = tree.place(code);
      if (place != null) {
        return place + 1;
      }
    } catch (IllegalArgumentException notBase64) {
      // refused below, like a cursor of another list
    }
    throw ProblemException.invalid(
        FieldError.parameter("cursor", "is not a cursor of this list; leave it out to begin anew"));
  }
}
