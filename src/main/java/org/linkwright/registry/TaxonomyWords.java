package org.linkwright.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** The words of all taxonomies as they were at one moment, to be searched. Immutable. */
final class TaxonomyWords {

  static final TaxonomyWords NONE = of(Map.of());

  /** A code is found once for each language; so many more labels are looked at at first. */
  private static final int LABELS_A_CODE = 3;

  private final Map<String, TaxonomyIndex> indexes;
  private final Map<String, Searched> ofOne = new TreeMap<>();
  private final Searched ofAll;

  private TaxonomyWords(Map<String, TaxonomyIndex> indexes) throws IOException {
    this.indexes = indexes;
    for (Map.Entry<String, TaxonomyIndex> one : indexes.entrySet()) {
      ofOne.put(one.getKey(), Searched.of(List.of(one.getValue())));
    }
    this.ofAll = Searched.of(List.copyOf(indexes.values()));
  }

  /** What is searched together. */
  private static final class Searched {

    private final IndexSearcher searcher;
    private final Spellings spellings;
    private final List<TaxonomyIndex> indexes;

    /** Where the documents of each index begin. */
    private final int[] bases;

    private Searched(
        IndexSearcher searcher, Spellings spellings, List<TaxonomyIndex> indexes, int[] bases) {
      this.searcher = searcher;
      this.spellings = spellings;
      this.indexes = indexes;
      this.bases = bases;
    }

    static Searched of(List<TaxonomyIndex> indexes) throws IOException {
      IndexReader together =
          new MultiReader(
              indexes.stream().map(TaxonomyIndex::reader).toArray(IndexReader[]::new), false);
      IndexSearcher searcher = new IndexSearcher(together);
      searcher.setQueryCache(null); // words rarely come twice, and a cache makes times uneven
      int[] bases = new int[indexes.size()];
      for (int i = 1; i < bases.length; i++) {
        bases[i] = bases[i - 1] + indexes.get(i - 1).reader().maxDoc();
      }
      return new Searched(searcher, Spellings.of(together, TaxonomyIndex.WORDS), indexes, bases);
    }

    Place place(int document) {
      int at = ReaderUtil.subIndex(document, bases);
      return new Place(indexes.get(at), indexes.get(at).place(document - bases[at]));
    }

    String language(int document) {
      int at = ReaderUtil.subIndex(document, bases);
      return indexes.get(at).language(document - bases[at]);
    }
  }

  /** These taxonomies, with those taken over from before that are the same. */
  static TaxonomyWords of(Collection<TaxonomyTree> trees, TaxonomyWords before) {
    Map<String, TaxonomyIndex> indexes = new TreeMap<>();
    for (TaxonomyTree tree : trees) {
      TaxonomyIndex known = before.indexes.get(tree.head().scheme());
      indexes.put(
          tree.head().scheme(),
          known != null && known.tree() == tree ? known : TaxonomyIndex.of(tree));
    }
    return of(indexes);
  }

  private static TaxonomyWords of(Map<String, TaxonomyIndex> indexes) {
    try {
      return new TaxonomyWords(indexes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The codes that fit best, best first. */
  List<FoundCode> search(String text, @Nullable String scheme, LanguageChoice choice, int limit) {
    Searched searched = scheme == null ? ofAll : ofOne.get(scheme);
    if (searched == null) {
      return List.of();
    }
    try {
      return search(searched, TaxonomyQuery.of(text), choice, limit);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<FoundCode> search(
      Searched searched, TaxonomyQuery query, LanguageChoice choice, int limit) throws IOException {
    IndexSearcher searcher = searched.searcher;
    Query labelsLike = query.on(searcher, searched.spellings, choice.first());
    int labels = limit * LABELS_A_CODE;
    while (true) {
      TopDocs top = searcher.search(labelsLike, labels);
      List<FoundCode> found = codes(searched, top, choice, limit);
      if (found.size() >= limit || top.scoreDocs.length < labels) {
        return found;
      }
      labels *= LABELS_A_CODE;
    }
  }

  private record Place(TaxonomyIndex index, int place) {}

  /** Each code once, by the label that fits best. */
  private static List<FoundCode> codes(
      Searched searched, TopDocs top, LanguageChoice choice, int limit) {
    Set<Place> seen = new HashSet<>();
    List<FoundCode> codes = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      Place place = searched.place(hit.doc);
      if (codes.size() < limit && seen.add(place)) {
        codes.add(
            FoundCode.of(
                place.index().tree(),
                place.place(),
                searched.language(hit.doc),
                TaxonomyQuery.match(hit.score),
                choice));
      }
    }
    return codes;
  }
}
