package org.linkwright.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;

/**
 * Profiles and requirements of few words, so that they match, tie and just miss each other often.
 */
final class RandomProfiles {

  private static final List<String> PROCESSES = List.of("milling", "die-casting");
  private static final List<String> REGIONS = List.of("CZ", "CZ-10", "DE");
  private static final List<String> PERIODS = List.of("WEEK", "MONTH", "YEAR");

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
        ", 'country': '%s', 'languages': [%s], 'capabilities': [%s], 'certificates': [%s]"
            .formatted(
                one(random, countries),
                random.nextBoolean() ? "'en'" : "'cs', 'en-GB'",
                String.join(",", capabilities),
                String.join(",", certificates)));
  }

  private static String capability(Random random, List<String> codes) {
    StringBuilder capability =
        new StringBuilder("{'classification': {'scheme': 'ISIC4', 'code': '")
            .append(one(random, codes))
            .append("'}");
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
    return Registered.requirement(one(random, codes), String.join(",", criteria));
  }

  private static String criterion(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "'type': 'leadTime', 'maximumDays': " + 10 * (1 + random.nextInt(4));
      case 1 ->
          "'type': 'capacity', 'minimum': {'value': %d, 'unit': 'H87', 'period': '%s'}"
              .formatted(12 * (1 + random.nextInt(8)), one(random, PERIODS));
      case 2 -> "'type': 'certificate', 'standard': 'ISO 9001', 'minimumVerification': 'VERIFIED'";
      case 3 -> "'type': 'process', 'process': '" + one(random, PROCESSES) + "'";
      case 4 -> "'type': 'deliveryRegion', 'region': '" + one(random, REGIONS) + "'";
      default -> "'type': 'language', 'language': 'en'";
    };
  }

  private static String one(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
