package org.linkwright.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a body that Jackson could not read which field is wrong and what would be right. */
public final class JsonErrors {

  /** How Jackson words the refusal of a repeated field; it has no exception of its own. */
  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate field '(.*)'.*", Pattern.DOTALL);

  private JsonErrors() {}

  /** What is wrong with a value that could not be read; at least one error. */
  public static List<FieldError> errorsOf(JsonProcessingException failure) {
    Problem problem = problemOf(failure);
    return problem.errors() == null || problem.errors().isEmpty()
        ? List.of(FieldError.body("", String.valueOf(problem.detail())))
        : problem.errors();
  }

  /** The refusal of a body that is not JSON, or is JSON of another shape. */
  static Problem problemOf(JsonProcessingException failure) {
    JsonProcessingException unreadable = unreadable(failure);
    if (unreadable != null) {
      return malformed(unreadable, failure);
    }
    if (isTrailing(failure)) {
      return malformed("More follows after the end of the JSON value", failure, List.of());
    }
    if (failure instanceof JsonMappingException mapping) {
      FieldError error = FieldError.body(pointer(mapping.getPath()), messageOf(mapping));
      return ProblemException.invalid(error).toProblem();
    }
    return malformed("The body is not well-formed JSON", failure, List.of());
  }

  /** Why the body as such cannot be read; null if it can and one value of it is wrong. */
  private static @Nullable JsonProcessingException unreadable(JsonProcessingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamConstraintsException limit) {
        return limit;
      }
      if (cause instanceof StreamReadException syntax
          && !(cause instanceof InputCoercionException)) {
        return syntax;
      }
    }
    return null;
  }

  private static boolean isTrailing(JsonProcessingException failure) {
    return failure instanceof MismatchedInputException
        && failure.getOriginalMessage().startsWith("Trailing token");
  }

  private static Problem malformed(
      JsonProcessingException unreadable, JsonProcessingException failure) {
    String pointer = pointer(failure);
    if (unreadable instanceof StreamConstraintsException) {
      String detail =
          "The body goes beyond what is read: "
              + StreamReadConstraints.DEFAULT_MAX_DEPTH
              + " levels, numbers of "
              + StreamReadConstraints.DEFAULT_MAX_NUM_LEN
              + " digits, field names of "
              + StreamReadConstraints.DEFAULT_MAX_NAME_LEN
              + " and texts of "
              + StreamReadConstraints.DEFAULT_MAX_STRING_LEN
              + " characters";
      return malformed(detail, failure, at(pointer, "is too long or too deep"));
    }
    Matcher duplicate = DUPLICATE.matcher(unreadable.getOriginalMessage());
    if (duplicate.matches()) {
      return malformed(
          "The body has a field twice in one object",
          failure,
          at(pointer + "/" + escaped(duplicate.group(1)), "is given twice"));
    }
    return malformed(
        "The body is not well-formed JSON in UTF-8", failure, at(pointer, "cannot be read"));
  }

  private static Problem malformed(
      String sentence, JsonProcessingException failure, List<FieldError> errors) {
    var place = failure.getLocation();
    String where =
        place == null || place.getLineNr() < 0
            ? ""
            : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    return Problem.of(ProblemType.MALFORMED_BODY, sentence + where + ".", errors);
  }

  private static List<FieldError> at(String pointer, String message) {
    return pointer.isEmpty() ? List.of() : List.of(FieldError.body(pointer, message));
  }

  /** As far as the binding had come: the object or list that holds what cannot be read. */
  private static String pointer(JsonProcessingException failure) {
    return failure instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
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
    if (failure instanceof InvalidFormatException text
        && text.getTargetType() == String.class
        && text.getValue() instanceof String) {
      return "has a character that cannot be stored";
    }
    if (failure.getCause() instanceof InputCoercionException
        || failure.getCause() instanceof NumberFormatException) {
      return "is a number out of range";
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
        .map(token -> "/" + escaped(token))
        .collect(Collectors.joining());
  }

  /** A field name as it stands in a JSON pointer (RFC 6901, section 3). */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String token(Reference step) {
    return step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex());
  }
}
