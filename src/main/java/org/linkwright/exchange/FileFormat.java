package org.linkwright.exchange;

import java.util.Locale;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** In what form records travel. */
enum FileFormat {
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
