package org.linkwright.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The certificates of a firm: three years each, some run out before the programme's first start.
 */
final class Papers {

  static final List<String> COLUMNS =
      List.of(
          "supplier",
          "standard",
          "version",
          "scope",
          "issuer",
          "number",
          "validFrom",
          "validUntil",
          "verification");

  private static final LocalDate FIRST_ISSUE = LocalDate.of(2023, 11, 20);
  private static final LocalDate LAST_ISSUE = LocalDate.of(2026, 10, 30);

  private static final Map<String, String> VERSIONS =
      Map.of(
          "ISO 9001", "2015",
          "IATF 16949", "2016",
          "ISO 14001", "2015",
          "ISO 45001", "2018",
          "ISO 13485", "2016",
          "IPC-A-610", "H",
          "ISO 3834-2", "2021",
          "ISO/IEC 27001", "2022",
          "EMAS", "III");

  private Papers() {}

  static List<List<String>> rows(Firm firm, Draw draw) {
    List<String> house = draw.pick(Names.ISSUERS);
    Set<String> held = new LinkedHashSet<>();
    firm.trade()
        .certificates()
        .forEach(
            (standard, percent) -> {
              if (draw.chance(chance(firm, standard, percent))) {
                held.add(standard);
              }
            });
    if (!held.contains("ISO 9001")) {
      held.remove("IATF 16949"); // a supplement to ISO 9001, not to be had without it
    }
    return held.stream().map(standard -> row(firm, standard, house, draw.split())).toList();
  }

  /** A workshop seldom affords more than its quality certificate; a large firm has nearly all. */
  private static int chance(Firm firm, String standard, int percent) {
    if (standard.equals("ISO 9001") || standard.equals("IPC-A-610")) {
      return percent;
    }
    int heads = firm.employees();
    return heads < 15
        ? percent / 4
        : heads < 40 ? percent * 7 / 10 : heads < 120 ? percent : percent + 15;
  }

  private static List<String> row(Firm firm, String standard, List<String> house, Draw draw) {
    String level = draw.chance(38) ? "VERIFIED" : draw.chance(70) ? "DOCUMENTED" : "CLAIMED";
    boolean claimed = level.equals("CLAIMED");
    LocalDate from =
        FIRST_ISSUE.plusDays(
            draw.between(0, (int) ChronoUnit.DAYS.between(FIRST_ISSUE, LAST_ISSUE)));
    int years = standard.equals("IPC-A-610") ? 2 : 3;
    String number =
        "%s-%02d-%05d".formatted(house.get(1), from.getYear() % 100, draw.between(310, 28_900));
    boolean training = standard.equals("IPC-A-610");
    return List.of(
        firm.id(),
        standard,
        VERSIONS.getOrDefault(standard, ""),
        scope(firm, standard, draw),
        claimed && draw.chance(50) ? "" : training ? "Pájka Academy Pardubice" : house.get(0),
        claimed && draw.chance(70) ? "" : training ? number.replace(house.get(1), "PA") : number,
        from.toString(),
        from.plusYears(years).minusDays(1).toString(),
        level);
  }

  private static String scope(Firm firm, String standard, Draw draw) {
    if (standard.equals("IPC-A-610")) {
      return draw.chance(60) ? "Trained inspectors, class 2" : "Trained inspectors, class 3";
    }
    if (standard.equals("ISO/IEC 27001")) {
      return "Customers' design and production data";
    }
    String work =
        switch (firm.trade().id()) {
          case "plastics" -> "moulding of technical plastic parts";
          case "electronics" -> "assembly and test of electronic boards and devices";
          case "harness" -> "cable assemblies and wire harnesses";
          case "machining" -> "machining of metal parts";
          case "stamping" -> "stamped and deep-drawn metal parts";
          case "sheet-metal" -> "sheet-metal parts and enclosures";
          case "welding" -> "welded steel structures";
          case "coating" -> "powder coating of metal parts";
          case "plating" -> "surface treatment of metal parts";
          case "heat-treatment" -> "heat treatment of steel parts";
          case "casting" -> "aluminium pressure die castings";
          case "tooling" -> "tools and moulds";
          case "rubber" -> "rubber and silicone parts";
          case "packaging" -> "corrugated packaging";
          case "labels" -> "technical labels";
          case "windings" -> "coils and transformers";
          case "cable" -> "cables and conductors";
          case "connectors" -> "connectors and busbars";
          case "test-equipment" -> "test fixtures and testers";
          case "automation" -> "installation and commissioning of machinery";
          default -> "springs and wire parts";
        };
    boolean design = firm.stage() > 1 && !standard.equals("EMAS");
    return (design ? "Design and production: " : "Production: ") + work;
  }
}
