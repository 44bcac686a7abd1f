package org.linkwright.shared;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters that are not plain text, and names the one that is wrong. Left to itself,
 * Jakarta REST answers 404 without a word.
 */
@Provider
public class NamedParameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
    String name = annotations == null ? null : queryName(annotations);
    if (name == null) {
      return null;
    }
    if (type == Integer.class || type == int.class) {
      return new Named<>(name, "is not a whole number", text -> cast(Integer.valueOf(text)));
    }
    if (type == UUID.class) {
      return new Named<>(name, "is not a UUID", text -> cast(UUID.fromString(text)));
    }
    if (type.isEnum()) {
      return new Named<>(name, "is not one of " + names(type), text -> constant(type, text));
    }
    return null;
  }

  private static @Nullable String queryName(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam query) {
        return query.value();
      }
    }
    return null;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type was just compared
  private static <T> T cast(Object value) {
    return (T) value;
  }

  private static String names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static <T> T constant(Class<T> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private record Named<T>(String name, String complaint, Function<String, T> parse)
      implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException wrong) {
        throw ProblemException.invalid(FieldError.parameter(name, complaint));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
