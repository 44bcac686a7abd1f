package org.linkwright.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An official identifier in the form in which identifiers are compared.
 *
 * @param identifier letters and digits only, in upper case
 */
@Embeddable
record IdentifierKey(
    @Column(name = "programme_id") UUID programmeId, String scheme, String identifier) {

  static Set<IdentifierKey> of(UUID programmeId, Supplier supplier) {
    return supplier.identifiers().stream()
        .map(identifier -> of(programmeId, identifier))
        .filter(key -> !key.identifier().isEmpty())
        .collect(Collectors.toSet());
  }

  private static IdentifierKey of(UUID programmeId, Identifier identifier) {
    return new IdentifierKey(
        programmeId,
        upperCase(identifier.scheme().strip()),
        upperCase(identifier.id().replaceAll("[^\\p{L}\\p{N}]", "")));
  }

  /** Letter by letter, for String makes SS of ß, and what fitted would not fit any more. */
  private static String upperCase(String text) {
    return text.codePoints()
        .map(Character::toUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
