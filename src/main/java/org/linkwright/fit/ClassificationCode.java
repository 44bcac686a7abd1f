package org.linkwright.fit;

import java.util.Locale;

/**
 * A code in a classification of products or activities.
 *
 * @param scheme the classification, kept in capitals: {@code "ISIC"}, {@code "CPV"}
 * @param code the code as the scheme writes it: {@code "2610"}
 */
public record ClassificationCode(String scheme, String code) {

  /**
   * @throws IllegalArgumentException if scheme or code is blank
   */
  public ClassificationCode {
    scheme = Words.notBlank("scheme", scheme).toUpperCase(Locale.ROOT);
    code = Words.notBlank("code", code);
  }

  /** For people: {@code "ISIC 2610"}. */
  public String text() {
    return scheme + " " + code;
  }
}
