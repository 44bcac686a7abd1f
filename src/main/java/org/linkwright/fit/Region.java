package org.linkwright.fit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country or a part of one, for deliveries.
 *
 * @param code ISO 3166-1 alpha-2 ({@code "CZ"}) or ISO 3166-2 ({@code "CZ-10"}), kept in capitals;
 *     {@code XK} is accepted for Kosovo
 */
public record Region(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

  private static final Set<String> COUNTRIES =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @throws IllegalArgumentException if the code is not of either form or its country is not listed
   */
  public Region {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(code).matches() || !COUNTRIES.contains(code.substring(0, 2))) {
      throw new IllegalArgumentException(
          "'" + code + "' is not a country (ISO 3166-1) or a part of one (ISO 3166-2).");
    }
  }

  /** Whether delivering everywhere in this region includes all of the other one. */
  public boolean covers(Region other) {
    return code.equals(other.code) || other.code.startsWith(code + "-");
  }
}
