package org.linkwright.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One code of a taxonomy.
 *
 * @param label in the language that was asked for, else in the main language of the taxonomy
 * @param language of the label, BCP 47
 * @param parent the code one level up; absent at the top
 * @param level from 1, the top
 * @param children how many codes there are right below
 */
@Schema(description = "One code of a taxonomy")
public record TaxonomyEntry(
    @Schema(required = true, examples = "CPV") String scheme,
    @Schema(required = true, examples = "19520000-7") String code,
    @Schema(required = true, examples = "Plastic products") String label,
    @Schema(required = true, examples = "en") String language,
    @Schema(examples = "19500000-1") @Nullable String parent,
    @Schema(required = true, examples = "3") int level,
    @Schema(required = true, examples = "4") int children) {

  static TaxonomyEntry of(TaxonomyTree tree, int place, LanguageChoice choice) {
    TaxonomyTree.Label label = tree.label(place, choice);
    Integer parent = tree.parent(place);
    return new TaxonomyEntry(
        tree.head().scheme(),
        tree.code(place),
        label.text(),
        label.language(),
        parent == null ? null : tree.code(parent),
        tree.level(place),
        tree.children(place).size());
  }
}
