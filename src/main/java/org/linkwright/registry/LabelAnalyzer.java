package org.linkwright.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text of any language into words without case and accents. Chinese, Japanese and Korean come
 * in pairs of characters; Thai, Lao, Khmer and Burmese are cut by dictionary.
 */
public final class LabelAnalyzer extends Analyzer {

  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final boolean single;

  private LabelAnalyzer(boolean single) {
    this.single = single;
  }

  /** For labels: single characters beside the pairs, so that one character is found, too. */
  static LabelAnalyzer ofLabels() {
    return new LabelAnalyzer(true);
  }

  /** For what is searched for: pairs only, which tell more. */
  public static LabelAnalyzer ofQueries() {
    return new LabelAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    return new TokenStreamComponents(
        tokenizer, new ICUFoldingFilter(new CJKBigramFilter(tokenizer, ALL_SCRIPTS, single)));
  }

  /** The words of a text, in its order. */
  public List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }
}
