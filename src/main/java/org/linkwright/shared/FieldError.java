package org.linkwright.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one value of a request. Exactly one of the three places is given,
 * besides the line of an imported file.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, such as {@code /capabilities/0/unit}
 * @param parameter name of a path, query or header parameter
 * @param line line of an imported file, counted from 1 with the header as line 1
 * @param column header of the column of an imported file
 * @param message what is wrong and what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One value that is wrong, and what would be right")
public record FieldError(
    @Schema(examples = "/capabilities/0/capacity/unit") @Nullable String pointer,
    @Nullable String parameter,
    @Nullable Integer line,
    @Nullable String column,
    @Schema(required = true) String message) {

  public static FieldError body(String pointer, String message) {
    return new FieldError(pointer, null, null, null, message);
  }

  public static FieldError parameter(String name, String message) {
    return new FieldError(null, name, null, null, message);
  }

  public static FieldError cell(int line, @Nullable String column, String message) {
    return new FieldError(null, null, line, column, message);
  }

  /** The same error, its pointer seen from one level further up. */
  public FieldError under(String prefix) {
    return pointer == null ? this : body(prefix + pointer, message);
  }
}
