package org.linkwright.registry;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.linkwright.shared.FieldError;
import org.linkwright.shared.ProblemException;

/** A classification to narrow a list to. */
public class ClassificationQuery {

  @QueryParam("scheme")
  @Parameter(description = "Taxonomy of `code`", example = "ISIC4")
  public @Nullable String scheme;

  @QueryParam("code")
  @Parameter(
      description = "Narrows to this code, its ancestors and its descendants",
      example = "2610")
  public @Nullable String code;

  /** What was asked for; null if nothing. */
  @Nullable Classification asked() {
    if (code == null && scheme == null) {
      return null;
    }
    if (code == null || scheme == null) {
      throw ProblemException.invalid(
          FieldError.parameter(
              code == null ? "code" : "scheme", "scheme and code are given together"));
    }
    return new Classification(scheme, code);
  }
}
