package org.linkwright.registry;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the file of a taxonomy has brought.
 *
 * @param taxonomy as it is now, or would be
 * @param dryRun true if the file was only checked and nothing was written
 * @param added how many codes are new
 * @param removed how many codes are gone
 * @param changed how many codes have another parent or other labels than before
 * @param mappingsRemoved how many mappings of crosswalks went with the codes that are gone
 */
@Schema(description = "What the file of a taxonomy has brought, or would bring")
public record TaxonomyLoaded(
    @Schema(required = true) Taxonomy taxonomy,
    @Schema(required = true) boolean dryRun,
    @Schema(required = true, examples = "9454") int added,
    @Schema(required = true, examples = "0") int removed,
    @Schema(required = true, examples = "0") int changed,
    @Schema(required = true, examples = "0") int mappingsRemoved) {

  static TaxonomyLoaded of(
      Optional<TaxonomyTree> old, TaxonomyTree now, int mappingsRemoved, boolean dryRun) {
    int kept = 0;
    int changed = 0;
    if (old.isPresent()) {
      for (int place = 0; place < now.size(); place++) {
        Integer before = old.get().place(now.code(place));
        kept += before == null ? 0 : 1;
        changed += before == null || same(old.get(), before, now, place) ? 0 : 1;
      }
    }
    return new TaxonomyLoaded(
        Taxonomy.of(now),
        dryRun,
        now.size() - kept,
        old.map(TaxonomyTree::size).orElse(0) - kept,
        changed,
        mappingsRemoved);
  }

  private static boolean same(TaxonomyTree old, int before, TaxonomyTree now, int place) {
    return old.labels(before).equals(now.labels(place))
        && parent(old, before).equals(parent(now, place));
  }

  private static Optional<String> parent(TaxonomyTree tree, int place) {
    return Optional.ofNullable(tree.parent(place)).map(tree::code);
  }
}
