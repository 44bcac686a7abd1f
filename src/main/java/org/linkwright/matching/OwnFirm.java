package org.linkwright.matching;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linkwright.registry.Buyer;
import org.linkwright.registry.Identifier;
import org.linkwright.registry.Supplier;

/**
 * Tells whether a buyer and a supplier are one firm: they share an official identifier. Letter
 * case, spaces and punctuation do not matter, so that {@code CZ 25596641} is {@code cz25596641}.
 */
final class OwnFirm {

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{Nd}]");

  private OwnFirm() {}

  /**
   * @param buyer null for what no single buyer asks for
   */
  static boolean isSame(@Nullable Buyer buyer, Supplier supplier) {
    return buyer != null
        && !Collections.disjoint(compared(buyer.identifiers()), compared(supplier.identifiers()));
  }

  private static Set<List<String>> compared(List<Identifier> identifiers) {
    return identifiers.stream()
        .map(identifier -> List.of(plain(identifier.scheme()), plain(identifier.id())))
        .collect(toSet());
  }

  private static String plain(String text) {
    String plain = PUNCTUATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    return plain.isEmpty() ? text : plain;
  }
}
