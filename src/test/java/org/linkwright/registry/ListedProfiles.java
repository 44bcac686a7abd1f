package org.linkwright.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import org.linkwright.shared.StrictJson;

/** Profiles drawn at random of the little that lists are narrowed by. */
final class ListedProfiles {

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  static final List<String> CODES = List.of("C", "25", "251", "2511", "26", "2610", "4610");
  static final List<String> STANDARDS = List.of("ISO 9001", "iso  14001", "EN 9100");
  static final List<String> COUNTRIES = List.of("CZ", "DE", "SK");
  static final List<String> REGIONS = List.of("CZ-64", "CZ-31");
  static final List<String> NAMES = List.of("Moravia", "MORA 100%", "Žďár Mould_Shop", "Tool");

  private ListedProfiles() {}

  static Supplier drawn(Random random, String externalId) {
    try {
      return MAPPER.readValue(json(random, externalId), Supplier.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  static String json(Random random, String externalId) {
    StringBuilder profile = new StringBuilder();
    profile.append("{'externalId': '").append(externalId);
    profile.append("', 'name': '").append(one(random, NAMES)).append("'");
    if (random.nextInt(4) > 0) {
      profile.append(", 'country': '").append(one(random, COUNTRIES)).append("'");
    }
    if (random.nextBoolean()) {
      profile.append(", 'region': '").append(one(random, REGIONS)).append("'");
    }
    profile.append(", 'capabilities': [");
    int capabilities = random.nextInt(3);
    for (int i = 0; i < capabilities; i++) {
      profile.append(i > 0 ? ", " : "");
      profile.append("{'classification': {'scheme': 'ISIC4', 'code': '");
      profile.append(one(random, CODES)).append("'}}");
    }
    profile.append("], 'certificates': [");
    int certificates = random.nextInt(3);
    for (int i = 0; i < certificates; i++) {
      profile.append(i > 0 ? ", " : "");
      profile.append("{'standard': '").append(one(random, STANDARDS));
      profile.append("', 'verification': 'DOCUMENTED'}");
    }
    return profile.append("]}").toString().replace('\'', '"');
  }

  static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
