package org.linkwright.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * One invented supplier: who it is, how big and how far developed.
 *
 * @param stem the invented word it is named after
 * @param words English and native word for its trade
 * @param turnover EUR a year, rounded
 * @param stage its place on the ladder of capability, 1 to 3, that the three dimensions scatter
 *     about
 */
record Firm(
    int number,
    Trade trade,
    Names.Town town,
    String stem,
    List<String> words,
    int employees,
    double turnover,
    int founded,
    int stage,
    boolean stockCompany) {

  String id() {
    return "SUP-%03d".formatted(number);
  }

  /** The name in plain letters with an English trade word, as a portal abroad would list it. */
  String name() {
    return plain(stem) + " " + words.get(0) + " " + plain(legalForm());
  }

  /** The name in the firm's own language, as its register would have it. */
  String nativeName() {
    String word = words.get(1);
    boolean workshop = word.indexOf(' ') > 0 || word.endsWith("na") || word.endsWith("ství");
    return switch (town.country()) {
      case "PL" -> word + " " + stem + " " + legalForm();
      case "DE" -> stem + " " + word + " " + legalForm();
      default -> stem + (workshop ? ", " : " ") + word + ", " + legalForm();
    };
  }

  private String legalForm() {
    return switch (town.country()) {
      case "PL" -> stockCompany ? "S.A." : "sp. z o.o.";
      case "DE" -> stockCompany ? "GmbH & Co. KG" : "GmbH";
      default -> stockCompany ? "a.s." : "s.r.o.";
    };
  }

  /** The firm's name inside web and mail addresses. */
  String domain() {
    return plain(stem + " " + words.get(0)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
        + ".example";
  }

  /** The letters without their marks, for readers and systems that know no others. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace("ß", "ss");
  }
}
