package org.linkwright.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** The words of all taxonomies as they were at one moment, to be searched. Immutable. */
final class TaxonomyWords {

  static final TaxonomyWords NONE = new TaxonomyWords(Map.of());

  /** A code is found once for each language; so many more labels are looked at at first. */
  private static final int LABELS_A_CODE = 3;

  private final Map<String, TaxonomyIndex> indexes;
  private final Map<String, IndexSearcher> ofOne = new TreeMap<>();
  private final IndexSearcher ofAll;

  private TaxonomyWords(Map<String, TaxonomyIndex> indexes) {
    this.indexes = indexes;
    indexes.forEach((scheme, index) -> ofOne.put(scheme, searcher(index.reader())));
    this.ofAll = searcher(together(indexes.values()));
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
    return new TaxonomyWords(indexes);
  }

  /** The codes that fit best, best first. */
  List<FoundCode> search(String text, @Nullable String scheme, LanguageChoice choice, int limit) {
    IndexSearcher searcher = scheme == null ? ofAll : ofOne.get(scheme);
    if (searcher == null) {
      return List.of();
    }
    try {
      return search(searcher, TaxonomyQuery.of(text), choice, limit);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<FoundCode> search(
      IndexSearcher searcher, TaxonomyQuery query, LanguageChoice choice, int limit)
      throws IOException {
    int labels = limit * LABELS_A_CODE;
    while (true) {
      TopDocs top = searcher.search(query.on(searcher, choice.first()), labels);
      List<FoundCode> found = codes(searcher, top, choice);
      if (found.size() >= limit || top.scoreDocs.length < labels) {
        return found.subList(0, Math.min(limit, found.size()));
      }
      labels *= LABELS_A_CODE;
    }
  }

  private record Place(String scheme, int place) {}

  /** Each code once, by the label that fits best. */
  private List<FoundCode> codes(IndexSearcher searcher, TopDocs top, LanguageChoice choice)
      throws IOException {
    Map<Place, FoundCode> codes = new LinkedHashMap<>();
    for (ScoreDoc hit : top.scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      Place place =
          new Place(
              document.get(TaxonomyIndex.SCHEME),
              document.getField(TaxonomyIndex.PLACE).numericValue().intValue());
      TaxonomyIndex index = indexes.get(place.scheme());
      if (index != null && !codes.containsKey(place)) {
        codes.put(
            place,
            FoundCode.of(
                index.tree(),
                place.place(),
                document.get(TaxonomyIndex.LANGUAGE),
                TaxonomyQuery.match(hit.score),
                choice));
      }
    }
    return new ArrayList<>(codes.values());
  }

  private static IndexReader together(Collection<TaxonomyIndex> indexes) {
    try {
      return new MultiReader(
          indexes.stream().map(TaxonomyIndex::reader).toArray(IndexReader[]::new), false);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static IndexSearcher searcher(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // words rarely come twice, and a cache makes times uneven
    return searcher;
  }
}
