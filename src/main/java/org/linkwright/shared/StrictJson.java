package org.linkwright.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * How JSON is read and written everywhere: what is not understood is refused, nothing is coerced
 * from one type into another, and what is unknown is left out rather than written as null.
 */
@Singleton
public final class StrictJson implements ObjectMapperCustomizer {

  /**
   * A mapper with the same manners for places without a container, such as tests and stored
   * documents.
   */
  public static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    new StrictJson().customize(mapper);
    return mapper;
  }

  /** Last, so that what is strict here replaces what the modules of Jackson are lenient in. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  @SuppressWarnings("deprecation") // the mapper exists already, so its builder is out of reach
  public void customize(ObjectMapper mapper) {
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
    for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
      mapper
          .coercionConfigFor(type)
          .setAcceptBlankAsEmpty(false)
          .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    mapper.registerModule(
        new SimpleModule("linkwright")
            .addDeserializer(String.class, new StorableText())
            .addDeserializer(LocalDate.class, new Dated<>(LocalDate.class, StrictJson::date))
            .addDeserializer(
                LocalDateTime.class, new Dated<>(LocalDateTime.class, StrictJson::dateTime))
            .addDeserializer(
                OffsetDateTime.class, new Dated<>(OffsetDateTime.class, FourDigitYear::moment))
            .addDeserializer(Instant.class, new Dated<>(Instant.class, StrictJson::instant)));
  }

  private static LocalDate date(String text) {
    LocalDate date = isPlainDate(text) ? plainDate(text) : LocalDate.parse(text);
    FourDigitYear.require(date.getYear());
    return date;
  }

  /** Profiles are read by the hundred thousand, with ten dates each. */
  private static boolean isPlainDate(String text) {
    if (text.length() != "2027-03-17".length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (i == 4 || i == 7 ? sign != '-' : sign < '0' || sign > '9') {
        return false;
      }
    }
    return true;
  }

  private static LocalDate plainDate(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static LocalDateTime dateTime(String text) {
    LocalDateTime dateTime = LocalDateTime.parse(text);
    FourDigitYear.require(dateTime.getYear());
    return dateTime;
  }

  private static Instant instant(String text) {
    return FourDigitYear.moment(text).toInstant();
  }

  /** Refuses what a database cannot store: U+0000 and halves of surrogate pairs. */
  private static final class StorableText extends StdDeserializer<String> {

    StorableText() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (text != null && !Text.isStorable(text)) {
        return (String)
            context.handleWeirdStringValue(
                String.class, text, "has a character that cannot be stored");
      }
      return text;
    }
  }

  /**
   * Reads dates and times from ISO 8601 text alone. Jackson's own readers also take lists of
   * numbers, a time after a date, and years of nine digits.
   */
  private static final class Dated<T> extends StdDeserializer<T> {

    private final transient Function<String, T> parse;

    Dated(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // the handled type is T by construction
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      String text = parser.getText();
      try {
        return parse.apply(text);
      } catch (DateTimeException wrong) {
        return (T) context.handleWeirdStringValue(handledType(), text, "is not ISO 8601");
      }
    }
  }
}
