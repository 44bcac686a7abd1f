package org.linkwright.agendas;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which an agenda is handed out. The first is the one for those who do not mind. */
enum AgendaFormat {
  JSON(MediaType.APPLICATION_JSON, "json"),
  PDF(AgendaFormat.PDF_TYPE, "pdf"),
  XLSX(AgendaFormat.XLSX_TYPE, "xlsx"),
  ICALENDAR(AgendaFormat.CALENDAR_TYPE, "ics");

  static final String PDF_TYPE = "application/pdf";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String CALENDAR_TYPE = "text/calendar";

  private final String mediaType;
  private final String extension;

  AgendaFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  MediaType type() {
    MediaType type = MediaType.valueOf(mediaType);
    return this == ICALENDAR ? type.withCharset("utf-8") : type;
  }

  String extension() {
    return extension;
  }

  /** By the end of a path, as in {@code B-01.pdf}. */
  static Optional<AgendaFormat> ofExtension(String reference) {
    return Arrays.stream(values())
        .filter(format -> reference.endsWith(format.ending()))
        .findFirst();
  }

  /** The reference without the extension. */
  String strip(String reference) {
    return reference.endsWith(ending())
        ? reference.substring(0, reference.length() - ending().length())
        : reference;
  }

  private String ending() {
    return "." + extension;
  }

  /** To be chosen from by what a caller accepts. */
  static List<Variant> variants() {
    return Arrays.stream(values())
        .map(format -> new Variant(MediaType.valueOf(format.mediaType), (String) null, null))
        .toList();
  }

  static AgendaFormat of(Variant chosen) {
    return Arrays.stream(values())
        .filter(format -> MediaType.valueOf(format.mediaType).isCompatible(chosen.getMediaType()))
        .findFirst()
        .orElse(JSON);
  }
}
