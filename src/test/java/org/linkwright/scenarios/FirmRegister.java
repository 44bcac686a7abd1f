package org.linkwright.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * The register of an Austrian agency on paper: invented firms with their products and certificates,
 * the same for the same seed. Three spreadsheets were once typed from it.
 */
final class FirmRegister {

  private static final List<String> TRADES =
      List.of(
          "Spritzguß",
          "Gießerei",
          "Zerspanung",
          "Textilwerk",
          "Holzbau",
          "Oberflächen",
          "Präzision",
          "Kabel & Stecker");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dör", "fel", "gö", "häu", "kir", "lam", "mül", "neu", "pö", "ries", "schu", "töl",
          "wag", "zie", "beç", "niñ", "šu");
  private static final List<String> TOWNS =
      List.of("Linz", "Vöcklabruck", "Graz", "Sankt Pölten", "Hallein", "Villach", "Ried");
  private static final List<String> CODES = List.of("2220", "2431", "2592", "1392", "2733", "1622");
  private static final List<String> STANDARDS =
      List.of("ISO 9001", "ISO 14001", "IATF 16949", "ISO 45001");

  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Random random;

  private FirmRegister(long seed) {
    this.random = new Random(seed);
  }

  record Firm(
      String number,
      String name,
      String town,
      int founded,
      int employees,
      BigDecimal turnover,
      List<Product> products,
      List<Paper> papers) {}

  /**
   * @param perMonth tonnes
   */
  record Product(String code, BigDecimal perMonth, int leadTimeDays) {}

  record Paper(String standard, LocalDate from, LocalDate until) {}

  static List<Firm> of(int firms, long seed) {
    FirmRegister register = new FirmRegister(seed);
    List<Firm> all = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      all.add(register.firm("F" + (10_000 + i)));
    }
    return all;
  }

  /** What a line of an export says of a firm, put as the register puts it. */
  static Firm firmOf(String line) {
    JsonNode supplier = read(line);
    return new Firm(
        supplier.path("externalId").asText(),
        supplier.path("name").asText(),
        supplier.path("city").asText(),
        supplier.path("foundedYear").asInt(),
        supplier.path("employees").asInt(),
        supplier.path("turnover").path("amount").decimalValue().setScale(2),
        items(supplier.path("capabilities"), FirmRegister::productOf),
        items(supplier.path("certificates"), FirmRegister::paperOf));
  }

  private static Product productOf(JsonNode capability) {
    return new Product(
        capability.path("classification").path("code").asText(),
        capability.path("capacity").path("value").decimalValue().setScale(1),
        capability.path("leadTimeDays").asInt());
  }

  private static Paper paperOf(JsonNode certificate) {
    return new Paper(
        certificate.path("standard").asText(),
        LocalDate.parse(certificate.path("validFrom").asText()),
        LocalDate.parse(certificate.path("validUntil").asText()));
  }

  private static <T> List<T> items(JsonNode list, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    list.forEach(one -> items.add(item.apply(one)));
    return items;
  }

  private static JsonNode read(String line) {
    try {
      return EXACT.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Firm firm(String number) {
    int employees = 1 + random.nextInt(400);
    return new Firm(
        number,
        name(),
        one(TOWNS),
        1900 + random.nextInt(120),
        employees,
        BigDecimal.valueOf(employees * (6_000_000L + random.nextInt(9_000_000)), 2),
        products(),
        papers());
  }

  private String name() {
    StringBuilder family = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      family.append(one(SYLLABLES));
    }
    family.setCharAt(0, Character.toUpperCase(family.charAt(0)));
    return family + " " + one(TRADES) + " GmbH";
  }

  private List<Product> products() {
    List<Product> products = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      BigDecimal perMonth = BigDecimal.valueOf(5 + random.nextInt(20_000), 1);
      products.add(new Product(one(CODES), perMonth, 5 + random.nextInt(60)));
    }
    return products;
  }

  private List<Paper> papers() {
    List<Paper> papers = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
      papers.add(new Paper(one(STANDARDS), from, from.plusYears(3).minusDays(1)));
    }
    return papers;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
