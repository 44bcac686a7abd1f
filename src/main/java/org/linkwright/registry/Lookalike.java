package org.linkwright.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two suppliers are compared by to see whether they are one firm. No record, for its names are
 * taken apart once, and then only if anybody asks.
 */
final class Lookalike {

  private final @Nullable UUID id;
  private final String externalId;
  private final String name;
  private final @Nullable String nativeName;
  private final @Nullable String country;
  private final @Nullable String region;
  private final @Nullable String city;
  private final IdentifierKey[] identifiers;
  private @Nullable List<ComparableName> names;

  Lookalike(
      @Nullable UUID id,
      String externalId,
      String name,
      @Nullable String nativeName,
      @Nullable String country,
      @Nullable String region,
      @Nullable String city,
      Set<IdentifierKey> identifiers) {
    this.id = id;
    this.externalId = externalId;
    this.name = name;
    this.nativeName = nativeName;
    this.country = country;
    this.region = region;
    this.city = city;
    this.identifiers = identifiers.toArray(IdentifierKey[]::new);
  }

  static Lookalike of(UUID programmeId, Supplier supplier) {
    return new Lookalike(
        supplier.id(),
        supplier.externalId(),
        supplier.name(),
        supplier.nativeName(),
        supplier.country(),
        supplier.region(),
        supplier.city(),
        IdentifierKey.of(programmeId, supplier));
  }

  @Nullable UUID id() {
    return id;
  }

  String externalId() {
    return externalId;
  }

  String name() {
    return name;
  }

  List<IdentifierKey> identifiers() {
    return List.of(identifiers);
  }

  /** A part of the English name. */
  String part(NamePart part) {
    return part.of(names().get(0));
  }

  /** The English name and the native one, as far as they are known. */
  private List<ComparableName> names() {
    if (names == null) {
      names =
          Stream.of(name, nativeName == null ? "" : nativeName)
              .limit(nativeName == null || nativeName.isEmpty() ? 1 : 2)
              .map(ComparableName::of)
              .toList();
    }
    return names;
  }

  /**
   * How alike those two of their names are, English or native, that are most alike; 0 to 1.
   *
   * @param least what is less alike may be told as 0, which is found out sooner
   */
  double likeness(Lookalike other, double least) {
    double most = 0;
    for (ComparableName one : names()) {
      for (ComparableName another : other.names()) {
        most = Math.max(most, one.similarity(another, Math.max(least, most)));
      }
    }
    return most;
  }

  /** Whether the registry knows of no place that tells the two apart, and how near they are. */
  Place placeBeside(Lookalike other) {
    if (differ(country, other.country)) {
      return Place.ABROAD;
    }
    if (city != null && other.city != null) {
      return same(city, other.city) ? Place.SAME_CITY : Place.ELSEWHERE;
    }
    if (region != null && other.region != null) {
      return region.equals(other.region) ? Place.SAME_REGION : Place.ELSEWHERE;
    }
    return Place.UNKNOWN;
  }

  /** The schemes in which both have an identifier, and the same one. */
  Set<String> sharedSchemes(Lookalike other) {
    Set<IdentifierKey> ofOther = Set.of(other.identifiers);
    return Stream.of(identifiers)
        .filter(ofOther::contains)
        .map(IdentifierKey::scheme)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What official registers say of the two. */
  Registered registeredBeside(Lookalike other) {
    Registered registered = Registered.NOT_KNOWN;
    for (IdentifierKey one : identifiers) {
      for (IdentifierKey another : other.identifiers) {
        if (one.scheme().equals(another.scheme())) {
          if (one.identifier().equals(another.identifier())) {
            return Registered.AS_ONE;
          }
          registered = Registered.AS_TWO;
        }
      }
    }
    return registered;
  }

  /** What official registers say of two firms. */
  enum Registered {
    AS_ONE,
    AS_TWO,
    NOT_KNOWN
  }

  private static boolean differ(@Nullable String one, @Nullable String another) {
    return one != null && another != null && !one.equals(another);
  }

  private static boolean same(String one, String another) {
    return one.equals(another)
        || one.strip().toLowerCase(Locale.ROOT).equals(another.strip().toLowerCase(Locale.ROOT));
  }
}
