package org.linkwright.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A firm's name in the form in which names are compared: words in lower case without accents, signs
 * and legal forms.
 *
 * @param words in the order of the name; letters that stand alone are one word, such as {@code sro}
 */
record ComparableName(List<String> words) {

  /** How much of the beginning or the end of two names has to be the same to compare the rest. */
  private static final int PART = 8;

  private static final int LONGEST_SKELETON = 200;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

  /** Of the world's many, those that suppliers of past programmes had. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ab",
          "ag",
          "aps",
          "as",
          "asa",
          "bhd",
          "bt",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "cv",
          "dd",
          "doo",
          "eirl",
          "eood",
          "gmbh",
          "inc",
          "jsc",
          "kft",
          "kg",
          "kgaa",
          "lda",
          "limited",
          "llc",
          "llp",
          "ltd",
          "ltda",
          "nv",
          "oao",
          "ohg",
          "ood",
          "ooo",
          "ou",
          "oy",
          "oyj",
          "plc",
          "private",
          "pte",
          "pty",
          "pvt",
          "sa",
          "sac",
          "sarl",
          "sas",
          "sdn",
          "se",
          "sia",
          "sl",
          "slu",
          "sp",
          "spa",
          "spol",
          "sro",
          "srl",
          "uab",
          "zoo",
          "zrt");

  private static final Set<String> JOINING_WORDS =
      Set.of("a", "and", "e", "et", "i", "the", "und", "y");

  static ComparableName of(String name) {
    List<String> words = words(plain(name));
    List<String> telling =
        words.stream()
            .filter(word -> !LEGAL_FORMS.contains(word) && !JOINING_WORDS.contains(word))
            .toList();
    return new ComparableName(telling.isEmpty() ? words : telling);
  }

  /** The first letters; two names that differ by one slip share them or {@link #ending}. */
  String beginning() {
    String whole = String.join("", words);
    return whole.substring(0, Math.min(PART, whole.length()));
  }

  /** The last letters. */
  String ending() {
    String whole = String.join("", words);
    return whole.substring(Math.max(0, whole.length() - PART));
  }

  /** The words in the order of the alphabet, without vowels and doubled letters. */
  String skeleton() {
    String skeleton = words.stream().map(ComparableName::bones).sorted().collect(joining());
    return skeleton.substring(0, Math.min(LONGEST_SKELETON, skeleton.length()));
  }

  /**
   * How alike two names are: the share of letters that need no edit to turn one into the other, in
   * the order of the words or in that of the alphabet, whichever is more; 0 to 1.
   */
  double similarity(ComparableName other) {
    return Math.max(
        similarity(String.join("", words), String.join("", other.words)),
        similarity(sorted(words), sorted(other.words)));
  }

  private static double similarity(String one, String another) {
    int longer = Math.max(one.length(), another.length());
    return longer == 0
        ? 0
        : 1 - LevenshteinDistance.getDefaultInstance().apply(one, another) / (double) longer;
  }

  private static String sorted(List<String> words) {
    return words.stream().sorted().collect(joining());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining();
  }

  private static String bones(String word) {
    String bones = REPEATED.matcher(VOWELS.matcher(word).replaceAll("")).replaceAll("$1");
    return bones.isEmpty() ? word : bones;
  }

  /** NFKD takes accents apart; these letters have none that could be taken off. */
  private static String plain(String name) {
    return ACCENTS
        .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
        .replaceAll("")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ø", "o")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ł", "l")
        .replace("ı", "i");
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder alone = new StringBuilder();
    for (String part : BETWEEN_WORDS.splitAsStream(name).toList()) {
      if (part.length() == 1) {
        alone.append(part);
        continue;
      }
      addIfAny(words, alone);
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    addIfAny(words, alone);
    return words;
  }

  private static void addIfAny(List<String> words, StringBuilder alone) {
    if (!alone.isEmpty()) {
      words.add(alone.toString());
      alone.setLength(0);
    }
  }
}
