package org.linkwright.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a crosswalk.
 *
 * @param from code of the first taxonomy
 * @param to code of the second
 * @param kind how {@code to} stands to {@code from}
 */
@Schema(description = "One line of a crosswalk")
public record Mapping(
    @Schema(required = true, examples = "22") String from,
    @Schema(required = true, examples = "19520000-7") String to,
    @Schema(required = true) MappingKind kind) {

  Mapping inverse() {
    return new Mapping(to, from, kind.inverse());
  }
}
