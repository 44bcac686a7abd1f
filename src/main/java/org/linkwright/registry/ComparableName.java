package org.linkwright.registry;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A firm's name in the form in which names are compared: words in lower case without accents, signs
 * and legal forms.
 */
final class ComparableName {

  /** How much of the beginning or the end of two names has to be the same to compare the rest. */
  private static final int PART = 8;

  private static final int LONGEST_SKELETON = 200;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final String VOWELS = "aeiouy";

  /** So that a product that should be a whole number is not cut to the one below. */
  private static final double ROUNDING = 1e-9;

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

  private final List<String> words;
  private final String whole;
  private final String sorted;

  /** A bit for each letter that is in it, the same one for some. */
  private final long letters;

  private ComparableName(List<String> words) {
    this.words = words;
    this.whole = String.join("", words);
    this.sorted = words.size() < 2 ? whole : words.stream().sorted().collect(joining());
    this.letters = whole.chars().mapToLong(letter -> 1L << letter).reduce(0, (a, b) -> a | b);
  }

  static ComparableName of(String name) {
    List<String> words = words(plain(name));
    List<String> telling =
        words.stream()
            .filter(word -> !LEGAL_FORMS.contains(word) && !JOINING_WORDS.contains(word))
            .toList();
    return new ComparableName(telling.isEmpty() ? words : telling);
  }

  /** In the order of the name; letters that stand alone are one word, such as {@code sro}. */
  List<String> words() {
    return words;
  }

  /** The first letters; two names that differ by one slip share them or {@link #ending}. */
  String beginning() {
    return whole.substring(0, Math.min(PART, whole.length()));
  }

  /** The last letters. */
  String ending() {
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
   *
   * @param least what is less alike may be told as 0, which is found out sooner
   */
  double similarity(ComparableName other, double least) {
    int longer = Math.max(whole.length(), other.whole.length());
    int mostEdits = (int) Math.floor((1 - least) * longer + ROUNDING);
    // An edit adds a letter, takes one away, or does both.
    if (longer == 0
        || Math.abs(whole.length() - other.whole.length()) > mostEdits
        || Long.bitCount(letters ^ other.letters) > 2 * mostEdits) {
      return 0;
    }
    LevenshteinDistance distance = new LevenshteinDistance(mostEdits);
    int edits = edits(distance, whole, other.whole);
    if (edits != 0 && (words.size() > 1 || other.words.size() > 1)) {
      edits = Math.min(edits, edits(distance, sorted, other.sorted));
    }
    return edits > mostEdits ? 0 : 1 - edits / (double) longer;
  }

  private static int edits(LevenshteinDistance distance, String one, String another) {
    int edits = one.equals(another) ? 0 : distance.apply(one, another);
    return edits < 0 ? Integer.MAX_VALUE : edits;
  }

  private static String bones(String word) {
    StringBuilder bones = new StringBuilder();
    int last = -1;
    for (int letter : word.codePoints().toArray()) {
      if (VOWELS.indexOf(letter) < 0 && letter != last) {
        bones.appendCodePoint(letter);
        last = letter;
      }
    }
    return bones.isEmpty() ? word : bones.toString();
  }

  /** In small letters and without accents. */
  private static String plain(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.chars().allMatch(letter -> letter < 0x80) ? small : withoutAccents(small);
  }

  /** NFKD takes accents apart; these letters have none that could be taken off. */
  private static String withoutAccents(String small) {
    return ACCENTS
        .matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
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
    int from = 0;
    while (from < name.length()) {
      int to = endOfRun(name, from);
      if (!isOfWord(name.codePointAt(from))) {
        from = to;
        continue;
      }
      if (to - from == 1) {
        alone.append(name.charAt(from));
      } else {
        addIfAny(words, alone);
        words.add(name.substring(from, to));
      }
      from = to;
    }
    addIfAny(words, alone);
    return words;
  }

  /** Where the word ends that begins there, or what is between two words. */
  private static int endOfRun(String name, int from) {
    boolean isWord = isOfWord(name.codePointAt(from));
    int to = from;
    while (to < name.length() && isOfWord(name.codePointAt(to)) == isWord) {
      to += Character.charCount(name.codePointAt(to));
    }
    return to;
  }

  private static boolean isOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(letter);
    };
  }

  private static void addIfAny(List<String> words, StringBuilder alone) {
    if (!alone.isEmpty()) {
      words.add(alone.toString());
      alone.setLength(0);
    }
  }
}
