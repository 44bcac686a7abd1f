package org.linkwright.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an immutable record as one JSON document in one column: it is read and written as a whole
 * (see docs/adr/0003). A document of an older or newer release is read as far as it is understood.
 */
public abstract class StoredDocument<T> implements AttributeConverter<T, String> {

  private static final ObjectMapper MAPPER =
      StrictJson.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** The width of a document column, unless it says otherwise. */
  private static final int USUAL_WIDTH = 1_000_000;

  private final Class<T> type;
  private final int width;

  protected StoredDocument(Class<T> type) {
    this(type, USUAL_WIDTH);
  }

  /**
   * @param width how many characters the column takes
   */
  protected StoredDocument(Class<T> type, int width) {
    this.type = type;
    this.width = width;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T document) {
    return document == null ? null : write(document);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : read(stored);
  }

  /**
   * The document as JSON.
   *
   * @throws ProblemException {@code body-too-large} if the column cannot take it
   */
  public String write(T document) {
    try {
      return fitting(MAPPER.writeValueAsString(document));
    } catch (JsonProcessingException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String fitting(String json) {
    if (json.length() > width) {
      throw new ProblemException(
          ProblemType.BODY_TOO_LARGE,
          "One record may take "
              + width
              + " characters as JSON; this one takes "
              + json.length()
              + ".");
    }
    return json;
  }

  /** The document of its JSON. */
  public T read(String stored) {
    try {
      return MAPPER.readValue(stored, type);
    } catch (JsonProcessingException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
