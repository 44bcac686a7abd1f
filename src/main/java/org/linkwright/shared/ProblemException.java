package org.linkwright.shared;

import java.util.List;

/** A call that is refused for a reason its caller can mend. Becomes a {@link Problem}. */
public final class ProblemException extends RuntimeException {

  private final ProblemType type;
  private final transient List<FieldError> errors;

  public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /** One or more values of the body or the parameters are wrong. */
  public static ProblemException invalid(List<FieldError> errors) {
    String detail =
        errors.size() == 1 ? "One value is wrong." : errors.size() + " values are wrong.";
    return new ProblemException(ProblemType.VALIDATION_FAILED, detail, errors);
  }

  public static ProblemException invalid(FieldError error) {
    return invalid(List.of(error));
  }

  /**
   * @param what the kind of thing, as in "supplier"
   */
  public static ProblemException notFound(String what, String reference) {
    return new ProblemException(
        ProblemType.NOT_FOUND, "There is no " + what + " \"" + reference + "\" here.");
  }

  public ProblemType type() {
    return type;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public Problem toProblem() {
    String detail = getMessage();
    return Problem.of(type, detail == null ? type.title() : detail, errors);
  }
}
