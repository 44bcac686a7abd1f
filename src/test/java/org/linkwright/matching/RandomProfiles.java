package org.linkwright.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

/**
 * Profiles and requirements of few words, so that they match, tie and just miss each other often. A
 * code is of ISIC4, or of CPV if it has eight digits.
 */
final class RandomProfiles {

  private static final List<String> PROCESSES = List.of("milling", "die-casting");
  private static final List<String> REGIONS = List.of("CZ", "CZ-10", "DE");
  private static final List<String> PERIODS = List.of("WEEK", "MONTH", "YEAR");
  private static final List<String> CURRENCIES = List.of("EUR", "EUR", "USD", "CHF");
  private static final List<String> WORDS =
      List.of("Housings", "seals of rubber", "housing with seal", "gears");
  private static final List<String> LEVELS = List.of("CLAIMED", "DOCUMENTED", "VERIFIED");

  private RandomProfiles() {}

  static Supplier supplier(
      Random random,
      String externalId,
      List<String> codes,
      List<String> standards,
      List<String> countries) {
    List<String> capabilities = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      capabilities.add(capability(random, codes));
    }
    List<String> certificates = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      certificates.add(
          """
          {'standard': '%s', 'validUntil': '2027-0%d-01', 'verification': '%s'}"""
              .formatted(
                  one(random, standards),
                  1 + random.nextInt(9),
                  random.nextBoolean() ? "CLAIMED" : "VERIFIED"));
    }
    return Registered.supplier(
        externalId,
        ", 'country': '%s', 'languages': [%s], 'capabilities': [%s], 'certificates': [%s]%s"
            .formatted(
                one(random, countries),
                random.nextBoolean() ? "'en'" : "'cs', 'en-GB'",
                String.join(",", capabilities),
                String.join(",", certificates),
                further(random)));
  }

  private static String further(Random random) {
    StringBuilder members = new StringBuilder();
    if (random.nextBoolean()) {
      members
          .append(", 'turnover': {'amount': ")
          .append(100_000 * random.nextInt(60))
          .append(", 'currency': '")
          .append(one(random, CURRENCIES))
          .append("'}");
    }
    if (random.nextBoolean()) {
      members.append(", 'foundedYear': ").append(2000 + random.nextInt(26));
    }
    if (random.nextBoolean()) {
      members.append(", 'attributes': {'Batch size': ").append(random.nextInt(30)).append('}');
    }
    if (random.nextBoolean()) {
      members.append(", 'sites': [").append(site(random, "a"));
      members.append(random.nextBoolean() ? "," + site(random, "b") + "]" : "]");
    }
    if (random.nextBoolean()) {
      members.append(", 'verification': '").append(one(random, LEVELS)).append('\'');
    }
    if (random.nextInt(3) > 0) {
      members.append(", 'provenance': {'confirmedOn': '").append(day(random)).append("'}");
    }
    if (random.nextBoolean()) {
      members
          .append(", 'provenanceByFact': {'/")
          .append(one(random, List.of("languages", "name", "country")))
          .append("': {'verification': 'VERIFIED', 'confirmedOn': '")
          .append(day(random))
          .append("'}}");
    }
    return members.toString();
  }

  private static String site(Random random, String id) {
    return "{'id': '%s', 'name': 'Plant', 'location': {'latitude': %d.5, 'longitude': 16}}"
        .formatted(id, 46 + random.nextInt(6));
  }

  private static String day(Random random) {
    return LocalDate.of(2026, 11, 1).minusDays(random.nextInt(1000)).toString();
  }

  private static String capability(Random random, List<String> codes) {
    StringBuilder capability =
        new StringBuilder("{'classification': ").append(classification(one(random, codes)));
    if (random.nextBoolean()) {
      capability.append(", 'description': '").append(one(random, WORDS)).append('\'');
    }
    if (random.nextBoolean()) {
      int price = 1 + random.nextInt(12);
      capability
          .append(", 'price': {'minimum': ")
          .append(price)
          .append(", 'maximum': ")
          .append(price + random.nextInt(4))
          .append(", 'currency': '")
          .append(one(random, CURRENCIES))
          .append("', 'per': '")
          .append(random.nextInt(3) == 0 ? "DZN" : "H87")
          .append("'}");
    }
    if (random.nextBoolean()) {
      capability.append(", 'leadTimeDays': ").append(10 * random.nextInt(6));
    }
    if (random.nextBoolean()) {
      capability
          .append(", 'capacity': {'value': ")
          .append(12 * (1 + random.nextInt(8)))
          .append(", 'unit': '")
          .append(random.nextInt(4) == 0 ? "DZN" : "H87")
          .append("', 'period': '")
          .append(one(random, PERIODS))
          .append("'}");
    }
    if (random.nextBoolean()) {
      capability.append(", 'processes': ['").append(one(random, PROCESSES)).append("']");
    }
    if (random.nextBoolean()) {
      capability.append(", 'deliveryRegions': ['").append(one(random, REGIONS)).append("']");
    }
    return capability.append('}').toString();
  }

  static Requirement requirement(Random random, List<String> codes) {
    List<String> criteria = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      criteria.add(
          "{%s, %s}"
              .formatted(
                  criterion(random),
                  random.nextBoolean()
                      ? "'mandatory': true"
                      : "'weight': " + (1 + random.nextInt(3))));
    }
    return Registered.need(
        ", 'classification': %s, 'description': '%s', 'criteria': [%s]"
            .formatted(
                classification(one(random, codes)),
                one(random, WORDS),
                String.join(",", criteria)));
  }

  private static String classification(String code) {
    return "{'scheme': '%s', 'code': '%s'}".formatted(code.length() == 8 ? "CPV" : "ISIC4", code);
  }

  private static String criterion(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> "'type': 'leadTime', 'maximumDays': " + 10 * (1 + random.nextInt(4));
      case 1 ->
          "'type': 'capacity', 'minimum': {'value': %d, 'unit': 'H87', 'period': '%s'}"
              .formatted(12 * (1 + random.nextInt(8)), one(random, PERIODS));
      case 2 -> "'type': 'certificate', 'standard': 'ISO 9001', 'minimumVerification': 'VERIFIED'";
      case 3 -> "'type': 'process', 'process': '" + one(random, PROCESSES) + "'";
      case 4 -> "'type': 'deliveryRegion', 'region': '" + one(random, REGIONS) + "'";
      case 5 ->
          "'type': 'distance', 'maximumKilometres': %d, 'from': {'latitude': 49.5, 'longitude': 16}"
              .formatted(50 + random.nextInt(300));
      case 6 ->
          "'type': 'priceCeiling', 'maximum': {'amount': %d, 'currency': '%s'}, 'per': 'H87'"
              .formatted(1 + random.nextInt(12), one(random, CURRENCIES));
      case 7 ->
          "'type': 'turnover', 'minimum': {'amount': %d, 'currency': '%s'}"
              .formatted(100_000 * (1 + random.nextInt(50)), one(random, CURRENCIES));
      case 8 -> "'type': 'yearsInBusiness', 'minimumYears': " + (1 + random.nextInt(20));
      case 9 ->
          "'type': 'attribute', 'attribute': 'batch size', 'comparison': 'AT_LEAST', 'value': "
              + random.nextInt(30);
      default -> "'type': 'language', 'language': 'en'";
    };
  }

  private static String one(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
