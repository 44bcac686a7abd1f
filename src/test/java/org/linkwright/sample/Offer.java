package org.linkwright.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What a firm offers the programme.
 *
 * <p>Capacity is what the firm has free for new customers. It follows from the firm's turnover, so
 * that a workshop of six never offers millions of pieces: a share of the turnover, divided by the
 * geometric mean of the price range and by the periods of a year.
 */
final class Offer {

  static final List<String> COLUMNS =
      List.of(
          "supplier",
          "scheme",
          "code",
          "description",
          "processes",
          "capacity",
          "unit",
          "period",
          "minimumOrder",
          "leadTimeDays",
          "priceMinimum",
          "priceMaximum",
          "currency",
          "deliveryRegions");

  /** A sideline, such as a moulder's tool shop, has this much of the capacity of a main line. */
  private static final double SIDELINE = 0.4;

  private Offer() {}

  static List<List<String>> rows(Firm firm, Draw draw) {
    List<Trade.Family> families = families(firm, draw);
    double freeShare = draw.between(0.16, 0.42) / families.size();
    String regions = String.join(";", regions(firm, draw));
    List<List<String>> rows = new ArrayList<>();
    for (Trade.Family family : families) {
      double share = mainTrade(firm, family) ? freeShare : freeShare * SIDELINE;
      rows.add(row(firm, family, firm.turnover() * share, regions, draw));
    }
    return rows;
  }

  private static List<Trade.Family> families(Firm firm, Draw draw) {
    List<Trade.Family> chosen = new ArrayList<>();
    List<Trade.Family> all = firm.trade().families();
    int most = firm.employees() < 15 ? 1 : firm.employees() < 60 ? 2 : 3;
    for (Trade.Family family : draw.shuffled(all)) {
      if (chosen.size() < most && draw.chance(family.percent())) {
        chosen.add(family);
      }
    }
    if (chosen.stream().noneMatch(family -> mainTrade(firm, family))) {
      chosen.add(draw.pick(all.stream().filter(family -> mainTrade(firm, family)).toList()));
    }
    return chosen;
  }

  /** A moulder or presser may make tools besides, but not tools alone. */
  private static boolean mainTrade(Firm firm, Trade.Family family) {
    return family.code().equals(firm.trade().families().get(0).code())
        || firm.trade().id().equals("harness");
  }

  private static List<String> row(
      Firm firm, Trade.Family family, double free, String regions, Draw draw) {
    double low = draw.logBetween(family.lowestPrice().low(), family.lowestPrice().high());
    double high = draw.logBetween(family.highestPrice().low(), family.highestPrice().high());
    int periods = BuyerFiles.PERIODS_A_YEAR.getOrDefault(family.period(), 1);
    double capacity = Math.max(2, free / Math.sqrt(low * high) / periods);
    boolean priced = !draw.chance(10);
    return List.of(
        firm.id(),
        "ISIC4",
        family.code(),
        family.description(),
        String.join(";", processes(family, draw)),
        draw.chance(4) ? "" : Draw.figure(Math.rint(capacity), 2),
        family.unit(),
        family.period(),
        draw.chance(12) ? "" : minimumOrder(family, capacity, draw),
        draw.chance(6) ? "" : Integer.toString(leadTime(family, draw)),
        priced ? Draw.figure(low, 2) : "",
        priced ? Draw.figure(high, 2) : "",
        priced ? "EUR" : "",
        draw.chance(4) ? "" : regions);
  }

  private static List<String> processes(Trade.Family family, Draw draw) {
    List<String> processes = new ArrayList<>();
    family
        .processes()
        .forEach(
            (process, percent) -> {
              if (draw.chance(percent)) {
                processes.add(process);
              }
            });
    return processes;
  }

  private static String minimumOrder(Trade.Family family, double capacity, Draw draw) {
    if (family.period().equals("YEAR")) {
      return "1";
    }
    return Draw.figure(Math.max(1, Math.rint(capacity * draw.between(0.01, 0.06))), 1);
  }

  private static int leadTime(Trade.Family family, Draw draw) {
    return draw.between((int) family.leadTime().low(), (int) family.leadTime().high());
  }

  /** Heavy and short-lead trades serve their surroundings, the others the whole of the region. */
  private static List<String> regions(Firm firm, Draw draw) {
    String home = firm.town().country();
    boolean local =
        List.of("coating", "plating", "heat-treatment", "packaging").contains(firm.trade().id());
    List<String> regions = new ArrayList<>(List.of(home));
    for (String region : List.of("CZ", "SK", "DE", "PL", "AT", "HU")) {
      int percent = region.equals("CZ") ? 92 : local ? 24 : region.equals("DE") ? 74 : 60;
      if (!region.equals(home) && draw.chance(percent)) {
        regions.add(region);
      }
    }
    return regions;
  }
}
