package org.linkwright.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words, dates and times of an agenda in one language. A language without a bundle under {@code
 * agendas/texts_*.properties} gets English.
 */
final class Texts {

  /** What agendas can be printed in. */
  static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "cs", "vi");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle words;

  private Texts(Locale locale) {
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "agendas.texts", locale, Texts.class.getClassLoader(), NO_FALLBACK);
  }

  /**
   * @param wanted with or without a region; English without one counts its hours to 24
   */
  static Texts in(Locale wanted) {
    boolean known = LANGUAGES.contains(wanted.getLanguage());
    boolean plainEnglish = !known || wanted.toLanguageTag().equals("en");
    return new Texts(plainEnglish ? Locale.UK : wanted);
  }

  /** BCP 47 tag of the language that came of it. */
  String language() {
    return locale.toLanguageTag();
  }

  /**
   * @param key of the bundle
   * @param values for {@code {0}}, {@code {1}} and so on
   */
  String get(String key, Object... values) {
    String text = words.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** With the day of the week, as in "Wednesday, 17 March 2027". */
  String day(LocalDate day) {
    return format(FormatStyle.FULL).format(day);
  }

  String date(Instant moment, ZoneId zone) {
    return format(FormatStyle.LONG).format(moment.atZone(zone));
  }

  String shortDate(LocalDate day) {
    return format(FormatStyle.SHORT).format(day);
  }

  private DateTimeFormatter format(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
  }

  String time(OffsetDateTime moment) {
    String time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(moment);
    // Newer Java releases put a narrow space before AM and PM, which not every font has.
    return time.replace('\u202F', '\u00A0');
  }

  /** As in "09:00–09:20". */
  String times(OffsetDateTime start, OffsetDateTime end) {
    return time(start) + "–" + time(end);
  }

  /** As in "Central European Time, Europe/Prague". */
  String zone(ZoneId zone) {
    String name = zone.getDisplayName(TextStyle.FULL, locale);
    return name.equals(zone.getId()) ? name : name + ", " + zone.getId();
  }
}
