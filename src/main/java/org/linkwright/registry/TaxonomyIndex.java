package org.linkwright.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.BytesRef;

/**
 * The labels of one taxonomy, prepared for searching: a document for each code and language.
 * Immutable, in memory.
 */
final class TaxonomyIndex {

  private static final String PLACE = "place";
  static final String LANGUAGE = "language";

  /** The code in the form of {@link #plain}. */
  static final String CODE = "code";

  /** The words of the label. */
  static final String WORDS = "words";

  /** The ends of long words, so that a prefix of an end is a part of a compound. */
  static final String ENDS = "ends";

  private static final int SHORTEST_COMPOUND = 8;
  private static final int SHORTEST_BEGINNING = 3;
  static final int SHORTEST_END = 4;

  private final TaxonomyTree tree;
  private final IndexReader reader;

  /** Of each document. */
  private final int[] places;

  private final String[] languages;

  private TaxonomyIndex(TaxonomyTree tree, IndexReader reader) throws IOException {
    this.tree = tree;
    this.reader = reader;
    this.places = new int[reader.maxDoc()];
    this.languages = new String[reader.maxDoc()];
    NumericDocValues place = MultiDocValues.getNumericValues(reader, PLACE);
    SortedDocValues language = MultiDocValues.getSortedValues(reader, LANGUAGE);
    for (int document = 0; document < reader.maxDoc(); document++) {
      place.advanceExact(document);
      places[document] = (int) place.longValue();
      language.advanceExact(document);
      languages[document] = language.lookupOrd(language.ordValue()).utf8ToString().intern();
    }
  }

  static TaxonomyIndex of(TaxonomyTree tree) {
    ByteBuffersDirectory directory =
        new ByteBuffersDirectory(
            new SingleInstanceLockFactory(),
            ByteBuffersDataOutput::new,
            ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    try (LabelAnalyzer analyzer = LabelAnalyzer.ofLabels()) {
      IndexWriterConfig config = new IndexWriterConfig(analyzer);
      config.setMergeScheduler(new SerialMergeScheduler());
      config.setUseCompoundFile(false);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (int place = 0; place < tree.size(); place++) {
          add(writer, analyzer, tree, place);
        }
        writer.forceMerge(1);
      }
      return new TaxonomyIndex(tree, DirectoryReader.open(directory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  TaxonomyTree tree() {
    return tree;
  }

  IndexReader reader() {
    return reader;
  }

  /** The place in the tree of the code that a document is about. */
  int place(int document) {
    return places[document];
  }

  /** The language of the label in a document. */
  String language(int document) {
    return languages[document];
  }

  /** A code as people type it: without case, blanks and punctuation. */
  static String plain(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static void add(IndexWriter writer, LabelAnalyzer analyzer, TaxonomyTree tree, int place)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    Map<String, String> labels = new HashMap<>(tree.labels(place));
    for (String language : tree.languages()) {
      String label = labels.get(language);
      if (label != null) {
        documents.add(document(analyzer, tree, place, language, label));
      }
    }
    writer.addDocuments(documents);
  }

  private static Document document(
      LabelAnalyzer analyzer, TaxonomyTree tree, int place, String language, String label) {
    Document document = new Document();
    document.add(new NumericDocValuesField(PLACE, place));
    document.add(new SortedDocValuesField(LANGUAGE, new BytesRef(language)));
    document.add(new StringField(LANGUAGE, language, Field.Store.NO));
    document.add(new StringField(CODE, plain(tree.code(place)), Field.Store.NO));
    document.add(new TextField(WORDS, label, Field.Store.NO));
    for (String end : ends(analyzer.words(label))) {
      document.add(new StringField(ENDS, end, Field.Store.NO));
    }
    return document;
  }

  private static Set<String> ends(List<String> words) {
    Set<String> ends = new LinkedHashSet<>();
    for (String word : words) {
      if (word.length() >= SHORTEST_COMPOUND) {
        for (int i = SHORTEST_BEGINNING; i <= word.length() - SHORTEST_END; i++) {
          ends.add(word.substring(i));
        }
      }
    }
    return ends;
  }
}
