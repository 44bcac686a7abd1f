package org.linkwright.agendas;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that no file system, archive or header stumbles over. */
final class FileNames {

  /** In characters; with Vietnamese letters of three octets still below every file system's 255. */
  private static final int LONGEST = 70;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+");
  private static final Pattern BIDI =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9._ ()-]+");
  private static final Pattern NOT_IN_HEADERS = Pattern.compile("[^A-Za-z0-9!#$&+.^_`|~-]");

  /** Devices that Windows takes for what they were called in 1981, whatever follows the dot. */
  private static final Set<String> DEVICES =
      Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "LPT1", "LPT2", "LPT3");

  private FileNames() {}

  /** A name without its extension, in the letters it was given in. */
  static String safe(String name) {
    String plain = FORBIDDEN.matcher(BIDI.matcher(name).replaceAll("")).replaceAll("_");
    String trimmed = trim(plain);
    int end = Math.min(trimmed.length(), LONGEST);
    if (end < trimmed.length() && Character.isLowSurrogate(trimmed.charAt(end))) {
      end--;
    }
    String result = trim(trimmed.substring(0, end));
    return result.isEmpty() || DEVICES.contains(result.toUpperCase(java.util.Locale.ROOT))
        ? "_" + result
        : result;
  }

  private static String trim(String name) {
    return EDGES.matcher(name).replaceAll("");
  }

  /**
   * A {@code Content-Disposition} by RFC 6266: in ASCII for old readers, in UTF-8 for the others.
   *
   * @param kind {@code inline} or {@code attachment}
   * @param name with its extension, safe
   */
  static String disposition(String kind, String name) {
    return kind + "; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String ascii(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_ASCII.matcher(plain).replaceAll("_");
  }

  /** Percent-encoding of what RFC 8187, section 3.2.1, does not let stand for itself. */
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      String character = Character.toString(octet & 0xFF);
      encoded.append(
          NOT_IN_HEADERS.matcher(character).matches()
              ? "%%%02X".formatted(octet & 0xFF)
              : character);
    }
    return encoded.toString();
  }
}
