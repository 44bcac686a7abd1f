package org.linkwright.exchange;

import static jakarta.ws.rs.core.MediaType.CHARSET_PARAMETER;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The only encoding files are read in. */
final class Utf8 {

  private static final String NAME = "utf-8";

  private Utf8() {}

  /**
   * Refuses a file that is said to be in another encoding.
   *
   * @param type null if the call does not say what it sends
   */
  static void require(@Nullable MediaType type) {
    String charset =
        type == null ? NAME : type.getParameters().getOrDefault(CHARSET_PARAMETER, NAME);
    if (!charset.replace("\"", "").equalsIgnoreCase(NAME)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send the file in UTF-8, as text/csv; charset=utf-8.");
    }
  }
}
