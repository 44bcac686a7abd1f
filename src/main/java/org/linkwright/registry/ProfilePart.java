package org.linkwright.registry;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A part that a complete profile has, and what it counts. The points of all parts are 100. A part
 * of a list is there as soon as one item has it, so that a further fact never makes a profile less
 * complete. See docs/data-quality.md.
 *
 * @param section what it belongs to
 * @param pointer JSON pointer to where it would stand
 * @param points what it counts, in percent of a complete profile
 * @param isThere whether a profile has it
 */
record ProfilePart(
    Section section, String name, String pointer, int points, Predicate<Supplier> isThere) {

  /** What a profile tells, in groups. */
  enum Section {
    IDENTITY,
    CONTACT,
    SIZE,
    MARKETS,
    CAPABILITIES,
    SITES,
    CERTIFICATES,
    FINANCES,
    SUSTAINABILITY
  }

  static final List<ProfilePart> ALL =
      List.of(
          field(Section.IDENTITY, "country", 3, it -> it.country() != null),
          new ProfilePart(
              Section.IDENTITY,
              "place",
              "/city",
              2,
              it -> it.city() != null || it.region() != null),
          field(Section.IDENTITY, "identifiers", 5, it -> !it.identifiers().isEmpty()),
          field(Section.IDENTITY, "foundedYear", 3, it -> it.foundedYear() != null),
          field(Section.IDENTITY, "website", 2, it -> it.website() != null),
          new ProfilePart(Section.CONTACT, "reachable", "/contacts", 6, ProfilePart::isReachable),
          field(Section.CONTACT, "languages", 4, it -> !it.languages().isEmpty()),
          field(Section.SIZE, "employees", 4, it -> it.employees() != null),
          field(Section.SIZE, "womenPercent", 2, it -> it.womenPercent() != null),
          field(Section.SIZE, "ownership", 2, it -> it.ownership() != null),
          field(Section.SIZE, "maturity", 2, it -> it.maturity() != null),
          field(Section.MARKETS, "exports", 5, it -> it.exports() != null),
          field(Section.MARKETS, "referenceCustomers", 5, it -> !it.referenceCustomers().isEmpty()),
          field(Section.CAPABILITIES, "capabilities", 8, it -> !it.capabilities().isEmpty()),
          capability("processes", 3, it -> !it.processes().isEmpty()),
          capability("capacity", 4, it -> it.capacity() != null),
          capability("leadTimeDays", 3, it -> it.leadTimeDays() != null),
          capability("price", 3, it -> it.price() != null),
          capability("deliveryRegions", 3, it -> !it.deliveryRegions().isEmpty()),
          field(Section.SITES, "sites", 4, it -> !it.sites().isEmpty()),
          new ProfilePart(
              Section.SITES,
              "location",
              "/sites/0/location",
              2,
              it -> any(it.sites(), site -> site.location() != null)),
          field(Section.SITES, "machines", 4, it -> !it.machines().isEmpty()),
          field(Section.CERTIFICATES, "certificates", 4, it -> !it.certificates().isEmpty()),
          new ProfilePart(
              Section.CERTIFICATES,
              "validity",
              "/certificates/0/validUntil",
              2,
              it -> any(it.certificates(), certificate -> certificate.validUntil() != null)),
          field(Section.FINANCES, "turnover", 5, it -> it.lastTurnover() != null),
          field(Section.FINANCES, "financials", 5, it -> !it.financials().isEmpty()),
          field(Section.SUSTAINABILITY, "sustainability", 3, it -> !it.sustainability().isEmpty()),
          field(Section.SUSTAINABILITY, "policies", 2, it -> !it.policies().isEmpty()));

  private static ProfilePart field(
      Section section, String field, int points, Predicate<Supplier> isThere) {
    return new ProfilePart(section, field, "/" + field, points, isThere);
  }

  private static ProfilePart capability(String field, int points, Predicate<Capability> isThere) {
    return new ProfilePart(
        Section.CAPABILITIES,
        field,
        "/capabilities/0/" + field,
        points,
        supplier -> any(supplier.capabilities(), isThere));
  }

  private static boolean isReachable(Supplier supplier) {
    return supplier.contactEmail() != null
        || any(supplier.contacts(), contact -> contact.email() != null || contact.phone() != null);
  }

  private static <T> boolean any(List<T> items, Predicate<T> has) {
    return items.stream().filter(Objects::nonNull).anyMatch(has);
  }
}
