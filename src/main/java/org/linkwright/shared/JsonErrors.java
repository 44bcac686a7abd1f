package org.linkwright.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a body that Jackson could not read which field is wrong and what would be right. */
final class JsonErrors {

  private JsonErrors() {}

  static Problem problemOf(JsonProcessingException failure) {
    if (failure instanceof JsonMappingException mapping && isAboutOneValue(mapping)) {
      FieldError error = FieldError.body(pointer(mapping.getPath()), messageOf(mapping));
      return ProblemException.invalid(error).toProblem();
    }
    var place = failure.getLocation();
    String where =
        place == null || place.getLineNr() < 0
            ? ""
            : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    return Problem.of(
        ProblemType.MALFORMED_BODY, "The body is not well-formed JSON" + where + ".", List.of());
  }

  private static boolean isAboutOneValue(JsonMappingException failure) {
    return failure instanceof MismatchedInputException
        || failure.getCause() instanceof IllegalArgumentException
        || !failure.getPath().isEmpty();
  }

  private static String messageOf(JsonMappingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return "is not a field here; the fields are "
          + Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (failure instanceof InvalidTypeIdException wrongType) {
      return wrongType.getTypeId() == null
          ? "needs a field \"type\" that says which kind it is"
          : "\"" + wrongType.getTypeId() + "\" is not a known type";
    }
    if (failure instanceof InvalidFormatException format) {
      return "\"" + shortened(format.getValue()) + "\" is not " + expected(format.getTargetType());
    }
    if (failure.getCause() instanceof IllegalArgumentException refusal
        && refusal.getMessage() != null) {
      return refusal.getMessage();
    }
    if (failure instanceof MismatchedInputException mismatch) {
      return "should be " + expected(mismatch.getTargetType());
    }
    return "cannot be read";
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "of another shape";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == LocalDate.class) {
      return "a date such as 2027-03-17";
    }
    if (type == LocalDateTime.class) {
      return "a local date and time such as 2027-03-17T09:00";
    }
    if (type == Instant.class) {
      return "a date and time with offset such as 2027-03-17T09:00:00Z";
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
      return "a number";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
      return "a list";
    }
    return "an object";
  }

  private static String shortened(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  private static String pointer(List<Reference> path) {
    return path.stream()
        .map(JsonErrors::token)
        .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static String token(Reference step) {
    return step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex());
  }
}
