package org.linkwright.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Buyers, their requirements and the requirements' criteria, as the importer reads them. */
record BuyerFiles(SampleTable buyers, SampleTable requirements, SampleTable criteria) {

  private static final List<String> BUYER_COLUMNS =
      List.of("externalId", "name", "country", "city", "website", "identifiers", "languages");
  private static final List<String> REQUIREMENT_COLUMNS =
      List.of(
          "externalId",
          "buyer",
          "title",
          "description",
          "scheme",
          "code",
          "quantity",
          "unit",
          "period",
          "startDate",
          "value",
          "currency",
          "suppliersWanted");
  private static final List<String> CRITERION_COLUMNS =
      List.of(
          "requirement",
          "type",
          "mandatory",
          "weight",
          "subject",
          "comparison",
          "value",
          "unit",
          "period",
          "currency",
          "verification");
  private static final Set<String> LEVELS = Set.of("CLAIMED", "DOCUMENTED", "VERIFIED");

  /** Periods in a year, as the values of requirements count them. */
  static final Map<String, Integer> PERIODS_A_YEAR =
      Map.of("WEEK", 52, "MONTH", 12, "QUARTER", 4, "YEAR", 1);

  static BuyerFiles read() {
    List<List<String>> requirements = new ArrayList<>();
    List<List<String>> criteria = new ArrayList<>();
    for (String line : Trade.parts(Needs.TEXT, "\n")) {
      if (Character.isDigit(line.charAt(0)) && line.charAt(1) != ' ') {
        requirements.add(requirement(requirements.size() + 1, Trade.parts(line, "\\|")));
      } else {
        criteria.add(criterion(id(requirements.size()), line));
      }
    }
    return new BuyerFiles(
        new SampleTable(BUYER_COLUMNS, buyerRows()),
        new SampleTable(REQUIREMENT_COLUMNS, requirements),
        new SampleTable(CRITERION_COLUMNS, criteria));
  }

  private static String id(int requirement) {
    return "REQ-%03d".formatted(requirement);
  }

  private static List<List<String>> buyerRows() {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Trade.parts(Names.BUYERS, "\n")) {
      List<String> cells = Trade.parts(line, "\\|");
      int number = rows.size() + 1;
      rows.add(
          List.of(
              "BUY-%02d".formatted(number),
              cells.get(0),
              cells.get(1),
              cells.get(2),
              "https://www." + cells.get(3) + ".example",
              Identifiers.of(cells.get(1), 5_000 + number, true),
              cells.get(4)));
    }
    return rows;
  }

  private static List<String> requirement(int number, List<String> cells) {
    List<String> amount = Trade.parts(cells.get(3), " ");
    BigDecimal year =
        new BigDecimal(amount.get(0))
            .multiply(new BigDecimal(cells.get(5)))
            .multiply(BigDecimal.valueOf(PERIODS_A_YEAR.getOrDefault(amount.get(2), 1)))
            .setScale(-3, RoundingMode.HALF_UP);
    return List.of(
        id(number),
        "BUY-" + cells.get(0),
        cells.get(1),
        cells.get(7),
        "ISIC4",
        cells.get(2),
        amount.get(0),
        amount.get(1),
        amount.get(2),
        cells.get(4),
        year.toPlainString(),
        "EUR",
        cells.get(6));
  }

  private static List<String> criterion(String requirement, String line) {
    List<String> words = Trade.parts(line, " ");
    boolean mandatory = words.get(0).startsWith("!");
    String type = words.get(1);
    List<String> rest = words.subList(2, words.size());
    List<String> row = new ArrayList<>();
    row.add(requirement);
    row.add(type);
    row.add(Boolean.toString(mandatory));
    row.add(mandatory ? words.get(0).substring(1) : words.get(0));
    row.addAll(cells(type, rest));
    return row;
  }

  /** Subject, comparison, value, unit, period, currency, verification. */
  private static List<String> cells(String type, List<String> rest) {
    String first = rest.get(0);
    return switch (type) {
      case "certificate" -> certificate(rest);
      case "process", "deliveryRegion", "language" -> List.of(first, "", "", "", "", "", "");
      case "capacity" -> List.of("", "", first, rest.get(1), rest.get(2), "", "");
      case "leadTime", "yearsInBusiness" -> List.of("", "", first, "", "", "", "");
      case "priceCeiling" -> List.of("", "", first, rest.get(1), "", rest.get(2), "");
      case "maturity" -> List.of(first, "", rest.get(1), "", "", "", "");
      case "turnover" -> List.of("", "", first, "", "", rest.get(1), "");
      case "attribute" ->
          List.of(
              first, rest.get(1), String.join(" ", rest.subList(2, rest.size())), "", "", "", "");
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static List<String> certificate(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean hasLevel = LEVELS.contains(last);
    String standard = String.join(" ", hasLevel ? words.subList(0, words.size() - 1) : words);
    return List.of(standard, "", "", "", "", "", hasLevel ? last : "");
  }
}
