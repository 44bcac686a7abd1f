package org.linkwright.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Suppliers with their capabilities and certificates, as the importer reads them.
 *
 * @param details what has no column there, see {@link Details}
 */
record SupplierFiles(
    SampleTable suppliers, SampleTable capabilities, SampleTable certificates, String details) {

  private static final List<String> SUPPLIER_COLUMNS =
      List.of(
          "externalId",
          "name",
          "nativeName",
          "country",
          "region",
          "city",
          "website",
          "foundedYear",
          "employees",
          "turnover",
          "turnoverCurrency",
          "identifiers",
          "languages",
          "strategicIntent",
          "changeCapability",
          "linkages",
          "verification",
          "contactEmail");

  /** What a crown is worth, for the few firms that state their turnover in crowns: CZK per EUR. */
  private static final double CROWNS = 25;

  static SupplierFiles draw(Draw draw) {
    List<Firm> firms = new Firms(draw.split()).draw();
    Set<String> attributes = new TreeSet<>();
    firms.forEach(f -> f.trade().attributes().forEach(a -> attributes.add(a.name())));
    List<String> header = new ArrayList<>(SUPPLIER_COLUMNS);
    attributes.forEach(name -> header.add("attribute:" + name));
    List<List<String>> suppliers = new ArrayList<>();
    List<List<String>> capabilities = new ArrayList<>();
    List<List<String>> certificates = new ArrayList<>();
    Draw profile = draw.split();
    Draw offer = draw.split();
    Draw paper = draw.split();
    Draw detail = draw.split();
    StringBuilder details = new StringBuilder();
    for (Firm firm : firms) {
      List<String> row = supplier(firm, attributes, profile.split());
      suppliers.add(row);
      details.append(Details.line(firm, named(header, row), detail.split()));
      capabilities.addAll(Offer.rows(firm, offer.split()));
      certificates.addAll(Papers.rows(firm, paper.split()));
    }
    return new SupplierFiles(
        new SampleTable(header, suppliers),
        new SampleTable(Offer.COLUMNS, capabilities),
        new SampleTable(Papers.COLUMNS, certificates),
        details.toString());
  }

  private static Map<String, String> named(List<String> header, List<String> row) {
    return new SampleTable(header, List.of(row)).records().get(0);
  }

  private static List<String> supplier(Firm firm, Set<String> attributes, Draw draw) {
    boolean crowns = firm.town().country().equals("CZ") && draw.chance(4);
    boolean turnoverKnown = !draw.chance(8);
    List<String> row = new ArrayList<>();
    row.add(firm.id());
    row.add(firm.name());
    row.add(firm.nativeName());
    row.add(firm.town().country());
    row.add(firm.town().region());
    row.add(firm.town().city());
    row.add(draw.chance(4) ? "" : "https://www." + firm.domain());
    row.add(draw.chance(4) ? "" : Integer.toString(firm.founded()));
    row.add(draw.chance(3) ? "" : Integer.toString(firm.employees()));
    row.add(turnoverKnown ? Draw.figure(firm.turnover() * (crowns ? CROWNS : 1), 6) : "");
    row.add(turnoverKnown ? crowns ? "CZK" : "EUR" : "");
    row.add(Identifiers.of(firm.town().country(), firm.number(), draw.chance(80)));
    row.add(String.join(";", languages(firm, draw)));
    row.addAll(maturity(firm, draw));
    row.add(draw.chance(25) ? "VERIFIED" : draw.chance(55) ? "DOCUMENTED" : "CLAIMED");
    row.add(draw.chance(3) ? "" : draw.pick(contacts(firm)) + "@" + firm.domain());
    attributes.forEach(name -> row.add(attribute(firm, name, draw)));
    return row;
  }

  private static List<String> contacts(Firm firm) {
    return switch (firm.town().country()) {
      case "PL" -> List.of("biuro", "sales");
      case "DE" -> List.of("vertrieb", "info");
      case "SK" -> List.of("obchod", "info", "sales");
      default -> List.of("info", "sales", "obchod", "poptavky", "rfq");
    };
  }

  private static List<String> languages(Firm firm, Draw draw) {
    int size = firm.employees() > 60 ? 1 : 0;
    List<String> languages = new ArrayList<>();
    String own = firm.town().country();
    languages.add(
        own.equals("CZ") ? "cs" : own.equals("DE") ? "de" : own.equals("SK") ? "sk" : "pl");
    if (draw.chance(76 + 16 * size)) {
      languages.add("en");
    }
    if (!own.equals("DE") && draw.chance(42 + 20 * size)) {
      languages.add("de");
    }
    if (own.equals("CZ") && draw.chance(12)) {
      languages.add("sk");
    }
    if (own.equals("CZ") && draw.chance(8)) {
      languages.add("pl");
    }
    return languages;
  }

  private static List<String> maturity(Firm firm, Draw draw) {
    if (draw.chance(7)) {
      return List.of("", "", "");
    }
    List<String> stages = new ArrayList<>();
    for (int dimension = 0; dimension < 3; dimension++) {
      int shift = draw.chance(10) ? -1 : draw.chance(7) ? 1 : 0;
      stages.add(Integer.toString(Math.max(1, Math.min(3, firm.stage() + shift))));
    }
    return stages;
  }

  private static String attribute(Firm firm, String name, Draw draw) {
    Optional<Trade.Attribute> known =
        firm.trade().attributes().stream().filter(a -> a.name().equals(name)).findFirst();
    if (known.isEmpty() || !draw.chance(known.orElseThrow().percent())) {
      return "";
    }
    List<String> values = known.orElseThrow().values();
    if (name.endsWith("ForceKilonewton")) {
      return values.get(press(firm, values.size(), draw));
    }
    return draw.pick(values);
  }

  /** A firm's biggest machine grows with the firm. */
  private static int press(Firm firm, int machines, Draw draw) {
    Trade.Range heads = firm.trade().heads();
    double size =
        StrictMath.log(firm.employees() / heads.low()) / StrictMath.log(heads.high() / heads.low());
    double place = size * machines + draw.between(-0.8, 1.0);
    return (int) Math.max(0, Math.min(machines - 1, Math.floor(place)));
  }
}
