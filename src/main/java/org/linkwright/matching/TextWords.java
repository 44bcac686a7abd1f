package org.linkwright.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.linkwright.registry.Capability;
import org.linkwright.registry.LabelAnalyzer;
import org.linkwright.registry.Requirement;

/**
 * The words of needs and offers in their basic form: of any script, without case, accents, words
 * that say nothing and the English plural.
 */
final class TextWords {

  /** Of the longest needs only so many different words are looked at, the title's first. */
  private static final int MOST_WORDS = 300;

  private static final int IN_TITLE = 2;
  private static final int ELSEWHERE = 1;

  private static final LabelAnalyzer WORDS = LabelAnalyzer.ofQueries();
  private static final Set<String> EMPTY = empty();

  private TextWords() {}

  /** The words of title, description and items with their weights: 2 for the title's, else 1. */
  static Map<String, Integer> of(Requirement requirement) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    words(requirement.title()).forEach(word -> weights.putIfAbsent(word, IN_TITLE));
    Stream.concat(
            Stream.ofNullable(requirement.description()),
            requirement.items().stream().map(item -> item.description()))
        .flatMap(TextWords::words)
        .takeWhile(word -> weights.size() < MOST_WORDS)
        .forEach(word -> weights.putIfAbsent(word, ELSEWHERE));
    return new HashMap<>(weights);
  }

  /** The words of description and processes. */
  static Set<String> of(Capability capability) {
    Set<String> all = new HashSet<>();
    Stream.concat(Stream.ofNullable(capability.description()), capability.processes().stream())
        .flatMap(TextWords::words)
        .forEach(all::add);
    return all;
  }

  private static Stream<String> words(String text) {
    return WORDS.words(text).stream()
        .filter(word -> word.length() > 1 && !EMPTY.contains(word))
        .map(TextWords::singular);
  }

  /** Housings are housing, and batteries battery; gas, glass and chassis stay as they are. */
  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.matches(".*(ss|us|is|as)")) {
      return word;
    }
    return word.endsWith("ies") && word.length() > 4
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  /** Articles and the like. "Die" and "pour" are of the trade in English: they stay. */
  private static Set<String> empty() {
    Set<String> empty = new HashSet<>();
    List.of(
            EnglishAnalyzer.getDefaultStopSet(),
            GermanAnalyzer.getDefaultStopSet(),
            FrenchAnalyzer.getDefaultStopSet(),
            SpanishAnalyzer.getDefaultStopSet(),
            PortugueseAnalyzer.getDefaultStopSet(),
            CzechAnalyzer.getDefaultStopSet())
        .forEach(language -> addTo(empty, language));
    empty.removeAll(Set.of("die", "pour"));
    return empty;
  }

  private static void addTo(Set<String> words, CharArraySet language) {
    language.forEach(word -> words.addAll(WORDS.words(new String((char[]) word))));
  }
}
