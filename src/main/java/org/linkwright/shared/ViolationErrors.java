package org.linkwright.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.beans.Introspector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns Bean Validation's property paths into JSON pointers and parameter names. */
public final class ViolationErrors {

  /** By house rule, the resource parameter that takes the body has this name. */
  private static final String BODY = "body";

  private ViolationErrors() {}

  static List<FieldError> of(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(ViolationErrors::ofCall)
        .sorted(Comparator.comparing(FieldError::toString))
        .toList();
  }

  /** The errors of a body that was validated by hand, pointers from its root. */
  public static <T> List<FieldError> ofBody(Set<ConstraintViolation<T>> violations) {
    return violations.stream()
        .map(violation -> FieldError.body(pointer(violation), violation.getMessage()))
        .sorted(Comparator.comparing(FieldError::toString))
        .toList();
  }

  /** A value of a parameter that is repeated is told by its place, counted from 1. */
  private static FieldError ofCall(ConstraintViolation<?> violation) {
    String parameter = null;
    String last = "";
    String message = violation.getMessage();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      }
      if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
        last = node.getName();
      }
      if (node.getIndex() != null) {
        message = "value " + (node.getIndex() + 1) + ": " + violation.getMessage();
      }
    }
    return BODY.equals(parameter)
        ? FieldError.body(pointer(violation), violation.getMessage())
        : FieldError.parameter(last, message);
  }

  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      appendPosition(pointer, node);
      if (node.getKind() == ElementKind.PROPERTY && !isRule(node, violation.getLeafBean())) {
        append(pointer, node.getName());
      }
    }
    return pointer.toString();
  }

  /**
   * True for a rule over several fields of a record, written as a method such as {@code
   * isOrdered()}. No caller has sent a field of its name: the error belongs to the whole object.
   */
  private static boolean isRule(Path.Node node, @Nullable Object leaf) {
    return leaf instanceof Record rule
        && ruleNames(rule.getClass()).contains(String.valueOf(node.getName()));
  }

  private static Set<String> ruleNames(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(AssertTrue.class))
        .map(method -> Introspector.decapitalize(method.getName().replaceFirst("^(is|get)", "")))
        .collect(Collectors.toSet());
  }

  private static void appendPosition(StringBuilder pointer, Path.Node node) {
    if (node.getIndex() != null) {
      append(pointer, node.getIndex().toString());
    } else if (node.getKey() != null) {
      append(pointer, node.getKey().toString());
    }
  }

  private static void append(StringBuilder pointer, @Nullable String token) {
    if (token != null) {
      pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
  }
}
