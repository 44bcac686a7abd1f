package org.linkwright.shared;

import static jakarta.ws.rs.core.MediaType.CHARSET_PARAMETER;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What a call that sends a file says of it. */
public final class CsvBody {

  private static final String UTF_8 = "utf-8";

  private CsvBody() {}

  /**
   * Refuses a file that is said to be in another encoding.
   *
   * @param type null if the call does not say what it sends
   */
  public static void requireUtf8(@Nullable MediaType type) {
    String charset =
        type == null ? UTF_8 : type.getParameters().getOrDefault(CHARSET_PARAMETER, UTF_8);
    if (!charset.replace("\"", "").equalsIgnoreCase(UTF_8)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send the file in UTF-8, as text/csv; charset=utf-8.");
    }
  }

  /** Strict, for whoever asks for a dry run in other words must not get a real one. */
  public static boolean isTrue(String parameter, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw ProblemException.invalid(
              FieldError.parameter(parameter, "should be true or false"));
    };
  }
}
