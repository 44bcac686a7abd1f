package org.linkwright.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.StrictJson;

/** Registry records from the JSON a caller would send, single quotes in place of double ones. */
final class Registered {

  private static final ObjectMapper MAPPER = StrictJson.mapper();

  private Registered() {}

  /** A supplier with these further members. */
  static Supplier supplier(String members) {
    return read("{'externalId': 'S-1', 'name': 'Moravia Moulding'" + members + "}", Supplier.class);
  }

  static Supplier supplier(String externalId, String members) {
    return read(
        "{'externalId': '%s', 'name': 'Firm %s'%s}".formatted(externalId, externalId, members),
        Supplier.class);
  }

  static Buyer buyer(String members) {
    return read("{'externalId': 'B-1', 'name': 'Nordhaven'" + members + "}", Buyer.class);
  }

  /** A requirement for plastics products from June 2027 with these criteria. */
  static Requirement requirement(String criteria) {
    return requirement("2220", criteria);
  }

  static Requirement requirement(String code, String criteria) {
    return need(
        ", 'classification': {'scheme': 'ISIC4', 'code': '%s'}, 'criteria': [%s]"
            .formatted(code, criteria));
  }

  /** A requirement from June 2027 with these further members. */
  static Requirement need(String members) {
    return read(
        "{'externalId': 'R-1', 'buyer': 'B-1', 'title': 'Housings', 'startDate': '2027-06-01'"
            + members
            + "}",
        Requirement.class);
  }

  /** Rules of fit; what they leave out is as usual. */
  static ProgrammeFitRules rules(String json) {
    return read(json, ProgrammeFitRules.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json.replace('\'', '"'), type);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
