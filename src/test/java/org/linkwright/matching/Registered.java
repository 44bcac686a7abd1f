package org.linkwright.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Requirement;
import org.linkwright.registry.Supplier;
import org.linkwright.shared.StrictJson;

/** Registry records from the JSON a caller would send, single quotes in place of double ones. */
final class Registered {

  private Registered() {}

  /** A supplier with these further members. */
  static Supplier supplier(String members) {
    return read("{'externalId': 'S-1', 'name': 'Moravia Moulding'" + members + "}", Supplier.class);
  }

  static Buyer buyer(String members) {
    return read("{'externalId': 'B-1', 'name': 'Nordhaven'" + members + "}", Buyer.class);
  }

  /** A requirement for plastics products from June 2027 with these criteria. */
  static Requirement requirement(String criteria) {
    return read(
        "{'externalId': 'R-1', 'buyer': 'B-1', 'title': 'Housings',"
            + " 'classification': {'scheme': 'ISIC4', 'code': '2220'},"
            + " 'startDate': '2027-06-01', 'criteria': ["
            + criteria
            + "]}",
        Requirement.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return StrictJson.mapper().readValue(json.replace('\'', '"'), type);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
