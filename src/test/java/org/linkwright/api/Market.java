package org.linkwright.api;

import static org.linkwright.api.ApiTest.call;

/**
 * A programme with one buyer, Nordhaven, to which suppliers and requirements are added: moulders
 * and makers of electronics, all for supply from 1 June 2027. JSON is written with single quotes.
 */
final class Market {

  private final String path;

  Market(String path) {
    this.path = path;
    buyer("B-1", "Nordhaven", "");
  }

  String path() {
    return path;
  }

  Market buyer(String externalId, String name, String members) {
    return add(
        "buyers", "{'externalId': '%s', 'name': '%s'%s}".formatted(externalId, name, members));
  }

  /** A supplier with one capability. */
  Market supplier(String externalId, String code, String capability, String members) {
    return supplier(
        externalId,
        ", 'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '%s'}%s}]%s"
            .formatted(code, capability, members));
  }

  /** A supplier named after its external id, with these members. */
  Market supplier(String externalId, String members) {
    return add(
        "suppliers",
        "{'externalId': '%s', 'name': 'Firm %s', 'country': 'CZ'%s}"
            .formatted(externalId, externalId, members));
  }

  /** An open requirement of Nordhaven. */
  Market requirement(String externalId, String code, String criteria) {
    return requirement(externalId, "B-1", code, "", criteria);
  }

  Market requirement(
      String externalId, String buyer, String code, String members, String criteria) {
    return add(
        "requirements",
        """
        {'externalId': '%s', 'buyer': '%s', 'title': 'Need %s', 'startDate': '2027-06-01',
         'classification': {'scheme': 'ISIC4', 'code': '%s'}%s, 'criteria': [%s]}
        """
            .formatted(externalId, buyer, externalId, code, members, criteria));
  }

  private Market add(String kind, String json) {
    call().body(json.replace('\'', '"')).post(path + "/" + kind).then().statusCode(201);
    return this;
  }
}
