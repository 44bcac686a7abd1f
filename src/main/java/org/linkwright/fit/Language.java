package org.linkwright.fit;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language, perhaps in one of its variants.
 *
 * @param tag BCP 47, kept in its usual letter case: {@code "en"}, {@code "en-GB"}, {@code
 *     "sr-Latn"}
 */
public record Language(String tag) {

  /**
   * @throws IllegalArgumentException if the tag is not well formed by BCP 47 or names no language
   */
  public Language {
    tag = canonical(tag.strip());
  }

  private static String canonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException malformed) {
      throw new IllegalArgumentException(message(tag), malformed);
    }
    throw new IllegalArgumentException(message(tag));
  }

  private static String message(String tag) {
    return "'" + tag + "' is not a language tag of BCP 47.";
  }

  /** Whether who speaks this speaks the other: {@code en-GB} includes {@code en}. */
  boolean includes(Language other) {
    return tag.equals(other.tag) || tag.startsWith(other.tag + "-");
  }

  /** Whether both are variants of one language. */
  boolean isRelatedTo(Language other) {
    return primary().equals(other.primary());
  }

  private String primary() {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  /** The English name: {@code "German"}, {@code "English (United Kingdom)"}. */
  public String name() {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
