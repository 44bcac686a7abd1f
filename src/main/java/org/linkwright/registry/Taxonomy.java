package org.linkwright.registry;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A classification scheme known to this installation.
 *
 * @param scheme its id, as in the {@code scheme} of a classification
 * @param name for people
 * @param version as its publisher calls it; absent if it was not told
 * @param language main language, in which every code has a label; BCP 47
 * @param languages all languages of labels, the main one first
 * @param codes how many codes there are
 * @param topCodes how many of them have no parent
 * @param levels how deep the deepest code lies; the top is level 1
 * @param shipped true if it came with the service and cannot be replaced or deleted
 * @param updatedAt when it was loaded; absent if it came with the service
 */
@Schema(description = "A classification scheme known to this installation")
public record Taxonomy(
    @Schema(required = true, examples = "CPV") String scheme,
    @Schema(required = true, examples = "Common Procurement Vocabulary") String name,
    @Schema(examples = "2008") @Nullable String version,
    @Schema(required = true, examples = "en") String language,
    @Schema(required = true, examples = "[\"en\", \"de\"]") List<String> languages,
    @Schema(required = true, examples = "9454") int codes,
    @Schema(required = true, examples = "45") int topCodes,
    @Schema(required = true, examples = "5") int levels,
    @Schema(required = true) boolean shipped,
    @Nullable Instant updatedAt) {

  static Taxonomy of(TaxonomyTree tree) {
    TaxonomyHead head = tree.head();
    return new Taxonomy(
        head.scheme(),
        head.name(),
        head.edition(),
        head.language(),
        tree.languages(),
        tree.size(),
        tree.atTop(),
        tree.deepest(),
        head.isShipped(),
        head.updatedAt());
  }
}
