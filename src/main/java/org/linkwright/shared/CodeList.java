package org.linkwright.shared;

import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The closed code lists that values of the API are taken from. */
public enum CodeList {
  COUNTRY(Lists.COUNTRIES::contains, "is not an ISO 3166-1 country code of two letters such as CZ"),
  REGION(Lists::isRegion, "is not an ISO 3166-2 region code such as CZ-20"),
  DELIVERY_REGION(
      code -> Lists.COUNTRIES.contains(code) || Lists.isRegion(code),
      "is neither an ISO 3166-1 country code such as CZ nor an ISO 3166-2 region code such as CZ-20"),
  CURRENCY(Lists.CURRENCIES::contains, "is not an ISO 4217 currency code such as EUR"),
  LANGUAGE(Lists::isLanguage, "is not a BCP 47 language tag such as en or pt-BR"),
  UNIT(
      Lists::isUnit,
      "is not a UN/ECE Recommendation 20 unit code we know, such as H87 (piece) or KGM"),
  TIME_ZONE(Lists.ZONES::contains, "is not an IANA time zone such as Europe/Prague");

  @SuppressWarnings("ImmutableEnumChecker") // every predicate here looks into constants only
  private final Predicate<String> contains;

  private final String complaint;

  CodeList(Predicate<String> contains, String complaint) {
    this.contains = contains;
    this.complaint = complaint;
  }

  public boolean contains(String code) {
    return contains.test(code);
  }

  /** What is wrong with a code that is not on the list, and what one looks like that is. */
  public String complaint() {
    return complaint;
  }

  private static final class Lists {
    static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    static final Set<String> ZONES = java.time.ZoneId.getAvailableZoneIds();
    static final Set<String> CURRENCIES =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern REGION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

    static boolean isRegion(String code) {
      var match = REGION.matcher(code);
      return match.matches() && COUNTRIES.contains(match.group(1));
    }

    static boolean isUnit(String code) {
      try {
        UnitOfMeasure.parse(code);
        return true;
      } catch (UnknownUnitException unknown) {
        return false;
      }
    }

    static boolean isLanguage(String tag) {
      try {
        String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
        return LANGUAGES.contains(language) || language.length() == 3;
      } catch (IllformedLocaleException wrong) {
        return false;
      }
    }
  }
}
