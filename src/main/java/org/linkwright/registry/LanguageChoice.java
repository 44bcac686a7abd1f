package org.linkwright.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.CodeList;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** The languages somebody would like to read, best first (RFC 4647, lookup). */
final class LanguageChoice {

  private static final int MOST_RANGES = 20;
  static final LanguageChoice ANY = new LanguageChoice(List.of());

  private final List<String> wanted;

  private LanguageChoice(List<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * @param language the parameter, which wins; null if there is none
   * @param acceptLanguage the header; null if there is none; ignored if it is not well-formed
   * @throws ProblemException {@code validation-failed} if the parameter is not a language tag
   */
  static LanguageChoice of(@Nullable String language, @Nullable String acceptLanguage) {
    if (language != null && !language.isBlank()) {
      if (!CodeList.LANGUAGE.contains(language)) {
        throw ProblemException.invalid(
            FieldError.parameter("language", CodeList.LANGUAGE.complaint()));
      }
      return new LanguageChoice(List.of(canonical(language)));
    }
    try {
      return acceptLanguage == null || acceptLanguage.isBlank()
          ? ANY
          : new LanguageChoice(
              Locale.LanguageRange.parse(acceptLanguage).stream()
                  .filter(range -> range.getWeight() > 0)
                  .limit(MOST_RANGES)
                  .map(range -> canonical(range.getRange()))
                  .toList());
    } catch (IllegalArgumentException malformed) {
      return ANY;
    }
  }

  /** The one way to write a tag: {@code pt-BR}. */
  static String canonical(String tag) {
    return Locale.forLanguageTag(tag).toLanguageTag();
  }

  /** The best of them; null if any will do. */
  @Nullable String first() {
    return wanted.isEmpty() ? null : wanted.get(0);
  }

  /** The best wanted language among those offered; the fallback if there is none. */
  String among(Collection<String> offered, String fallback) {
    for (String want : wanted) {
      for (String tag : truncated(want)) {
        if (offered.contains(tag)) {
          return tag;
        }
      }
    }
    return fallback;
  }

  /** {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. */
  private static List<String> truncated(String tag) {
    List<String> tags = new ArrayList<>();
    for (String rest = tag; !rest.isEmpty(); rest = shortened(rest)) {
      tags.add(rest);
    }
    return tags;
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }
}
