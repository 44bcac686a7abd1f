package org.linkwright.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.linkwright.shared.StrictJson;

/** Profiles from the JSON a caller would send, single quotes in place of double ones. */
final class Profiles {

  private static final ObjectMapper JSON = StrictJson.mapper();

  private Profiles() {}

  /** A supplier of which only the name is known, with these further members. */
  static Supplier profile(String members) {
    String json = "{'externalId': 'S-1', 'name': 'Moravia Moulding'" + members + "}";
    try {
      return JSON.readValue(json.replace('\'', '"'), Supplier.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
