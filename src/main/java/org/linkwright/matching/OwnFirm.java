package org.linkwright.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Identifier;
import org.linkwright.registry.Supplier;

/**
 * Tells whether a buyer and a supplier are one firm: they share an official identifier. Letter
 * case, spaces and punctuation do not matter, so that {@code CZ 25596641} is {@code cz25596641}.
 */
final class OwnFirm {

  /** In no plain text, for it is none that can be stored. */
  private static final char SEPARATOR = '\0';

  private OwnFirm() {}

  /**
   * @param buyer null for what no single buyer asks for
   */
  static boolean isSame(@Nullable Buyer buyer, Supplier supplier) {
    return buyer != null && !differ(compared(buyer), compared(supplier.identifiers()));
  }

  /** Whether no identifier is in both. */
  static boolean differ(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || Collections.disjoint(one, other);
  }

  /** The identifiers in the form in which they are compared. */
  static Set<String> compared(List<Identifier> identifiers) {
    return identifiers.stream()
        .map(identifier -> plain(identifier.scheme()) + SEPARATOR + plain(identifier.id()))
        .collect(toUnmodifiableSet());
  }

  /** Those of a buyer; empty for what no single buyer asks for. */
  static Set<String> compared(@Nullable Buyer buyer) {
    return buyer == null ? Set.of() : compared(buyer.identifiers());
  }

  private static String plain(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(OwnFirm::isKept).forEach(kept::appendCodePoint);
    String plain = kept.toString().toUpperCase(Locale.ROOT);
    return plain.isEmpty() ? text : plain;
  }

  /** A letter or a decimal digit. */
  private static boolean isKept(int sign) {
    return Character.isLetter(sign) || Character.isDigit(sign);
  }
}
