package org.linkwright.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rough reading of who can supply what, enough to judge whether the sample programme is a
 * believable mix. It is not the product's own evaluation and knows no units but the one asked for.
 */
final class CrudeFit {

  private final Map<String, List<Map<String, String>>> capabilities;
  private final Map<String, List<Map<String, String>>> certificates;
  private final Map<String, List<Map<String, String>>> criteria;

  CrudeFit(SupplierFiles supply, BuyerFiles demand) {
    this.capabilities = grouped(supply.capabilities(), "supplier");
    this.certificates = grouped(supply.certificates(), "supplier");
    this.criteria = grouped(demand.criteria(), "requirement");
  }

  private static Map<String, List<Map<String, String>>> grouped(SampleTable table, String column) {
    return table.records().stream().collect(Collectors.groupingBy(r -> at(r, column)));
  }

  /** The mandatory criteria of a requirement that a supplier does not meet. */
  List<String> unmet(Map<String, String> requirement, Map<String, String> supplier) {
    List<String> unmet = new ArrayList<>();
    for (Map<String, String> criterion : criteria(requirement)) {
      if (at(criterion, "mandatory").equals("true") && !meets(criterion, requirement, supplier)) {
        unmet.add(at(criterion, "type") + " " + at(criterion, "subject"));
      }
    }
    return unmet;
  }

  /** Whether any capability of the supplier has the code and the first process asked for. */
  boolean sameTrade(Map<String, String> requirement, Map<String, String> supplier) {
    List<Map<String, String>> matching = matching(requirement, supplier);
    return criteria(requirement).stream()
            .filter(c -> at(c, "type").equals("process"))
            .limit(1)
            .allMatch(c -> matching.stream().anyMatch(m -> has(m, "processes", at(c, "subject"))))
        && !matching.isEmpty();
  }

  List<Map<String, String>> criteria(Map<String, String> requirement) {
    return criteria.getOrDefault(at(requirement, "externalId"), List.of());
  }

  List<Map<String, String>> matching(
      Map<String, String> requirement, Map<String, String> supplier) {
    return capabilities.getOrDefault(at(supplier, "externalId"), List.of()).stream()
        .filter(c -> at(c, "code").equals(at(requirement, "code")))
        .toList();
  }

  boolean meets(
      Map<String, String> criterion,
      Map<String, String> requirement,
      Map<String, String> supplier) {
    String subject = at(criterion, "subject");
    List<Map<String, String>> matching = matching(requirement, supplier);
    return switch (at(criterion, "type")) {
      case "process" -> matching.stream().anyMatch(c -> has(c, "processes", subject));
      case "deliveryRegion" -> matching.stream().anyMatch(c -> has(c, "deliveryRegions", subject));
      case "capacity" -> matching.stream().anyMatch(c -> reaches(c, criterion));
      case "priceCeiling" ->
          matching.stream().anyMatch(c -> atMost(at(c, "priceMinimum"), at(criterion, "value")));
      case "leadTime" ->
          matching.stream().anyMatch(c -> atMost(at(c, "leadTimeDays"), at(criterion, "value")));
      case "language" -> has(supplier, "languages", subject);
      case "certificate" -> holds(criterion, requirement, supplier);
      case "maturity" -> atMost(at(criterion, "value"), at(supplier, stageColumn(subject)));
      case "turnover" ->
          at(supplier, "turnoverCurrency").equals(at(criterion, "currency"))
              && atMost(at(criterion, "value"), at(supplier, "turnover"));
      case "yearsInBusiness" -> inBusiness(criterion, requirement, supplier);
      case "attribute" ->
          compares(
              at(supplier, "attribute:" + subject),
              at(criterion, "comparison"),
              at(criterion, "value"));
      default -> throw new IllegalArgumentException(at(criterion, "type"));
    };
  }

  private static boolean reaches(Map<String, String> capability, Map<String, String> criterion) {
    return at(capability, "unit").equals(at(criterion, "unit"))
        && at(capability, "period").equals(at(criterion, "period"))
        && atMost(at(criterion, "value"), at(capability, "capacity"));
  }

  private boolean holds(
      Map<String, String> criterion,
      Map<String, String> requirement,
      Map<String, String> supplier) {
    List<String> levels = List.of("", "CLAIMED", "DOCUMENTED", "VERIFIED");
    int needed = levels.indexOf(at(criterion, "verification"));
    return certificates.getOrDefault(at(supplier, "externalId"), List.of()).stream()
        .filter(c -> at(c, "standard").equals(at(criterion, "subject")))
        .filter(c -> at(c, "validUntil").compareTo(at(requirement, "startDate")) >= 0)
        .anyMatch(c -> levels.indexOf(at(c, "verification")) >= needed);
  }

  private static boolean inBusiness(
      Map<String, String> criterion,
      Map<String, String> requirement,
      Map<String, String> supplier) {
    String founded = at(supplier, "foundedYear");
    int start = Integer.parseInt(at(requirement, "startDate").substring(0, 4));
    return !founded.isEmpty()
        && start - Integer.parseInt(founded) >= Integer.parseInt(at(criterion, "value"));
  }

  private static boolean compares(String actual, String comparison, String asked) {
    return switch (comparison) {
      case "AT_LEAST" -> atMost(asked, actual);
      case "AT_MOST" -> atMost(actual, asked);
      case "EQUAL" -> actual.equals(asked);
      case "CONTAINS" -> actual.contains(asked);
      default -> throw new IllegalArgumentException(comparison);
    };
  }

  private static String stageColumn(String dimension) {
    return switch (dimension) {
      case "STRATEGIC_INTENT" -> "strategicIntent";
      case "CHANGE_CAPABILITY" -> "changeCapability";
      default -> "linkages";
    };
  }

  /** False when either figure is unknown. */
  private static boolean atMost(String smaller, String larger) {
    return !smaller.isEmpty()
        && !larger.isEmpty()
        && new BigDecimal(smaller).compareTo(new BigDecimal(larger)) <= 0;
  }

  private static boolean has(Map<String, String> record, String column, String value) {
    return Arrays.asList(at(record, column).split(";", -1)).contains(value);
  }

  static String at(Map<String, String> record, String column) {
    return record.getOrDefault(column, "");
  }
}
