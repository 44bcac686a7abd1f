package org.linkwright.exchange;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;
import org.linkwright.shared.ProblemType;

/** In what form records travel. */
public enum FileFormat {
  CSV("text/csv", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  NDJSON("application/x-ndjson", "ndjson");

  static final String CSV_TYPE = "text/csv";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String NDJSON_TYPE = "application/x-ndjson";

  private final String mediaType;
  private final String ending;

  FileFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot. */
  String ending() {
    return ending;
  }

  /** True for formats whose first row names the columns. */
  boolean hasHeader() {
    return this != NDJSON;
  }

  /** What an answer says it is. */
  String answeredType() {
    return this == XLSX ? mediaType : mediaType + ";charset=UTF-8";
  }

  /** The format of a body; only those of the resource's own list come here. */
  static FileFormat of(@Nullable MediaType type) {
    for (FileFormat format : values()) {
      if (type != null && type.isCompatible(MediaType.valueOf(format.mediaType))) {
        return format;
      }
    }
    throw new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        "Send " + CSV_TYPE + ", " + XLSX_TYPE + " or " + NDJSON_TYPE + ".");
  }

  /**
   * @param name as {@link #ending()} gives it, in any case
   */
  static FileFormat named(String name) {
    for (FileFormat format : values()) {
      if (format.ending.equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw ProblemException.invalid(
        FieldError.parameter("format", "\"" + name + "\" is not one of csv, xlsx, ndjson"));
  }
}
