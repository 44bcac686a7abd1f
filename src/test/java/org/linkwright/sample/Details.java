package org.linkwright.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of suppliers beyond the columns of their files: one JSON object a line, to be laid
 * over the supplier of that external id.
 */
final class Details {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate FIRST_CONFIRMATION = LocalDate.of(2025, 3, 1);
  private static final int DAYS_OF_CONFIRMATIONS = 560;
  private static final int LAST_YEAR = 2025;

  /** Degrees north and east, WGS 84, of the middle of the town. */
  private static final Map<String, List<String>> PLACES =
      Map.ofEntries(
          Map.entry("Praha", List.of("50.0755", "14.4378")),
          Map.entry("Kladno", List.of("50.1473", "14.1028")),
          Map.entry("Mladá Boleslav", List.of("50.4114", "14.9032")),
          Map.entry("Plzeň", List.of("49.7384", "13.3736")),
          Map.entry("České Budějovice", List.of("48.9745", "14.4743")),
          Map.entry("Liberec", List.of("50.7663", "15.0543")),
          Map.entry("Hradec Králové", List.of("50.2104", "15.8252")),
          Map.entry("Pardubice", List.of("50.0343", "15.7812")),
          Map.entry("Jihlava", List.of("49.3961", "15.5912")),
          Map.entry("Brno", List.of("49.1951", "16.6068")),
          Map.entry("Olomouc", List.of("49.5938", "17.2509")),
          Map.entry("Zlín", List.of("49.2244", "17.6628")),
          Map.entry("Ostrava", List.of("49.8209", "18.2625")));

  /** What the firms of a trade work with, by the trade's id. */
  private static final Map<String, List<String>> MACHINES =
      Map.ofEntries(
          Map.entry(
              "plastics", List.of("Injection moulding machine, 150 t", "Injection moulding cell")),
          Map.entry(
              "electronics", List.of("SMT placement line", "Reflow oven", "X-ray inspection")),
          Map.entry("harness", List.of("Cutting and crimping machine", "Assembly board")),
          Map.entry("machining", List.of("CNC lathe", "Machining centre, 5 axes", "Grinder")),
          Map.entry("stamping", List.of("Stamping press, 160 t", "Transfer press, 400 t")),
          Map.entry("sheet-metal", List.of("Laser cutter", "Press brake", "Punching machine")),
          Map.entry("welding", List.of("Welding robot", "Spot welding gun")),
          Map.entry("coating", List.of("Powder coating line")),
          Map.entry("plating", List.of("Zinc-nickel plating line")),
          Map.entry("heat-treatment", List.of("Vacuum furnace", "Carburising furnace")),
          Map.entry("casting", List.of("Die casting machine, 500 t", "Melting furnace")),
          Map.entry("tooling", List.of("Wire erosion machine", "Machining centre, 5 axes")),
          Map.entry("rubber", List.of("Rubber injection press", "Extrusion line")),
          Map.entry("windings", List.of("Coil winding machine", "Impregnation plant")),
          Map.entry("springs", List.of("Spring coiling machine", "Tempering furnace")));

  private static final List<String> NAMES =
      List.of(
          "Jana Horská",
          "Petra Malá",
          "Lenka Veselá",
          "Alena Zelená",
          "Eva Rybářová",
          "Tomáš Beránek",
          "Martin Kolář",
          "Pavel Vlk",
          "Karel Dub");
  private static final List<String> ROLES =
      List.of("Head of sales", "Managing director", "Key account manager", "Export manager");
  private static final List<String> MARKETS = List.of("DE", "AT", "SK", "PL", "FR", "IT");

  private final Firm firm;
  private final Map<String, String> row;
  private final Draw draw;
  private final ObjectNode details = JSON.createObjectNode();

  private Details(Firm firm, Map<String, String> row, Draw draw) {
    this.firm = firm;
    this.row = row;
    this.draw = draw;
  }

  /**
   * @param row the firm in the file of suppliers: what is unknown there stays unknown here
   */
  static String line(Firm firm, Map<String, String> row, Draw draw) {
    Details of = new Details(firm, row, draw);
    of.details.put("externalId", firm.id());
    of.addPeople();
    of.addOwnership();
    of.addTurnover();
    of.addExports();
    of.addSite();
    of.addMachines();
    of.addContact();
    of.addProvenance();
    try {
      return JSON.writeValueAsString(of.details) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String cell(String column) {
    return row.getOrDefault(column, "");
  }

  private void addPeople() {
    int women = draw.between(8, 62);
    if (!cell("employees").isEmpty() && draw.chance(70)) {
      details.put("womenPercent", women);
    }
  }

  private void addOwnership() {
    boolean foreign = draw.chance(18);
    int share = draw.between(51, 100);
    boolean women = draw.chance(12);
    if (draw.chance(25)) {
      return;
    }
    ObjectNode ownership = details.putObject("ownership");
    ownership.put("womenOwned", women && !foreign);
    ownership.put("foreignOwned", foreign);
    if (foreign) {
      ownership.put("foreignPercent", share);
      ownership.put("parentCountry", draw.pick(List.of("DE", "AT", "IT", "JP", "US")));
    }
  }

  private void addTurnover() {
    if (cell("turnover").isEmpty()) {
      return;
    }
    BigDecimal amount = new BigDecimal(cell("turnover"));
    List<BigDecimal> latestFirst = new ArrayList<>();
    for (int year = 0; year < 3; year++) {
      latestFirst.add(amount);
      amount =
          amount
              .multiply(BigDecimal.valueOf(draw.between(82, 108)))
              .divide(BigDecimal.valueOf(100), -4, RoundingMode.HALF_UP);
    }
    ArrayNode years = details.putArray("turnoverByYear");
    for (int back = 2; back >= 0; back--) {
      ObjectNode year = years.addObject();
      year.put("year", LAST_YEAR - back);
      year.put("amount", latestFirst.get(back).setScale(0, RoundingMode.HALF_UP));
      year.put("currency", cell("turnoverCurrency"));
    }
    if (!cell("verification").equals("CLAIMED")) {
      ((ObjectNode) years.get(2))
          .putObject("provenance")
          .put("source", "annual report")
          .put("verification", "DOCUMENTED");
    }
  }

  private void addExports() {
    int percent = Math.max(0, draw.between(-15, 70));
    List<String> markets = draw.shuffled(MARKETS);
    int count = draw.between(1, 3);
    if (draw.chance(20)) {
      return;
    }
    ObjectNode exports = details.putObject("exports");
    exports.put("percent", percent);
    ArrayNode list = exports.putArray("markets");
    for (int i = 0; percent > 0 && i < count; i++) {
      if (!markets.get(i).equals(firm.town().country())) {
        list.addObject().put("country", markets.get(i));
      }
    }
  }

  private void addSite() {
    ObjectNode site = details.putArray("sites").addObject();
    site.put("id", "main");
    site.put("name", firm.town().city());
    site.put("kind", firm.employees() < 20 ? "WORKSHOP" : "PLANT");
    site.putObject("address")
        .put("city", firm.town().city())
        .put("region", firm.town().region())
        .put("country", firm.town().country());
    List<String> place = PLACES.get(firm.town().city());
    if (place != null) {
      site.putObject("location")
          .put("latitude", new BigDecimal(place.get(0)))
          .put("longitude", new BigDecimal(place.get(1)));
    }
    if (cell("verification").equals("VERIFIED")) {
      site.putObject("provenance")
          .put("source", "visit of the agency")
          .put("confirmedOn", confirmation());
    }
  }

  private void addMachines() {
    List<String> kinds = MACHINES.getOrDefault(firm.trade().id(), List.of());
    ArrayNode machines = JSON.createArrayNode();
    for (String kind : kinds) {
      int count = Math.max(1, firm.employees() / draw.between(12, 30));
      int free = draw.between(0, 12) * 5;
      if (draw.chance(80)) {
        ObjectNode machine = machines.addObject();
        machine.put("kind", kind).put("count", count).put("site", "main").put("freePercent", free);
      }
    }
    if (!machines.isEmpty()) {
      details.set("machines", machines);
    }
  }

  private void addContact() {
    String name = draw.pick(NAMES);
    String family = name.substring(name.indexOf(' ') + 1);
    ObjectNode contact = details.putArray("contacts").addObject();
    contact.put("name", name);
    contact.put("role", draw.pick(ROLES));
    contact.put("email", Firm.plain(family).toLowerCase(Locale.ROOT) + "@" + firm.domain());
    // +999 is given to no country: nobody is called by mistake.
    contact.put("phone", "+999550%03d".formatted(firm.number()));
    ArrayNode languages = contact.putArray("languages");
    for (String language : cell("languages").split(";", -1)) {
      languages.add(language);
    }
  }

  private void addProvenance() {
    String confirmed = confirmation();
    String visited = confirmation();
    boolean counted = draw.chance(30);
    details
        .putObject("provenance")
        .put("source", draw.pick(List.of("registration form", "telephone interview", "trade fair")))
        .put("confirmedOn", confirmed);
    if (counted && !cell("employees").isEmpty()) {
      details
          .putObject("provenanceByFact")
          .putObject("/employees")
          .put("source", "visit of the agency")
          .put("confirmedOn", visited)
          .put("verification", "VERIFIED");
    }
  }

  private String confirmation() {
    return FIRST_CONFIRMATION.plusDays(draw.between(0, DAYS_OF_CONFIRMATIONS)).toString();
  }
}
