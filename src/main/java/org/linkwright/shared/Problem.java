package org.linkwright.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the caller sees it: a problem document by RFC 9457.
 *
 * @param type stable URI of the kind of problem; see {@code docs/problems/}
 * @param title the kind of problem in words
 * @param status the HTTP status again
 * @param detail what happened this time
 * @param correlationId for unexpected errors: what to quote when asking for help
 * @param errors the values that are wrong, one by one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem details (RFC 9457)")
public record Problem(
    @Schema(required = true, examples = "urn:linkwright:problem:validation-failed") String type,
    @Schema(required = true) String title,
    @Schema(required = true) int status,
    @Nullable String detail,
    @Nullable String correlationId,
    List<FieldError> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(ProblemType type, String detail, List<FieldError> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, null, errors);
  }

  static Problem unexpected(String correlationId) {
    ProblemType type = ProblemType.INTERNAL_ERROR;
    return new Problem(type.uri(), type.title(), type.status(), null, correlationId, List.of());
  }
}
