package org.linkwright.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One trade of suppliers, read from {@link Trades#TEXT}.
 *
 * @param firms how many firms of the programme are in it
 * @param heads smallest and largest head count
 * @param turnoverPerHead thousand EUR a year
 * @param words country's language to pairs of English and native trade word
 * @param certificates standard to percent of firms
 */
record Trade(
    String id,
    int firms,
    Range heads,
    Range turnoverPerHead,
    Map<String, List<List<String>>> words,
    Map<String, Integer> certificates,
    List<Family> families,
    List<Attribute> attributes) {

  record Range(double low, double high) {
    static Range parse(String text) {
      List<String> ends = parts(text, "-");
      return new Range(Double.parseDouble(ends.get(0)), Double.parseDouble(ends.get(1)));
    }
  }

  /** What a firm of the trade may offer; prices in EUR per unit, lead time in days. */
  record Family(
      int percent,
      String code,
      String description,
      Map<String, Integer> processes,
      Range lowestPrice,
      Range highestPrice,
      String unit,
      String period,
      Range leadTime) {}

  /** A free attribute: percent of firms that state it, and its possible values. */
  record Attribute(String name, int percent, List<String> values) {}

  static List<Trade> all() {
    List<Trade> trades = new ArrayList<>();
    for (String block : parts(Trades.TEXT, "\n\n")) {
      trades.add(parse(block));
    }
    return trades;
  }

  private static Trade parse(String block) {
    List<String> head = List.of();
    Map<String, List<List<String>>> words = new LinkedHashMap<>();
    Map<String, Integer> certificates = new LinkedHashMap<>();
    List<Family> families = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    for (String line : parts(block, "\n")) {
      String kind = line.substring(0, line.indexOf(' '));
      String rest = line.substring(kind.length()).strip();
      switch (kind) {
        case "trade" -> head = parts(rest, "\\|");
        case "certificates" -> certificates.putAll(shares(rest));
        case "family" -> families.add(family(parts(rest, "\\|")));
        case "attribute" -> attributes.add(attribute(rest));
        default -> words.put(kind, parts(rest, ",").stream().map(w -> parts(w, "~")).toList());
      }
    }
    return new Trade(
        head.get(0),
        Integer.parseInt(head.get(1)),
        Range.parse(head.get(2)),
        Range.parse(head.get(3)),
        words,
        certificates,
        families,
        attributes);
  }

  private static Family family(List<String> cells) {
    List<String> unit = parts(cells.get(6), " ");
    return new Family(
        Integer.parseInt(cells.get(0)),
        cells.get(1),
        cells.get(2),
        shares(cells.get(3)),
        Range.parse(cells.get(4)),
        Range.parse(cells.get(5)),
        unit.get(0),
        unit.get(1),
        Range.parse(cells.get(7)));
  }

  private static Attribute attribute(String text) {
    List<String> cells = text.lines().toList();
    List<String> words = List.of(cells.get(0).split(" ", 3));
    return new Attribute(words.get(0), Integer.parseInt(words.get(1)), parts(words.get(2), ";"));
  }

  /** {@code a, b 40} is a in all firms and b in 40 of 100; a standard's own number is its name. */
  private static Map<String, Integer> shares(String text) {
    Map<String, Integer> shares = new LinkedHashMap<>();
    for (String item : parts(text, ",")) {
      int space = item.lastIndexOf(' ');
      boolean all = space < 0;
      shares.put(
          all ? item : item.substring(0, space),
          all ? 100 : Integer.parseInt(item.substring(space + 1)));
    }
    return shares;
  }

  static List<String> parts(String text, String separator) {
    return List.of(text.strip().split(separator, -1)).stream().map(String::strip).toList();
  }
}
