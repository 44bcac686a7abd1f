package org.linkwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Suppliers, buyers and requirements with any of the fields they can have, texts that files get
 * wrong among them, and of which many facts say where they come from.
 */
final class RandomRecords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> TEXTS =
      List.of("=1+1", "'quoted'", "a;b", "one,\"two\"", "two\r\nlines", "Plzeň", "007", "@x", "-1");

  /** Of a profile, what is no fact of its own. */
  private static final Set<String> NO_FACTS = Set.of("/externalId", "/verification", "/attributes");

  private final Random random;
  private final boolean complete;

  /**
   * @param complete true to leave nothing out
   */
  RandomRecords(long seed, boolean complete) {
    this.random = new Random(seed);
    this.complete = complete;
  }

  ObjectNode buyer(String externalId) {
    Map<String, Object> buyer =
        some(
            "country",
            "DE",
            "city",
            text(),
            "website",
            "https://buyer.example",
            "contactEmail",
            "buyer@buyer.example",
            "identifiers",
            List.of(Map.of("scheme", "LEI", "id", "x;" + number())),
            "languages",
            List.of("de", "en"));
    return named(externalId, buyer);
  }

  ObjectNode supplier(String externalId) {
    Map<String, Object> supplier =
        some(
            "nativeName", text(),
            "country", "CZ",
            "region", "CZ-64",
            "city", text(),
            "website", "https://firm.example",
            "contactEmail", "firm@firm.example",
            "foundedYear", 1900 + number(),
            "employees", number(),
            "womenPercent", number(),
            "sizeClass", "SMALL",
            "ownership", ownership(),
            "turnover", money(),
            "exports",
                Map.of("percent", 12.5, "markets", List.of(Map.of("country", "DE", "percent", 5))),
            "identifiers",
                List.of(
                    Map.of("scheme", "CZ-ICO", "id", "00" + number()),
                    Map.of("scheme", "A:B", "id", "x;y")),
            "languages", List.of("cs", "en"),
            "maturity", some("strategicIntent", 1, "changeCapability", 2, "linkages", 3),
            "verification", "DOCUMENTED",
            "attributes", Map.of("a.b-c", "007", "truth", true, "text", text(), "count", number()),
            "provenance", provenanceOfWhole(),
            "turnoverByYear",
                items(
                    i ->
                        with(
                            Map.of("year", 2023 + i, "amount", number(), "currency", "CZK"),
                            "provenance",
                            said())));
    List<String> sites = List.of("a", "b").subList(0, complete ? 2 : random.nextInt(3));
    supplier.put("sites", sites.stream().map(this::site).toList());
    supplier.putAll(
        some(
            "capabilities", items(i -> capability(sites)),
            "machines", items(i -> machine(sites)),
            "certificates", items(i -> certificate(sites)),
            "referenceCustomers", items(i -> referenceCustomer()),
            "financials",
                years(
                    "balanceSheetTotal",
                    money(),
                    "currentRatio",
                    1.6,
                    "equityRatio",
                    -42.5,
                    "profitMargin",
                    0,
                    "audited",
                    random.nextBoolean(),
                    "auditor",
                    text(),
                    "documentUrl",
                    "https://firm.example/?a=1,2;3",
                    "provenance",
                    said()),
            "creditRatings",
                items(
                    i ->
                        with(
                            Map.of("agency", text(), "rating", text()),
                            "ratedOn",
                            "2026-01-31",
                            "provenance",
                            said())),
            "sustainability",
                years(
                    "energyMegawattHours",
                    1850,
                    "renewablePercent",
                    30,
                    "scope1Tonnes",
                    0.0001,
                    "scope2Tonnes",
                    640,
                    "scope3Tonnes",
                    number(),
                    "waterCubicMetres",
                    4200,
                    "wasteTonnes",
                    38.25,
                    "recycledPercent",
                    85,
                    "assured",
                    random.nextBoolean(),
                    "documentUrl",
                    "https://firm.example/report",
                    "provenance",
                    said()),
            "policies",
                items(
                    i ->
                        with(
                            Map.of("subject", "CLIMATE"),
                            "title",
                            text(),
                            "adoptedOn",
                            "2025-05-01",
                            "documentUrl",
                            "https://firm.example/policy",
                            "provenance",
                            said())),
            "contacts",
                items(
                    i ->
                        with(
                            Map.of("name", text()),
                            "role",
                            text(),
                            "email",
                            "jana@firm.example",
                            "phone",
                            "+420541123456",
                            "languages",
                            List.of("cs"),
                            "provenance",
                            said()))));
    ObjectNode tree = named(externalId, supplier);
    Map<String, Object> byFact = new LinkedHashMap<>();
    for (String fact : facts(tree)) {
      if (random.nextInt(3) == 0) {
        byFact.put(fact, random.nextInt(20) == 0 ? Map.of() : said());
      }
    }
    return tree.set("provenanceByFact", JSON.valueToTree(byFact));
  }

  private static Set<String> facts(ObjectNode profile) {
    Set<String> facts = new TreeSet<>();
    profile.properties().forEach(field -> add(facts, "/" + field.getKey(), field.getValue(), 1));
    return facts;
  }

  private static void add(Set<String> facts, String pointer, JsonNode value, int depth) {
    boolean isUnknown = value.isContainerNode() && value.isEmpty();
    if (isUnknown || pointer.endsWith("/provenance")) {
      return; // what an item says of itself is no fact
    }
    boolean isList = depth == 1 && value.path(0).isObject();
    boolean isItem = depth == 2 && value.isObject() && !pointer.startsWith("/identifiers/");
    boolean isFact = !NO_FACTS.contains(pointer) && !isList && !isItem;
    if (isFact) {
      facts.add(pointer);
    }
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              field ->
                  add(
                      facts,
                      pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                      field.getValue(),
                      depth + 1));
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      add(facts, pointer + "/" + i, value.get(i), depth + 1);
    }
  }

  private Map<String, Object> ownership() {
    return some(
        "womenPercent",
        51,
        "womenOwned",
        true,
        "foreignPercent",
        0.5,
        "foreignOwned",
        false,
        "parentName",
        text(),
        "parentCountry",
        "DE");
  }

  private Map<String, Object> site(String id) {
    return with(
        Map.of("id", id, "name", text()),
        "kind",
        "PLANT",
        "address",
        address(),
        "location",
        place(),
        "employees",
        number(),
        "floorArea",
        number(),
        "provenance",
        said());
  }

  private Map<String, Object> address() {
    return some(
        "street",
        text(),
        "postalCode",
        "618 00",
        "city",
        text(),
        "region",
        "CZ-64",
        "country",
        "CZ");
  }

  private Map<String, Object> place() {
    return Map.of("latitude", 49.1951, "longitude", -0.5);
  }

  private Map<String, Object> capability(List<String> sites) {
    Map<String, Object> capability =
        with(
            Map.of("classification", classification()),
            "description",
            text(),
            "processes",
            List.of("milling", "die-casting"),
            "capacity",
            volume(1000),
            "freeCapacity",
            volume(10),
            "minimumOrder",
            Map.of("value", 5, "unit", "KGM"),
            "leadTimeDays",
            number(),
            "price",
            Map.of("minimum", 0.35, "maximum", 1.2, "currency", "EUR", "per", "TNE"),
            "deliveryRegions",
            List.of("CZ", "DE-BY"),
            "provenance",
            said());
    return at(sites, capability);
  }

  private Map<String, Object> machine(List<String> sites) {
    Map<String, Object> machine =
        with(
            Map.of("kind", text()),
            "make",
            text(),
            "model",
            text(),
            "count",
            1 + number(),
            "builtYear",
            2001,
            "process",
            "milling",
            "freePercent",
            12.25,
            "provenance",
            said());
    return at(sites, machine);
  }

  private static Map<String, Object> at(List<String> sites, Map<String, Object> item) {
    if (!sites.isEmpty()) {
      item.put("site", sites.get(sites.size() - 1));
    }
    return item;
  }

  private Map<String, Object> certificate(List<String> sites) {
    return with(
        Map.of("standard", "ISO 9001", "verification", "CLAIMED", "sites", sites),
        "version",
        "2015",
        "scope",
        text(),
        "issuer",
        text(),
        "number",
        "0" + number(),
        "validFrom",
        "2026-01-01",
        "validUntil",
        "2028-12-31",
        "documentUrl",
        "https://firm.example/certificate",
        "provenance",
        provenanceOfWhole());
  }

  private Map<String, Object> referenceCustomer() {
    return with(
        Map.of("name", text()),
        "country",
        "DE",
        "supplied",
        text(),
        "sinceYear",
        2001,
        "untilYear",
        2025,
        "provenance",
        said());
  }

  /** Of any of the three kinds. */
  ObjectNode requirement(String externalId, String buyer, String kind) {
    Map<String, Object> requirement =
        some(
            "description",
            text(),
            "volume",
            volume(20),
            "endDate",
            "2030-05-31",
            "answersDue",
            "2027-02-28T17:00:00Z",
            "value",
            money(),
            "minimumSuppliers",
            1,
            "maximumSuppliers",
            9,
            "status",
            "CLOSED",
            "attachments",
            items(
                i ->
                    with(
                        Map.of("title", text(), "url", "https://buyer.example/a,b"),
                        "mediaType",
                        "application/pdf",
                        "language",
                        "cs")));
    requirement.put("kind", kind);
    requirement.put("title", text());
    requirement.put("startDate", "2027-06-01");
    requirement.put("suppliersWanted", 2);
    if (!kind.equals("CHALLENGE")) {
      requirement.put("classification", classification());
    }
    switch (kind) {
      case "SEGMENT" ->
          requirement.put(
              "segment",
              with(Map.of("name", text()), "description", text(), "markets", List.of("DE", "AT")));
      case "CHALLENGE" -> {
        requirement.put("buyer", buyer);
        requirement.put("challenge", challenge());
      }
      default -> requirement.put("buyer", buyer);
    }
    requirement.put("items", IntStream.range(0, 2).mapToObj(this::item).toList());
    requirement.put(
        "criteria", criteria().stream().filter(any -> complete || random.nextBoolean()).toList());
    ObjectNode tree = JSON.createObjectNode().put("externalId", externalId);
    return tree.setAll((ObjectNode) JSON.valueToTree(requirement));
  }

  private Map<String, Object> challenge() {
    return with(
        Map.of(
            "problem", text(),
            "selectionCriteria", List.of(Map.of("name", text(), "weight", 40))),
        "benefit",
        money(),
        "benefitDescription",
        text());
  }

  private Map<String, Object> item(int number) {
    return with(
        Map.of("id", "i" + number, "description", text(), "deliveryLocation", place()),
        "classification",
        classification(),
        "quantity",
        Map.of("value", 500, "unit", "H87"),
        "deliveryAddress",
        address(),
        "deliveryFrom",
        "2027-06-01",
        "deliveryUntil",
        "2027-12-31");
  }

  private List<Map<String, Object>> criteria() {
    return List.of(
        criterion(
            "certificate",
            Map.of("standard", "ISO 9001", "version", "2015", "minimumVerification", "VERIFIED")),
        criterion("process", Map.of("process", "milling")),
        criterion("capacity", Map.of("minimum", volume(5))),
        criterion("leadTime", Map.of("maximumDays", 30)),
        criterion("priceCeiling", Map.of("maximum", money(), "per", "H87")),
        criterion("deliveryRegion", Map.of("region", "DE-BY")),
        criterion("distance", Map.of("maximumKilometres", 150)),
        criterion("distance", Map.of("maximumKilometres", 150, "from", place())),
        criterion("language", Map.of("language", "en")),
        criterion("maturity", Map.of("dimension", "LINKAGES", "minimumStage", 2)),
        criterion("turnover", Map.of("minimum", money())),
        criterion("yearsInBusiness", Map.of("minimumYears", 3)),
        criterion("attribute", Map.of("attribute", "a", "comparison", "EQUAL", "value", "8")),
        criterion("attribute", Map.of("attribute", "b", "comparison", "AT_LEAST", "value", 8)));
  }

  private Map<String, Object> criterion(String type, Map<String, Object> members) {
    Map<String, Object> criterion =
        with(
            members,
            "mandatory",
            random.nextBoolean(),
            "weight",
            1 + random.nextInt(9),
            "evidence",
            with(Map.of("document", text()), "issuedBy", text(), "maximumAgeMonths", 12));
    criterion.put("type", type);
    return criterion;
  }

  private Map<String, Object> classification() {
    return Map.of("scheme", "ISIC4", "code", random.nextBoolean() ? "2220" : "2591");
  }

  private Map<String, Object> money() {
    return Map.of("amount", number() + 0.75, "currency", "EUR");
  }

  private Map<String, Object> volume(int least) {
    return Map.of("value", least + 0.5, "unit", "KGM", "period", "YEAR");
  }

  private Map<String, Object> said() {
    Map<String, Object> said = provenanceOfWhole();
    if (complete || random.nextBoolean()) {
      said.put("verification", random.nextBoolean() ? "VERIFIED" : "CLAIMED");
    }
    return said;
  }

  private Map<String, Object> provenanceOfWhole() {
    return some("source", text(), "confirmedOn", "2026-0" + (1 + random.nextInt(9)) + "-28");
  }

  private List<Map<String, Object>> years(Object... namesAndValues) {
    return items(i -> with(Map.of("year", 2023 + i), namesAndValues));
  }

  private <T> List<T> items(IntFunction<T> item) {
    return IntStream.range(0, complete ? 2 : random.nextInt(4)).mapToObj(item).toList();
  }

  private ObjectNode named(String externalId, Map<String, Object> members) {
    ObjectNode tree = JSON.createObjectNode().put("externalId", externalId).put("name", text());
    return tree.setAll((ObjectNode) JSON.valueToTree(members));
  }

  private Map<String, Object> with(Map<String, Object> always, Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>(always);
    members.putAll(some(namesAndValues));
    return members;
  }

  /** Most of the members, and always one. */
  private Map<String, Object> some(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    int sure = random.nextInt(namesAndValues.length / 2);
    for (int i = 0; i < namesAndValues.length / 2; i++) {
      if (complete || i == sure || random.nextInt(4) > 0) {
        String name = Objects.toString(namesAndValues[2 * i]);
        members.put(name, namesAndValues[2 * i + 1]);
      }
    }
    return members;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size())) + number();
  }

  private int number() {
    return random.nextInt(100);
  }
}
