package org.linkwright.exchange;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** The only encoding files are read in. */
final class Utf8 {

  private Utf8() {}

  static void require(MediaType type) {
    String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    if (!charset.toLowerCase(Locale.ROOT).replace("\"", "").equals("utf-8")) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "Send the file in UTF-8, as text/csv; charset=utf-8.");
    }
  }
}
