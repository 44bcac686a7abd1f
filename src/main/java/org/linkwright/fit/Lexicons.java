package org.linkwright.fit;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.linkwright.shared.UnitOfMeasure;

/** The numbers of the words that suppliers and requirements share. */
final class Lexicons {

  private static final int[] NONE = {};

  final Lexicon<ClassificationCode> codes = new Lexicon<>();
  final Lexicon<String> processes = new Lexicon<>();
  final Lexicon<String> standards = new Lexicon<>();
  final Lexicon<String> versions = new Lexicon<>();
  final Lexicon<String> words = new Lexicon<>();
  final Lexicon<String> attributes = new Lexicon<>();
  final Lexicon<UnitOfMeasure> units = new Lexicon<>();
  final Lexicon<Currency> currencies = new Lexicon<>();
  final Lexicon<PriceUnit> priceUnits = new Lexicon<>();

  /** What a price is told in. */
  record PriceUnit(Currency currency, UnitOfMeasure unit) {}

  /** Most firms of a trade state one of a few lists, so each is kept once. */
  private final Map<Set<String>, int[]> processLists = new ConcurrentHashMap<>();

  private final Map<Set<Region>, int[]> regionLists = new ConcurrentHashMap<>();
  private final Map<Map<CriterionKind, Provenance>, int[]> provenances = new ConcurrentHashMap<>();

  int number(PriceRange price) {
    return priceUnits.number(new PriceUnit(price.highest().currency(), price.unit()));
  }

  int[] numbersOfWords(Set<String> all) {
    return all.isEmpty() ? NONE : all.stream().mapToInt(words::number).toArray();
  }

  int[] numbersOf(Map<CriterionKind, Provenance> provenance) {
    int[] known = provenances.get(provenance);
    return known == null ? provenances.computeIfAbsent(provenance, ProvenanceNumbers::of) : known;
  }

  int[] numbersOfProcesses(Set<String> names) {
    return shared(processLists, names, name -> processes.number(Words.key(name)));
  }

  int[] numbersOfRegions(Set<Region> regions) {
    return shared(regionLists, regions, RegionNumber::of);
  }

  private static <T> int[] shared(Map<Set<T>, int[]> lists, Set<T> words, ToIntFunction<T> number) {
    if (words.isEmpty()) {
      return NONE;
    }
    int[] known = lists.get(words);
    return known == null
        ? lists.computeIfAbsent(words, fresh -> fresh.stream().mapToInt(number).toArray())
        : known;
  }
}
