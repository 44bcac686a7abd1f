package org.linkwright.registry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code that was found by its words.
 *
 * @param label in the language that was asked for, else in the main language of the taxonomy
 * @param language of {@code label}, BCP 47
 * @param matchedLabel the label that was found, in whatever language
 * @param matchedLanguage of {@code matchedLabel}, BCP 47
 * @param match how it was found
 * @param ancestors nearest first
 */
@Schema(description = "A code that was found by its words")
public record FoundCode(
    @Schema(required = true, examples = "ISIC4") String scheme,
    @Schema(required = true, examples = "2220") String code,
    @Schema(required = true, examples = "Manufacture of plastics products") String label,
    @Schema(required = true, examples = "en") String language,
    @Schema(required = true, examples = "Manufacture of plastics products") String matchedLabel,
    @Schema(required = true, examples = "en") String matchedLanguage,
    @Schema(required = true) CodeMatch match,
    @Schema(required = true) List<TaxonomyCode.LabelledCode> ancestors) {

  static FoundCode of(
      TaxonomyTree tree,
      int place,
      String matchedLanguage,
      CodeMatch match,
      LanguageChoice choice) {
    TaxonomyTree.Label label = tree.label(place, choice);
    return new FoundCode(
        tree.head().scheme(),
        tree.code(place),
        label.text(),
        label.language(),
        tree.labels(place).getOrDefault(matchedLanguage, ""),
        matchedLanguage,
        match,
        tree.ancestors(place).stream()
            .map(above -> TaxonomyCode.LabelledCode.of(tree, above, choice))
            .toList());
  }
}
