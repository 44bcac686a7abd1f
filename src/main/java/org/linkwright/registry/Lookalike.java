package org.linkwright.registry;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two suppliers are compared by to see whether they are one firm. */
record Lookalike(
    @Nullable UUID id,
    String externalId,
    String name,
    @Nullable String nativeName,
    @Nullable String country,
    @Nullable String region,
    @Nullable String city,
    Set<IdentifierKey> identifiers) {

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

  /** The English name and the native one, as far as they are known. */
  Stream<ComparableName> names() {
    return Stream.of(name, Objects.requireNonNullElse(nativeName, ""))
        .filter(known -> !known.isEmpty())
        .map(ComparableName::of);
  }

  /** What a likely duplicate shares with it, at least one of them. */
  Stream<Object> keys() {
    ComparableName comparable = ComparableName.of(name);
    return Stream.concat(
        identifiers.stream(),
        Stream.of(
            new NameKey("beginning", comparable.beginning()),
            new NameKey("ending", comparable.ending()),
            new NameKey("skeleton", comparable.skeleton())));
  }

  private record NameKey(String part, String text) {}

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
    return identifiers.stream()
        .filter(other.identifiers::contains)
        .map(IdentifierKey::scheme)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an official register has them as two firms. */
  boolean isAnotherByIdentifier(Lookalike other) {
    Set<String> schemes =
        other.identifiers.stream().map(IdentifierKey::scheme).collect(Collectors.toSet());
    return sharedSchemes(other).isEmpty()
        && identifiers.stream().anyMatch(identifier -> schemes.contains(identifier.scheme()));
  }

  private static boolean differ(@Nullable String one, @Nullable String another) {
    return one != null && another != null && !one.equals(another);
  }

  private static boolean same(String one, String another) {
    return one.strip().toLowerCase(Locale.ROOT).equals(another.strip().toLowerCase(Locale.ROOT));
  }
}
