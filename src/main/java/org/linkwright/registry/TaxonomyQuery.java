package org.linkwright.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as a query whose score tells how it was found: first the code itself,
 * then codes that begin like this, then labels with all the words, with the last one only begun,
 * with all of them but misspelt or as parts of longer words, and in the end with some of them.
 * Within each of these, rare words and short labels count more.
 */
final class TaxonomyQuery {

  static final int LONGEST = 200;

  /**
   * One for all: it keeps the dictionaries of each thread, which take longer to make than to use.
   */
  private static final LabelAnalyzer ANALYZER = LabelAnalyzer.ofQueries();

  private static final int MOST_WORDS = 10;
  private static final int LONGEST_WORD = 60;

  // Each step of the ladder is worth more than all below it together; words alone stay below 100.
  private static final float CODE = 10_000;
  private static final float CODE_PREFIX = 1000;
  private static final float STEP = 100;
  private static final float OWN_LANGUAGE = 0.1f;

  private static final float EXACT_WORD = 3;
  private static final float BEGUN_WORD = 1.5f;
  private static final float SIMILAR_WORD = 1;
  private static final float PART_OF_WORD = 0.7f;

  private static final int SHORTEST_MISSPELT = 4;
  private static final int SHORTEST_MISSPELT_TWICE = 8;
  private static final int SHORTEST_BEGUN = 4;
  private static final int MOST_SIMILAR = 50;

  private final List<String> words;
  private final String code;

  private TaxonomyQuery(List<String> words, String code) {
    this.words = words;
    this.code = code;
  }

  static TaxonomyQuery of(String text) {
    List<String> words =
        ANALYZER.words(text).stream()
            .filter(word -> word.length() <= LONGEST_WORD)
            .limit(MOST_WORDS)
            .toList();
    return new TaxonomyQuery(words, TaxonomyIndex.plain(text));
  }

  /** How a label was found, by its score. */
  static CodeMatch match(float score) {
    if (score >= CODE_PREFIX) {
      return score >= CODE ? CodeMatch.CODE : CodeMatch.CODE_PREFIX;
    }
    if (score >= 2 * STEP) {
      return score >= 3 * STEP ? CodeMatch.WORDS : CodeMatch.BEGUN_WORD;
    }
    return score >= STEP ? CodeMatch.SIMILAR_WORDS : CodeMatch.SOME_WORDS;
  }

  /**
   * @param spellings the words that the searcher knows
   * @param language that wins between labels that are found equally well; null for none
   */
  Query on(IndexSearcher searcher, Spellings spellings, @Nullable String language)
      throws IOException {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    if (!code.isEmpty()) {
      found.add(always(new TermQuery(new Term(TaxonomyIndex.CODE, code)), CODE), Occur.SHOULD);
      found.add(
          always(new PrefixQuery(new Term(TaxonomyIndex.CODE, code)), CODE_PREFIX), Occur.SHOULD);
    }
    if (!words.isEmpty()) {
      addWords(found, searcher, spellings);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(found.build(), Occur.MUST);
    if (language != null) {
      query.add(
          always(new TermQuery(new Term(TaxonomyIndex.LANGUAGE, language)), OWN_LANGUAGE),
          Occur.SHOULD);
    }
    return query.build();
  }

  private void addWords(BooleanQuery.Builder found, IndexSearcher searcher, Spellings spellings)
      throws IOException {
    BooleanQuery.Builder exact = new BooleanQuery.Builder();
    BooleanQuery.Builder begun = new BooleanQuery.Builder();
    BooleanQuery.Builder tolerated = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      Term word = new Term(TaxonomyIndex.WORDS, words.get(i));
      boolean isLast = i == words.size() - 1;
      // Looked up in the dictionary once, though it stands in the query twice.
      Query inAnyForm = searcher.rewrite(inAnyForm(word, isLast, spellings));
      exact.add(new TermQuery(word), Occur.MUST);
      begun.add(isLast ? new PrefixQuery(word) : new TermQuery(word), Occur.MUST);
      tolerated.add(inAnyForm, Occur.MUST);
      found.add(new BoostQuery(inAnyForm, 1f / words.size()), Occur.SHOULD);
    }
    found.add(always(exact.build(), STEP), Occur.SHOULD);
    found.add(always(begun.build(), STEP), Occur.SHOULD);
    found.add(always(tolerated.build(), STEP), Occur.SHOULD);
  }

  private static Query inAnyForm(Term word, boolean isLast, Spellings spellings) {
    int length = word.text().length();
    List<Query> forms = new ArrayList<>();
    forms.add(new BoostQuery(new TermQuery(word), EXACT_WORD));
    if (isLast || length >= SHORTEST_BEGUN) {
      forms.add(always(new PrefixQuery(word), BEGUN_WORD));
    }
    if (length >= SHORTEST_MISSPELT) {
      int edits = length >= SHORTEST_MISSPELT_TWICE ? 2 : 1;
      forms.add(
          new BoostQuery(
              misspelt(word, spellings.similarTo(word.text(), edits, MOST_SIMILAR)), SIMILAR_WORD));
    }
    if (length >= TaxonomyIndex.SHORTEST_END) {
      forms.add(always(new PrefixQuery(new Term(TaxonomyIndex.ENDS, word.text())), PART_OF_WORD));
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  /**
   * Words as rare as the most common of them, so that a slip that stands in a label wins nothing.
   */
  private static Query misspelt(Term word, List<Spellings.Similar> similar) {
    BlendedTermQuery.Builder forms = new BlendedTermQuery.Builder();
    forms.setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
    int letters = word.text().codePointCount(0, word.text().length());
    for (Spellings.Similar form : similar) {
      int shorter = Math.min(letters, form.word().codePointCount(0, form.word().length()));
      if (form.edits() < shorter) {
        forms.add(new Term(word.field(), form.word()), 1 - form.edits() / (float) shorter);
      }
    }
    return forms.build();
  }

  private static Query always(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
