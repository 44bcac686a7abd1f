package org.linkwright.registry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What leads from the codes of one taxonomy to those of another, and back.
 *
 * @param from scheme of the first taxonomy
 * @param to scheme of the second
 * @param mappings how many pairs of codes there are
 * @param updatedAt when it was loaded
 */
@Schema(description = "What leads from the codes of one taxonomy to those of another, and back")
public record Crosswalk(
    @Schema(required = true, examples = "ISIC4") String from,
    @Schema(required = true, examples = "CPV") String to,
    @Schema(required = true, examples = "1203") int mappings,
    @Schema(required = true) Instant updatedAt) {

  /** The same with {@code scheme} first, if it is one of the two. */
  Crosswalk seenFrom(String scheme) {
    return scheme.equals(to) ? new Crosswalk(to, from, mappings, updatedAt) : this;
  }
}
