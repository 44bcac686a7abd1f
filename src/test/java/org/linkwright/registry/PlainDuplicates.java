package org.linkwright.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What docs/duplicates.md says, word by word and without a thought of time: each firm is compared
 * with each other one.
 */
final class PlainDuplicates {

  private static final int MOST_SHARING = 500;

  private static final Map<String, List<String>> TELLING = new ConcurrentHashMap<>();

  private final List<Supplier> all;
  private final List<Map<String, Long>> sharing = new ArrayList<>();

  PlainDuplicates(Collection<Supplier> all) {
    this.all = List.copyOf(all);
    for (Function<Supplier, String> part : PARTS) {
      sharing.add(all.stream().collect(Collectors.groupingBy(part, Collectors.counting())));
    }
  }

  private static final List<Function<Supplier, String>> PARTS =
      List.of(
          firm -> whole(firm.name()).substring(0, Math.min(8, whole(firm.name()).length())),
          firm -> whole(firm.name()).substring(Math.max(0, whole(firm.name()).length() - 8)),
          firm -> consonants(firm.name()));

  /** How likely which others are to be the same firm as one of all. */
  Map<String, BigDecimal> of(Supplier one) {
    Map<String, BigDecimal> likely = new TreeMap<>();
    for (Supplier other : all) {
      if (!other.externalId().equals(one.externalId()) && areCompared(one, other)) {
        BigDecimal confidence =
            BigDecimal.valueOf(confidence(one, other)).setScale(2, RoundingMode.HALF_UP);
        if (confidence.compareTo(new BigDecimal("0.75")) >= 0) {
          likely.put(other.externalId(), confidence);
        }
      }
    }
    return likely;
  }

  private boolean areCompared(Supplier one, Supplier other) {
    if (!common(identifiers(one), identifiers(other)).isEmpty()) {
      return true;
    }
    for (int i = 0; i < PARTS.size(); i++) {
      String part = PARTS.get(i).apply(one);
      if (part.equals(PARTS.get(i).apply(other))
          && sharing.get(i).getOrDefault(part, 0L) <= MOST_SHARING) {
        return true;
      }
    }
    return false;
  }

  private static double confidence(Supplier one, Supplier other) {
    double likeness =
        names(one)
            .flatMap(name -> names(other).map(another -> likeness(name, another)))
            .max(Double::compare)
            .orElse(0.0);
    if (!common(identifiers(one), identifiers(other)).isEmpty()) {
      return 0.9 + (1 - 0.9) * likeness;
    }
    boolean isAnother = !common(schemes(one), schemes(other)).isEmpty();
    return isAnother ? 0 : likeness * factor(one, other);
  }

  private static double factor(Supplier one, Supplier other) {
    if (one.country() != null
        && other.country() != null
        && !one.country().equals(other.country())) {
      return 0.5;
    }
    if (one.city() != null && other.city() != null) {
      return one.city().equals(other.city()) ? 1 : 0.75;
    }
    if (one.region() != null && other.region() != null) {
      return one.region().equals(other.region()) ? 0.95 : 0.75;
    }
    return 0.85;
  }

  private static double likeness(String one, String other) {
    return Math.max(
        likenessOfLetters(whole(one), whole(other)), likenessOfLetters(sorted(one), sorted(other)));
  }

  private static double likenessOfLetters(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0
        ? 0
        : 1 - LevenshteinDistance.getDefaultInstance().apply(one, other) / (double) longer;
  }

  private static Stream<String> names(Supplier firm) {
    return Stream.of(firm.name(), firm.nativeName() == null ? "" : firm.nativeName())
        .filter(name -> !name.isEmpty());
  }

  private static String whole(String name) {
    return String.join("", telling(name));
  }

  private static String sorted(String name) {
    return telling(name).stream().sorted().collect(Collectors.joining());
  }

  private static String consonants(String name) {
    return telling(name).stream()
        .map(
            word -> {
              String bones = word.replaceAll("[aeiouy]+", "").replaceAll("(.)\\1+", "$1");
              return bones.isEmpty() ? word : bones;
            })
        .sorted()
        .collect(Collectors.joining());
  }

  private static List<String> telling(String name) {
    return TELLING.computeIfAbsent(name, PlainDuplicates::tellingWords);
  }

  private static List<String> tellingWords(String name) {
    Set<String> idle = Set.of("as", "sro", "spol", "gmbh", "co", "kg", "ltd", "and", "a", "und");
    List<String> telling = words(name).stream().filter(word -> !idle.contains(word)).toList();
    return telling.isEmpty() ? words(name) : telling;
  }

  /** Letters that stand alone are one word. */
  static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ł", "l")
            .replace("ı", "i");
    List<String> words = new ArrayList<>();
    boolean isAlone = false;
    for (String part : plain.split("[^\\p{L}\\p{N}]+", -1)) {
      if (part.length() == 1 && isAlone) {
        words.set(words.size() - 1, words.get(words.size() - 1) + part);
      } else if (!part.isEmpty()) {
        words.add(part);
      }
      isAlone = part.length() == 1;
    }
    return words;
  }

  private static Set<String> identifiers(Supplier firm) {
    return firm.identifiers().stream()
        .map(identifier -> identifier.scheme() + " " + identifier.id())
        .collect(Collectors.toSet());
  }

  private static Set<String> schemes(Supplier firm) {
    return firm.identifiers().stream().map(Identifier::scheme).collect(Collectors.toSet());
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return common;
  }
}
